import { describe, expect, it } from 'vitest';
import { formatProblems, toReport } from '../../../src/cli/print-problems.ts';
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

describe('formatProblems', () => {
  const unknown = (file: string, line: number) =>
    errorAt({ file, line, column: 3 }, { ...finding, found: `an unknown place "p${line}"` });

  it('prints the first three of one fault in one file and counts the others', () => {
    const problems = Array.from({ length: 390 }, (_row, index) => unknown('a.csv', index + 2));
    expect(formatProblems([...problems, unknown('b.csv', 7)])).toEqual([
      'a.csv:2:3  found an unknown place "p2" — expected b. C.',
      'a.csv:3:3  found an unknown place "p3" — expected b. C.',
      'a.csv:4:3  found an unknown place "p4" — expected b. C.',
      'a.csv  and 387 more like these, the last in line 391',
      'b.csv:7:3  found an unknown place "p7" — expected b. C.',
    ]);
  });

  it('prints all of four', () => {
    const problems = [1, 2, 3, 4].map((line) => unknown('a.csv', line));
    expect(formatProblems(problems)).toHaveLength(4);
  });
});
