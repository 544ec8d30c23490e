import type { WordField } from '../../../ingest/roster/columns/roster-fields.ts';
import type { RosterInspection, UnknownText } from '../../../ingest/roster/roster-inspection.ts';
import type { RosterChoices } from '../../../ingest/roster/roster-reading.ts';
import type { Language } from '../../../i18n/language.ts';
import type { TeamSite } from '../team-props.ts';
import { ColumnChoices } from './ColumnChoices.tsx';
import { FileChoices } from './FileChoices.tsx';
import { Preview } from './Preview.tsx';
import { Questions } from './Questions.tsx';
import { TextChoices } from './TextChoices.tsx';

export interface ReadingStepProps {
  language: Language;
  site: TeamSite;
  inspection: RosterInspection;
  /** Texts that mean nothing known: of the whole file once it is read, of its sample before. */
  unknown: Readonly<Record<WordField, readonly UnknownText[]>>;
  choices: RosterChoices;
  /** Whether the roster on the page is read otherwise than chosen here. */
  changed: boolean;
  choose: (choices: RosterChoices) => void;
  read: () => void;
}

/** How a file was understood, each point to be changed; what cannot be told from the file is asked first. */
export function ReadingStep(props: ReadingStepProps) {
  const { language, inspection, changed, choose, read } = props;
  const { t } = language;
  const { questions } = inspection;
  return (
    <div className="team-reading">
      {questions.length > 0 ? (
        <Questions language={language} questions={questions} />
      ) : (
        <p className="measured">{t('team.reading.noQuestions')}</p>
      )}
      <Preview language={language} table={inspection} />
      <h2>{t('team.reading.written')}</h2>
      <FileChoices language={language} inspection={inspection} choose={choose} />
      <h2>{t('team.reading.columns')}</h2>
      <ColumnChoices language={language} inspection={inspection} choose={choose} />
      <TextChoices {...props} />
      <p className="tool-buttons">
        <button
          type="button"
          className="primary"
          aria-disabled={questions.length > 0 || !changed}
          onClick={() => {
            if (questions.length === 0 && changed) read();
          }}
        >
          {t('team.reading.read')}
        </button>
        {questions.length > 0 && <span className="small quiet">{t('team.reading.first')}</span>}
      </p>
    </div>
  );
}
