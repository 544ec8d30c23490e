import type { EmployerRange } from '../../schemas/employer-range.ts';
import type { RangeBook, RangePerson, PersonRange } from './employer-range.ts';
import { checkRange } from './employer-range.ts';

/** Ranges of one rung, or of one of its steps: by name of the place or zone, and those for every place. */
interface LevelRanges {
  zones: Map<string, EmployerRange[]>;
  everywhere: EmployerRange[];
}

/** What is known of a rung. */
interface Level {
  whole: LevelRanges;
  /** By step within the rung; empty where there are none. */
  steps: Map<string, LevelRanges>;
  /** Answers so far, by city as written. */
  answers: Map<string, (RangePerson & { reading: PersonRange })[]>;
}

const NO_LEVEL: PersonRange = { kind: 'none', reason: 'unknown-level' };
const NO_RANGE: PersonRange = { kind: 'none', reason: 'no-range' };
const OTHER_CURRENCY: PersonRange = { kind: 'none', reason: 'other-currency' };
const NO_SUBLEVEL: PersonRange = { kind: 'none', reason: 'no-sublevel' };

/**
 * The organisation's own ranges for whoever is asked about. The most specific one holds: that for the
 * person's place, then for the city as the roster writes it, then the one for every place. Where the
 * most specific ones are all in another currency than the pay, there is none: nothing is converted. Of
 * two ranges for the same case the first holds. That of the person's step within the rung goes before one for
 * the whole rung.
 *
 * Throws a RangeError when a range has amounts that are not whole or not in order.
 */
export function createOwnRangeBook(ranges: readonly EmployerRange[]): RangeBook {
  const levels = new Map<string, Level>();
  for (const range of ranges) {
    checkRange(range);
    const level = levels.get(range.levelId) ?? newLevel();
    levels.set(range.levelId, level);
    addRange(range, rangesFor(level, range.sublevel));
  }
  return (person) => {
    if (person.levelId === null) return NO_LEVEL;
    const level = levels.get(person.levelId);
    if (level === undefined) return NO_RANGE;
    const answers = level.answers.get(person.city) ?? [];
    const known = answers.find(
      ({ placeId, currency, sublevel }) =>
        placeId === person.placeId && currency === person.currency && sublevel === person.sublevel,
    );
    if (known !== undefined) return known.reading;
    const { levelId, sublevel, placeId, city, currency } = person;
    const reading = findRange(level, person);
    answers.push({ levelId, sublevel, placeId, city, currency, reading });
    level.answers.set(city, answers);
    return reading;
  };
}

const newRanges = (): LevelRanges => ({ zones: new Map(), everywhere: [] });

const newLevel = (): Level => ({ whole: newRanges(), steps: new Map(), answers: new Map() });

function rangesFor(level: Level, sublevel: string | undefined): LevelRanges {
  if (sublevel === undefined) return level.whole;
  const own = level.steps.get(sublevel) ?? newRanges();
  level.steps.set(sublevel, own);
  return own;
}

function addRange(range: EmployerRange, { zones, everywhere }: LevelRanges): void {
  if (range.zone === null) everywhere.push(range);
  else {
    const name = zoneName(range.zone);
    zones.set(name, [...(zones.get(name) ?? []), range]);
  }
}

function findRange({ whole, steps }: Level, person: RangePerson): PersonRange {
  const own = steps.get(person.sublevel ?? '');
  const ofStep = own && findIn(own, person);
  if (ofStep && ofStep !== NO_RANGE) return ofStep;
  const found = findIn(whole, person);
  if (found !== NO_RANGE || steps.size === 0 || own) return found;
  const ofSteps = [...steps.values()].map((ranges) => findIn(ranges, person));
  const lowest = ofSteps
    .flatMap((reading) => (reading.kind === 'range' ? [reading] : []))
    .sort((a, b) => a.range.midpointHundredths - b.range.midpointHundredths)[0];
  if (!lowest) return ofSteps.includes(OTHER_CURRENCY) ? OTHER_CURRENCY : NO_RANGE;
  return person.sublevel === undefined ? lowest : NO_SUBLEVEL;
}

function findIn(level: LevelRanges, { placeId, city, currency }: RangePerson): PersonRange {
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
