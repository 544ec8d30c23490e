import type { Contributors } from './contributors.ts';
import type { Member } from './ledger.ts';
import type { RecordNames } from './record-names.ts';

/** Everybody with rung and place, one by one: a hash stands for the id, the same in every release. */
export function* contributorMembers(
  people: Contributors,
  { levels, places }: RecordNames,
): Generator<Member> {
  for (let index = 0; index < people.length; index++) {
    yield {
      contributor: people.hashText(index),
      levelId: levels[people.level[index]!]!.id,
      placeId: places[people.place[index]!]!.id,
    };
  }
}
