import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createOwnRangeBook } from '../../../src/team/range/own-range-book.ts';
import { budgetLine } from '../../../src/team/promotion/budget-line.ts';
import { compareScenarios } from '../../../src/team/promotion/compare-scenarios.ts';
import { promote } from '../../../src/team/promotion/promote.ts';
import { promotionTotals, scenarioResult } from '../../../src/team/promotion/scenario.ts';
import type { PromotionPolicy } from '../../../src/team/promotion/promotion-policy.ts';
import type { Scenario } from '../../../src/team/promotion/scenario.ts';
import { employerRange, rosterRow } from '../../fixtures/team-rows.ts';
import type { PromotionMark } from '../../../src/team/promotion/promote.ts';
import type { Budget } from '../../../src/team/promotion/budget-line.ts';

const seeded = { seed: 20261126 };

const policy: PromotionPolicy = {
  raise: 0.1,
  floorCompa: 0.8,
  cap: 0.25,
  capOutranksMinimum: false,
  burden: 0.25,
  variable: 'keep-share',
};

const terms = {
  rangeBook: createOwnRangeBook([
    employerRange({
      levelId: 'senior',
      minHundredths: 8_000_000,
      midpointHundredths: 10_000_000,
      maxHundredths: 12_000_000,
    }),
  ]),
  startDay: '2026-07-01',
  budgetYear: { year: 2026, lastMonth: 12 },
};

const people = [
  rosterRow({ targetVariableHundredths: 800_000, ready: 'soon' }),
  rosterRow({ employeeId: 'E2', baseHundredths: 7_000_000, fte: 0.5, ready: 'yes' }),
  rosterRow({ employeeId: 'E3', baseHundredths: 9_500_000 }),
  rosterRow({ employeeId: 'E4', currency: 'EUR' }),
];
const byId = new Map(people.map((row) => [row.employeeId, row]));

function mark(employeeId: string, fields: Partial<PromotionMark> = {}): PromotionMark {
  return { employeeId, toLevelId: 'senior', date: null, targetVariableHundredths: null, ...fields };
}

describe('promote', () => {
  it('says pay before and after, the rule, the cost, and readiness beside it', () => {
    expect(promote(people[0]!, mark('E1'), { ...terms, policy })).toMatchObject({
      currency: 'USD',
      before: { levelId: 'nurse', baseHundredths: 8_000_000, targetVariableHundredths: 800_000 },
      after: {
        baseHundredths: 8_800_000,
        boundBy: 'raise',
        targetVariableHundredths: 880_000,
        compaRatio: 0.88,
      },
      nextRange: { kind: 'range' },
      months: 6,
      cost: {
        annualHundredths: 880_000,
        loadedHundredths: 1_100_000,
        thisYearHundredths: 550_000,
      },
      ready: 'soon',
    });
  });

  it('costs somebody on half time half of it', () => {
    const { after, cost } = promote(people[1]!, mark('E2'), { ...terms, policy });
    expect(after).toMatchObject({ baseHundredths: 8_000_000, boundBy: 'minimum' });
    expect(cost.annualHundredths).toBe(500_000);
  });

  it('takes the day of the mark before the one of the plan', () => {
    expect(
      promote(people[0]!, mark('E1', { date: '2026-12-31' }), { ...terms, policy }).months,
    ).toBe(1);
  });

  it('says why there is no range, and then raise and cap decide', () => {
    const euro = promote(people[3]!, mark('E4'), { ...terms, policy });
    expect(euro.nextRange).toEqual({ kind: 'none', reason: 'other-currency' });
    expect(euro.after).toMatchObject({ baseHundredths: 8_800_000, compaRatio: null });
  });

  it('refuses a mark that is somebody else’s', () => {
    expect(() => promote(people[0]!, mark('E2'), { ...terms, policy })).toThrow(
      'mark must be for E1, received E2',
    );
  });
});

