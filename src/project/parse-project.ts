import { checkDraft } from './checks/check-draft.ts';
import { checkStrayFiles } from './checks/stray-files.ts';
import { parseDraft } from './draft/parse-draft.ts';
import { toProject } from './draft/to-project.ts';
import { compareProblems, hasErrors } from '../tables/problem.ts';
import type { Problem } from '../tables/problem.ts';
import type { Project } from './project.ts';
import { decodeFiles } from './decode-files.ts';

/** What reading a project gives: the project, unless a problem is an error, and all problems sorted. */
export interface ParsedProject {
  project: Project | null;
  problems: Problem[];
}

/**
 * The files of content/ and data/, by their path from the root, to a checked project.
 * Every file is read and every check made, so that one run reports all there is to mend.
 */
export function parseProject(files: ReadonlyMap<string, Uint8Array>): ParsedProject {
  const problems: Problem[] = [];
  const draft = parseDraft(decodeFiles(files, problems), problems);
  problems.push(...checkDraft(draft), ...checkStrayFiles(files.keys()));
  problems.sort(compareProblems);
  return { project: hasErrors(problems) ? null : toProject(draft), problems };
}
