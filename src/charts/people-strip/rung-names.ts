import type { Language } from '../../i18n/language.ts';
import { roundCoordinate } from '../shared/scale.ts';
import { textWidth } from '../shared/text.ts';
import type { StripRow } from './people-strip-data.ts';
import { rowCount } from './people-strip-data.ts';

/** The column of names at the left of the strips. */
export interface RungNames {
  width: number;
  nameOf: (row: StripRow) => string;
  noteOf: (row: StripRow) => string;
}

export const MARK_WIDTH = 30;
export const NARROW_MARK_WIDTH = 26;
const NAME_SHARE = 0.24;
const LEAST_WIDTH = 130;
const GAP = 24;

/** Which names the rungs take: all long where they leave room for the strips, else all short. */
export function rungNames(
  rows: readonly StripRow[],
  options: { width: number; narrow: boolean; language: Language },
): RungNames {
  const { width, narrow, language } = options;
  const noteOf = (row: StripRow): string => {
    const people = language.t('peopleStrip.people', { n: rowCount(row) });
    const note = row.range ? people : language.t('peopleStrip.noRange', { people });
    return row.zone === null
      ? note
      : language.t('peopleStrip.zone', { zone: row.zone, people: note });
  };
  if (narrow) {
    const fits = (row: StripRow): boolean =>
      NARROW_MARK_WIDTH + textWidth(row.name, 16, 600) + 12 + textWidth(noteOf(row), 14) <= width;
    return { width: 0, nameOf: (row) => (fits(row) ? row.name : row.shortName), noteOf };
  }
  const columnOf = (names: string[]): number =>
    MARK_WIDTH +
    Math.max(
      0,
      ...names.map((name) => textWidth(name, 17, 600)),
      ...rows.map((row) => textWidth(noteOf(row), 14)),
    ) +
    GAP;
  const long = columnOf(rows.map(({ name }) => name));
  const short = columnOf(rows.map(({ shortName }) => shortName));
  const useLong = long <= NAME_SHARE * width;
  return {
    width: roundCoordinate(Math.max(LEAST_WIDTH, useLong ? long : short)),
    nameOf: (row) => (useLong ? row.name : row.shortName),
    noteOf,
  };
}
