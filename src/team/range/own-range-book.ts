import type { EmployerRange } from '../../schemas/employer-range.ts';
import type { RangeBook, RangePerson, PersonRange } from './employer-range.ts';
import { checkRange } from './employer-range.ts';

/** Ranges of one rung: by name of the place or zone, and those for every place. */
interface LevelRanges {
  zones: Map<string, EmployerRange[]>;
  everywhere: EmployerRange[];
  /** Answers so far, by city as written. */
  answers: Map<string, (RangePerson & { reading: PersonRange })[]>;
}

const NO_LEVEL: PersonRange = { kind: 'none', reason: 'unknown-level' };
const NO_RANGE: PersonRange = { kind: 'none', reason: 'no-range' };
const OTHER_CURRENCY: PersonRange = { kind: 'none', reason: 'other-currency' };

/**
 * The organisation's own ranges for whoever is asked about. The most specific one holds: that for the
 * person's place, then for the city as the roster writes it, then the one for every place. Where the
 * most specific ones are all in another currency than the pay, there is none: nothing is converted. Of
 * two ranges for the same case the first holds.
 *
 * Throws a RangeError when a range has amounts that are not whole or not in order.
 */
export function createOwnRangeBook(ranges: readonly EmployerRange[]): RangeBook {
  const levels = new Map<string, LevelRanges>();
  for (const range of ranges) {
    checkRange(range);
    const level = levels.get(range.levelId) ?? newLevel();
    levels.set(range.levelId, level);
    if (range.zone === null) level.everywhere.push(range);
    else {
      const name = zoneName(range.zone);
      level.zones.set(name, [...(level.zones.get(name) ?? []), range]);
    }
  }
  return (person) => {
    if (person.levelId === null) return NO_LEVEL;
    const level = levels.get(person.levelId);
    if (level === undefined) return NO_RANGE;
    const answers = level.answers.get(person.city) ?? [];
    const known = answers.find(
      ({ placeId, currency }) => placeId === person.placeId && currency === person.currency,
    );
    if (known !== undefined) return known.reading;
    const { levelId, placeId, city, currency } = person;
    const reading = findRange(level, person);
    answers.push({ levelId, placeId, city, currency, reading });
    level.answers.set(city, answers);
    return reading;
  };
}

function newLevel(): LevelRanges {
  return { zones: new Map(), everywhere: [], answers: new Map() };
}

function findRange(level: LevelRanges, { placeId, city, currency }: RangePerson): PersonRange {
  const found =
    (placeId === null ? undefined : level.zones.get(zoneName(placeId))) ??
    level.zones.get(zoneName(city)) ??
    level.everywhere;
  if (found.length === 0) return NO_RANGE;
  const range = found.find((item) => item.currency === currency);
  return range === undefined ? OTHER_CURRENCY : { kind: 'range', range };
}

/** The name of a place or zone as it is compared: case and the width of blanks say nothing. */
function zoneName(text: string): string {
  return text.normalize('NFKC').trim().replaceAll(/\s+/gu, ' ').toLowerCase();
}
