import type { ReactNode } from 'react';
import { useState } from 'react';
import type { Language } from '../../../../i18n/language.ts';
import type { WordField } from '../../../../roster/columns/roster-fields.ts';
import type { RosterChoices, UnknownText, WordAnswers } from '../../../../roster/parsed-roster.ts';
import type { RosterInspection, RosterQuestion } from '../../../../roster/roster-inspection.ts';
import type { Understanding } from '../../../../roster/understanding.ts';
import type { TeamState } from '../../state/team-state.ts';
import type { TeamSite } from '../../team-props.ts';
import { choiceId } from './ChoiceField.tsx';
import { ColumnChoices } from './ColumnChoices.tsx';
import { FileChoices, fullTimeLabel, unitLabel } from './FileChoices.tsx';
import { Preview } from './Preview.tsx';
import { delimiterLabel, encodingLabel, tableNotes } from './TableChoices.tsx';
import { Problems } from './Problems.tsx';
import { TextChoices } from './TextChoices.tsx';

interface ImportSectionProps {
  language: Language;
  site: TeamSite;
  state: TeamState;
  choose: (choices: RosterChoices) => void;
  read: () => void;
}

/** How the file was read, with everything that may be changed and what went wrong. */
export function ImportSection({ language, site, state, choose, read }: ImportSectionProps) {
  const { file, summary } = state;
  const unread = file !== null && file.readWith === null && state.work === null;
  return (
    <>
      {file && <Guesses language={language} inspection={file.inspection} />}
      {file && (
        <ImportBox
          key={`${file.name} ${unread}`}
          language={language}
          inspection={file.inspection}
          unread={unread}
        >
          <ImportStep
            language={language}
            site={site}
            inspection={file.inspection}
            unknown={summary?.unknownTexts ?? file.inspection.unknownTexts}
            choices={file.wanted}
            before={state.answers}
            changed={file.readWith !== file.choices}
            choose={choose}
            read={read}
          />
        </ImportBox>
      )}
      {summary && <Problems language={language} summary={summary} />}
    </>
  );
}

interface ImportBoxProps {
  language: Language;
  inspection: RosterInspection;
  unread: boolean;
  children: ReactNode;
}

/**
 * Open until the file is read; afterwards it is folded in, and out again when something is unclear. A file that
 * leaves nothing to ask is read at once: its many fields are drawn for whoever opens them.
 */
function ImportBox({ language, inspection, unread, children }: ImportBoxProps) {
  const { t } = language;
  const [opened, setOpened] = useState(unread);
  return (
    <details
      className="team-import-box"
      id="import"
      open={unread || undefined}
      onToggle={({ currentTarget }) => setOpened(opened || currentTarget.open)}
    >
      <summary>
        {t('team.import.title')}
        <span className="quiet">
          {' · '}
          {inspection.workbook?.sheet}
          {inspection.workbook === null &&
            t('team.import.summary', {
              encoding: encodingLabel(language, inspection.encoding.value ?? '?'),
              delimiter: delimiterLabel(language, inspection.delimiter.value ?? '?'),
              columns: inspection.header.length,
            })}
        </span>
      </summary>
      {opened && children}
    </details>
  );
}

interface ImportStepProps {
  language: Language;
  site: TeamSite;
  inspection: RosterInspection;
  /** Texts that mean nothing known: of the whole file once it is read, of its sample before. */
  unknown: Readonly<Record<WordField, readonly UnknownText[]>>;
  choices: RosterChoices;
  /** What words of the roster before were said to mean. */
  before: WordAnswers | null;
  /** Whether the roster on the page is read otherwise than chosen here. */
  changed: boolean;
  choose: (choices: RosterChoices) => void;
  read: () => void;
}

