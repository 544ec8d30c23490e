import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyPlan } from '../../../../src/ladder/plan/plan.ts';
import { alreadyThere, workOnFirst } from '../../../../src/ladder/plan/work-on-first.ts';
import type { Plan } from '../../../../src/ladder/plan/plan.ts';
import { planLadder } from '../../../fixtures/plan-ladder.ts';
import { anyPlan } from './any-plan.ts';

const idsOf = (plan: Plan): string[] =>
  workOnFirst(plan, planLadder).map(({ competency }) => competency);

describe('workOnFirst', () => {
  it('names what decides the step, in the order of the ladder, before anything is rated', () => {
    expect(idsOf(emptyPlan('nurse', 'senior'))).toEqual(['care', 'teaching', 'night']);
  });

  it('puts the lowest rating first, and leaves out what is usual, which is named apart', () => {
    const ratings = {
      senior: { care: 'usually', night: 'not-yet', budget: 'others-learn' },
    } as const;
    const plan = { ...emptyPlan('nurse', 'senior'), ratings };
    expect(idsOf(plan)).toEqual(['night', 'teaching']);
    expect(alreadyThere(plan, planLadder)).toEqual(['care']);
  });

  it('puts what has fewer dated notes first among equals', () => {
    const notes = [{ competency: 'care', date: '2026-02-28', text: 'x' }];
    expect(idsOf({ ...emptyPlan('nurse', 'senior'), notes })).toEqual([
      'teaching',
      'night',
      'care',
    ]);
  });

  it('begins with the next step on a longer way, and names at most five', () => {
    expect(idsOf(emptyPlan('junior', 'head'))).toEqual([
      'care',
      'charts',
      'teaching',
      'night',
      'rota',
    ]);
  });

  it('reads the ratings of the target rung alone', () => {
    const ratings = { head: { teaching: 'not-yet' } } as const;
    expect(idsOf({ ...emptyPlan('nurse', 'senior'), ratings })[0]).toBe('care');
  });

  it('is at most five different competencies that decide the way, the lowest first', () => {
    const order = ['not-yet', 'sometimes', null];
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const items = workOnFirst(plan, planLadder);
        const { levels, deciding } = planLadder;
        const way = levels.slice(levels.indexOf(plan.from), levels.indexOf(plan.to));
        const allowed = way.flatMap((level) => deciding[level] ?? []);
        const there = alreadyThere(plan, planLadder);
        expect(items.length).toBe(Math.min(5, new Set(allowed).size - there.length));
        expect(items.some(({ competency }) => there.includes(competency))).toBe(false);
        expect(items.every(({ competency }) => allowed.includes(competency))).toBe(true);
        expect(new Set(items.map(({ competency }) => competency)).size).toBe(items.length);
        const ranks = items.map(({ rating }) => order.indexOf(rating));
        expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
      }),
      { seed: 4 },
    );
  });
});
