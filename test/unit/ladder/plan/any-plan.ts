import fc from 'fast-check';
import { PLAN_LIMITS } from '../../../../src/ladder/plan/plan-schema.ts';
import { RATINGS } from '../../../../src/ladder/plan/plan.ts';
import type { Plan } from '../../../../src/ladder/plan/plan.ts';
import { planLadder } from '../../../fixtures/plan-ladder.ts';

const { levels, competencies } = planLadder;
const ratings = fc.dictionary(fc.constantFrom(...competencies), fc.constantFrom(...RATINGS));
const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 60 });
const day = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** Any plan that a reader can make on the ladder of the fixture. */
export const anyPlan: fc.Arbitrary<Plan> = fc
  .record({
    way: fc.tuple(fc.nat(levels.length - 2), fc.nat(levels.length)),
    view: fc.constantFrom('self' as const, 'manager' as const),
    name: fc.string({ unit: 'binary', maxLength: PLAN_LIMITS.name / 2 }),
    review: fc.option(day),
    ratings: fc.dictionary(fc.constantFrom(...levels), ratings),
    notes: fc.array(fc.record({ competency: fc.constantFrom(...competencies), date: day, text }), {
      maxLength: 12,
    }),
  })
  .map(({ way: [from, up], ...rest }) => ({
    ...rest,
    from: levels[from]!,
    to: levels[Math.min(levels.length - 1, from + 1 + up)]!,
    // Dictionaries of fast-check have no prototype; plans are plain objects.
    ratings: structuredClone(rest.ratings),
  }));
