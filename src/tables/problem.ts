/** Where something stands in a file. Line and column count from 1 and are null only where there is none. */
export interface Position {
  /** Path from the root of the project, with forward slashes. */
  file: string;
  line: number | null;
  column: number | null;
}

type Severity = 'error' | 'warning';

/** What is wrong with a piece of content or data, and how to mend it. */
export interface Problem extends Position {
  severity: Severity;
  /** What stands there, quoted if it is a piece of the file. */
  found: string;
  /** What should stand there instead; completes the sentence "expected …". */
  expected: string;
  /** How to mend it: one plain sentence with its stop. */
  mend: string;
}

/** What is said of a problem, apart from where it is. */
export type Finding = Pick<Problem, 'found' | 'expected' | 'mend'>;

/** The first character of a file. */
export function startOf(file: string): Position {
  return { file, line: 1, column: 1 };
}

/** A problem that stops the build. */
export function errorAt(position: Position, finding: Finding): Problem {
  return { ...position, severity: 'error', ...finding };
}

/** A problem that is worth knowing and stops nothing. */
export function warningAt(position: Position, finding: Finding): Problem {
  return { ...position, severity: 'warning', ...finding };
}

/** True when nothing may be built from the files the problems were found in. */
export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some((problem) => problem.severity === 'error');
}

/** Sorting order of a report: errors first, then by file, line and column. */
export function compareProblems(a: Problem, b: Problem): number {
  if (a.severity !== b.severity) return a.severity === 'error' ? -1 : 1;
  // Code-unit order instead of localeCompare: the report is the same on every machine.
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}

/** `data/places.csv:12:7  found "1,234" — expected a whole number. Write 1234.` */
export function formatProblem(problem: Problem): string {
  const { file, line, column, severity, found, expected, mend } = problem;
  const place = [file, line, column].filter((part) => part !== null).join(':');
  const mark = severity === 'warning' ? 'warning: ' : '';
  return `${place}  ${mark}found ${found} — expected ${expected}. ${mend}`;
}
