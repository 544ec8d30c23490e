import { useId, useState } from 'react';
import type { Language } from '../../../i18n/language.ts';
import { copyText } from '../../take-along/copy-text.ts';
import type { Posting } from './posting-text.ts';
import { postingText } from './posting-text.ts';

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
