import { overrideSite } from './override-site.ts';
import { parseProject } from './parse-project.ts';
import type { ParsedProject } from './parse-project.ts';
import { contentRoot, readFiles } from './read-files.ts';

/** Reads and checks the project of a root, at the address that the environment gives it. */
export function readProject(root = contentRoot()): ParsedProject & { fileCount: number } {
  const files = readFiles(root);
  const { project, problems } = parseProject(files);
  const fileCount = files.size;
  if (project === null) return { project, problems, fileCount };
  const { site, problems: overrideProblems } = overrideSite(project.site, process.env);
  return {
    project: overrideProblems.length === 0 ? { ...project, site } : null,
    problems: [...overrideProblems, ...problems],
    fileCount,
  };
}
