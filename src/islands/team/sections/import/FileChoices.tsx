import {
  DATE_FIELDS,
  NUMBER_FIELDS,
  ROSTER_FIELDS,
} from '../../../../roster/columns/roster-fields.ts';
import { columnLetter } from '../../../../roster/describe-problem.ts';
import type { RepeatRule } from '../../../../roster/rows/repeated-ids.ts';
import { isWeekHours } from '../../../../roster/values/pay-units.ts';
import type { RosterInspection, UnitExample } from '../../../../roster/roster-inspection.ts';
import type { RosterChoices } from '../../../../roster/parsed-roster.ts';
import type { Language } from '../../../../i18n/language.ts';
import type { Understanding } from '../../../../roster/understanding.ts';
import { choiceId, ChoiceField, notationExample } from './ChoiceField.tsx';
import type { ChoiceFieldProps } from './ChoiceField.tsx';
import { TableChoices } from './TableChoices.tsx';

interface FileChoicesProps {
  language: Language;
  inspection: RosterInspection;
  choose: (choices: RosterChoices) => void;
}

/** How the file is written: its bytes, its numbers and days, what its amounts and its rows are. */
export function FileChoices(props: FileChoicesProps) {
  return (
    <div className="team-choices">
      <WritingChoices {...props} />
      <AmountChoices {...props} />
      <RowChoices {...props} />
    </div>
  );
}

/** Encoding and delimiter of the file, and how it writes numbers and days. */
function WritingChoices({ language, inspection, choose }: FileChoicesProps) {
  const { t } = language;
  const { numbers, dates } = inspection;
  return (
    <>
      <TableChoices
        prefix="team-choice"
        language={language}
        table={inspection}
        choose={(format, anew) => choose(anew ? { ...format, columns: NO_COLUMNS } : format)}
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
    </>
  );
}

/** What rows of totals and notes are, and several rows of the same person. */
function RowChoices({ language, inspection, choose }: FileChoicesProps) {
  const { t } = language;
  const { otherRows, repeats, header } = inspection;
  return (
    <>
      <ChoiceField
        id="team-choice-other-rows"
        language={language}
        label={t('team.import.otherRows')}
        understood={otherRows}
        labelOf={(value) => t(`team.otherRows.${value}`)}
        choose={(value) => choose({ otherRows: value })}
      />
      {repeats.alternatives.length > 1 && (
        <ChoiceField
          id={choiceId({ kind: 'repeats' })}
          language={language}
          label={t('team.import.repeats')}
          understood={repeats}
          labelOf={(value) => repeatLabel(language, value, header)}
          choose={(value) => choose({ repeats: value })}
        />
      )}
    </>
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

/** Columns that were chosen under another header are nobody's choice. */
const NO_COLUMNS = Object.fromEntries(ROSTER_FIELDS.map((field) => [field, undefined]));

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
