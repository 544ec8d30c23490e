import { formatProblem } from './problem.ts';
import type { Problem } from './problem.ts';

/** Stops whatever needs a project without errors; its message lists every problem. */
export class ProjectError extends Error {
  override name = 'ProjectError';

  constructor(problems: readonly Problem[]) {
    super(`content/ and data/ have problems:\n${problems.map(formatProblem).join('\n')}`);
  }
}
