import { writeDay } from '../../schemas/day.ts';

/** An ISO date, or why the text is none. */
type DateCell =
  { ok: true; date: string } | { ok: false; kind: 'not-a-date' | 'no-such-date' | 'mixed-date' };

/** Days from the beginning of a spreadsheet's calendar to 1970-01-01. */
const SERIAL_EPOCH = { 'serial-1900': 25_569, 'serial-1904': 24_107 } as const;
const DAY = 86_400_000;

/** A time after the day says nothing here; "г." ends a Russian date. */
const TIME =
  /(?:[T ]\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?: ?[ap]\.?m\.?)?(?:Z|[+-]\d{2}:?\d{2})?)$/i;
const NUMBERS = /^(\d{1,4})([-./ ])(\d{1,2})\2(\d{1,4})$/;

/** No date with its time has more characters; patterns never see a longer cell. */
export const LONGEST_DATE = 60;

/**
 * Reads a day in the order of its column. A year of four digits in front and names of months leave no doubt and
 * are read in every column; a year of two digits is the last one before `asOf` that ends so.
 */
export function readDate(text: string, order: DateOrder, asOf: string): DateCell {
  if (text.length > LONGEST_DATE) return fail('not-a-date');
  const day = text
    .replace(TIME, '')
    .replace(/\s*г(?:\.|ода)?$/i, '')
    .trim();
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(day);
  if (compact) return toDate(Number(compact[1]), Number(compact[2]), Number(compact[3]));
  const serial = /^\d{1,6}(?:[.,]\d+)?$/.exec(day);
  if (serial)
    return order === 'serial-1900' || order === 'serial-1904'
      ? ofSerial(day, order)
      : fail('not-a-date');
  const numbers = NUMBERS.exec(day.replaceAll(/\s*([-./])\s*/g, '$1'));
  if (!numbers) return ofNames(day, asOf);
  const [, first = '', , second = '', third = ''] = numbers;
  if (first.length === 4) return toDate(Number(first), Number(second), Number(third));
  if (first.length === 3 || third.length === 3 || third.length === 1) return fail('not-a-date');
  const year = fullYear(third, asOf);
  if (order === 'dmy') return ofParts(year, Number(second), Number(first));
  if (order === 'mdy') return ofParts(year, Number(first), Number(second));
  return fail('mixed-date');
}

/** A month above twelve where the other number could be one: day and month have changed places. */
function ofParts(year: number, month: number, day: number): DateCell {
  return month > 12 && month <= 31 && day <= 12 ? fail('mixed-date') : toDate(year, month, day);
}

function ofSerial(text: string, order: 'serial-1900' | 'serial-1904'): DateCell {
  const days = Math.floor(Number(text.replace(',', '.')));
  // The spreadsheet counts a 29 February 1900 that never was.
  const before = order === 'serial-1900' && days < 60 ? days + 1 : days;
  if (days < 1) return fail('no-such-date');
  return {
    ok: true,
    date: new Date((before - SERIAL_EPOCH[order]) * DAY).toISOString().slice(0, 10),
  };
}

/** "3 Apr 2025", "April 3, 2025", "3 апреля 2025". */
function ofNames(text: string, asOf: string): DateCell {
  const words = text.split(/[\s.,\-/]+/).filter((word) => word !== '');
  if (words.length !== 3) return fail('not-a-date');
  const [first = '', second = '', third = ''] = words;
  const named = monthOfName(second) !== null ? [first, second] : [second, first];
  const [day = '', name = ''] = named;
  const month = monthOfName(name);
  const year = third;
  if (month === null || !/^\d{1,2}(?:st|nd|rd|th)?$/i.test(day)) return ofYearFirst(words);
  if (!/^\d{2}$|^\d{4}$/.test(year)) return fail('not-a-date');
  return toDate(fullYear(year, asOf), month, Number.parseInt(day, 10));
}

/** "2025 Apr 3", "2025-Apr-03". */
function ofYearFirst([year = '', name = '', day = '']: readonly string[]): DateCell {
  const month = monthOfName(name);
  if (month === null || !/^\d{4}$/.test(year) || !/^\d{1,2}$/.test(day)) return fail('not-a-date');
  return toDate(Number(year), month, Number(day));
}

function fullYear(year: string, asOf: string): number {
  if (year.length !== 2) return Number(year);
  const now = Number(asOf.slice(0, 4));
  const inCentury = now - (now % 100) + Number(year);
  return inCentury > now ? inCentury - 100 : inCentury;
}

function toDate(year: number, month: number, day: number): DateCell {
  const date = year >= 1900 && year <= 2200 ? writeDay(year, month, day) : null;
  return date === null ? fail('no-such-date') : { ok: true, date };
}

function fail(kind: 'not-a-date' | 'no-such-date' | 'mixed-date'): DateCell {
  return { ok: false, kind };
}

/** How the days of a column are written: order of year, month and day, or the day numbers of a spreadsheet. */
export type DateOrder = 'ymd' | 'dmy' | 'mdy' | 'serial-1900' | 'serial-1904';

/** Beginnings that tell the months apart, in English and in Russian, from January on. */
const BEGINNINGS: readonly RegExp[] = [
  /^(?:jan(?:uary)?|янв(?:ар[ья])?)$/i,
  /^(?:feb(?:ruary)?|фев(?:р(?:ал[ья])?)?)$/i,
  /^(?:mar(?:ch)?|мар(?:та?)?)$/i,
  /^(?:apr(?:il)?|апр(?:ел[ья])?)$/i,
  /^(?:may|ма[йя])$/i,
  /^(?:june?|июн[ья]?)$/i,
  /^(?:july?|июл[ья]?)$/i,
  /^(?:aug(?:ust)?|авг(?:уста?)?)$/i,
  /^(?:sept?(?:ember)?|сен(?:т(?:ябр[ья])?)?)$/i,
  /^(?:oct(?:ober)?|окт(?:ябр[ья])?)$/i,
  /^(?:nov(?:ember)?|ноя(?:б(?:р[ья])?)?)$/i,
  /^(?:dec(?:ember)?|дек(?:абр[ья])?)$/i,
];

/** Number of the month from 1, null for a word that names none. */
function monthOfName(word: string): number | null {
  const index = BEGINNINGS.findIndex((beginning) => beginning.test(word));
  return index === -1 ? null : index + 1;
}
