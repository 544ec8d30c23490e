import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RecordCell, RecordCells } from '../../../src/records/cell.ts';
import { keyText } from '../../../src/records/cell-table.ts';
import { loadLinearSolver } from '../../../src/records/feasible-counts.ts';
import { ownPayTable } from '../../../src/records/own-pay-table.ts';
import { countNow, publishCells } from '../../../src/records/publish-cells.ts';
import { DISPLAY_PROFILES } from '../../../src/schemas/display-profile.ts';
import type { ProfileName } from '../../../src/schemas/display-profile.ts';
import type { OwnPayRow } from '../../../src/schemas/own-pay.ts';
import { recordCells } from '../../fixtures/record-cell.ts';
import { tellCounts } from './tell-counts.ts';

const solver = await loadLinearSolver();

function publish(
  records: RecordCells,
  profile: ProfileName = 'confidential',
  kept: OwnPayRow[] = [],
) {
  const terms = { profile, sourceId: 'own-pay', kept, ever: [], clock: () => 0 };
  return publishCells(records, terms, solver);
}

/** The file that is published. */
function published(records: RecordCells, profile?: ProfileName): string {
  return ownPayTable(publish(records, profile).rows ?? []);
}

const count = fc.oneof(
  fc.integer({ min: 0, max: 12 }),
  fc.integer({ min: 0, max: 70 }),
  fc.constantFrom(0, 5, 6, 9, 10, 12, 13, 19, 20, 35, 36, 49, 50, 99, 100, 600),
);

/** Tables of up to five rungs in up to six places, with amounts and employers that forbid some cells. */
const tables = fc
  .record({
    counts: fc
      .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 6 }))
      .chain(([levels, places]) =>
        fc.array(fc.array(count, { minLength: places, maxLength: places }), {
          minLength: levels,
          maxLength: levels,
        }),
      ),
    profile: fc.constantFrom('confidential' as const, 'public' as const),
    equalEvery: fc.integer({ min: 3, max: 40 }),
    employers: fc.boolean(),
  })
  .map(({ counts, profile, equalEvery, employers }) => {
    let index = 0;
    const records = recordCells(counts, (cell) => {
      index += 1;
      const few = index % equalEvery === 0;
      return cell.contributors === 0 ? cell : withRules(cell, few, employers);
    });
    return { records, profile };
  });

function withRules(cell: RecordCell, few: boolean, employers: boolean): RecordCell {
  const number = Math.min(cell.contributors, few ? 4 : 12);
  return {
    ...cell,
    ...(few && { values: 1, mostFrequentShare: 1 }),
    ...(employers && { employers: number, largestEmployerShare: 1 / number }),
  };
}

