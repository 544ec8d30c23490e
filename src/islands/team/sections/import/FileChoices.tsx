import { canDelimit } from '../../../../roster/table/find-header.ts';
import {
  DATE_FIELDS,
  NUMBER_FIELDS,
  ROSTER_FIELDS,
} from '../../../../roster/columns/roster-fields.ts';
import { columnLetter } from '../../../../roster/describe-problem.ts';
import type { RepeatRule } from '../../../../roster/rows/repeated-ids.ts';
import { isWeekHours } from '../../../../roster/values/pay-units.ts';
import type {
  PreviewRecord,
  RosterInspection,
  UnitExample,
} from '../../../../roster/roster-inspection.ts';
import type { RosterChoices } from '../../../../roster/parsed-roster.ts';
import type { Language } from '../../../../i18n/language.ts';
import type { WorkbookView } from '../../../../roster/roster-source.ts';
import { certain } from '../../../../roster/understanding.ts';
import type { Understanding } from '../../../../roster/understanding.ts';
import { choiceId, ChoiceField, notationExample } from './ChoiceField.tsx';
import type { ChoiceFieldProps } from './ChoiceField.tsx';

interface FileChoicesProps {
  language: Language;
  inspection: RosterInspection;
  choose: (choices: RosterChoices) => void;
}

const DELIMITER_WORDS: Readonly<Record<string, 'comma' | 'semicolon' | 'tab' | 'pipe'>> = {
  ',': 'comma',
  ';': 'semicolon',
  '\t': 'tab',
  '|': 'pipe',
};

/** What stands between cells: a word for the usual signs, the sign itself for others. */
export function delimiterLabel({ t }: Language, delimiter: string): string {
  const word = DELIMITER_WORDS[delimiter];
  return word === undefined ? delimiter : t(`team.delimiter.${word}`);
}

/** Name of an encoding as people know it: UTF-8, Windows-1250, KOI8-R. */
export function encodingLabel(encoding: string): string {
  return encoding.toUpperCase().replace('WINDOWS', 'Windows').replace('MACINTOSH', 'Macintosh');
}

/** How the file is written: its bytes, its numbers and days, and what its amounts are. */
export function FileChoices(props: FileChoicesProps) {
  return (
    <div className="team-choices">
      <WritingChoices {...props} />
      <AmountChoices {...props} />
    </div>
  );
}

/** Encoding and delimiter of the file, and how it writes numbers and days. */
function WritingChoices({ language, inspection, choose }: FileChoicesProps) {
  const { t } = language;
  const { workbook, numbers, dates, headerLine, beginning } = inspection;
  return (
    <>
      {workbook === null ? (
        <TextFormat language={language} inspection={inspection} choose={choose} />
      ) : (
        <ChoiceField
          id="team-choice-sheet"
          language={language}
          label={t('team.import.sheet')}
          understood={certain(
            workbook.sheet,
            workbook.sheets.map(({ name }) => name),
          )}
          labelOf={(value) => sheetLabel(language, value, workbook)}
          choose={(value) => choose({ sheet: value, headerLine: undefined, columns: NO_COLUMNS })}
        />
      )}
      <ChoiceField
        id="team-choice-header"
        language={language}
        label={t('team.import.header')}
        understood={headerLine}
        labelOf={(value) => headerLabel(language, value, beginning)}
        choose={(value) => choose({ headerLine: value, columns: NO_COLUMNS })}
      />
      {NUMBER_FIELDS.map((field) => (
        <KnownChoice
          key={field}
          id={choiceId({ kind: 'numbers', field })}
          language={language}
          label={t('team.import.numbers', { field: t(`team.field.${field}`) })}
          understood={numbers[field]}
          labelOf={notationExample}
          choose={(value) => choose({ numbers: { [field]: value } })}
        />
      ))}
      {DATE_FIELDS.map((field) => (
        <KnownChoice
          key={field}
          id={choiceId({ kind: 'dates', field })}
          language={language}
          label={t('team.import.dates', { field: t(`team.field.${field}`) })}
          understood={dates[field]}
          labelOf={(value) => t(`team.dateOrder.${value}`)}
          choose={(value) => choose({ dates: { [field]: value } })}
        />
      ))}
    </>
  );
}

/** How the characters of a text are written, and what stands between its cells. */
function TextFormat({ language, inspection, choose }: FileChoicesProps) {
  const { t } = language;
  const { encoding, delimiter } = inspection;
  return (
    <>
      <ChoiceField
        id={choiceId({ kind: 'encoding' })}
        language={language}
        label={t('team.import.encoding')}
        understood={encoding}
        labelOf={encodingLabel}
        choose={(value) => choose({ encoding: value })}
      />
      <ChoiceField
        id={choiceId({ kind: 'delimiter' })}
        language={language}
        label={t('team.import.delimiter')}
        understood={delimiter}
        labelOf={(value) => delimiterLabel(language, value)}
        choose={(value) => choose({ delimiter: value })}
      />
      <div className="team-choice">
        <label htmlFor="team-choice-other-delimiter">{t('team.import.otherDelimiter')}</label>
        <input
          id="team-choice-other-delimiter"
          size={2}
          maxLength={1}
          defaultValue=""
          onChange={({ target: { value } }) => {
            if (canDelimit(value)) choose({ delimiter: value });
          }}
        />
      </div>
    </>
  );
}