describe('promotionTotals', () => {
  it('adds up each currency on its own, and converts nothing', () => {
    const { promotions, totals } = scenarioResult(scenario(['E1', 'E4', 'E3']), byId, terms);
    expect(totals.map(({ currency, people: count }) => [currency, count])).toEqual([
      ['USD', 2],
      ['EUR', 1],
    ]);
    const dollars = promotions.filter(({ currency }) => currency === 'USD');
    expect(totals[0]).toEqual({
      currency: 'USD',
      people: 2,
      annualHundredths: sum(dollars.map(({ cost }) => cost.annualHundredths)),
      loadedHundredths: sum(dollars.map(({ cost }) => cost.loadedHundredths)),
      thisYearHundredths: sum(dollars.map(({ cost }) => cost.thisYearHundredths)),
    });
  });

  it('is empty for nobody', () => {
    expect(promotionTotals([])).toEqual([]);
  });

  it('reconciles to the cent with amounts written as decimals and added digit by digit', () => {
    const pay = fc.integer({ min: 100_000, max: 20_000_000 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(pay, fc.integer({ min: 1, max: 100 })), { maxLength: 30 }),
        (list) => {
          const rows = list.map(([baseHundredths, fte], index) =>
            rosterRow({ employeeId: `P${index}`, baseHundredths, fte: fte / 100 }),
          );
          const result = scenarioResult(
            scenario(rows.map(({ employeeId }) => employeeId)),
            new Map(rows.map((row) => [row.employeeId, row])),
            terms,
          );
          const decimals = result.promotions.map(({ cost }) => asDecimal(cost.loadedHundredths));
          expect(asDecimal(result.totals[0]?.loadedHundredths ?? 0)).toBe(addDecimals(decimals));
        },
      ),
      seeded,
    );
  });
});

describe('scenarioResult', () => {
  it('keeps the order of the person planning and says whose mark has no person', () => {
    const result = scenarioResult(scenario(['E3', 'gone', 'E1']), byId, terms);
    expect(result.promotions.map(({ person }) => person.employeeId)).toEqual(['E3', 'E1']);
    expect(result.missing).toEqual([mark('gone')]);
    expect(result.line).toBeNull();
  });

  it('draws the line where a budget is set', () => {
    const budget = { hundredths: 900_000, currency: 'USD', cost: 'annual' } as const;
    const { line } = scenarioResult({ ...scenario(['E1', 'E2']), budget }, byId, terms);
    expect(line?.inside.map(({ promotion }) => promotion.person.employeeId)).toEqual(['E1']);
  });
});

describe('budgetLine', () => {
  const costing = (annualHundredths: number, currency = 'USD') => ({
    currency,
    cost: {
      annualHundredths,
      loadedHundredths: 2 * annualHundredths,
      thisYearHundredths: 3 * annualHundredths,
    },
  });
  const budget: Budget = { hundredths: 100, currency: 'USD', cost: 'annual' };

  it('takes people in their order until one no longer fits, and leaves the rest out', () => {
    const list = [costing(60), costing(50), costing(30), costing(90)];
    const line = budgetLine(list, budget);
    expect(line.inside.map(({ promotion }) => promotion)).toEqual([list[0]]);
    expect(
      line.outside.map(({ costHundredths, fitsAlone }) => [costHundredths, fitsAlone]),
    ).toEqual([
      [50, false],
      [30, true],
      [90, false],
    ]);
    expect(line.outside.map(({ runningHundredths }) => runningHundredths)).toEqual([110, 140, 230]);
    expect([line.spentHundredths, line.leftHundredths]).toEqual([60, 40]);
  });

  it('lets in what uses the budget up to the last hundredth', () => {
    expect(budgetLine([costing(60), costing(40)], budget).leftHundredths).toBe(0);
    expect(budgetLine([costing(60), costing(41)], budget).inside).toHaveLength(1);
  });

  it('counts the kind of cost it is about', () => {
    expect(budgetLine([costing(50)], { ...budget, cost: 'loaded' }).spentHundredths).toBe(100);
    expect(budgetLine([costing(50)], { ...budget, cost: 'this-year' }).inside).toEqual([]);
  });

  it('sets people in another currency apart', () => {
    const euro = costing(10, 'EUR');
    const line = budgetLine([euro, costing(10)], budget);
    expect(line.otherCurrency).toEqual([euro]);
    expect(line.inside).toHaveLength(1);
  });

  it('refuses a budget that is no amount', () => {
    expect(() => budgetLine([], { ...budget, hundredths: -1 })).toThrow('budget.hundredths');
  });

  it('loses nobody, keeps the order and never spends more than there is', () => {
    const list = fc.array(
      fc.nat(60).map((cost) => costing(cost)),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(list, fc.nat(300), (promotions, hundredths) => {
        const line = budgetLine(promotions, { ...budget, hundredths });
        const order = [...line.inside, ...line.outside].map(({ promotion }) => promotion);
        expect(order).toEqual(promotions);
        const spent = sum(line.inside.map(({ costHundredths }) => costHundredths));
        expect(line.spentHundredths).toBe(spent);
        expect(spent + line.leftHundredths).toBe(hundredths);
        expect(line.leftHundredths).toBeGreaterThanOrEqual(0);
        const first = line.outside[0];
        if (first) expect(first.runningHundredths).toBeGreaterThan(hundredths);
      }),
      seeded,
    );
  });
});

