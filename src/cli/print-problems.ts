import type { AbsentTable } from '../project/data-kinds.ts';
import type { Problem } from '../tables/problem.ts';
import { formatProblem, hasErrors } from '../tables/problem.ts';

/** `2 errors, 1 warning in 240 files`, and how many of the problems are errors. */
export function toReport(
  problems: readonly Problem[],
  fileCount: number,
): { errors: number; summary: string } {
  const errors = problems.filter((problem) => hasErrors([problem])).length;
  const warnings = problems.length - errors;
  const summary = `${countNoun(errors, 'error')}, ${countNoun(warnings, 'warning')} in ${countNoun(fileCount, 'file')}`;
  return { errors, summary };
}

/** `1 error`, `2 errors`: for English nouns that take an s. */
export function countNoun(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** So many tables that are not there have a line each; more of them are no news to a site that has few. */
const NAMED = 3;

/** What the site leaves out for want of a table: a line for each, or one for all. */
export function formatAbsent(absent: readonly AbsentTable[]): string[] {
  if (absent.length <= NAMED) {
    return absent.map(({ file, without }) => `${file}  not there: ${without}.`);
  }
  const without = new Set(absent.flatMap((table) => table.without.split(', ')));
  return [
    `${absent.length} optional tables are not there (data/README.md): ${[...without].join(', ')}.`,
  ];
}

/** As many of one fault in one file are printed one by one; a thousand alike would bury the others. */
const PRINTED = 3;

/**
 * The lines of a report in the order of the problems. Of a fault that a file has again and again, with another
 * value or number each time, the first three are printed and the others counted.
 */
export function formatProblems(problems: readonly Problem[]): string[] {
  const groups = Map.groupBy(problems, faultOf);
  const printed = new Map<string, number>();
  return problems.flatMap((problem) => {
    const fault = faultOf(problem);
    const group = groups.get(fault)!;
    const before = printed.get(fault) ?? 0;
    printed.set(fault, before + 1);
    // A line that says "1 more" is no shorter than the one it stands for.
    if (before < PRINTED || group.length === PRINTED + 1) return [formatProblem(problem)];
    if (before > PRINTED) return [];
    const { line } = group.at(-1)!;
    const where = line === null ? '' : `, the last in line ${line}`;
    return [`${problem.file}  and ${group.length - PRINTED} more like these${where}`];
  });
}

/** What a problem has in common with others of its kind: all but its values and numbers. */
function faultOf({ file, severity, found, expected, mend }: Problem): string {
  const kind = [found, expected, mend].join(' ').replace(/"[^"]*"|\d+/g, '#');
  return `${severity} ${file} ${kind}`;
}
