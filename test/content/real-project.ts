import { readFiles, programRoot } from '../../src/project/read-project.ts';
import { parseProject } from '../../src/project/parse-project.ts';

/** The files of this repository, whatever CONTENT_ROOT says. */
export const realFiles = readFiles(programRoot);

export const parsed = parseProject(realFiles);

/** The project of this repository; a test of its own says what is wrong when there is none. */
export function realProject() {
  if (parsed.project === null) throw new Error('content/ and data/ have errors: npm run check');
  return parsed.project;
}

export function readText(file: string): string {
  const bytes = realFiles.get(file);
  if (bytes === undefined) throw new Error(`no ${file}`);
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}