function sheetLabel({ t }: Language, sheet: string, { sheets }: WorkbookView): string {
  const hidden = sheets.some(({ name, hidden }) => name === sheet && hidden);
  return hidden ? t('team.import.hiddenSheet', { sheet }) : sheet;
}

/** What the amounts of the file are: of which currency, for how long, with or without what. */
function AmountChoices({ language, inspection, choose }: FileChoicesProps) {
  const { t } = language;
  const { currency, payUnit, payHolds, variableUnit, fullTime, examples } = inspection;
  return (
    <>
      <KnownChoice
        id={choiceId({ kind: 'currency' })}
        language={language}
        label={t('team.import.currency')}
        understood={currency}
        labelOf={(value) => value}
        choose={(value) => choose({ currency: value })}
      />
      <KnownChoice
        id={choiceId({ kind: 'payUnit' })}
        language={language}
        label={t('team.import.payUnit')}
        understood={payUnit}
        labelOf={(value) =>
          unitLabel(language, t(`team.payUnit.${value}`), value, examples.payUnit)
        }
        choose={(value) => choose({ payUnit: value })}
      />
      <ChoiceField
        id={choiceId({ kind: 'payHolds' })}
        language={language}
        label={t('team.import.payHolds')}
        understood={payHolds}
        labelOf={(value) => t(`team.payHolds.${value}`)}
        choose={(value) => choose({ payHolds: value })}
      />
      <KnownChoice
        id={choiceId({ kind: 'variableUnit' })}
        language={language}
        label={t('team.import.variableUnit')}
        understood={variableUnit}
        labelOf={(value) =>
          unitLabel(language, t(`team.variableUnit.${value}`), value, examples.variableUnit)
        }
        choose={(value) => choose({ variableUnit: value })}
      />
      <KnownChoice
        id={choiceId({ kind: 'fullTime' })}
        language={language}
        label={t('team.import.fullTime')}
        understood={fullTime}
        labelOf={(value) => fullTimeLabel(language, value)}
        choose={(value) => choose({ fullTime: value })}
      />
      {inspection.repeats.alternatives.length > 1 && (
        <RepeatsChoice language={language} inspection={inspection} choose={choose} />
      )}
    </>
  );
}

/** What rows of the same person mean. */
function RepeatsChoice({ language, inspection, choose }: FileChoicesProps) {
  const { repeats, header } = inspection;
  return (
    <ChoiceField
      id={choiceId({ kind: 'repeats' })}
      language={language}
      label={language.t('team.import.repeats')}
      understood={repeats}
      labelOf={(value) => repeatLabel(language, value, header)}
      choose={(value) => choose({ repeats: value })}
    />
  );
}

/** A unit, with what it makes of a cell of the file: "0.15 → $15,000". */
export function unitLabel<T>(
  { t, money, number }: Language,
  label: string,
  unit: T,
  examples: readonly UnitExample<T>[],
): string {
  const example = examples.find((one) => one.unit === unit);
  if (example === undefined) return label;
  const { cell, hundredths, currency } = example;
  const amount = currency === null ? number(hundredths / 100) : money(hundredths / 100, currency);
  return t('team.import.example', { unit: label, cell, amount });
}

/** The number that is full time: 1, 100 or hours a week. */
export function fullTimeLabel({ t, number }: Language, fullTime: number): string {
  return isWeekHours(fullTime)
    ? t('team.fullTime.hours', { hours: number(fullTime, 1) })
    : number(fullTime);
}

/** Longer lines are cut: they only have to be recognised. */
const LONGEST_LINE = 60;

/** Columns that were chosen under another header are nobody's choice. */
const NO_COLUMNS = Object.fromEntries(ROSTER_FIELDS.map((field) => [field, undefined]));

/** The line that the names of the columns stand in. */
function headerLabel(
  { t }: Language,
  line: number | null,
  beginning: readonly PreviewRecord[],
): string {
  if (line === null) return t('team.import.headerNone');
  const cells = beginning.find((record) => record.line === line)?.cells ?? [];
  const text = cells.filter((cell) => cell.trim() !== '').join(' · ');
  const cut = text.length > LONGEST_LINE ? `${text.slice(0, LONGEST_LINE)}…` : text;
  return t('team.import.headerLine', { line: String(line), text: cut });
}

function repeatLabel({ t }: Language, rule: RepeatRule, header: readonly string[]): string {
  if (rule.kind !== 'newest') return t(`team.repeats.${rule.kind}`);
  const column = header[rule.column] || columnLetter(rule.column);
  const order = t(`team.dateOrder.${rule.order}`);
  return t('team.repeats.newest', { column, order });
}

type KnownChoiceProps<T> = Omit<ChoiceFieldProps<T>, 'understood'> & {
  understood: Understanding<T> | null | undefined;
};

/** A choice that a file has only where it has a column for it. */
function KnownChoice<T>({ understood, ...props }: KnownChoiceProps<T>) {
  return understood && <ChoiceField {...props} understood={understood} />;
}