/** How a file was understood, each point to be changed; what cannot be told from the file is asked first. */
function ImportStep(props: ImportStepProps) {
  const { language, inspection, changed, choose, read } = props;
  const { t } = language;
  const { questions } = inspection;
  return (
    <div className="team-import">
      {questions.length > 0 ? (
        <Questions language={language} questions={questions} />
      ) : (
        <p className="measured">{t('team.import.noQuestions')}</p>
      )}
      <Preview language={language} table={inspection} />
      <h2>{t('team.import.written')}</h2>
      <FileChoices language={language} inspection={inspection} choose={choose} />
      <h2>{t('team.import.columns')}</h2>
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
          {t('team.import.read')}
        </button>
        {questions.length > 0 && <span className="small quiet">{t('team.import.first')}</span>}
      </p>
    </div>
  );
}

/** What was guessed about the units of the file, for everybody to see. */
function Guesses({ language, inspection }: { language: Language; inspection: RosterInspection }) {
  const { t } = language;
  const guesses = guessedUnits(inspection, language);
  if (guesses.length === 0) return null;
  return (
    <p className="team-guesses">
      <strong className="mark">{t('team.import.guessed')}</strong> {guesses.join(' · ')}{' '}
      <button type="button" onClick={showSettings}>
        {t('team.import.check')}
      </button>
    </p>
  );
}

/** Opens the box in which everything about the file can be changed. */
function showSettings(): void {
  const box = document.getElementById('import');
  if (!(box instanceof HTMLDetailsElement)) return;
  box.open = true;
  box.querySelector('summary')?.focus();
}

/** Each guess as "Pay is: an amount a year (85000 → $85,000)". */
function guessedUnits(inspection: RosterInspection, language: Language): string[] {
  const { t } = language;
  const { payUnit, variableUnit, fullTime, payHolds, currency, examples, columns } = inspection;
  // Only a level that is read from the titles is a guess about two fields at a time.
  const level = columns.level.value === columns.role.value ? columns.level : null;
  const say = <T,>(
    label: string,
    understood: Understanding<T> | null,
    labelOf: (value: T) => string,
  ): string[] =>
    understood?.sure === 'likely'
      ? [t('team.import.guess', { label, value: labelOf(understood.value) })]
      : [];
  return [
    ...tableNotes(inspection, language),
    ...say(t('team.field.level'), level, (index) =>
      t('team.import.fromColumn', { header: inspection.header[index ?? -1] ?? '' }),
    ),
    ...say(t('team.import.currency'), currency, (value) => value),
    ...say(t('team.import.payUnit'), payUnit, (value) =>
      unitLabel(language, t(`team.payUnit.${value}`), value, examples.payUnit),
    ),
    ...say(t('team.import.variableUnit'), variableUnit, (value) =>
      unitLabel(language, t(`team.variableUnit.${value}`), value, examples.variableUnit),
    ),
    ...say(t('team.import.fullTime'), fullTime, (value) => fullTimeLabel(language, value)),
    ...say(t('team.import.payHolds'), payHolds, (value) => t(`team.payHolds.${value}`)),
  ];
}

interface QuestionsProps {
  language: Language;
  questions: readonly RosterQuestion[];
}

/** What has to be said before the file can be read, each with the way to its field. */
function Questions({ language, questions }: QuestionsProps) {
  return (
    <div className="team-asked" role="status">
      <p>{language.t('team.import.questions', { n: questions.length })}</p>
      <ul className="tool-buttons">
        {questions.map((question) => (
          <li key={choiceId(question)}>
            <button
              type="button"
              onClick={() => document.getElementById(choiceId(question))?.focus()}
            >
              {questionLabel(question, language)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function questionLabel(question: RosterQuestion, { t }: Language): string {
  switch (question.kind) {
    case 'column':
      return t('team.import.columnOf', { field: t(`team.field.${question.field}`) });
    case 'numbers':
      return t('team.import.numbers', { field: t(`team.field.${question.field}`) });
    case 'dates':
      return t('team.import.dates', { field: t(`team.field.${question.field}`) });
    case 'words':
      return t(`team.import.unknown.${question.field}`);
    default:
      return t(`team.import.${question.kind}`);
  }
}