describe('what is published of any table', () => {
  it('holds no figure from fewer people than it needs', () => {
    fc.assert(
      fc.property(tables, ({ records, profile }) => {
        const { contributors } = DISPLAY_PROFILES[profile];
        const byKey = new Map(records.cells.map((cell) => [keyText(cell), cell.contributors]));
        for (const row of publish(records, profile).rows ?? []) {
          const people = byKey.get(keyText(row))!;
          expect(people).toBeGreaterThanOrEqual(contributors.median);
          if (row.p25 !== null) expect(people).toBeGreaterThanOrEqual(contributors.quartiles);
          if (row.p90 !== null) expect(people).toBeGreaterThanOrEqual(contributors.outer);
          expect(row.contributors.from).toBeLessThanOrEqual(people);
        }
      }),
      { seed: 1 },
    );
  });

  it('leaves in each total nobody hidden, or two cells with ten people', () => {
    fc.assert(
      fc.property(tables, ({ records, profile }) => {
        const rows = publish(records, profile).rows ?? [];
        const shown = new Set(rows.map(keyText));
        const hidden = records.cells.filter(
          (cell) => cell.contributors > 0 && !shown.has(keyText(cell)),
        );
        for (const { levelId, placeId } of rows) {
          const inLevel = hidden.filter(
            (cell) => cell.levelId === levelId && placeId === null && cell.placeId !== null,
          );
          const inPlace = hidden.filter(
            (cell) => cell.placeId === placeId && levelId === null && cell.levelId !== null,
          );
          for (const part of [inLevel, inPlace]) {
            const people = part.reduce((sum, { contributors }) => sum + contributors, 0);
            expect(part.length === 0 || (part.length >= 2 && people >= 10)).toBe(true);
          }
        }
      }),
      { seed: 2 },
    );
  });

  it('tells nobody a hidden number of people within fewer than ten', () => {
    fc.assert(
      fc.property(tables, ({ records, profile }) => {
        const rows = publish(records, profile).rows;
        expect(rows).not.toBeNull();
        const shown = new Set(rows?.map(keyText));
        const told = tellCounts(rows ?? [], records.cells);
        for (const cell of records.cells) {
          if (cell.contributors === 0 || shown.has(keyText(cell))) continue;
          const { low, high } = told.get(keyText(cell))!;
          expect(low).toBeLessThanOrEqual(cell.contributors);
          expect(high).toBeGreaterThanOrEqual(cell.contributors);
          expect(high - low).toBeGreaterThanOrEqual(10);
        }
      }),
      { seed: 3 },
    );
  });

  it('is the same to the byte whatever the order of the cells', () => {
    fc.assert(
      fc.property(tables, fc.array(fc.nat(), { minLength: 42 }), ({ records, profile }, order) => {
        const cells = records.cells
          .map((cell, index) => ({ cell, rank: order[index] ?? 0 }))
          .sort((a, b) => a.rank - b.rank)
          .map(({ cell }) => cell);
        expect(published({ ...records, cells }, profile)).toBe(published(records, profile));
      }),
      { seed: 4 },
    );
  });
});

describe('an empty cell and a hidden one', () => {
  it('look the same to the byte', () => {
    const others = [
      [80, 90, 7, 6, 9],
      [60, 70, 8, 6, 9],
    ];
    const withHidden = recordCells([[60, 70, 4, 8, 7], ...others]);
    const withEmpty = recordCells([[60, 70, 0, 8, 7], ...others]);
    expect(published(withEmpty)).toBe(published(withHidden));
    expect(published(withHidden)).not.toContain('level-0,place-2');
  });
});

describe('one person with ten rows', () => {
  it('is one contributor, and hidden', () => {
    const records = recordCells([[1]], (cell) => ({ ...cell, values: 1, mostFrequentShare: 1 }));
    expect(publish(records).rows).toEqual([]);
  });
});

describe('people of one employer', () => {
  it('are shown: nothing has to be hidden from it', () => {
    const own = recordCells([[80, 90]], (cell) => ({
      ...cell,
      employers: cell.contributors === 0 ? 0 : 1,
      largestEmployerShare: 1,
    }));
    expect(publish(own).report.hidden).toEqual([]);
    expect(publish(own).rows).toHaveLength(6);
  });
});

describe('people who all earn the same', () => {
  it('are not shown under the confidential profile', () => {
    const records = recordCells([[80]], (cell) => ({ ...cell, values: 1, mostFrequentShare: 1 }));
    expect(publish(records).rows).toEqual([]);
    expect(publish(records).report.hidden[0]?.rules).toEqual(['too-few-values', 'dominant-value']);
    expect(publish(records, 'public').rows).not.toEqual([]);
  });
});

