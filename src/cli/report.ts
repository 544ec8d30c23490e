import type { Problem } from '../ingest/problem.ts';
import { countNoun } from './count-noun.ts';

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
