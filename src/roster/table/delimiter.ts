import { isKnownHeader } from '../columns/match-header.ts';
import type { Understanding } from '../understanding.ts';
import { certain, likely } from '../understanding.ts';
import { delimiterOfNote } from './delimiter-sign.ts';
import { guessHeader } from './find-header.ts';
import { parseRecords } from '../../tables/parse-records.ts';
import type { Delimiter } from '../roster-source.ts';

/** What stands between cells as a rule, and what does so now and then. */
export const USUAL_DELIMITERS: readonly Delimiter[] = [',', ';', '\t', '|'];
const RARE_DELIMITERS: readonly Delimiter[] = [...':^~¦§¬#!*'];

/** Characters and records that are looked at. */
const MOST_TEXT = 1 << 16;
const MOST_RECORDS = 200;

/**
 * What stands between cells: noted in the first line (`sep=;`), or what gives the most headers that are known
 * and rows as wide as the header.
 */
export function guessDelimiter(text: string): Understanding<Delimiter> {
  const noted = delimiterOfNote(text.slice(0, 20));
  if (noted !== null && noted !== '') return certain(noted, offer(noted));
  const beginning = text.slice(0, MOST_TEXT);
  const rare = RARE_DELIMITERS.filter((delimiter) => beginning.includes(delimiter));
  const scores = [...USUAL_DELIMITERS, ...rare]
    .map((delimiter) => ({
      delimiter,
      ...scoreDelimiter(beginning, delimiter, beginning.length === text.length),
    }))
    .sort((a, b) => b.score - a.score);
  const [best, second] = scores;
  if (best === undefined || second === undefined) return likely(',', USUAL_DELIMITERS);
  const clear = best.columns > 1 && best.score > 2 * second.score;
  return (clear ? certain : likely)(best.delimiter, offer(best.delimiter));
}

function offer(delimiter: Delimiter): Delimiter[] {
  return [...new Set([...USUAL_DELIMITERS, delimiter])];
}

function scoreDelimiter(
  text: string,
  delimiter: Delimiter,
  whole: boolean,
): { score: number; columns: number } {
  const { records } = parseRecords(text, delimiter, whole || !text.includes('\n'));
  const found = guessHeader(records, delimiter);
  const headerIndex = found?.value ?? 0;
  const header = records[headerIndex] ?? [];
  const columns = header.length;
  if (found === undefined || columns < 2) return { score: 0, columns };
  const below = records
    .slice(headerIndex + 1, headerIndex + 1 + MOST_RECORDS)
    .filter((record) => record.some((cell) => cell.trim() !== ''));
  const even = below.filter((record) => record.length === columns).length;
  const share = below.length === 0 ? 1 : even / below.length;
  const known = header.filter((name) => isKnownHeader(name)).length;
  // A sign that texts have, too, needs names that are known on both of its sides.
  if (RARE_DELIMITERS.includes(delimiter) && known < 2) return { score: 0, columns };
  return { score: (known * 10 + Math.min(columns, 20)) * (0.1 + share), columns };
}
