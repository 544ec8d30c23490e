import type { DateField, NumberField } from '../../../../roster/columns/roster-fields.ts';
import { DATE_FIELDS, NUMBER_FIELDS } from '../../../../roster/columns/roster-fields.ts';
import type { RosterInspection } from '../../../../roster/roster-inspection.ts';
import type { RosterChoices } from '../../../../roster/parsed-roster.ts';
import type { Language } from '../../../../i18n/language.ts';
import { choiceId, ChoiceField, notationExample } from './ChoiceField.tsx';

interface FileChoicesProps {
  language: Language;
  inspection: RosterInspection;
  choose: (choices: RosterChoices) => void;
}

const DELIMITER_WORDS = { ',': 'comma', ';': 'semicolon', '\t': 'tab' } as const;

/** How the file is written: its bytes, its numbers and days, and what its amounts are. */
export function FileChoices({ language, inspection, choose }: FileChoicesProps) {
  const { t } = language;
  const { encoding, delimiter, numbers, dates, currency, payPeriod, payHolds } = inspection;
  const { variableUnit, fteUnit } = inspection;
  const numberLabel = (field: NumberField): string =>
    t('team.reading.numbers', { field: t(`team.field.${field}`) });
  const dateLabel = (field: DateField): string =>
    t('team.reading.dates', { field: t(`team.field.${field}`) });
  return (
    <div className="team-choices">
      <ChoiceField
        id={choiceId({ kind: 'encoding' })}
        language={language}
        label={t('team.reading.encoding')}
        understood={encoding}
        labelOf={(value) => value.toUpperCase().replace('WINDOWS', 'Windows')}
        choose={(value) => choose({ encoding: value })}
      />
      <ChoiceField
        id={choiceId({ kind: 'delimiter' })}
        language={language}
        label={t('team.reading.delimiter')}
        understood={delimiter}
        labelOf={(value) => t(`team.delimiter.${DELIMITER_WORDS[value]}`)}
        choose={(value) => choose({ delimiter: value })}
      />
      {NUMBER_FIELDS.map((field) => {
        const understood = numbers[field];
        return (
          understood && (
            <ChoiceField
              key={field}
              id={choiceId({ kind: 'numbers', field })}
              language={language}
              label={numberLabel(field)}
              understood={understood}
              labelOf={notationExample}
              choose={(value) => choose({ numbers: { [field]: value } })}
            />
          )
        );
      })}
      {DATE_FIELDS.map((field) => {
        const understood = dates[field];
        return (
          understood && (
            <ChoiceField
              key={field}
              id={choiceId({ kind: 'dates', field })}
              language={language}
              label={dateLabel(field)}
              understood={understood}
              labelOf={(value) => t(`team.dateOrder.${value}`)}
              choose={(value) => choose({ dates: { [field]: value } })}
            />
          )
        );
      })}
      {currency && (
        <ChoiceField
          id={choiceId({ kind: 'currency' })}
          language={language}
          label={t('team.reading.currency')}
          understood={currency}
          labelOf={(value) => value}
          choose={(value) => choose({ currency: value })}
        />
      )}
      <ChoiceField
        id={choiceId({ kind: 'payPeriod' })}
        language={language}
        label={t('team.reading.payPeriod')}
        understood={payPeriod}
        labelOf={(value) => t(`team.payPeriod.${value}`)}
        choose={(value) => choose({ payPeriod: value })}
      />
      <ChoiceField
        id={choiceId({ kind: 'payHolds' })}
        language={language}
        label={t('team.reading.payHolds')}
        understood={payHolds}
        labelOf={(value) => t(`team.payHolds.${value}`)}
        choose={(value) => choose({ payHolds: value })}
      />
      {variableUnit && (
        <ChoiceField
          id={choiceId({ kind: 'variableUnit' })}
          language={language}
          label={t('team.reading.variableUnit')}
          understood={variableUnit}
          labelOf={(value) => t(`team.variableUnit.${value}`)}
          choose={(value) => choose({ variableUnit: value })}
        />
      )}
      {fteUnit && (
        <ChoiceField
          id={choiceId({ kind: 'fteUnit' })}
          language={language}
          label={t('team.reading.fteUnit')}
          understood={fteUnit}
          labelOf={(value) => t(`team.fteUnit.${value}`)}
          choose={(value) => choose({ fteUnit: value })}
        />
      )}
    </div>
  );
}
