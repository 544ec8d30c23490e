import { ownPayCellText } from '../project/checks/own-pay-rows.ts';
import { byId } from '../schemas/by-id.ts';
import { countText } from '../schemas/count-range.ts';
import type { ProfileName } from '../schemas/display-profile.ts';
import type { OwnPayRow } from '../schemas/own-pay.ts';
import { errorAt, startOf } from '../tables/problem.ts';
import type { Problem } from '../tables/problem.ts';
import { quote } from '../tables/quote.ts';
import type { LocatedRow } from '../tables/read-rows.ts';
import type { CellKey, RecordCells } from './cell.ts';
import { keyText, withTotals } from './cell-table.ts';
import { HASH_LENGTH, isSameRow } from './ledger.ts';
import type { CellState, Ledger } from './ledger.ts';
import { OWN_PAY_COLUMNS } from './own-pay-table.ts';

/** People that have joined or left a published cell, together, before it may say something else (method: own-pay). */
export const LEAST_CHANGED = 5;

type People = Ledger['releases'][number]['people'];

/**
 * How many people have joined or left each cell from one list of people to another, by `keyText`. A person who moves
 * to another place has left one cell and joined another, and is in the totals over places as before.
 */
export function countChanged(
  before: NonNullable<People>,
  now: NonNullable<People>,
): Record<string, number> {
  const changed = byId<number>();
  const moved = (from: CellKey | null, to: CellKey | null): void => {
    if (from?.levelId === to?.levelId && from?.placeId === to?.placeId) return;
    for (const key of cellsOf(from).symmetricDifference(cellsOf(to))) {
      changed[key] = (changed[key] ?? 0) + 1;
    }
  };
  const hashesBefore = new Map(before.map((cell) => [keyText(cell), cell.contributors]));
  const left = new Map<string, CellKey>();
  const joined = new Map<string, CellKey>();
  const compare = (cell: CellKey, hashes: string, hashesNow: string): void =>
    eachDifference(hashes, hashesNow, (person, isNew) => (isNew ? joined : left).set(person, cell));
  for (const cell of now) {
    const key = keyText(cell);
    compare(cell, hashesBefore.get(key) ?? '', cell.contributors);
    hashesBefore.delete(key);
  }
  for (const cell of before) compare(cell, hashesBefore.get(keyText(cell)) ?? '', '');
  for (const [person, cell] of joined) {
    moved(left.get(person) ?? null, cell);
    left.delete(person);
  }
  for (const cell of left.values()) moved(cell, null);
  return changed;
}

/** Goes through two lists of hashes in rising order and gives those that are in one of them alone. */
function eachDifference(
  before: string,
  now: string,
  give: (hash: string, isNew: boolean) => void,
): void {
  let [at, atNow] = [0, 0];
  while (at < before.length || atNow < now.length) {
    const hash = before.slice(at, at + HASH_LENGTH);
    const hashNow = now.slice(atNow, atNow + HASH_LENGTH);
    const isOld = hashNow === '' || (hash !== '' && hash < hashNow);
    if (isOld || hash === hashNow) at += HASH_LENGTH;
    if (!isOld) atNow += HASH_LENGTH;
    if (hash !== hashNow) give(isOld ? hash : hashNow, !isOld);
  }
}

/** Every cell and total that somebody is in, by `keyText`. */
function cellsOf(key: CellKey | null): Set<string> {
  return new Set(key === null ? [] : withTotals(key).map(keyText));
}

/** The records that are to be published now. */
interface RecordsNow {
  records: RecordCells;
  /** Hashes by rung and place; null where there are ready cells alone. */
  people: People;
}

/**
 * The published rows that stay as they were: fewer than five people have joined or left since the row was published,
 * or since any that was published of the same cell before. Where a release knows no people, only a number that
 * changed by five proves that as many did.
 */
export function keptRows(
  { releases, cells }: Ledger,
  { records, people }: RecordsNow,
): OwnPayRow[] {
  const counts = new Map(records.cells.map((cell) => [keyText(cell), cell.contributors]));
  const changedSince = new Map(
    releases.map((release) => [
      release.number,
      release.people === null || people === null ? null : countChanged(release.people, people),
    ]),
  );
  const changed = ({ release, row, contributors }: CellState): number => {
    const counted = changedSince.get(release);
    if (counted) return counted[keyText(row)] ?? 0;
    return Math.abs((counts.get(keyText(row)) ?? 0) - contributors);
  };
  return cells.flatMap((states) =>
    states.some((state) => changed(state) < LEAST_CHANGED) ? [states.at(-1)!.row] : [],
  );
}

/** How a release is made. */
interface ReleaseTerms {
  profile: ProfileName;
  sourceId: string;
  currency: string;
  asOf: string;
  saltId: string;
  /** Paths, for messages. */
  files: { table: string; ledger: string };
}

/**
 * Why a release may not be made at all: published rows without the ledger that says whom they are about, a ledger of
 * another salt, profile, currency or source, records older than what is published, or a table that is not the one of
 * the ledger.
 * @param published rows of the table as it is; none before the first release
 */
