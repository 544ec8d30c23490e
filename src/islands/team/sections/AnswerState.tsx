import type { Language } from '../../../i18n/language.ts';
import type { QuestionKind } from '../engine/protocol.ts';
import type { Answered } from '../state/use-answer.ts';

interface AnswerStateProps {
  language: Language;
  /** What the work is. */
  label: string;
  answered: Pick<Answered<QuestionKind>, 'share' | 'ended' | 'stop' | 'again'>;
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

interface WorkingProps {
  language: Language;
  label: string;
  /** From 0 to 1; null while it is not known. */
  share: number | null;
  stop: () => void;
}

/** Work that takes a moment: what it is, how far it is, and a way to end it. */
export function Working({ language, label, share, stop }: WorkingProps) {
  return (
    <div className="team-working">
      <p role="status">{label}</p>
      <progress aria-label={label} max={1} value={share ?? undefined} />
      <button type="button" onClick={stop}>
        {language.t('team.stop')}
      </button>
    </div>
  );
}
