import { describe, expect, it } from 'vitest';
import { describeReview } from '../../../../src/islands/plan/describe-plan.ts';
import { english, plain, russian } from '../../../fixtures/small-model.ts';
import { samplePlan } from '../../../fixtures/plan-ladder.ts';

describe('the day of the next review', () => {
  it.each([
    [null, '2026-03-01', 'No date is set for the next review.'],
    ['2026-03-31', null, 'Next review: March 31, 2026.'],
    ['2026-03-31', '2026-03-01', 'Next review: March 31, 2026, in 30 days.'],
    ['2026-03-31', '2026-03-30', 'Next review: March 31, 2026, in 1 day.'],
    ['2026-03-31', '2026-03-31', 'The next review is today.'],
    ['2026-03-31', '2026-04-01', 'The review date, March 31, 2026, has passed. Set the next one.'],
  ])('%s is said on %s as: %s', (review, day, said) => {
    const plan = { ...samplePlan, review };
    expect(plain(describeReview(plan, day, english.language))).toBe(said);
  });

  it('counts days in Russian', () => {
    const plan = { ...samplePlan, review: '2026-03-31' };
    const say = (day: string): string => plain(describeReview(plan, day, russian.language));
    expect(say('2026-03-30')).toBe('Следующий разговор: 31 марта 2026 года, через 1 день.');
    expect(say('2026-03-09')).toBe('Следующий разговор: 31 марта 2026 года, через 22 дня.');
    expect(say('2026-04-02')).toBe('Дата разговора прошла: 31 марта 2026 года. Назначьте новую.');
  });
});
