import { parse } from 'yaml';
import type { LadderFile } from '../draft/draft.ts';
import type { Scaffold } from '../new/scaffold.ts';
import { changeText, entryFile } from '../new/scaffold.ts';
import type { YamlValue } from '../yaml/edit-yaml.ts';
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
  const seen = new Set<string>();
  const changes = rows.flatMap((row) => {
    const now = before.get(keyOf(row));
    if (now === undefined) return [];
    // Rows of strands repeat what is expected of the whole competency.
    const whole = `${row.competencyId} ${row.roleId}`;
    const isFirst = !seen.has(whole);
    seen.add(whole);
    return [...sayings(project, row, now), ...(isFirst ? expectation(project, row, now) : [])];
  });
  return [
    ...changes,
    ...project.draft.ladderFiles.flatMap((file) => decisions(project, file, rows)),
  ];
}

const keyOf = (row: Pick<MatrixRow, 'competencyId' | 'roleId' | 'strandId'>): string =>
  `${row.competencyId} ${row.roleId} ${row.strandId}`;

function sayings(project: Scaffold, row: SheetRow, now: MatrixRow): SheetChange[] {
  return project.draft.locales.flatMap((locale) => {
    const file = entryFile('competencies', locale, row.competencyId);
    const changes = (['statement', 'evidence'] as const).flatMap((field) => {
      const [from, to] = [now[field][locale] ?? '', row[field][locale]];
      if (to === undefined || to === from) return [];
      return [{ file, path: [...placeOf(row), field], from, to }];
    });
    for (const { path, to } of changes) {
      changeText(project, file, (text) =>
        editFrontmatter(text, (yaml) => writeSaying(yaml, path, to)),
      );
    }
    return changes;
  });
}

const placeOf = ({ roleId, strandId }: SheetRow): string[] => [
  'levels',
  roleId,
  ...(strandId === '' ? [] : [strandId]),
];

/** A text of a rung in a competency, which may not have the rung or the strand yet. */
function writeSaying(yaml: string, path: readonly string[], to: string): string {
  if (to === '') return removeFromYaml(yaml, path);
  const until = Math.max(2, 1 + countSteps(parse(yaml), path));
  const value = path.slice(until).reduceRight<YamlValue>((inner, step) => ({ [step]: inner }), to);
  return setInYaml(yaml, path.slice(0, until), value);
}

/** How many steps of a path lead to something, all but the last at most. */
function countSteps(value: unknown, path: readonly string[]): number {
  const [step, ...rest] = path;
  if (step === undefined || rest.length === 0) return 0;
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return 0;
  return 1 + countSteps((value as Record<string, unknown>)[step], rest);
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

const idsOf = (rows: readonly SheetRow[]): string[] => [
  ...new Set(rows.map(({ competencyId }) => competencyId)),
];

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
      const chosen = idsOf(told.filter((row) => row.deciding!.includes(to)));
      const dropped = idsOf(told.filter((row) => !row.deciding!.includes(to)));
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
