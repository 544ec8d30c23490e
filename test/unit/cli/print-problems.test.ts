import { describe, expect, it } from 'vitest';
import { toReport } from '../../../src/cli/print-problems.ts';
import { errorAt, startOf, warningAt } from '../../../src/tables/problem.ts';

const finding = { found: 'a', expected: 'b', mend: 'C.' };

describe('toReport', () => {
  it('counts errors and warnings apart', () => {
    const problems = [
      errorAt(startOf('a'), finding),
      warningAt(startOf('a'), finding),
      warningAt(startOf('b'), finding),
    ];
    expect(toReport(problems, 1)).toEqual({ errors: 1, summary: '1 error, 2 warnings in 1 file' });
  });
});
