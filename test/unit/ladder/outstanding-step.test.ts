import { describe, expect, test } from 'vitest';
import { outstandingStep } from '../../../src/ladder/market-step.ts';

describe('a step that is much larger than the others', () => {
  test('is at least one and a half times their mean', () => {
    expect(outstandingStep([0.31, 0.2, 0.2])).toEqual({
      index: 0,
      step: 0.31,
      others: { smallest: 0.2, largest: 0.2 },
    });
    expect(outstandingStep([0.29, 0.2, 0.2])).toBeNull();
  });

  test('is told with the range of the others', () => {
    expect(outstandingStep([0.44, 0.21, 0.23, 0.32])).toMatchObject({
      index: 0,
      others: { smallest: 0.21, largest: 0.32 },
    });
  });

  test('keeps its place beside unknown steps', () => {
    expect(outstandingStep([null, 0.1, 0.1, 0.5])).toMatchObject({ index: 3 });
  });

  test('is none among equals, of two, or where the ladder does not rise', () => {
    expect(outstandingStep([0.2, 0.2, 0.2])).toBeNull();
    expect(outstandingStep([0.5, 0.1])).toBeNull();
    expect(outstandingStep([-0.1, -0.4, -0.5])).toBeNull();
    expect(outstandingStep([0.4, 0.4, 0.1])).toBeNull();
    expect(outstandingStep([])).toBeNull();
  });
});
