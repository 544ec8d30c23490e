import { describe, expect, it } from 'vitest';
import { reducePlanState, startPlanState } from '../../../../src/islands/plan/plan-state.ts';
import type { PlanState, PlanAction } from '../../../../src/islands/plan/plan-state.ts';
import { formatPlan } from '../../../../src/ladder/plan/format-plan.ts';
import { planLadder, samplePlan } from '../../../fixtures/plan-ladder.ts';

const start = startPlanState({ from: 'nurse', to: 'senior' });
const run = (state: PlanState, ...actions: PlanAction[]): PlanState =>
  actions.reduce(reducePlanState, state);
const open = (plan = samplePlan): PlanAction => ({ type: 'open', plan, notice: null });
const rate: PlanAction = {
  type: 'change',
  change: { kind: 'rating', competency: 'rota', rating: 'usually' },
  order: planLadder,
};
const notice = { text: '', fault: false };
const second = { ...samplePlan, name: 'B' };

describe('a plan on the desk', () => {
  it('counts as unsaved after a change and until it is saved', () => {
    expect(start.unsaved).toBe(false);
    expect(run(start, rate).unsaved).toBe(true);
    expect(run(start, rate, { type: 'saved', notice }).unsaved).toBe(false);
  });

  it('comes back after another was opened', () => {
    const rated = run(start, rate);
    const back = run(rated, open(), { type: 'undo', notice });
    expect(back.plan).toEqual(rated.plan);
  });

  it('is not lost when several are opened one after the other', () => {
    const rated = run(start, rate);
    const state = run(rated, open(), open(second));
    const seen = [1, 2, 3].map((times) =>
      run(state, ...Array.from({ length: times }, (): PlanAction => ({ type: 'undo', notice }))),
    );
    expect(seen.map(({ plan }) => plan)).toEqual([samplePlan, rated.plan, second]);
  });

  it('begins with the step that an address asks for, and goes on where it is of that step', () => {
    const begin: PlanAction = { type: 'begin', from: 'senior', to: 'matron' };
    expect(run(start, begin).plan).toMatchObject({ from: 'senior', to: 'matron' });
    const rated = run(start, rate);
    expect(run(rated, { type: 'begin', from: 'nurse', to: 'senior' })).toBe(rated);
    expect(run(rated, begin, { type: 'undo', notice }).plan).toEqual(rated.plan);
  });

  it('leaves no way back to an empty one', () => {
    expect(run(start, open()).before).toEqual([]);
  });
});

describe('a kept plan', () => {
  const keeping = run(start, open(), { type: 'kept', kept: { kind: 'on' } });

  it('is not overwritten by one that is opened', () => {
    expect(run(keeping, open(second)).kept).toEqual({
      kind: 'other',
      text: formatPlan(samplePlan),
      plan: samplePlan,
    });
  });

  it('goes on being kept when it comes back', () => {
    expect(run(keeping, open(second), { type: 'undo', notice }).kept).toEqual({ kind: 'on' });
    expect(run(keeping, open(second), open()).kept).toEqual({ kind: 'on' });
  });

  it('goes on being kept when the same plan is opened', () => {
    expect(run(keeping, open(structuredClone(samplePlan))).kept).toEqual({ kind: 'on' });
  });

  it('that cannot be read stays untouched whatever is opened', () => {
    const kept = { kind: 'other', text: '{', plan: null } as const;
    expect(run(start, { type: 'kept', kept }, open(), rate).kept).toBe(kept);
  });
});
