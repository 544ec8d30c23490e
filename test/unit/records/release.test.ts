import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CellKey, RecordCells } from '../../../src/records/cell.ts';
import { keyText } from '../../../src/records/cell-table.ts';
import { loadLinearSolver } from '../../../src/records/feasible-counts.ts';
import {
  everPublished,
  hashPeople,
  ledgerText,
  parseLedger,
  recordRelease,
  saltIdOf,
} from '../../../src/records/ledger.ts';
import type { CellMembers, Ledger } from '../../../src/records/ledger.ts';
import { makeRelease } from '../../../src/records/make-release.ts';
import { ownPayTable } from '../../../src/records/own-pay-table.ts';
import { publishCells } from '../../../src/records/publish-cells.ts';
import {
  checkRelease,
  countChanged,
  keptRows,
  releaseFaults,
} from '../../../src/records/release.ts';
import type { OwnPayRow } from '../../../src/schemas/own-pay.ts';
import { formatProblem } from '../../../src/tables/problem.ts';
import type { LocatedRow } from '../../../src/tables/read-rows.ts';
import { recordCells } from '../../fixtures/record-cell.ts';

const solver = await loadLinearSolver();

const hash = (text: string): string =>
  createHmac('sha256', 'a salt').update(text).digest('base64url').slice(0, 22);

/** People of rungs in places, by the numbers of their ids. */
type Staff = Record<string, number[]>;

const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

/** `{ '0 1': [7] }` is person 7 on level-0 in place-1. */
function membersOf(staff: Staff): CellMembers[] {
  return Object.entries(staff).map(([cell, ids]) => {
    const [level, place] = cell.split(' ');
    return {
      levelId: `level-${level}`,
      placeId: `place-${place}`,
      contributors: ids.map((id) => `person ${id}`),
    };
  });
}

function recordsOf(staff: Staff, asOf: string): RecordCells {
  const keys = Object.keys(staff).map((cell) => cell.split(' ').map(Number));
  const counts = range(0, Math.max(...keys.map(([level]) => level!))).map((level) =>
    range(0, Math.max(...keys.map(([, place]) => place!))).map(
      (place) => staff[`${level} ${place}`]?.length ?? 0,
    ),
  );
  return { ...recordCells(counts), asOf };
}

interface Release {
  rows: OwnPayRow[];
  ledger: Ledger;
}

/** A release after another; the months tell rows apart that would say the same. */
function release(staff: Staff, asOf: string, before: Ledger | null = null, known = true): Release {
  const records = recordsOf(staff, asOf);
  const people = known ? hashPeople(membersOf(staff), hash) : null;
  const kept = before === null ? [] : keptRows(before, { records, people });
  const ever = everPublished(before);
  const terms = { profile: 'confidential' as const, sourceId: 'own', kept, ever, clock: () => 0 };
  const rows = publishCells(records, terms, solver).rows!;
  const { cells } = records;
  return { rows, ledger: recordRelease(before, { saltId: saltIdOf(hash), people, cells, rows }) };
}

const located = (rows: readonly OwnPayRow[]): LocatedRow<OwnPayRow>[] =>
  rows.map((value, index) => ({
    value,
    at: (column) => ({
      file: 'data/pay/own.csv',
      line: index + 2,
      column: column === undefined ? 1 : 9,
    }),
  }));

/** Months of the published rows by cell. */
const monthsOf = (rows: readonly OwnPayRow[]): Record<string, string> =>
  Object.fromEntries(rows.map((row) => [keyText(row), row.asOf]));

const FIRST = {
  '0 0': range(1, 30),
  '0 1': range(101, 140),
  '1 0': range(201, 260),
  '1 1': range(301, 370),
};
const first = release(FIRST, '2030-01');

describe('people who changed', () => {
  const changed = (before: Staff, now: Staff) =>
    countChanged(hashPeople(membersOf(before), hash), hashPeople(membersOf(now), hash));

  it('are those who joined and those who left, together', () => {
    expect(changed({ '0 0': [1, 2, 3] }, { '0 0': [3, 4] })).toEqual({
      'level-0 place-0': 3,
      'level-0 ': 3,
      ' place-0': 3,
      ' ': 3,
    });
  });

  it('have left one place and joined another, and are in the totals of both as before', () => {
    expect(changed({ '0 0': [1, 2] }, { '0 0': [1], '0 1': [2] })).toEqual({
      'level-0 place-0': 1,
      'level-0 place-1': 1,
      ' place-0': 1,
      ' place-1': 1,
    });
  });

  it('are nobody where everybody stays', () => {
    expect(changed(FIRST, FIRST)).toEqual({});
  });
});

