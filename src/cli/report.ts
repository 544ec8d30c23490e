import type { Problem } from '../ingest/problem.ts';

/** `2 errors, 1 warning in 240 files`, and how many of the problems are errors. */
export function toReport(
  problems: readonly Problem[],
  fileCount: number,
): { errors: number; summary: string } {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  const summary = `${count(errors, 'error')}, ${count(warnings, 'warning')} in ${count(fileCount, 'file')}`;
  return { errors, summary };
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
