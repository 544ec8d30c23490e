import type { z } from 'zod';
import { socCode as socCodeSchema } from '../schemas/occupation.ts';
import { slug as slugSchema } from '../schemas/place.ts';
import { quote } from './quote.ts';

/** What a cell gives: a value, or what was expected and how to mend it. */
type CellResult<T> = { ok: true; value: T } | { ok: false; expected: string; mend: string };

/** Text of a cell -> value. A cell parser never throws and never guesses. */
export type CellParser<T> = (text: string) => CellResult<T>;

function accept<T>(value: T): CellResult<T> {
  return { ok: true, value };
}

function refuse(expected: string, mend: string): CellResult<never> {
  return { ok: false, expected, mend };
}

/** Any text that is not blank. */
export const text: CellParser<string> = (cell) =>
  cell === '' ? refuse('a text', 'Fill in the cell.') : accept(cell);

/** A blank cell is null, anything else is what the parser makes of it. */
export function blankOr<T>(parse: CellParser<T>): CellParser<T | null> {
  return (cell) => {
    if (cell === '') return accept(null);
    const result = parse(cell);
    return result.ok ? result : refuse(`${result.expected}, or nothing`, result.mend);
  };
}

/** 1 for yes, 0 for no. */
export const flag: CellParser<boolean> = (cell) =>
  cell === '1' || cell === '0'
    ? accept(cell === '1')
    : refuse('1 (yes) or 0 (no)', 'Write 1 or 0.');

/** Results that are kept for each schema of a text. */
const KNOWN_TEXTS = 1000;

/**
 * A text that a schema accepts, so that the pattern is written once, in src/schemas. Columns of ids say the same
 * few over and over: what was decided of one is kept, and rows share its text.
 */
export function matching(schema: z.ZodType<string>, expected: string): CellParser<string> {
  const known = new Map<string, CellResult<string>>();
  return (cell) => {
    const before = known.get(cell);
    if (before !== undefined) return before;
    const result = schema.safeParse(cell).success
      ? accept(cell)
      : refuse(expected, cell === '' ? 'Fill in the cell.' : 'Correct the spelling.');
    if (known.size >= KNOWN_TEXTS) known.clear();
    known.set(cell, result);
    return result;
  };
}

/** An id of our own. */
export const slug = matching(
  slugSchema,
  'an id of lower-case Latin letters, digits and single hyphens',
);

/** A code of an official occupation. */
export const socCode = matching(socCodeSchema, 'the code of an occupation, such as 41-3091');

/** Several ids separated by one space; blank is none. */
export const slugList: CellParser<string[]> = (cell) => {
  const ids = cell === '' ? [] : cell.split(' ');
  for (const id of ids) {
    const result = slug(id);
    if (!result.ok) {
      return { ...result, expected: `ids separated by one space, each ${result.expected}` };
    }
  }
  return accept(ids);
};

/** Several texts separated by semicolons; blank is none. */
export const textList: CellParser<string[]> = (cell) => {
  const texts = cell === '' ? [] : cell.split(';').map((part) => part.trim());
  return texts.includes('')
    ? refuse('texts separated by one semicolon', 'Remove the semicolon too many.')
    : accept(texts);
};

/** One of a few fixed words. */
export function oneOf<const T extends string>(words: readonly T[]): CellParser<T> {
  return (cell) => {
    const word = words.find((candidate) => candidate === cell);
    return word === undefined
      ? refuse(`one of ${words.map(quote).join(', ')}`, 'Write one of these words.')
      : accept(word);
  };
}

interface Bounds {
  min?: number;
  max?: number;
}

/** Digits, with a minus sign for negative numbers: 45000. */
export function wholeNumber(bounds: Bounds = {}): CellParser<number> {
  return numberLike(/^-?\d+$/, 'a whole number', bounds);
}

/** Digits with a point before the decimals: 0.41. */
export function decimal(bounds: Bounds = {}): CellParser<number> {
  return numberLike(/^-?\d+(\.\d+)?$/, 'a number', bounds);
}

function numberLike(pattern: RegExp, kind: string, { min, max }: Bounds): CellParser<number> {
  const expected = kind + describeBounds(min, max);
  return (cell) => {
    // The pattern goes first: Number() turns '' into 0, '1e5' into 100000 and ' 7 ' into 7.
    if (!pattern.test(cell)) return refuseNumber(cell, expected, pattern);
    const value = Number(cell);
    const inside = value >= (min ?? -Infinity) && value <= (max ?? Infinity);
    if (!inside || Math.abs(value) > Number.MAX_SAFE_INTEGER) {
      return { ok: false, expected, mend: 'Check the number at its source.' };
    }
    return accept(value);
  };
}