describe('a release', () => {
  it('is the same again from the same records, and so is its ledger', () => {
    const again = release(FIRST, '2031-01', first.ledger);
    expect(again).toEqual(first);
    expect(ledgerText(again.ledger)).toBe(ledgerText(first.ledger));
  });

  it('leaves a cell as it was after four changes, and renews it after five', () => {
    const four = release({ ...FIRST, '0 0': range(3, 32) }, '2031-01', first.ledger);
    expect(new Set(Object.values(monthsOf(four.rows)))).toEqual(new Set(['2030-01']));
    const five = release({ ...FIRST, '0 0': range(3, 33) }, '2031-01', first.ledger);
    const renewed = Object.entries(monthsOf(five.rows)).filter(([, month]) => month === '2031-01');
    expect(renewed.map(([key]) => key)).toEqual([' ', ' place-0', 'level-0 ', 'level-0 place-0']);
  });

  it('counts from the release in which the row was published, however many came between', () => {
    const three = release({ ...FIRST, '0 0': range(1, 33) }, '2031-01', first.ledger);
    expect(monthsOf(three.rows)['level-0 place-0']).toBe('2030-01');
    const six = release({ ...FIRST, '0 0': range(1, 36) }, '2032-01', three.ledger);
    expect(monthsOf(six.rows)['level-0 place-0']).toBe('2032-01');
  });

  it('says nothing new of people who come back to what was published before', () => {
    const second = release({ ...FIRST, '0 0': range(1, 36) }, '2031-01', first.ledger);
    // One person away from the first release, seven from the second.
    const third = release({ ...FIRST, '0 0': range(1, 29) }, '2032-01', second.ledger);
    expect(monthsOf(third.rows)['level-0 place-0']).toBe('2031-01');
  });

  it('keeps a cell of nine that was published with ten', () => {
    const ten = release({ ...FIRST, '0 0': range(1, 10) }, '2030-01');
    const nine = release({ ...FIRST, '0 0': range(1, 9) }, '2031-01', ten.ledger);
    expect(monthsOf(nine.rows)['level-0 place-0']).toBe('2030-01');
  });

  it('hides a cell that lost too many, and brings nothing back that was not renewed', () => {
    const fewer = release({ ...FIRST, '0 0': range(1, 9) }, '2031-01', first.ledger);
    expect(monthsOf(fewer.rows)['level-0 place-0']).toBeUndefined();
    const back = release({ ...FIRST, '0 0': range(1, 29) }, '2032-01', fewer.ledger);
    expect(monthsOf(back.rows)['level-0 place-0']).toBe('2030-01');
  });

  it('of ready cells renews what grew or shrank by five, and nothing else', () => {
    const unknown = release({ ...FIRST, '0 0': range(1, 35) }, '2031-01', first.ledger, false);
    expect(monthsOf(unknown.rows)['level-0 place-0']).toBe('2031-01');
    // Everybody may be somebody else, but nothing proves it.
    const same = release({ ...FIRST, '0 0': range(501, 530) }, '2031-01', first.ledger, false);
    expect(monthsOf(same.rows)['level-0 place-0']).toBe('2030-01');
  });
});

/** Who is in a cell or a total. */
function peopleIn(staff: Staff, { levelId, placeId }: CellKey): Set<string> {
  return new Set(
    membersOf(staff)
      .filter((one) => levelId === null || one.levelId === levelId)
      .filter((one) => placeId === null || one.placeId === placeId)
      .flatMap(({ contributors }) => [...contributors]),
  );
}

/** Where each of sixty people is, or 4 for nowhere; most stay where they were in the release before. */
const histories = fc
  .tuple(
    fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 60, maxLength: 60 }),
    fc.array(
      fc.dictionary(fc.integer({ min: 0, max: 59 }).map(String), fc.integer({ min: 0, max: 4 }), {
        maxKeys: 9,
      }),
      { minLength: 3, maxLength: 3 },
    ),
  )
  .map(([start, moves]) => {
    let where = start;
    const all = [where];
    for (const move of moves) {
      where = where.map((cell, person) => move[person] ?? cell);
      all.push(where);
    }
    return all.map((cells): Staff => {
      const staff: Staff = { '0 0': [], '0 1': [], '1 0': [], '1 1': [] };
      cells.forEach((cell, person) => staff[`${cell >> 1} ${cell & 1}`]?.push(person));
      return staff;
    });
  });

