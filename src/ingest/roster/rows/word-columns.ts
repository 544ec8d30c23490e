import type { Readiness, RecordedGender } from '../../../schemas/roster-row.ts';
import type { WordField } from '../columns/roster-fields.ts';
import type { KnownNames } from '../known-names.ts';
import type { UnknownText } from '../roster-inspection.ts';
import type { RosterReading } from '../roster-reading.ts';
import { tidyCell } from '../values/fold-text.ts';
import type { Matcher } from '../values/match-names.ts';
import { ownText, remember } from '../values/own-text.ts';
import { createMatchers } from '../values/roster-matchers.ts';
import { createUnknownTexts } from '../values/unknown-texts.ts';

/** A word of the file and what it means; null for nothing that is known here. */
export interface ReadWord<T extends string> {
  text: string;
  meaning: T | null;
}

/** Reads the columns whose words have a meaning, and keeps count of those that were not understood. */
export interface WordColumns {
  level(cell: string): ReadWord<string>;
  city(cell: string): ReadWord<string>;
  gender(cell: string): ReadWord<RecordedGender>;
  ready(cell: string): ReadWord<Readiness>;
  unknownTexts(): Record<WordField, UnknownText[]>;
}

export function createWordColumns(reading: RosterReading, known: KnownNames): WordColumns {
  const matchers = createMatchers(known, reading);
  const level = createWordColumn(matchers.level);
  const city = createWordColumn(matchers.city);
  const gender = createWordColumn(matchers.gender);
  const ready = createWordColumn(matchers.ready);
  return {
    level: level.read,
    city: city.read,
    gender: gender.read,
    ready: ready.read,
    unknownTexts: () => ({
      level: level.unknown(),
      city: city.unknown(),
      gender: gender.unknown(),
      ready: ready.unknown(),
    }),
  };
}

function createWordColumn<T extends string>(
  matcher: Matcher<T>,
): { read: (cell: string) => ReadWord<T>; unknown: () => UnknownText[] } {
  const unknown = createUnknownTexts();
  const wordOf = remember((cell) => {
    const text = ownText(tidyCell(cell));
    const meaning = text === '' ? null : matcher.match(text);
    return { text, meaning: meaning ?? null, understood: meaning !== undefined };
  });
  return {
    read(cell) {
      const word = wordOf(cell);
      if (!word.understood) unknown.add(word.text);
      return word;
    },
    unknown: () => unknown.list(matcher),
  };
}
