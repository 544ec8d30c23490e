import { useId, useState } from 'react';
import type { Language } from '../../../../i18n/language.ts';
import { copyText } from '../../../shared/export/download-file.ts';

interface PostingTextProps {
  language: Language;
  posting: Posting;
}

/** The finished text, to be read, changed elsewhere and copied. */
export function PostingText({ language, posting }: PostingTextProps) {
  const { t } = language;
  const id = useId();
  const [outcome, setOutcome] = useState<string | null>(null);
  const text = postingText(posting, language);
  return (
    <div className="team-posting">
      <label htmlFor={id}>{t('team.posting.text')}</label>
      <textarea id={id} readOnly rows={text.split('\n').length + 2} value={text} />
      <p className="tool-buttons">
        <button
          type="button"
          className="primary"
          onClick={() =>
            void copyText(text).then((copied) =>
              setOutcome(t(copied ? 'team.posting.copied' : 'team.posting.notCopied')),
            )
          }
        >
          {t('team.posting.copy')}
        </button>
        <span role="status" className="small quiet">
          {outcome}
        </span>
      </p>
    </div>
  );
}

/** What a posting says about pay, as the person writing it has decided. */
interface Posting {
  title: string;
  place: string;
  currency: string;
  minHundredths: number;
  maxHundredths: number;
  /** Target of variable pay as a share of base pay; null where there is none. */
  variableShare: number | null;
  duties: readonly string[];
  benefits: string;
  /** Last day for applications, an ISO date; null where none is set. */
  deadline: string | null;
}

/** The text of a posting: title and place, range upon hire, variable pay, benefits, duties, deadline. */
function postingText(posting: Posting, language: Language): string {
  const { t } = language;
  const { title, place, currency, minHundredths, maxHundredths, variableShare } = posting;
  const { duties, benefits, deadline } = posting;
  return [
    t('team.posting.head', { title, place }),
    '',
    t('team.posting.pay', {
      range: language.moneyRange(minHundredths / 100, maxHundredths / 100, currency),
    }),
    variableShare === null
      ? t('team.posting.noVariable')
      : t('team.posting.variable', { share: language.percent(variableShare) }),
    t('team.posting.benefits', { benefits: benefits.trim() || t('team.posting.benefitsBlank') }),
    '',
    t('team.posting.duties'),
    ...duties.map((duty) => `– ${duty}`),
    '',
    deadline === null
      ? t('team.posting.noDeadline')
      : t('team.posting.until', { date: language.date(deadline) }),
  ].join('\n');
}
