import { insertInYaml, setInYaml } from '../yaml/edit-yaml.ts';
import type { Scaffold } from './scaffold.ts';
import {
  addFile,
  changeText,
  entryFile,
  ladderOf,
  requireLadder,
  requireNewId,
} from './scaffold.ts';

/**
 * Adds a competency to a ladder, to what is expected on each of its rungs, and as a file in every language. What
 * only its author can say is left blank.
 * @param rung a rung of the family that it is for, where there are several
 * @throws Refusal when nobody can tell which family that is
 */
export function addCompetency(project: Scaffold, id: string, rung: string | undefined): void {
  requireNewId(id, 'competency', requireLadder(project.draft).competencies);
  const { file, fields } = ladderOf(project, rung);
  const { levels, competencies } = fields.value;
  changeText(project, file, (text) =>
    levels.reduce(
      (next, level) => setInYaml(next, ['expected', level, id], null),
      insertInYaml(text, ['competencies'], competencies.length, id),
    ),
  );
  const statements = levels.map((level) => `  ${level}:\n    statement:\n    evidence:\n`).join('');
  for (const locale of project.draft.locales) {
    const blank = `---\nname:\nsummary:\nlevels:\n${statements}---\n`;
    addFile(project, entryFile('competencies', locale, id), blank);
  }
}