export function releaseFaults(
  published: readonly LocatedRow<OwnPayRow>[],
  ledger: Ledger | null,
  terms: ReleaseTerms,
): Problem[] {
  const { files, saltId } = terms;
  if (ledger === null) return published.length === 0 ? [] : [noLedger(files)];
  if (ledger.saltId !== saltId) return [otherSalt(files.ledger)];
  const latest = ledger.cells.map((states) => states.at(-1)!.row);
  const differing = (['profile', 'currency', 'sourceId'] as const).flatMap((name) => {
    const other = latest.find((row) => row[name] !== terms[name]);
    return other === undefined ? [] : [otherTerms(files.ledger, name, other[name], terms[name])];
  });
  const newest = latest.reduce((month, { asOf }) => (asOf > month ? asOf : month), '');
  return [
    ...differing,
    ...(terms.asOf < newest ? [olderRecords(files.ledger, terms.asOf, newest)] : []),
    ...checkRelease(published, ledger),
  ];
}

const noLedger = (files: ReleaseTerms['files']): Problem =>
  errorAt(startOf(files.table), {
    found: `published figures, and no ledger ${files.ledger}`,
    expected: 'the ledger that was written with them: it tells how many people have changed since',
    mend: 'Put the ledger back, from a backup if need be; without it the table has to stay as it is.',
  });

const otherSalt = (file: string): Problem =>
  errorAt(startOf(file), {
    found: 'a ledger of another salt',
    expected: 'the salt of the first release, without which nobody is recognised again',
    mend: 'Give the salt that the ledger was begun with, or the ledger of this salt.',
  });

const TERM_NAMES = { profile: 'profile', currency: 'currency', sourceId: 'source' } as const;

const otherTerms = (
  file: string,
  name: keyof typeof TERM_NAMES,
  found: string,
  expected: string,
): Problem =>
  errorAt(startOf(file), {
    found: `the ${TERM_NAMES[name]} ${quote(found)} in earlier releases, now ${quote(expected)}`,
    expected: `one ${TERM_NAMES[name]} for all releases, which can be compared with each other`,
    mend: `Publish with the ${TERM_NAMES[name]} ${quote(found)}.`,
  });

const olderRecords = (file: string, asOf: string, newest: string): Problem =>
  errorAt(startOf(file), {
    found: `records of ${asOf}, after a release of ${newest}`,
    expected: `records of ${newest} or later`,
    mend: 'Aggregate the latest records.',
  });

/**
 * Compares the published table with its ledger: a row that the ledger does not know, that says something else than
 * was released, or that changed while fewer than five people did.
 */
export function checkRelease(
  published: readonly LocatedRow<OwnPayRow>[],
  ledger: Ledger,
): Problem[] {
  const states = new Map(ledger.cells.map((all) => [keyText(all[0]!.row), all]));
  const people = new Map(ledger.releases.map((release) => [release.number, release.people]));
  const compared = new Map<string, Record<string, number>>();
  /** People who changed between two releases, counted once for all cells. */
  const changed = (from: CellState, to: CellState): number => {
    const [before, after] = [people.get(from.release), people.get(to.release)];
    if (!before || !after) return Math.abs(to.contributors - from.contributors);
    const pair = `${from.release} ${to.release}`;
    const counts = compared.get(pair) ?? countChanged(before, after);
    compared.set(pair, counts);
    return counts[keyText(from.row)] ?? 0;
  };
  return published.flatMap((row): Problem[] => {
    const all = states.get(keyText(row.value)) ?? [];
    const latest = all.at(-1);
    if (latest === undefined) return [unknownRow(row)];
    if (!isSameRow(latest.row, row.value)) return [changedRow(row, latest.row)];
    return all.slice(0, -1).some((state) => changed(state, latest) < LEAST_CHANGED)
      ? [hastyRow(row)]
      : [];
  });
}

const unknownRow = ({ value, at }: LocatedRow<OwnPayRow>): Problem =>
  errorAt(at(), {
    found: `${ownPayCellText(value)}, which was never released`,
    expected: 'only rows that the ledger knows',
    mend: 'Write the table anew from the records, with this ledger.',
  });

function changedRow({ value, at }: LocatedRow<OwnPayRow>, released: OwnPayRow): Problem {
  const names = Object.keys(OWN_PAY_COLUMNS) as (keyof OwnPayRow)[];
  const text = (row: OwnPayRow, name: keyof OwnPayRow): string =>
    name === 'contributors' ? countText(row.contributors) : String(row[name] ?? 'nothing');
  const name = names.find((each) => text(value, each) !== text(released, each)) ?? 'p50';
  return errorAt(at(OWN_PAY_COLUMNS[name]), {
    found: `${text(value, name)} in ${OWN_PAY_COLUMNS[name]} of ${ownPayCellText(value)}`,
    expected: `${text(released, name)}, as it was released`,
    mend: 'Put the released row back, or write the table anew from the records, with this ledger.',
  });
}

const hastyRow = ({ value, at }: LocatedRow<OwnPayRow>): Problem =>
  errorAt(at('p50'), {
    found: `other figures of ${ownPayCellText(value)} than before, though fewer than ${LEAST_CHANGED} people changed`,
    expected: 'the row as it was: the difference of two releases would be those few people',
    mend: 'Put back the row of the release before, or write the table anew from the records, with this ledger.',
  });
