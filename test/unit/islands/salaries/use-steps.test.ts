import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areAllShown, beginSteps, nextStep } from '../../../../src/islands/salaries/use-steps.ts';

const numbers = (from: number, count: number): number[] =>
  Array.from({ length: count }, (_, index) => from + index);

describe('rows drawn in steps', () => {
  it('answer a change with a screen of new rows above the old ones', () => {
    const { shown } = beginSteps({ shown: numbers(0, 50) }, numbers(100, 50));
    expect(shown).toEqual([...numbers(100, 16), ...numbers(16, 34)]);
  });

  it('lose at once the old rows that are too many', () => {
    expect(beginSteps({ shown: numbers(0, 393) }, numbers(100, 20)).shown).toEqual([
      ...numbers(100, 16),
      ...numbers(16, 4),
    ]);
    expect(beginSteps({ shown: numbers(0, 50) }, []).shown).toEqual([]);
  });

  it('are as wanted after few steps, whatever was shown before', () => {
    const rows = fc.array(fc.integer(), { maxLength: 400 });
    fc.assert(
      fc.property(rows, rows, (before, wanted) => {
        let steps = beginSteps({ shown: before }, wanted);
        let count = 0;
        for (; !areAllShown(steps); count++) {
          const next = nextStep(steps);
          expect(next.count).toBeGreaterThan(steps.count);
          steps = next;
        }
        expect(steps.shown).toEqual(wanted);
        expect(count).toBeLessThanOrEqual(Math.ceil(wanted.length / 24));
      }),
    );
  });
});
