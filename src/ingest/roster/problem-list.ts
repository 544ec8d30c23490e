import { ROSTER_LIMITS } from './limits.ts';
import type { RosterProblem, RosterProblemKind, RosterProblems } from './roster-problem.ts';

/** Collects problems: every one is counted, the first ones of each kind are kept. */
export interface ProblemList {
  add(problem: RosterProblem): void;
  /** In the order of lines. */
  finish(): RosterProblems;
}

export function createProblemList(): ProblemList {
  const kept: RosterProblem[] = [];
  const counts = new Map<RosterProblemKind, number>();
  return {
    add(problem) {
      const count = (counts.get(problem.kind) ?? 0) + 1;
      counts.set(problem.kind, count);
      if (count <= ROSTER_LIMITS.problemsOfKind) kept.push(problem);
    },
    finish: () => ({
      kept: kept.sort(
        (a, b) => a.line - b.line || (a.column?.index ?? -1) - (b.column?.index ?? -1),
      ),
      counts: [...counts].map(([kind, count]) => ({ kind, count })),
    }),
  };
}
