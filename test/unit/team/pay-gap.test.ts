import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RosterRow } from '../../../src/schemas/roster-row.ts';
import { quantile } from '../../../src/stats/quantile.ts';
import { GAP_MINIMUM, gapMeasure } from '../../../src/team/gap/gap-measure.ts';
import type { GapMeasure, Refusable } from '../../../src/team/gap/gap-measure.ts';
import type { GapFigures } from '../../../src/team/gap/gap-worksheet.ts';
import { hideComplements } from '../../../src/team/gap/hide-complements.ts';
import { payGap } from '../../../src/team/gap/gap-group.ts';
import { payQuarters } from '../../../src/team/gap/pay-quarters.ts';
import { rosterRow } from '../../fixtures/team-rows.ts';
import { gapWorksheets } from '../../fixtures/at-once.ts';

const seeded = { seed: 20261126 };
const TOO_SMALL = { kind: 'refused', reason: 'group-size' };

/** Several people alike. */
const people = (count: number, fields: Partial<RosterRow>): RosterRow[] =>
  Array.from({ length: count }, () => rosterRow(fields));
const women = (count: number, fields: Partial<RosterRow> = {}) =>
  people(count, { gender: 'female', ...fields });
const men = (count: number, fields: Partial<RosterRow> = {}) =>
  people(count, { gender: 'male', ...fields });

/** The same people, each paid 1,000.01 more than the one before. */
const apart = (rows: readonly RosterRow[]): RosterRow[] =>
  rows.map((row, index) => ({ ...row, baseHundredths: row.baseHundredths + index * 100_001 }));

function valueOf<T>(figure: Refusable<T>): T {
  if (figure.kind === 'refused') throw new Error(`is refused: ${figure.reason}`);
  return figure.value;
}

describe('payGap', () => {
  it('is (men - women) / men: 8 % where women have 92 of 100', () => {
    expect(payGap(92, 100)).toBe(0.08);
    expect(payGap(110, 100)).toBeCloseTo(-0.1, 12);
  });

  it('refuses men’s pay of 0', () => {
    expect(() => payGap(1, 0)).toThrow('men must be a finite number above 0');
    expect(() => payGap(Number.NaN, 1)).toThrow('women');
  });
});

describe('gapMeasure', () => {
  it('has mean and median of both and the gaps between them', () => {
    expect(gapMeasure([100, 200, 600], [200, 400])).toEqual({
      women: { people: 3, meanHundredths: 300, medianHundredths: 200 },
      men: { people: 2, meanHundredths: 300, medianHundredths: 300 },
      meanGap: 0,
      medianGap: 1 / 3,
    });
  });

  it('rounds the mean it shows, not the one it compares', () => {
    const { women: ofWomen, meanGap } = gapMeasure([1, 1, 2], [2]);
    expect(ofWomen.meanHundredths).toBe(1);
    expect(meanGap).toBeCloseTo(1 / 3, 12);
  });

  it('refuses a group of nobody', () => {
    expect(() => gapMeasure([], [1])).toThrow('women must have at least one amount');
  });
});

