import { useId, useState } from 'react';
import { readAmount } from '../../../i18n/read-amount.ts';
import type { Language } from '../../../i18n/language.ts';

interface AmountFieldProps {
  language: Language;
  label: string;
  currency: string;
  hundredths: number | null;
  note?: string;
  change: (hundredths: number | null) => void;
}

/** An amount of money as the reader types it; an empty field is none. */
export function AmountField(props: AmountFieldProps) {
  const { language, label, currency, hundredths, note, change } = props;
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const shown = hundredths === null ? '' : language.number(hundredths / 100, 2);
  const fault = typed !== null && readHundredths(typed) === undefined;
  return (
    <div className="team-field">
      <label htmlFor={id}>{label}</label>
      <div className="with-unit">
        <input
          id={id}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          value={typed ?? shown}
          aria-invalid={fault || undefined}
          aria-describedby={`${id}-note`}
          onChange={({ target }) => {
            setTyped(target.value);
            const amount = readHundredths(target.value);
            if (amount !== undefined) change(amount);
          }}
          onBlur={() => {
            if (!fault) setTyped(null);
          }}
        />
        <span aria-hidden="true">{currency}</span>
      </div>
      <p id={`${id}-note`} className="small quiet">
        {fault ? language.t('team.field.amountFault') : note}
      </p>
    </div>
  );
}

/** Null for an empty text, undefined for one that is no amount. */
function readHundredths(text: string): number | null | undefined {
  if (text.trim() === '') return null;
  const read = readAmount(text);
  if (read.kind === 'none') return undefined;
  // Before three digits a point or comma groups thousands: the field is for the money of a year.
  const value = read.kind === 'one' ? read.value : read.grouped;
  return value < 0 || value > 1e12 ? undefined : Math.round(value * 100);
}