describe('numbers that a total would tell', () => {
  it('are hidden further than the pairs of cells ask for', () => {
    // Each total hides two cells with ten people, and yet only four can be exchanged along the six.
    const { rows, report } = publish(
      recordCells([
        [8, 2, 50],
        [50, 8, 8],
        [8, 50, 2],
      ]),
      'public',
    );
    expect(report.hidden.some(({ rules }) => rules.includes('narrow-count'))).toBe(true);
    expect(rows).not.toBeNull();
  });

  it('cost the smallest cell beside each that is still shown, and none that stands apart', () => {
    const { report } = publish(
      recordCells([
        [8, 2, 50, 20, 300],
        [50, 8, 8, 20, 300],
        [8, 50, 2, 20, 300],
        [90, 90, 90, 90, 300],
      ]),
      'public',
    );
    const narrow = report.hidden.filter(({ rules }) => rules.includes('narrow-count'));
    expect(narrow.map(keyText)).toEqual(['level-0 place-3', 'level-1 place-3', 'level-2 place-3']);
    expect(report.hidden).toHaveLength(9);
  });

  it('leave nothing to publish where nothing more can be hidden', () => {
    expect(publish(recordCells([[5], [4]]), 'public').rows).toEqual([]);
  });
});

describe('a row that is kept from the last release', () => {
  const records = recordCells([
    [9, 30, 40],
    [40, 50, 60],
  ]);
  const row: OwnPayRow = {
    ...publish(recordCells([[12]])).rows![0]!,
    levelId: 'level-0',
    placeId: 'place-0',
    asOf: '2029-06',
  };

  it('stays as it was, however few people it has now', () => {
    const { rows, report } = publish(records, 'confidential', [row]);
    expect(rows).toContain(row);
    expect(report.kept).toEqual([{ levelId: 'level-0', placeId: 'place-0' }]);
    expect(report.hidden).toEqual([]);
  });

  it('covers no other cell', () => {
    const kept = { ...row, placeId: 'place-1' };
    const { rows } = publish(records, 'confidential', [kept]);
    const keys = rows?.map(keyText);
    expect(keys).toContain('level-0 place-1');
    expect(keys).not.toContain('level-0 place-0');
    expect(keys).not.toContain('level-0 place-2');
  });
});

describe('rows that are kept from the last release', () => {
  /** A table, and the same some months later: in each inner cell up to four people more or fewer. */
  const releases = tables.chain(({ records }) => {
    const inner = records.cells.filter(
      ({ levelId, placeId }) => levelId !== null && placeId !== null,
    );
    const places = new Set(inner.map(({ placeId }) => placeId)).size;
    const counts = inner.map(({ contributors }) => contributors);
    return fc
      .record({
        changes: fc.array(fc.integer({ min: -4, max: 4 }), {
          minLength: counts.length,
          maxLength: counts.length,
        }),
        keptEvery: fc.integer({ min: 1, max: 5 }),
      })
      .map(({ changes, keptEvery }) => {
        const later = counts.map((people, index) => Math.max(0, people + changes[index]!));
        const rowsOf = (numbers: readonly number[]): number[][] =>
          Array.from({ length: numbers.length / places }, (_, row) =>
            numbers.slice(row * places, (row + 1) * places),
          );
        const now = recordCells(rowsOf(later));
        const peopleNow = new Map(now.cells.map((cell) => [keyText(cell), cell.contributors]));
        const before = recordCells(rowsOf(counts));
        const people = new Map(before.cells.map((cell) => [keyText(cell), cell.contributors]));
        const kept = (publish(before, 'public').rows ?? []).filter(
          (row, index) =>
            index % keptEvery === 0 &&
            Math.abs(peopleNow.get(keyText(row))! - people.get(keyText(row))!) <= 4,
        );
        return { now, kept, peopleNow };
      });
  });

  it('tell nobody a hidden number within fewer than ten, with up to four who came and as many who went', () => {
    fc.assert(
      fc.property(releases, ({ now, kept, peopleNow }) => {
        const { rows } = publish(now, 'public', kept);
        if (rows === null) return;
        const shown = new Set(rows.map(keyText));
        const known = rows.map((row) => {
          if (!kept.includes(row)) return row;
          const { from, to } = row.contributors;
          return {
            ...row,
            contributors: { from: Math.max(0, from - 4), to: to === null ? null : to + 4 },
          };
        });
        const told = tellCounts(known, now.cells);
        for (const [key, people] of peopleNow) {
          if (people === 0 || shown.has(key)) continue;
          const { low, high } = told.get(key)!;
          expect(low).toBeLessThanOrEqual(people);
          expect(high).toBeGreaterThanOrEqual(people);
          expect(high - low).toBeGreaterThanOrEqual(10);
        }
      }),
      { seed: 5 },
    );
  });

  it('leave four more and four fewer open, and the number now in any case', () => {
    expect(countNow({ from: 10, to: 19 }, 15)).toEqual({ from: 6, to: 23 });
    expect(countNow({ from: 10, to: 19 }, 3)).toEqual({ from: 3, to: 23 });
    expect(countNow({ from: 10, to: 19 }, 30)).toEqual({ from: 6, to: 30 });
    expect(countNow({ from: 2, to: 2 }, 5)).toEqual({ from: 0, to: 6 });
    expect(countNow({ from: 500, to: null }, 600)).toEqual({ from: 496, to: null });
  });

  it('say of the number now what more people have changed since', () => {
    const row = publish(recordCells([[40, 60]]), 'public').rows!.find(
      ({ levelId, placeId }) => levelId === 'level-0' && placeId === 'place-0',
    )!;
    // Twenty have gone, eighteen more than the ledger allows a kept row: the gate still has an answer.
    const { rows } = publish(recordCells([[20, 60]]), 'public', [row]);
    expect(rows?.map(keyText)).toContain('level-0 place-0');
    const more = publish(recordCells([[90, 60]]), 'public', [row]).rows;
    expect(more?.map(keyText)).toContain('level-0 place-0');
  });
});

