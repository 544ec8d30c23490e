import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changePlanning, startPlanning } from '../../../../src/islands/team/state/planning.ts';
import type { Planning, PlanningChange } from '../../../../src/islands/team/state/planning.ts';

const start = startPlanning('2026-11-26', {
  policy: {
    raise: 0.085,
    floorCompa: 0.8,
    cap: 0.25,
    capOutranksMinimum: false,
    burden: 0.25,
    variable: 'keep-share',
  },
  spread: 0.5,
  percentile: 'p50',
  compressionShare: 0.95,
  raiseWhy: 'An example.',
});
const after = (...changes: PlanningChange[]): Planning => changes.reduce(changePlanning, start);
const mark = (employeeId: string): PlanningChange => ({
  kind: 'mark',
  employeeId,
  toLevelId: 'up',
});
const marks = ({ scenarios }: Planning, side: 0 | 1 = 0): string =>
  scenarios[side].marks.map(({ employeeId }) => employeeId).join('');

describe('a plan for a team', () => {
  it('begins with the settings of the site, the reader’s day and nobody marked', () => {
    expect(start.ranges).toEqual({ kind: 'market', percentile: 'p50', spread: 0.5 });
    expect(start.budgetYear).toEqual({ year: 2026, lastMonth: 12 });
    expect(start.scenarios.map(({ name }) => name)).toEqual(['A', 'B']);
    expect(marks(start)).toBe('');
  });

  it('keeps the order in which people were marked, each once', () => {
    expect(marks(after(mark('c'), mark('a'), mark('b'), mark('a')))).toBe('cab');
  });

  it('moves somebody one place, and nowhere at either end', () => {
    const three = [mark('a'), mark('b'), mark('c')];
    expect(marks(after(...three, { kind: 'move', employeeId: 'c', by: -1 }))).toBe('acb');
    expect(marks(after(...three, { kind: 'move', employeeId: 'a', by: 1 }))).toBe('bac');
    expect(marks(after(...three, { kind: 'move', employeeId: 'a', by: -1 }))).toBe('abc');
    expect(marks(after(...three, { kind: 'move', employeeId: 'c', by: 1 }))).toBe('abc');
    expect(marks(after(...three, { kind: 'move', employeeId: 'x', by: 1 }))).toBe('abc');
  });

  it('changes the scenario in hand and leaves the other as it is', () => {
    const plan = after(mark('a'), { kind: 'side', side: 1 }, mark('b'), {
      kind: 'policy',
      policy: { raise: 0.1 },
    });
    expect([marks(plan, 0), marks(plan, 1)]).toEqual(['a', 'b']);
    expect(plan.scenarios.map(({ policy }) => policy.raise)).toEqual([0.085, 0.1]);
  });

  it('copies a scenario under the name of the other', () => {
    const plan = after(mark('a'), { kind: 'copy' });
    expect(marks(plan, 1)).toBe('a');
    expect(plan.scenarios.map(({ name }) => name)).toEqual(['A', 'B']);
    const back = changePlanning({ ...plan, side: 1 }, { kind: 'unmark', employeeId: 'a' });
    expect([marks(back, 0), marks(back, 1)]).toEqual(['a', '']);
  });

  it('changes rung and day of one mark alone', () => {
    const plan = after(mark('a'), mark('b'), {
      kind: 'change-mark',
      employeeId: 'b',
      mark: { toLevelId: 'top', date: '2027-01-01' },
    });
    expect(plan.scenarios[0].marks.map(({ toLevelId, date }) => [toLevelId, date])).toEqual([
      ['up', null],
      ['top', '2027-01-01'],
    ]);
  });

  it('never loses or doubles anybody by moving', () => {
    const move = fc.record({
      kind: fc.constant('move' as const),
      employeeId: fc.constantFrom('a', 'b', 'c', 'd'),
      by: fc.constantFrom(-1 as const, 1 as const),
    });
    fc.assert(
      fc.property(fc.array(move), (moves) => {
        const plan = after(mark('a'), mark('b'), mark('c'), mark('d'), ...moves);
        expect([...marks(plan)].sort().join('')).toBe('abcd');
      }),
    );
  });
});
