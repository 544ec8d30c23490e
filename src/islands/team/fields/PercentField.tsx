import { useId, useState } from 'react';
import { readNumber } from '../../../i18n/read-amount.ts';
import type { Language } from '../../../i18n/language.ts';

interface PercentFieldProps {
  language: Language;
  label: string;
  /** A share: 0.085 for 8.5 %. Null where an empty field means that there is no such rule. */
  value: number | null;
  /** Largest share that makes sense. */
  most: number;
  /** What an empty field means; without it a number must stand there. */
  emptyMeans?: string;
  note?: string;
  change: (share: number | null) => void;
}

/** A share as the reader types it, in percent, with a comma or a point. */
export function PercentField(props: PercentFieldProps) {
  const { language, label, value, most, emptyMeans, note, change } = props;
  const id = useId();
  const shown = value === null ? '' : language.number(value * 100, 2);
  const [typed, setTyped] = useState<string | null>(null);
  const fault = typed !== null && readShare(typed, most, emptyMeans !== undefined) === undefined;
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
          placeholder={emptyMeans}
          aria-invalid={fault || undefined}
          aria-describedby={`${id}-note`}
          onChange={({ target }) => {
            setTyped(target.value);
            const share = readShare(target.value, most, emptyMeans !== undefined);
            if (share !== undefined) change(share);
          }}
          onBlur={() => {
            if (!fault) setTyped(null);
          }}
        />
        <span aria-hidden="true">%</span>
      </div>
      <p id={`${id}-note`} className="small quiet">
        {fault
          ? language.t('team.field.percentFault', { most: language.number(most * 100) })
          : note}
      </p>
    </div>
  );
}

/** The share that a text means; null for an empty one that is allowed, undefined when it is none. */
function readShare(text: string, most: number, mayBeEmpty: boolean): number | null | undefined {
  const plain = text.replace('%', '').trim();
  if (plain === '') return mayBeEmpty ? null : undefined;
  const read = readNumber(plain);
  if (read.kind === 'none') return undefined;
  // Three digits after a point are decimals here: nobody raises pay by a thousand percent.
  const percent = read.kind === 'one' ? read.value : read.decimal;
  const share = Math.round(percent * 10_000) / 1_000_000;
  return share <= most ? share : undefined;
}