function describeBounds(min: number | undefined, max: number | undefined): string {
  if (min !== undefined && max !== undefined) return ` from ${min} to ${max}`;
  if (min !== undefined) return `, ${min} or more`;
  return max === undefined ? '' : `, ${max} or less`;
}

const PLACEHOLDER = /^(nan|n\/?a|#n\/a|null|none|nil|-|–|—|\*+|#|\.+|\?+|x)$/i;
const CURRENCY = /\p{Sc}|^[A-Z]{3}\s|\s?[A-Z]{3}$/u;

/** Says what is wrong with a cell that is not a number, and how the number is written, if it is known. */
function refuseNumber(cell: string, expected: string, pattern: RegExp): CellResult<never> {
  if (cell === '') return refuse(expected, 'Fill in the number.');
  if (PLACEHOLDER.test(cell)) {
    return refuse(expected, 'Write the number, or leave the cell blank where blanks are allowed.');
  }
  const write = (number: string): string => {
    // Cents of nothing go where only whole numbers stand.
    const written = [number, number.replace(/\.0+$/, '')].find((text) => pattern.test(text));
    return written === undefined ? 'Write digits only.' : `Write ${written}.`;
  };

  if (/^[+-]?\d+(\.\d+)?e[+-]?\d+$/i.test(cell)) {
    return refuse(`${expected}, in full digits`, write(String(Number(cell))));
  }
  if (/%$/.test(cell)) return refuse(`${expected}, without a percent sign`, 'Remove the sign.');
  if (CURRENCY.test(cell)) {
    const amount = cell.replace(/\p{Sc}|[A-Z]{3}/gu, '').trim();
    return refuse(`${expected}, without a currency`, mendAmount(amount, write));
  }
  if (GROUPED_BY_COMMAS.test(cell) || GROUPED_BY_DOTS.test(cell)) {
    return refuse(`${expected}, without thousands separators`, mendAmount(cell, write));
  }
  if (GROUPED_BY_SPACES.test(cell)) {
    return refuse(`${expected}, without spaces between digits`, mendAmount(cell, write));
  }
  if (/^-?\d*,\d+$/.test(cell)) {
    return refuse(`${expected}, with a decimal point`, write(cell.replace(',', '.')));
  }
  if (/^-?\d*\.\d+$/.test(cell)) {
    const full = cell.replace(/^(-?)\./, '$10.');
    if (pattern.test(full)) return refuse(expected, write(full));
    return refuse(`${expected}, without decimals`, mendDecimals(full));
  }
  if (/^\+\d/.test(cell)) return refuse(`${expected}, without a plus sign`, write(cell.slice(1)));
  return refuse(expected, 'Write digits only.');
}

// A first group that begins with a zero is no group of thousands: 0,410 and 0.410 are decimals.
const GROUPED_BY_COMMAS = /^-?[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/;
const GROUPED_BY_DOTS = /^-?[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/;
const GROUPED_BY_SPACES = /^-?\d+([\s'’]\d{3})+([.,]\d+)?$/;
/** Three digits behind the only dot: thousands in one country, decimals in another. */
const ONE_DOT = /^-?\d+\.\d{3}$/;

/** How an amount is written whose thousands are separated; where a dot may be either, the thousands come first. */
function mendAmount(amount: string, write: (number: string) => string): string {
  if (!GROUPED_BY_DOTS.test(amount)) {
    const joined = GROUPED_BY_COMMAS.test(amount)
      ? amount.replaceAll(',', '')
      : amount.replace(/[\s'’]/g, '').replace(',', '.');
    return write(joined);
  }
  const joined = write(amount.replaceAll('.', '').replace(',', '.'));
  if (!ONE_DOT.test(amount)) return joined;
  const decimals = mendDecimals(amount).replace(/^./, (letter) => letter.toLowerCase());
  return `${joined.slice(0, -1)}, or if the dot stands before decimals, ${decimals}`;
}

/** How a number with decimals is written where only whole numbers stand. */
function mendDecimals(number: string): string {
  return Number.isInteger(Number(number))
    ? `Write ${Number(number)}.`
    : 'Round it as its source does.';
}