describe('releases one after another', () => {
  it('never differ in a cell by fewer than five people', () => {
    fc.assert(
      fc.property(histories, (staffs) => {
        const seen: { staff: Staff; row: OwnPayRow }[] = [];
        let ledger: Ledger | null = null;
        staffs.forEach((staff, year) => {
          const { rows, ledger: next }: Release = release(staff, `203${year}-01`, ledger);
          ledger = next;
          for (const row of rows) {
            const before = seen.filter((other) => keyText(other.row) === keyText(row));
            if (before.some((other) => other.row.asOf === row.asOf)) continue;
            const now = peopleIn(staff, row);
            for (const other of before) {
              const then = peopleIn(other.staff, row);
              expect(now.symmetricDifference(then).size).toBeGreaterThanOrEqual(5);
            }
            seen.push({ staff, row });
          }
        });
      }),
      { seed: 8 },
    );
  });
});

describe('the ledger', () => {
  it('is read as it was written', () => {
    const { ledger, problem } = parseLedger(ledgerText(first.ledger), 'l.json');
    expect(problem).toBeNull();
    expect(ledger).toEqual(first.ledger);
  });

  it('names nobody and is the same in whatever order people come', () => {
    expect(ledgerText(first.ledger)).not.toContain('person');
    const members = membersOf(FIRST);
    const turned = members
      .map((cell) => ({ ...cell, contributors: [...cell.contributors].reverse() }))
      .reverse();
    expect(hashPeople(turned, hash)).toEqual(hashPeople(members, hash));
  });

  it('takes no hash of another length, of which it could not tell one person from the next', () => {
    expect(() => hashPeople(membersOf(FIRST), (text) => hash(text).slice(1))).toThrow('22 signs');
    const cut = ledgerText(first.ledger).replace(/("contributors":"[^"]*)[^"]"/, '$1"');
    expect(parseLedger(cut, 'l.json').ledger).toBeNull();
  });

  it.each([
    ['', 'no JSON'],
    ['{"version":2}', 'something else in version'],
    ['{"version":1,"saltId":"s","releases":[],"cells":[[]]}', 'something else in cells.0'],
  ])('is not %s', (text, found) => {
    const { ledger, problem } = parseLedger(text, 'l.json');
    expect(ledger).toBeNull();
    expect(formatProblem(problem!)).toContain(`l.json:1:1  found ${found} — expected the ledger`);
  });
});

describe('a release may not be made', () => {
  const terms = {
    profile: 'confidential' as const,
    sourceId: 'own',
    currency: 'EUR',
    asOf: '2031-01',
    saltId: saltIdOf(hash),
    files: { table: 'data/pay/own.csv', ledger: 'ledger.json' },
  };
  const rows = located(first.rows);
  const found = (...given: Parameters<typeof releaseFaults>): string[] =>
    releaseFaults(...given).map(formatProblem);

  it('over published figures without their ledger', () => {
    expect(found(rows, null, terms)).toEqual([
      expect.stringContaining(
        'data/pay/own.csv:1:1  found published figures, and no ledger ledger.json',
      ),
    ]);
    expect(found([], null, terms)).toEqual([]);
  });

  it('with a ledger of another salt', () => {
    expect(found(rows, { ...first.ledger, saltId: 'another' }, terms)).toEqual([
      expect.stringContaining('ledger.json:1:1  found a ledger of another salt'),
    ]);
  });

  it.each([
    [
      { profile: 'public' as const },
      'the profile "confidential" in earlier releases, now "public"',
    ],
    [{ currency: 'USD' }, 'the currency "EUR" in earlier releases, now "USD"'],
    [{ sourceId: 'other' }, 'the source "own" in earlier releases, now "other"'],
    [{ asOf: '2029-12' }, 'records of 2029-12, after a release of 2030-01'],
  ])('with %j', (change, text) => {
    expect(found(rows, first.ledger, { ...terms, ...change })).toEqual([
      expect.stringContaining(`found ${text}`),
    ]);
  });

  it('over a table that was changed by hand', () => {
    const changed = located([{ ...first.rows[0]!, p50: 1000 }, ...first.rows.slice(1)]);
    expect(found(changed, first.ledger, terms)).toHaveLength(1);
  });

  it('for no other reason', () => {
    expect(found(rows, first.ledger, terms)).toEqual([]);
  });
});

