import type { Understanding } from '../../../ingest/roster/understanding.ts';
import { offered } from '../../../ingest/roster/understanding.ts';
import type { Language } from '../../../i18n/language.ts';

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
        {asked && <option value="">{t('team.reading.choose')}</option>}
        {values.map((value, index) => (
          <option key={keys[index]} value={keys[index]}>
            {labelOf(value)}
          </option>
        ))}
      </select>
      <p id={`${id}-why`} className="small quiet">
        {asked && <strong className="mark">{t('team.reading.asked')} </strong>}
        {understood.sure === 'likely' && t('team.reading.likely')}
        {understood.examples.length > 0 &&
          ` ${t('team.reading.examples', { examples: understood.examples.join(' · ') })}`}
      </p>
    </div>
  );
}
