import { describeRefusal } from '../../../ingest/roster/words/describe-refusal.ts';
import type { RosterChoices } from '../../../ingest/roster/roster-reading.ts';
import type { Language } from '../../../i18n/language.ts';
import type { TeamDesk } from '../desk.ts';
import type { TeamSite } from '../team-props.ts';
import { Problems } from './Problems.tsx';
import { ReadingStep } from './ReadingStep.tsx';

interface ReadingSectionProps {
  language: Language;
  site: TeamSite;
  desk: TeamDesk;
  choose: (choices: RosterChoices) => void;
  read: () => void;
}

const DELIMITER_WORDS = { ',': 'comma', ';': 'semicolon', '\t': 'tab' } as const;

/** The file: why it was not read, or how it was, with everything that may be changed and what went wrong. */
export function ReadingSection({ language, site, desk, choose, read }: ReadingSectionProps) {
  const { t } = language;
  const { file, refused, summary } = desk;
  const refusal = refused && describeRefusal(language, refused.refusal);
  const unread = file !== null && file.readWith === null && desk.work === null;
  return (
    <>
      {refused && refusal && (
        <div className="team-refused" role="alert">
          <p>
            <strong>{refused.file}</strong>: {refusal.reason}
          </p>
          <p>{refusal.mend}</p>
        </div>
      )}
      {file && (
        // Open until the file is read; afterwards it is folded in, and out again when something is unclear.
        <details
          key={`${file.name} ${unread}`}
          className="team-reading-box"
          id="reading"
          open={unread || undefined}
        >
          <summary>
            {t('team.reading.title')}
            <span className="quiet">
              {' · '}
              {t('team.reading.summary', {
                encoding: (file.inspection.encoding.value ?? '?')
                  .toUpperCase()
                  .replace('WINDOWS', 'Windows'),
                delimiter: file.inspection.delimiter.value
                  ? t(`team.delimiter.${DELIMITER_WORDS[file.inspection.delimiter.value]}`)
                  : '?',
                columns: file.inspection.header.length,
              })}
            </span>
          </summary>
          <ReadingStep
            language={language}
            site={site}
            inspection={file.inspection}
            unknown={summary?.unknownTexts ?? file.inspection.unknownTexts}
            choices={file.choices}
            changed={file.readWith !== file.choices}
            choose={choose}
            read={read}
          />
        </details>
      )}
      {summary && <Problems language={language} summary={summary} />}
    </>
  );
}