describe('a published table', () => {
  const found = (rows: readonly OwnPayRow[], ledger: Ledger): string[] =>
    checkRelease(located(rows), ledger).map(formatProblem);

  it('is whole where its ledger says the same, whatever is hidden', () => {
    expect(found(first.rows, first.ledger)).toEqual([]);
    expect(found(first.rows.slice(2), first.ledger)).toEqual([]);
    const five = release({ ...FIRST, '0 0': range(3, 33) }, '2031-01', first.ledger);
    expect(found(five.rows, five.ledger)).toEqual([]);
  });

  it('has no row that was never released', () => {
    const key: CellKey = { levelId: 'level-9', placeId: null };
    expect(found([{ ...first.rows[0]!, ...key }], first.ledger)).toEqual([
      expect.stringContaining(
        'own.csv:2:1  found "level-9" in all places, which was never released',
      ),
    ]);
  });

  it('has no figure that was not released', () => {
    const rows = first.rows.map((row, index) => (index === 1 ? { ...row, p75: null } : row));
    expect(found(rows, first.ledger)).toEqual([
      expect.stringContaining(
        'own.csv:3:9  found nothing in p75 of all levels in "place-0" — expected 70000, as it was released',
      ),
    ]);
    const counted = { ...first.rows[0]!, contributors: { from: 50, to: 99 } };
    expect(found([counted], first.ledger)[0]).toContain('50-99 in contributors');
  });

  /** A release as it would be that nobody looked at; of ready cells where nobody is known. */
  function hastyRelease(staff: Staff, known: boolean): Release {
    const records = recordsOf(staff, '2031-01');
    const terms = {
      profile: 'confidential' as const,
      sourceId: 'own',
      kept: [],
      ever: [],
      clock: () => 0,
    };
    const rows = publishCells(records, terms, solver).rows!;
    const people = known ? hashPeople(membersOf(staff), hash) : null;
    const saltId = saltIdOf(hash);
    const { cells } = records;
    return { rows, ledger: recordRelease(first.ledger, { saltId, people, cells, rows }) };
  }

  it('of ready cells has no row that changed while it grew by fewer than five', () => {
    const most = Math.max(...FIRST['0 0']);
    const grown = (by: number): Release =>
      hastyRelease(
        { ...FIRST, '0 0': [...FIRST['0 0'], ...range(most + 1000, most + 999 + by)] },
        false,
      );
    const four = grown(4);
    expect(found(four.rows, four.ledger)).toHaveLength(four.rows.length);
    const five = grown(5);
    const keys = found(five.rows, five.ledger).join(' ');
    expect(keys).not.toContain('"level-0" in "place-0"');
    expect(keys).toContain('"level-0" in "place-1"');
  });

  it('has no row that changed while fewer than five people did', () => {
    const { rows, ledger } = hastyRelease({ ...FIRST, '0 0': range(2, 31) }, true);
    const problems = found(rows, ledger);
    expect(problems).toHaveLength(rows.length);
    expect(problems[4]).toContain(
      'own.csv:6:9  found other figures of "level-0" in "place-0" than before, though fewer than 5 people changed',
    );
  });
});

describe('a release that is made', () => {
  const input = {
    records: recordsOf(FIRST, '2030-01'),
    members: membersOf(FIRST),
    profile: 'confidential' as const,
    sourceId: 'own',
    published: [],
    ledger: null,
    hash,
    files: { table: 'data/pay/own.csv', ledger: 'ledger.json' },
    solver,
    clock: () => 0,
  };

  it('is the table, the ledger for the next one and a report', () => {
    expect(makeRelease(input)).toEqual({
      kind: 'made',
      table: ownPayTable(first.rows),
      ledger: ledgerText(first.ledger),
      report: expect.arrayContaining([
        'without P10, P90: level-0 in place-0 (too few people)',
      ]) as string[],
      gateMilliseconds: 0,
    });
  });

  it('stays as it is when it is made again', () => {
    const again = { ...input, published: located(first.rows), ledger: first.ledger };
    const made = makeRelease({ ...again, records: recordsOf(FIRST, '2030-02') });
    expect(made).toMatchObject({ kind: 'made', table: ownPayTable(first.rows) });
    expect(made.kind === 'made' && made.report).toContain(
      'as released before: level-0 in place-0 (fewer than five people have come or gone)',
    );
  });

  it('is refused over figures without their ledger', () => {
    const result = makeRelease({ ...input, published: located(first.rows) });
    expect(result).toMatchObject({ kind: 'refused', problems: [{ file: 'data/pay/own.csv' }] });
  });

  it('is refused where rows that have to stay tell a hidden number of people', () => {
    const records = recordCells([[4]]);
    const row = { ...first.rows[0]!, contributors: { from: 4, to: 4 } };
    const states = records.cells
      .filter(({ levelId, placeId }) => levelId === null || placeId === null)
      .map(({ levelId, placeId }) => [
        { release: 1, contributors: 4, row: { ...row, levelId, placeId } },
      ]);
    const ledger = { ...first.ledger, releases: [{ number: 1, people: null }], cells: states };
    const result = makeRelease({ ...input, records, members: null, ledger });
    expect(result.kind === 'refused' && result.problems.map(formatProblem)).toEqual([
      expect.stringContaining(
        'own.csv:1:1  found rows that have to stay as they are and tell hidden numbers of people',
      ),
    ]);
  });
});
