import type { Language } from '../../i18n/language.ts';
import type { Answered } from './use-answer.ts';
import { Working } from './Working.tsx';

interface AnswerStateProps {
  language: Language;
  /** What the work is. */
  label: string;
  answered: Pick<Answered<unknown>, 'share' | 'ended' | 'stop' | 'again'>;
}

/** How far an answer is that takes longer than a moment, and why there is none, with a way to ask again. */
export function AnswerState({ language, label, answered }: AnswerStateProps) {
  const { t } = language;
  const { share, ended, stop, again } = answered;
  if (share !== null)
    return <Working language={language} label={label} share={share} stop={stop} />;
  if (ended === null) return null;
  return (
    <div className="team-ended">
      <p role="status">{t(ended === 'stopped' ? 'team.work.stopped' : 'team.work.noAnswer')}</p>
      <button type="button" onClick={again}>
        {t('team.again')}
      </button>
    </div>
  );
}
