import type { Language } from '../../../../i18n/language.ts';
import type { RosterQuestion } from '../../../../roster/roster-inspection.ts';
import type { Understanding } from '../../../../roster/understanding.ts';
import { offered } from '../../../../roster/understanding.ts';
import type { NumberNotation } from '../../../../roster/values/number-notation.ts';

export interface ChoiceFieldProps<T> {
  /** Unique in the page. */
  id: string;
  language: Language;
  label: string;
  understood: Understanding<T>;
  labelOf: (value: T) => string;
  choose: (value: T) => void;
}

/** One thing that was understood of the file, with what else it may be; open where it must be asked. */
export function ChoiceField<T>({ language, label, understood, ...props }: ChoiceFieldProps<T>) {
  const { id, labelOf, choose } = props;
  const { t } = language;
  const values = offered(understood);
  const keys = values.map((value) => JSON.stringify(value));
  const asked = understood.sure === 'asked';
  return (
    <div className={asked ? 'team-choice asked' : 'team-choice'}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={asked ? '' : JSON.stringify(understood.value)}
        aria-describedby={`${id}-why`}
        aria-invalid={asked || undefined}
        onChange={({ target }) => {
          const index = keys.indexOf(target.value);
          if (index !== -1) choose(values[index]!);
        }}
      >
        {asked && <option value="">{t('team.import.choose')}</option>}
        {values.map((value, index) => (
          <option key={keys[index]} value={keys[index]}>
            {labelOf(value)}
          </option>
        ))}
      </select>
      <p id={`${id}-why`} className="small quiet">
        {asked && <strong className="mark">{t('team.import.asked')} </strong>}
        {understood.sure === 'likely' && t('team.import.likely')}
        {understood.examples.length > 0 &&
          ` ${t('team.import.examples', { examples: understood.examples.join(' · ') })}`}
      </p>
    </div>
  );
}

type Asked = RosterQuestion extends infer Q
  ? Q extends unknown
    ? Omit<Q, 'reason'>
    : never
  : never;

/** Id of the field in which a question is answered. */
export function choiceId(question: Asked): string {
  return 'field' in question
    ? `team-choice-${question.kind}-${question.field}`
    : `team-choice-${question.kind}`;
}

/** How numbers look in a notation: 1,234.56. */
export function notationExample({ decimal, thousands, threeDecimals }: NumberNotation): string {
  const grouped = `1${thousands ?? ''}234`;
  if (decimal === null) return grouped;
  return threeDecimals ? `${grouped}${decimal}567` : `${grouped}${decimal}56`;
}
