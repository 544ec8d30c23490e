import type { Problem } from '../tables/problem.ts';

/** `2 errors, 1 warning in 240 files`, and how many of the problems are errors. */
export function toReport(
  problems: readonly Problem[],
  fileCount: number,
): { errors: number; summary: string } {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  const summary = `${countNoun(errors, 'error')}, ${countNoun(warnings, 'warning')} in ${countNoun(fileCount, 'file')}`;
  return { errors, summary };
}

/** `1 error`, `2 errors`: for English nouns that take an s. */
export function countNoun(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