describe('the report of what is hidden', () => {
  it('names cells and rules, and no number of people', () => {
    const { report } = publish(
      recordCells([
        [9, 30, 20],
        [40, 50, 45],
      ]),
    );
    expect(report.hidden).toContainEqual({
      levelId: 'level-0',
      placeId: 'place-0',
      rules: ['too-few-contributors'],
    });
    expect(report.hidden).toContainEqual({
      levelId: 'level-0',
      placeId: 'place-2',
      rules: ['complement'],
    });
    expect(report.partly).toContainEqual({
      levelId: 'level-0',
      placeId: 'place-1',
      percentiles: ['p10', 'p90'],
      rules: ['too-few-contributors'],
    });
    expect(report.partly.filter(({ percentiles }) => percentiles.length === 0)).toEqual([]);
    expect(report.warnings).toEqual([]);
    expect(JSON.stringify(report)).not.toMatch(/:\s*\d/);
  });

  it('says what the public profile warns of', () => {
    const records = recordCells([[40, 50]], (cell) => ({
      ...cell,
      employers: 3,
      largestEmployerShare: 0.5,
    }));
    const { report } = publish(records, 'public');
    expect(report.warnings[0]).toEqual({
      levelId: null,
      placeId: null,
      rules: ['too-few-employers', 'dominant-employer'],
    });
  });
});

describe('the table of published rows', () => {
  it('has a row for each cell that is shown', () => {
    expect(published(recordCells([[12, 600]]))).toBe(
      [
        'level_id,place_id,currency,contributors,p10,p25,p50,p75,p90,p50_low,p50_high,as_of,profile,source_id',
        ',,EUR,500+,40000,50000,60000,70000,81000,58000,63000,2030-06,confidential,own-pay',
        ',place-0,EUR,10-19,,,60000,,,,,2030-06,confidential,own-pay',
        ',place-1,EUR,500+,40000,50000,60000,70000,81000,58000,63000,2030-06,confidential,own-pay',
        'level-0,,EUR,500+,40000,50000,60000,70000,81000,58000,63000,2030-06,confidential,own-pay',
        'level-0,place-0,EUR,10-19,,,60000,,,,,2030-06,confidential,own-pay',
        'level-0,place-1,EUR,500+,40000,50000,60000,70000,81000,58000,63000,2030-06,confidential,own-pay',
        '',
      ].join('\n'),
    );
  });
});
