import type { Contributors } from './contributors.ts';
import type { CellMembers } from './ledger.ts';
import type { RecordNames } from './record-names.ts';

/** Everybody by rung and place: a hash stands for the id, the same in every release. */
export function* contributorMembers(
  people: Contributors,
  { levels, places }: RecordNames,
): Generator<CellMembers> {
  const across = places.length;
  const crossingOf = (index: number): number =>
    people.level[index]! * across + people.place[index]!;
  // First where each cell begins, then the index of everybody into the place of the cell.
  const starts = new Uint32Array(levels.length * across + 1);
  for (let index = 0; index < people.length; index++) starts[crossingOf(index) + 1]!++;
  for (let at = 1; at < starts.length; at++) starts[at]! += starts[at - 1]!;
  const next = starts.slice();
  const order = new Uint32Array(people.length);
  for (let index = 0; index < people.length; index++) order[next[crossingOf(index)]!++] = index;
  for (const [level, { id: levelId }] of levels.entries()) {
    for (const [place, { id: placeId }] of places.entries()) {
      const crossing = level * across + place;
      const members = order.subarray(starts[crossing], starts[crossing + 1]);
      yield { levelId, placeId, contributors: hashTexts(people, members) };
    }
  }
}

function* hashTexts(people: Contributors, members: Uint32Array): Generator<string> {
  for (const index of members) yield people.hashText(index);
}
