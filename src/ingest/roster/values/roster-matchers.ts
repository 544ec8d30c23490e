import type { Readiness, RecordedGender } from '../../../schemas/roster-row.ts';
import type { KnownNames } from '../known-names.ts';
import type { RosterChoices } from '../roster-reading.ts';
import { GENDER_WORDS, READY_WORDS } from './meaning-words.ts';
import { matchNames, matchWords } from './match-names.ts';
import type { Matcher } from './match-names.ts';

/** What tells the meaning of the words of a roster. */
export interface RosterMatchers {
  level: Matcher<string>;
  city: Matcher<string>;
  gender: Matcher<RecordedGender>;
  ready: Matcher<Readiness>;
}

export function createMatchers(
  known: KnownNames,
  said: Pick<RosterChoices, 'levelOf' | 'placeOf' | 'genderOf' | 'readyOf'>,
): RosterMatchers {
  return {
    level: matchNames(known.levels, said.levelOf ?? []),
    city: matchNames(known.places, said.placeOf ?? []),
    gender: matchWords(GENDER_WORDS, said.genderOf ?? []),
    ready: matchWords(READY_WORDS, said.readyOf ?? []),
  };
}