describe('payQuarters', () => {
  const person = (woman: boolean, hundredths: number) => ({ woman, hundredths });

  it('cuts people sorted by pay into four groups of equal count', () => {
    const list = [8, 1, 7, 2, 6, 3, 5, 4].map((pay) => person(pay <= 3, pay));
    const { quarters, tied } = payQuarters(list);
    expect(quarters.map(({ people: all, women: share }) => [all, share])).toEqual([
      [2, 1],
      [2, 0.5],
      [2, 0],
      [2, 0],
    ]);
    expect(tied).toEqual([false, false, false]);
  });

  it('divides the same pay in the order of the roster and says where', () => {
    const list = [person(true, 5), person(true, 5), person(false, 5), person(false, 5)];
    const { quarters, tied } = payQuarters(list);
    expect(quarters.map(({ women: share }) => share)).toEqual([1, 1, 0, 0]);
    expect(tied).toEqual([true, true, true]);
    expect(payQuarters([...list].reverse()).quarters.map(({ women: share }) => share)).toEqual([
      0, 0, 1, 1,
    ]);
  });

  it('refuses fewer than four people', () => {
    expect(() => payQuarters([person(true, 1)])).toThrow('people must be at least 4, received 1');
  });

  it('equals a stable sort that is cut into slices', () => {
    const anyone = fc.record({ woman: fc.boolean(), hundredths: fc.nat(6) });
    fc.assert(
      fc.property(fc.array(anyone, { minLength: 4, maxLength: 40 }), (list) => {
        const sorted = list
          .map((item, index) => ({ ...item, index }))
          .sort((a, b) => a.hundredths - b.hundredths || a.index - b.index);
        const cuts = [0, 1, 2, 3, 4].map((part) => Math.floor((part * list.length) / 4));
        const { quarters, tied } = payQuarters(list);
        quarters.forEach((quarter, part) => {
          const slice = sorted.slice(cuts[part], cuts[part + 1]);
          const count = slice.filter(({ woman }) => woman).length;
          expect(quarter.people).toBe(slice.length);
          expect(quarter.women).toBeCloseTo(count / slice.length, 12);
          expect(quarter.women + quarter.men).toBeCloseTo(1, 12);
        });
        tied.forEach((isTied, border) => {
          const at = cuts[border + 1]!;
          expect(isTied).toBe(sorted[at - 1]!.hundredths === sorted[at]!.hundredths);
        });
      }),
      seeded,
    );
  });
});

