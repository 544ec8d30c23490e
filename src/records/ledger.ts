import { z } from 'zod';
import { ownPayRow } from '../schemas/own-pay.ts';
import type { OwnPayRow } from '../schemas/own-pay.ts';
import { slug } from '../schemas/place.ts';
import { errorAt, startOf } from '../tables/problem.ts';
import type { Problem } from '../tables/problem.ts';
import type { CellKey, RecordCell } from './cell.ts';
import { compareKeys, keyText } from './cell-table.ts';

/** Signs that a salted hash has: 128 bits and a rest in base64url. */
export const HASH_LENGTH = 22;

const people = z.strictObject({
  levelId: slug,
  placeId: slug,
  /** Salted hashes of the contributors in rising order, one behind the other: a million texts would need ten times the memory. */
  contributors: z.string().refine((text) => text.length % HASH_LENGTH === 0),
});

const state = z.strictObject({
  /** Number of the release that it was first published in. */
  release: z.int().min(1),
  row: ownPayRow,
  /** How many people there were, exactly. */
  contributors: z.int().min(1),
});

const ledger = z.strictObject({
  version: z.literal(1),
  /** What the salt makes of a fixed text: tells salts apart and tells nothing of them. */
  saltId: z.string().min(1),
  releases: z.array(
    z.strictObject({
      number: z.int().min(1),
      /** The people of each rung in each place; null where the release was made from ready cells. */
      people: z.array(people).nullable(),
    }),
  ),
  /** For each cell that was ever published, what was said of it, the latest last. */
  cells: z.array(z.array(state).min(1)),
});

/**
 * What was published of an organisation's records and whom it was about (data/README.md, how to make a release).
 * It is private and stays beside the records: with the salt and a list of ids it says who was where.
 */
export type Ledger = z.infer<typeof ledger>;

export type CellState = z.infer<typeof state>;

/** Everybody of one rung in one place. */
export interface CellMembers {
  levelId: string;
  placeId: string;
  /** The ids in the records, or what stands for them; the same in every release. */
  contributors: Iterable<string>;
}

/** `HASH_LENGTH` signs for a text under a secret salt: the same for the same text, and nothing can be told from them. */
export type SaltedHash = (text: string) => string;

/** What tells the salt of a ledger from another. */
export const saltIdOf = (hash: SaltedHash): string => hash('salt');

/** Reads a ledger; null with its problem where it is none. */
export function parseLedger(
  text: string,
  file: string,
): { ledger: Ledger | null; problem: Problem | null } {
  const broken = (found: string): { ledger: null; problem: Problem } => ({
    ledger: null,
    problem: errorAt(startOf(file), {
      found,
      expected: 'the ledger of an earlier release, as the command wrote it',
      mend: 'Give the ledger that was written with the published table, from a backup if need be.',
    }),
  });
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return broken('no JSON');
  }
  const read = ledger.safeParse(json);
  if (read.success) return { ledger: read.data, problem: null };
  const [issue] = read.error.issues;
  return broken(`something else in ${issue?.path.join('.') || 'the file'}`);
}

/** A ledger as text, the same for the same releases. */
export function ledgerText(value: Ledger): string {
  return `${JSON.stringify(value)}\n`;
}

/**
 * The people of each rung in each place by their hashes, in an order that tells nothing of the records.
 * @param members each rung in each place once; one after the other, so that the texts of one alone are in memory
 * @throws RangeError when a hash has another length
 */
export function hashPeople(
  members: Iterable<CellMembers>,
  hash: SaltedHash,
): NonNullable<Ledger['releases'][number]['people']> {
  const groups: z.infer<typeof people>[] = [];
  for (const { levelId, placeId, contributors } of members) {
    const hashes = Array.from(contributors, (one) => hash(`contributor ${one}`)).sort();
    if (hashes.some(({ length }) => length !== HASH_LENGTH)) {
      throw new RangeError(`a hash has ${HASH_LENGTH} signs`);
    }
    if (hashes.length > 0) groups.push({ levelId, placeId, contributors: hashes.join('') });
  }
  return groups.sort(compareKeys);
}

/** What a release adds to the ledger. */
interface NewRelease {
  saltId: string;
  people: Ledger['releases'][number]['people'];
  cells: readonly RecordCell[];
  /** Everything that is published, kept rows among them. */
  rows: readonly OwnPayRow[];
}

/**
 * The ledger after a release. A row that stays as it was keeps the release it is of; nothing that was ever published
 * is forgotten, since whoever saw it has not forgotten it either.
 * @param before null for the first release
 */
export function recordRelease(
  before: Ledger | null,
  { saltId, people: hashes, cells, rows }: NewRelease,
): Ledger {
  const number = Math.max(0, ...(before?.releases ?? []).map((release) => release.number)) + 1;
  const counts = new Map(cells.map((cell) => [keyText(cell), cell.contributors]));
  const states = new Map((before?.cells ?? []).map((all) => [keyText(all[0]!.row), all]));
  let isNew = false;
  for (const row of rows) {
    const known = states.get(keyText(row)) ?? [];
    if (isSameRow(known.at(-1)?.row, row)) continue;
    isNew = true;
    const contributors = counts.get(keyText(row)) ?? 0;
    states.set(keyText(row), [...known, { release: number, row, contributors }]);
  }
  const keyOf = ([first]: readonly CellState[]): CellKey => first!.row;
  return {
    version: 1,
    saltId,
    releases: [...(before?.releases ?? []), ...(isNew ? [{ number, people: hashes }] : [])],
    cells: [...states.values()].sort((a, b) => compareKeys(keyOf(a), keyOf(b))),
  };
}

/** Every cell that was published at any time. */
export function everPublished(ledger: Ledger | null): CellKey[] {
  return (ledger?.cells ?? []).map((states) => states[0]!.row);
}

/** Whether two rows say the same in every column. */
export function isSameRow(a: OwnPayRow | undefined, b: OwnPayRow): boolean {
  if (a === undefined) return false;
  const text = (row: OwnPayRow): string =>
    JSON.stringify(Object.keys(ownPayRow.shape).map((name) => row[name as keyof OwnPayRow]));
  return text(a) === text(b);
}
