import { currencyOfNotation } from '../../i18n/amount-notation.ts';

/** What the format of a cell makes of its number. */
export type CellFormat =
  | { kind: 'plain' }
  | { kind: 'date' }
  | { kind: 'percent' }
  /** 123 is shown as 00123. */
  | { kind: 'zeros'; digits: number }
  /** The sign or code that stands beside the amount. */
  | { kind: 'money'; sign: string };

export const PLAIN: CellFormat = { kind: 'plain' };
const PERCENTS = new Set([9, 10]);

/** Formats that every workbook has without writing them down. */
export function builtInFormat(id: number): CellFormat {
  if (PERCENTS.has(id)) return { kind: 'percent' };
  const isDate =
    (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
  return isDate ? { kind: 'date' } : PLAIN;
}

/** Longer ones are no format that anybody made. */
const LONGEST = 300;

/** Understands a format of a workbook by its code, such as `[$€-407] #,##0.00` or `dd/mm/yyyy`. */
export function readFormat(code: string): CellFormat {
  if (code.length > LONGEST) return PLAIN;
  // Of several parts the first one is for numbers above zero.
  const [first = ''] = code.split(';');
  const signs = [...first.matchAll(/\[\$([^\]-]+)[^\]]*\]|"([^"]*)"|([$€£¥₽])/g)].map((match) =>
    (match[1] ?? match[2] ?? match[3] ?? '').trim(),
  );
  const bare = first.replaceAll(/\[[^\]]*\]|"[^"]*"|\\.|_.|\*./g, '');
  if (bare.includes('%')) return { kind: 'percent' };
  if (/[yd]|m{3}/i.test(bare) && !/general/i.test(bare)) return { kind: 'date' };
  if (/^0{2,}$/.test(bare.trim())) return { kind: 'zeros', digits: bare.trim().length };
  const sign = signs.find((text) => currencyOfNotation(text) !== null);
  return sign === undefined ? PLAIN : { kind: 'money', sign };
}

const DAY = 86_400_000;
/** Days from the beginnings of the two calendars of spreadsheets to 1970-01-01. */
const EPOCHS = { from1900: 25_569, from1904: 24_107 } as const;

/** The number of a cell as text that is read in one way only. */
export function writeNumber(raw: string, format: CellFormat, from1904: boolean): string {
  const number = Number(raw);
  if (raw.trim() === '' || !Number.isFinite(number)) return raw;
  switch (format.kind) {
    case 'date':
      return writeDay(number, from1904) ?? plain(number);
    case 'percent':
      return `${plain(number * 100)}%`;
    case 'zeros':
      return Number.isInteger(number) && number >= 0
        ? String(number).padStart(format.digits, '0')
        : plain(number);
    case 'money':
      return `${format.sign} ${plain(number)}`;
    case 'plain':
      return plain(number);
  }
}

function writeDay(number: number, from1904: boolean): string | null {
  const days = Math.floor(number);
  if (days < 1 || days > 2_958_465) return null;
  // The calendar from 1900 counts a 29 February that never was.
  const own = !from1904 && days < 60 ? days + 1 : days;
  const epoch = from1904 ? EPOCHS.from1904 : EPOCHS.from1900;
  return new Date((own - epoch) * DAY).toISOString().slice(0, 10);
}

/** Digits with a dot, as many as the spreadsheet shows. Three decimals get a fourth: they could be thousands. */
function plain(number: number): string {
  const rounded = Number(number.toPrecision(15));
  const text = String(rounded);
  if (text.includes('e')) {
    return Math.abs(rounded) < 1 ? rounded.toFixed(12) : BigInt(Math.round(rounded)).toString();
  }
  return /\.\d{3}$/.test(text) ? `${text}0` : text;
}