describe('hideComplements', () => {
  const cell = (ofWomen: number, ofMen: number) => ({ women: ofWomen, men: ofMen });

  it('hides a second group where only one would be missing, the smallest', () => {
    const cells = [cell(9, 9), cell(3, 9), cell(6, 6), cell(8, 8)];
    expect(hideComplements(cells, [false, true, false, false], 5)).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it('goes on until enough women and men are hidden together', () => {
    const cells = [cell(1, 9), cell(1, 9), cell(5, 5), cell(9, 9)];
    expect(hideComplements(cells, [true, true, false, false], 5)).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });

  it('leaves groups alone that protect each other, and those without anybody to protect', () => {
    const cells = [cell(4, 9), cell(4, 9), cell(9, 9), cell(0, 0)];
    expect(hideComplements(cells, [true, true, false, true], 5)).toEqual([true, true, false, true]);
    expect(hideComplements(cells, [false, false, false, true], 5)).toEqual([
      false,
      false,
      false,
      true,
    ]);
  });

  it('hides a second group beside one that is large enough but hidden', () => {
    const cells = [cell(0, 0), cell(6, 6), cell(9, 9), cell(8, 9)];
    expect(hideComplements(cells, [true, true, false, false], 5)).toEqual([
      true,
      true,
      false,
      true,
    ]);
  });

  it('hides everything in the end', () => {
    expect(hideComplements([cell(1, 9), cell(9, 9)], [true, false], 5)).toEqual([true, true]);
  });
});

describe('gapWorksheets', () => {
  const roster = [
    ...women(6, { baseHundredths: 9_200_000, targetVariableHundredths: 800_000 }),
    ...men(6, { baseHundredths: 10_000_000, targetVariableHundredths: 2_000_000 }),
  ];

  it('has the gaps of pay, base pay and variable pay', () => {
    const { whole } = gapWorksheets(roster, 'screen')[0]!;
    expect(valueOf(whole.base)).toMatchObject({ meanGap: 0.08, medianGap: 0.08 });
    expect(valueOf(whole.variable).meanGap).toBeCloseTo(0.6, 12);
    expect(valueOf(whole.pay)).toMatchObject({
      women: { people: 6, meanHundredths: 10_000_000 },
      men: { people: 6, meanHundredths: 12_000_000 },
      meanGap: 1 / 6,
    });
    expect(valueOf(whole.receiving)).toEqual({ women: 1, men: 1 });
  });

  it('compares full-time rates, whatever share of full time somebody works', () => {
    const half = roster.map((row) => ({ ...row, fte: row.gender === 'female' ? 0.5 : 1 }));
    expect(gapWorksheets(half, 'screen')).toEqual(gapWorksheets(roster, 'screen'));
  });

  it('refuses fewer than 5 women or men on a screen and fewer than 10 in print and files', () => {
    expect(GAP_MINIMUM).toEqual({ screen: 5, export: 10 });
    const of = (count: number) => [...apart(women(count)), ...apart(men(30))];
    expect(gapWorksheets(of(5), 'screen')[0]!.whole.base.kind).toBe('shown');
    expect(gapWorksheets(of(4), 'screen')[0]!.whole.base).toEqual(TOO_SMALL);
    expect(gapWorksheets(of(10), 'export')[0]!.whole.base.kind).toBe('shown');
    expect(gapWorksheets(of(9), 'export')[0]!.whole.base).toEqual(TOO_SMALL);
  });

  it('is not handed on where somebody stands out, or where nearly all are paid the same', () => {
    const base = { baseHundredths: 8_500_000 };
    const outlier = women(1, { baseHundredths: 25_000_000 });
    const kindOf = (ofWomen: RosterRow[], audience: 'screen' | 'export') =>
      gapWorksheets([...ofWomen, ...apart(men(30, base))], audience)[0]!.whole.base.kind;
    const nineAndOne = [...women(9, base), ...outlier];
    expect(kindOf(nineAndOne, 'export')).toBe('refused');
    expect(kindOf(nineAndOne, 'screen')).toBe('shown');
    expect(kindOf(apart(women(10, base)), 'export')).toBe('shown');
    const dominated = [...apart(women(9, base)), ...women(1, { baseHundredths: 40_000_000 })];
    expect(kindOf(dominated, 'export')).toBe('refused');
    const alike = [...women(30, base), ...apart(women(2, { baseHundredths: 9_000_000 }))];
    expect(kindOf(alike, 'export')).toBe('refused');
  });

  it('is handed on rounded, with the gaps of the exact amounts', () => {
    const rows = [
      ...apart(women(11, { baseHundredths: 8_341_738 })),
      ...apart(men(11, { baseHundredths: 9_016_112 })),
    ];
    const exact = valueOf(gapWorksheets(rows, 'screen')[0]!.whole.base);
    const handed = valueOf(gapWorksheets(rows, 'export')[0]!.whole.base);
    expect(exact.women.medianHundredths).toBe(8_841_743);
    expect(handed.women).toEqual({
      people: 11,
      meanHundredths: 8_800_000,
      medianHundredths: 8_800_000,
    });
    expect(handed.meanGap).toBe(Math.round(exact.meanGap * 1000) / 1000);
  });

  it('does not tell the pay of somebody who is in one of two versions and not in the other', () => {
    const rows = [...apart(women(20)), ...apart(men(20))];
    const meanOf = (people: RosterRow[]) =>
      valueOf(gapWorksheets(people, 'export')[0]!.whole.base).women.meanHundredths;
    const hired = { ...rosterRow({ gender: 'female' }), baseHundredths: 10_508_898 };
    const told = meanOf([...rows, hired]) * 21 - meanOf(rows) * 20;
    expect(Math.abs(told - hired.baseHundredths)).toBeGreaterThan(100_000);
  });

  it('shows the four groups only where each is large enough', () => {
    const of = (count: number) => gapWorksheets([...women(9), ...men(count - 9)], 'screen')[0]!;
    expect(of(20).quarters.kind).toBe('shown');
    expect(of(19).quarters).toEqual(TOO_SMALL);
  });

  it('says that nobody has variable pay, where that is so', () => {
    const { whole } = gapWorksheets([...women(5), ...men(5)], 'screen')[0]!;
    expect(whole.variable).toEqual({ kind: 'refused', reason: 'no-variable' });
    expect(whole.receiving).toEqual({ kind: 'refused', reason: 'no-variable' });
    expect(whole.pay).toEqual(whole.base);
  });

  it('shows the share receiving variable pay also where the gap of it is refused', () => {
    const rows = [...women(8), ...men(8, { targetVariableHundredths: 100 })];
    const { whole } = gapWorksheets(rows, 'screen')[0]!;
    expect(whole.variable).toEqual(TOO_SMALL);
    expect(valueOf(whole.receiving)).toEqual({ women: 0, men: 1 });
  });

  it('refuses pay with variable pay where too few receive it: base pay could be subtracted', () => {
    const rows = [
      ...women(8),
      ...women(2, { targetVariableHundredths: 500_000 }),
      ...men(8, { targetVariableHundredths: 500_000 }),
    ];
    const { whole } = gapWorksheets(rows, 'screen')[0]!;
    expect(whole.base.kind).toBe('shown');
    expect([whole.pay, whole.variable, whole.receiving]).toEqual([TOO_SMALL, TOO_SMALL, TOO_SMALL]);
  });

  it('leaves out people whose sex is not given as female or male, and hides how few they are', () => {
    const rows = [...women(5), ...men(5)];
    const others = (count: number) =>
      gapWorksheets([...rows, ...people(count, { gender: 'other' })], 'screen')[0]!;
    expect(others(0).leftOut).toEqual({ kind: 'shown', value: 0 });
    expect(others(4).leftOut).toEqual(TOO_SMALL);
    expect(others(5).leftOut).toEqual({ kind: 'shown', value: 5 });
    expect(others(4).whole).toEqual(others(0).whole);
  });

  it('refuses a category that is too small together with one that would give it away', () => {
    const rows = [
      ...women(6, { workCategory: 'care' }),
      ...men(6, { workCategory: 'care' }),
      ...women(3, { workCategory: 'desk' }),
      ...men(9, { workCategory: 'desk' }),
      ...women(9, { workCategory: null }),
      ...men(9, { workCategory: null }),
    ];
    const { categories } = gapWorksheets(rows, 'screen')[0]!;
    expect(categories.map(({ category, figures }) => [category, figures.base.kind])).toEqual([
      ['care', 'refused'],
      ['desk', 'refused'],
      [null, 'shown'],
    ]);
  });

  it('makes one worksheet for each currency, most people first', () => {
    const rows = [...women(2, { currency: 'EUR' }), ...roster];
    expect(gapWorksheets(rows, 'screen').map(({ currency }) => currency)).toEqual(['USD', 'EUR']);
    expect(gapWorksheets([], 'screen')).toEqual([]);
  });

  const anyPerson = fc
    .record({
      gender: fc.constantFrom('female', 'male', 'female', 'male', 'other', null),
      workCategory: fc.constantFrom('a', 'b', 'c', 'd', null),
      baseHundredths: fc.integer({ min: 1_000_000, max: 9_999_999 }),
      targetVariableHundredths: fc.constantFrom(null, null, 0, 100_000, 250_001),
    })
    .map((fields) => rosterRow(fields));
  const anyRoster = fc.array(anyPerson, { minLength: 20, maxLength: 120 });
  const kinds = ['base', 'pay', 'variable'] as const;

  it('reconciles with sums of big integers and with quantile, in every group that it shows', () => {
    fc.assert(
      fc.property(anyRoster, (rows) => {
        const { whole, categories } = gapWorksheets(rows, 'screen')[0]!;
        expectOwnFigures(rows, whole);
        for (const { category, figures } of categories) {
          expectOwnFigures(
            rows.filter(({ workCategory }) => workCategory === category),
            figures,
          );
        }
      }),
      seeded,
    );
  });

  it('never shows a figure of fewer people than the minimum', () => {
    fc.assert(
      fc.property(anyRoster, fc.constantFrom('screen', 'export'), (rows, audience) => {
        const { whole, categories, minimum } = gapWorksheets(rows, audience)[0]!;
        for (const figures of [whole, ...categories.map((item) => item.figures)]) {
          for (const kind of kinds) {
            const measure = figures[kind];
            if (measure.kind === 'refused')
              expect(Object.keys(measure)).toEqual(['kind', 'reason']);
            else {
              expect(measure.value.women.people).toBeGreaterThanOrEqual(minimum);
              expect(measure.value.men.people).toBeGreaterThanOrEqual(minimum);
            }
          }
        }
      }),
      seeded,
    );
  });

  it('shows pay beside base pay only where nobody’s variable pay can be told from the two', () => {
    fc.assert(
      fc.property(anyRoster, (rows) => {
        const { whole, categories, minimum } = gapWorksheets(rows, 'screen')[0]!;
        const groups = [
          { figures: whole, own: rows },
          ...categories.map(({ category, figures }) => ({
            figures,
            own: rows.filter(({ workCategory }) => workCategory === category),
          })),
        ];
        for (const { figures, own } of groups) {
          if (figures.pay.kind === 'refused') continue;
          for (const sex of ['female', 'male']) {
            const receivers = own.filter(
              (row) => row.gender === sex && (row.targetVariableHundredths ?? 0) > 0,
            ).length;
            expect(receivers === 0 || receivers >= minimum).toBe(true);
          }
        }
      }),
      { ...seeded, numRuns: 400 },
    );
  });

  it('leaves nothing of a small group to be computed by subtraction from the whole', () => {
    fc.assert(
      fc.property(anyRoster, (rows) => {
        const { whole, categories, minimum } = gapWorksheets(rows, 'screen')[0]!;
        for (const sex of ['female', 'male'] as const) {
          const own = rows.filter(({ gender }) => gender === sex);
          for (const kind of kinds) {
            // What variable pay somebody can work out: shown itself, or pay less base pay.
            const isKnown = (figures: GapFigures): boolean =>
              figures[kind].kind === 'shown' ||
              (kind === 'variable' && figures.pay.kind === 'shown');
            if (!isKnown(whole)) continue;
            const unknown = categories
              .filter(({ figures }) => !isKnown(figures))
              .map(({ category }) => category);
            const rest = own.filter(
              (row) =>
                unknown.includes(row.workCategory) &&
                (kind !== 'variable' || (row.targetVariableHundredths ?? 0) > 0),
            );
            expect(rest.length === 0 || rest.length >= minimum).toBe(true);
          }
        }
        const refusedBase = categories.filter(({ figures, category }) => {
          const has = rows.some(
            (row) =>
              row.workCategory === category && (row.gender === 'female' || row.gender === 'male'),
          );
          return has && figures.base.kind === 'refused';
        });
        if (whole.base.kind === 'shown' && categories.length > 1) {
          expect(refusedBase).not.toHaveLength(1);
        }
      }),
      { ...seeded, numRuns: 400 },
    );
  });
});

/** Compares every figure that is shown with one that is computed another way. */
function expectOwnFigures(rows: readonly RosterRow[], figures: GapFigures): void {
  const amounts = (gender: string, kind: 'base' | 'pay' | 'variable'): bigint[] =>
    rows
      .filter((row) => row.gender === gender)
      .map((row) => {
        const variable = BigInt(row.targetVariableHundredths ?? 0);
        const base = BigInt(row.baseHundredths);
        return kind === 'base' ? base : kind === 'pay' ? base + variable : variable;
      })
      .filter((amount) => amount > 0n);
  const sum = (list: readonly bigint[]): bigint => list.reduce((total, item) => total + item, 0n);
  const expectSame = (kind: 'base' | 'pay' | 'variable', measure: GapMeasure): void => {
    const [ofWomen, ofMen] = [amounts('female', kind), amounts('male', kind)];
    for (const [list, pay] of [
      [ofWomen, measure.women],
      [ofMen, measure.men],
    ] as const) {
      expect(pay.people).toBe(list.length);
      const twice = 2n * sum(list) + BigInt(list.length);
      expect(BigInt(pay.meanHundredths)).toBe(twice / (2n * BigInt(list.length)));
      expect(pay.medianHundredths).toBeCloseTo(quantile(list.map(Number), 0.5), 6);
    }
    const [meanWomen, meanMen] = [
      Number(sum(ofWomen)) / ofWomen.length,
      Number(sum(ofMen)) / ofMen.length,
    ];
    expect(measure.meanGap).toBeCloseTo(1 - meanWomen / meanMen, 12);
  };
  for (const kind of ['base', 'pay', 'variable'] as const) {
    const measure = figures[kind];
    if (measure.kind === 'shown') expectSame(kind, measure.value);
  }
  if (figures.receiving.kind === 'shown') {
    const share = amounts('female', 'variable').length / amounts('female', 'base').length;
    expect(figures.receiving.value.women).toBeCloseTo(share, 12);
  }
}