describe('compareScenarios', () => {
  it('says who is in only one of them and by how much their totals differ', () => {
    const a = scenarioResult(scenario(['E1', 'E2']), byId, terms);
    const b = scenarioResult(
      { ...scenario(['E2', 'E3']), policy: { ...policy, raise: 0.2 } },
      byId,
      terms,
    );
    const { onlyA, onlyB, both, totals } = compareScenarios(a, b);
    expect(onlyA.map(({ person }) => person.employeeId)).toEqual(['E1']);
    expect(onlyB.map(({ person }) => person.employeeId)).toEqual(['E3']);
    expect(both).toMatchObject([{ sameRung: true, sameBase: false }]);
    expect(totals).toHaveLength(1);
    expect(totals[0]!.difference).toEqual({
      people: 0,
      annualHundredths: b.totals[0]!.annualHundredths - a.totals[0]!.annualHundredths,
      loadedHundredths: b.totals[0]!.loadedHundredths - a.totals[0]!.loadedHundredths,
      thisYearHundredths: b.totals[0]!.thisYearHundredths - a.totals[0]!.thisYearHundredths,
    });
  });

  it('takes a currency that only one of them has as 0 in the other', () => {
    const a = scenarioResult(scenario([]), byId, terms);
    const b = scenarioResult(scenario(['E4']), byId, terms);
    expect(compareScenarios(a, b).totals).toMatchObject([
      { currency: 'EUR', a: { people: 0 }, difference: { people: 1, annualHundredths: 800_000 } },
    ]);
  });

  it('finds no difference between a scenario and itself', () => {
    const a = scenarioResult(scenario(['E1', 'E3', 'E4']), byId, terms);
    const { onlyA, onlyB, both, totals } = compareScenarios(a, a);
    expect([onlyA, onlyB]).toEqual([[], []]);
    expect(both.every(({ sameBase, sameRung }) => sameBase && sameRung)).toBe(true);
    expect(totals.every(({ difference }) => difference.loadedHundredths === 0)).toBe(true);
  });
});

function scenario(ids: readonly string[]): Scenario {
  return { name: 'A', marks: ids.map((id) => mark(id)), policy, budget: null };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** 123456 -> "1234.56" */
function asDecimal(hundredths: number): string {
  const digits = String(hundredths).padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** Adds amounts the way it is done on paper: column by column, from the right. */
function addDecimals(amounts: readonly string[]): string {
  let columns = [0];
  for (const amount of amounts) {
    const digits = [...amount.replace('.', '')].reverse().map(Number);
    const next: number[] = [];
    let carry = 0;
    for (let at = 0; at < Math.max(columns.length, digits.length) || carry > 0; at += 1) {
      const column = (columns[at] ?? 0) + (digits[at] ?? 0) + carry;
      next.push(column % 10);
      carry = Math.floor(column / 10);
    }
    columns = next;
  }
  const digits = columns.reverse().join('').replace(/^0+/, '').padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
