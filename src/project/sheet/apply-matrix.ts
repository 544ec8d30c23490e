import { parse } from 'yaml';
import type { LadderFile } from '../draft/draft.ts';
import type { Scaffold } from '../new/scaffold.ts';
import { changeText, entryFile } from '../new/scaffold.ts';
import { editFrontmatter, removeFromYaml, setInYaml } from '../yaml/edit-yaml.ts';
import type { YamlPath } from '../yaml/parse-yaml.ts';
import type { MatrixRow } from './matrix-sheet.ts';
import { decidingKey, matrixRows, stepsFrom } from './matrix-sheet.ts';
import type { SheetRow } from './read-matrix.ts';

/** A text or a word that a sheet has otherwise than the project; blank is none. */
export interface SheetChange {
  file: string;
  path: YamlPath;
  from: string;
  to: string;
}

/**
 * Writes what a sheet has otherwise into the files of a project; everything else in them stays as it is written.
 * @returns each change, in the order of the sheet
 */
export function applyMatrix(project: Scaffold, rows: readonly SheetRow[]): SheetChange[] {
  const before = new Map(matrixRows(project.draft).map((row) => [keyOf(row), row]));
  const changes = rows.flatMap((row) => {
    const now = before.get(keyOf(row));
    return now === undefined
      ? []
      : [...sayings(project, row, now), ...expectation(project, row, now)];
  });
  return [
    ...changes,
    ...project.draft.ladderFiles.flatMap((file) => decisions(project, file, rows)),
  ];
}

const keyOf = ({ competencyId, roleId }: Pick<MatrixRow, 'competencyId' | 'roleId'>): string =>
  `${competencyId} ${roleId}`;

function sayings(project: Scaffold, row: SheetRow, now: MatrixRow): SheetChange[] {
  return project.draft.locales.flatMap((locale) => {
    const file = entryFile('competencies', locale, row.competencyId);
    const changes = (['statement', 'evidence'] as const).flatMap((field): SheetChange[] => {
      const [from, to] = [now[field][locale] ?? '', row[field][locale]];
      if (to === undefined || to === from) return [];
      return [{ file, path: ['levels', row.roleId, field], from, to }];
    });
    for (const { path, to } of changes) {
      changeText(project, file, (text) =>
        editFrontmatter(text, (yaml) => writeSaying(yaml, row.roleId, path, to)),
      );
    }
    return changes;
  });
}

/** A text of a rung in a competency, which may not have the rung yet. */
function writeSaying(yaml: string, roleId: string, path: YamlPath, to: string): string {
  if (to === '') return removeFromYaml(yaml, path);
  const levels = (parse(yaml) as { levels?: Record<string, unknown> | null }).levels ?? {};
  return Object.hasOwn(levels, roleId)
    ? setInYaml(yaml, path, to)
    : setInYaml(yaml, ['levels', roleId], { [String(path.at(-1))]: to });
}

function expectation(project: Scaffold, row: SheetRow, now: MatrixRow): SheetChange[] {
  const { competencyId, roleId, expected } = row;
  if (expected === undefined || expected === now.expected) return [];
  const { file } = ladderWith(project, roleId);
  const path = ['expected', roleId, competencyId];
  changeText(project, file, (text) =>
    expected === '' ? removeFromYaml(text, path) : setInYaml(text, path, expected),
  );
  return [{ file, path, from: now.expected, to: expected }];
}

const ladderWith = ({ draft }: Scaffold, roleId: string): LadderFile =>
  draft.ladderFiles.find(({ fields }) => fields.value.levels.includes(roleId))!;

/** Lists of what decides a step: those that stay keep their order, new ones follow in that of the sheet. */
function decisions(
  project: Scaffold,
  ladder: LadderFile,
  rows: readonly SheetRow[],
): SheetChange[] {
  const { levels, deciding } = ladder.fields.value;
  return levels.flatMap((from) =>
    stepsFrom(ladder, from).flatMap((to): SheetChange[] => {
      const key = decidingKey(ladder, from, to);
      const now = deciding[key] ?? [];
      const told = rows.filter(({ roleId, deciding: own }) => roleId === from && own !== undefined);
      const chosen = told
        .filter((row) => row.deciding!.includes(to))
        .map((row) => row.competencyId);
      const dropped = told
        .filter((row) => !row.deciding!.includes(to))
        .map((row) => row.competencyId);
      const next = [
        ...now.filter((id) => !dropped.includes(id)),
        ...chosen.filter((id) => !now.includes(id)),
      ];
      if (next.join(' ') === now.join(' ')) return [];
      const path = ['deciding', key];
      changeText(project, ladder.file, (text) => setInYaml(text, path, next));
      return [{ file: ladder.file, path, from: now.join(', '), to: next.join(', ') }];
    }),
  );
}
