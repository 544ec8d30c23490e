import type { ProfileName } from '../schemas/display-profile.ts';
import type { OwnPayRow } from '../schemas/own-pay.ts';
import { errorAt, startOf } from '../tables/problem.ts';
import type { Problem } from '../tables/problem.ts';
import type { LocatedRow } from '../tables/read-rows.ts';
import type { RecordCells } from './cell.ts';
import type { LinearSolver } from './feasible-counts.ts';
import { everPublished, hashPeople, ledgerText, recordRelease, saltIdOf } from './ledger.ts';
import type { CellMembers, Ledger, SaltedHash } from './ledger.ts';
import { ownPayTable } from './own-pay-table.ts';
import { publishCells } from './publish-cells.ts';
import { keptRows, releaseFaults } from './release.ts';
import { reportLines } from './report-lines.ts';

/** All that a release is made from. */
interface ReleaseInput {
  records: RecordCells;
  /** Everybody in the records; null where there are ready cells alone. */
  members: Iterable<CellMembers> | null;
  profile: ProfileName;
  sourceId: string;
  /** Rows of the table as it is published; none before the first release. */
  published: readonly LocatedRow<OwnPayRow>[];
  /** Null before the first release. */
  ledger: Ledger | null;
  hash: SaltedHash;
  /** Paths, for messages. */
  files: { table: string; ledger: string };
  solver: LinearSolver;
  /** Milliseconds since some moment, to measure the solver with. */
  clock: () => number;
}

/** Files to write, and what to say to whoever holds the records; or why nothing may be written. */
type ReleaseResult =
  | { kind: 'refused'; problems: Problem[] }
  | {
      kind: 'made';
      /** data/pay/own.csv; null where nothing of the records may be shown, and so there is no table. */
      table: string | null;
      /** Private. */
      ledger: string;
      /** Private: it tells hidden cells from empty ones. */
      report: string[];
      gateMilliseconds: number;
    };

/**
 * Makes a release of an organisation's records: what is published, and the ledger that the next one needs
 * (data/README.md, how to make a release).
 */
export function makeRelease(input: ReleaseInput): ReleaseResult {
  const { records, profile, sourceId, published, ledger, hash, files, solver, clock } = input;
  const { currency, asOf, cells } = records;
  const saltId = saltIdOf(hash);
  const terms = { profile, sourceId, currency, asOf, saltId, files };
  const problems = releaseFaults(published, ledger, terms);
  if (problems.length > 0) return { kind: 'refused', problems };
  const people = input.members === null ? null : hashPeople(input.members, hash);
  const kept = ledger === null ? [] : keptRows(ledger, { records, people });
  const { rows, report, gateMilliseconds } = publishCells(
    records,
    { profile, sourceId, kept, ever: everPublished(ledger), clock },
    solver,
  );
  if (rows === null) return { kind: 'refused', problems: [tooNarrow(files.table)] };
  return {
    kind: 'made',
    table: rows.length === 0 ? null : ownPayTable(rows),
    ledger: ledgerText(recordRelease(ledger, { saltId, people, cells, rows })),
    report: reportLines(report),
    gateMilliseconds,
  };
}

/** Only rows of earlier releases can do this: all others may be hidden. */
const tooNarrow = (file: string): Problem =>
  errorAt(startOf(file), {
    found: 'rows that have to stay as they are and tell hidden numbers of people too closely',
    expected: 'at least ten possible numbers for each hidden cell',
    mend: 'Leave the table as it is until more people have come or gone.',
  });
