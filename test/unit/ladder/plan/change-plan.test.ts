import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changePlan } from '../../../../src/ladder/plan/change-plan.ts';
import type { PlanChange } from '../../../../src/ladder/plan/change-plan.ts';
import { formatPlan } from '../../../../src/ladder/plan/format-plan.ts';
import { hasContent, emptyPlan, RATINGS, ratingOf } from '../../../../src/ladder/plan/plan.ts';
import { parsePlan } from '../../../../src/ladder/plan/parse-plan.ts';
import { PLAN_LIMITS } from '../../../../src/ladder/plan/plan-schema.ts';
import { planLadder, samplePlan } from '../../../fixtures/plan-ladder.ts';
import { anyPlan } from './any-plan.ts';

const { levels, competencies } = planLadder;
const change = (what: PlanChange, plan = samplePlan) => changePlan(plan, what, planLadder);
const note = { competency: 'care', date: '2026-03-01', text: 'Trained a newcomer' };

describe('changePlan', () => {
  it('moves the target up when the present rung reaches it', () => {
    expect(change({ kind: 'from', level: 'senior' })).toMatchObject({ from: 'senior', to: 'head' });
    expect(change({ kind: 'from', level: 'junior' })).toMatchObject({
      from: 'junior',
      to: 'senior',
    });
  });

  it('has nothing above the top and no target below', () => {
    expect(change({ kind: 'from', level: 'head' })).toBe(samplePlan);
    expect(change({ kind: 'from', level: 'elsewhere' })).toBe(samplePlan);
    expect(change({ kind: 'to', level: 'nurse' })).toBe(samplePlan);
  });

  it('keeps the ratings of a target for when it comes back', () => {
    const other = change({ kind: 'to', level: 'head' });
    expect(ratingOf(other, 'care')).toBeNull();
    expect(ratingOf(change({ kind: 'to', level: 'senior' }, other), 'care')).toBe('sometimes');
  });

  it('rates, changes its mind and takes a rating back', () => {
    const rated = change({ kind: 'rating', competency: 'rota', rating: 'usually' });
    expect(ratingOf(rated, 'rota')).toBe('usually');
    const cleared = change({ kind: 'rating', competency: 'rota', rating: null }, rated);
    expect(cleared.ratings).toEqual(samplePlan.ratings);
  });

  it('takes a day of the calendar for the next review, and gives it up', () => {
    const set = change({ kind: 'review', day: '2026-12-15' });
    expect(set.review).toBe('2026-12-15');
    expect(change({ kind: 'review', day: null }, set).review).toBeNull();
    expect(change({ kind: 'review', day: '20266-12-15' }, set).review).toBeNull();
  });

  it('adds a trimmed note and removes the one that is meant', () => {
    const noted = change({ kind: 'note', note: { ...note, text: `  ${note.text} ` } });
    expect(noted.notes.at(-1)).toEqual(note);
    expect(change({ kind: 'no-note', index: 0 }, noted).notes).toEqual([note]);
  });

  it.each([
    { ...note, text: '  ' },
    { ...note, date: '' },
    { ...note, date: '20266-03-01' },
  ])('adds no note like $date $text', (bad) => {
    expect(change({ kind: 'note', note: bad })).toBe(samplePlan);
  });

  it('adds no note to a full plan', () => {
    const full = { ...samplePlan, notes: Array.from({ length: PLAN_LIMITS.notes }, () => note) };
    expect(change({ kind: 'note', note }, full)).toBe(full);
  });

  it('leaves every plan such that its file is opened again', () => {
    const changes: fc.Arbitrary<PlanChange> = fc.oneof(
      fc.record({ kind: fc.constantFrom('from', 'to'), level: fc.constantFrom(...levels) }),
      fc.record({ kind: fc.constant('view'), view: fc.constantFrom('self', 'manager') }),
      fc.record({ kind: fc.constant('review'), day: fc.option(fc.string()) }),
      fc.record({ kind: fc.constant('name'), name: fc.string({ unit: 'binary' }) }),
      fc.record({
        kind: fc.constant('rating'),
        competency: fc.constantFrom(...competencies),
        rating: fc.constantFrom(...RATINGS, null),
      }),
      fc.record({
        kind: fc.constant('note'),
        note: fc.record({
          competency: fc.constantFrom(...competencies),
          date: fc.constantFrom('2026-03-01', '', '20266-03-01'),
          text: fc.string({ unit: 'binary', maxLength: 3000 }),
        }),
      }),
      fc.record({ kind: fc.constant('no-note'), index: fc.nat(12) }),
    );
    fc.assert(
      fc.property(anyPlan, fc.array(changes, { maxLength: 8 }), (start, list) => {
        const plan = list.reduce((former, what) => changePlan(former, what, planLadder), start);
        expect(parsePlan(formatPlan(plan), planLadder)).toEqual({ plan, unknown: [] });
      }),
      { seed: 4 },
    );
  });
});

it('hasContent tells a plan somebody would miss', () => {
  const empty = emptyPlan('nurse', 'senior');
  expect(hasContent(empty)).toBe(false);
  expect(hasContent({ ...empty, ratings: { senior: {} } })).toBe(false);
  expect(hasContent({ ...empty, name: 'A' })).toBe(true);
  expect(hasContent({ ...empty, review: '2026-12-15' })).toBe(true);
  expect(hasContent({ ...empty, ratings: { senior: { care: 'not-yet' } } })).toBe(true);
  expect(hasContent({ ...empty, notes: [note] })).toBe(true);
});
