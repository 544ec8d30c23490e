import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePlans } from '../../../../src/ladder/plan/compare-plans.ts';
import { emptyPlan } from '../../../../src/ladder/plan/plan.ts';
import { planLadder, samplePlan } from '../../../fixtures/plan-ladder.ts';
import { anyPlan } from './any-plan.ts';

const { competencies } = planLadder;

describe('comparePlans', () => {
  it('marks what differs, what agrees and what only one has rated', () => {
    const manager = {
      ...emptyPlan('nurse', 'senior'),
      ratings: { senior: { care: 'usually', night: 'others-learn', rota: 'sometimes' } },
    } as const;
    const pairs = comparePlans(samplePlan, manager, competencies)!;
    const agreement = Object.fromEntries(pairs.map((pair) => [pair.competency, pair.agreement]));
    expect(agreement).toMatchObject({
      care: 'differs',
      night: 'same',
      rota: 'one-sided',
      budget: 'unrated',
    });
    expect(pairs.map(({ competency }) => competency)).toEqual(competencies);
  });

  it('compares what a plan for another target says of this one', () => {
    const other = { ...samplePlan, to: 'head' };
    expect(comparePlans(samplePlan, other, competencies)![0]).toMatchObject({ agreement: 'same' });
  });

  it('has nothing to compare where the second never rated the target', () => {
    expect(comparePlans(samplePlan, emptyPlan('junior', 'nurse'), competencies)).toBeNull();
  });

  it('says the same from either side', () => {
    fc.assert(
      fc.property(anyPlan, anyPlan, (first, other) => {
        const second = { ...other, from: first.from, to: first.to };
        const there = comparePlans(first, second, competencies)!;
        const back = comparePlans(second, first, competencies)!;
        expect(back.map(({ agreement }) => agreement)).toEqual(
          there.map(({ agreement }) => agreement),
        );
        expect(there.filter(({ agreement }) => agreement === 'differs')).toEqual(
          there.filter(
            ({ own, other: others }) => own !== null && others !== null && own !== others,
          ),
        );
      }),
      { seed: 4 },
    );
  });
});
