import type { LadderOrder } from '../../ladder/order.ts';
import { decidingOf, nextRungs, wayId } from '../../ladder/order.ts';
import { csvConvention, formatTable } from '../../tables/format-csv.ts';
import type { Draft, LadderFile } from '../draft/draft.ts';
import { requireLadder } from '../new/scaffold.ts';

/** What a competency asks on a rung, as a row of a sheet has it. */
export interface MatrixRow {
  competencyId: string;
  roleId: string;
  /** A word of proficiency; blank where the competency is not asked for. */
  expected: string;
  /** Rungs that lead up from this one by a step which the competency decides. */
  deciding: readonly string[];
  /** By language; blank where the rung has none of its own. */
  statement: Readonly<Record<string, string>>;
  evidence: Readonly<Record<string, string>>;
}

const orderOf = ({ familyId, fields }: LadderFile): LadderOrder => ({
  tracks: fields.value.tracks.map((track) => ({ ...track, familyId })),
});

/** Steps and moves from a rung, by the rungs that they lead to. */
export function stepsFrom(file: LadderFile, roleId: string): string[] {
  const sideways = file.fields.value.moves.flatMap(({ from, to }) => (from === roleId ? [to] : []));
  return [...nextRungs(orderOf(file), roleId), ...sideways];
}

/** The key under which the ladder says what decides a step. */
export function decidingKey(file: LadderFile, from: string, to: string): string {
  const step = wayId({ from, to });
  const next = nextRungs(orderOf(file), from);
  const isAlone = next.length === 1 && next[0] === to;
  return isAlone && !Object.hasOwn(file.fields.value.deciding, step) ? from : step;
}

/**
 * The matrix of every ladder, rung after rung of one competency after the other.
 * @throws Refusal when a ladder cannot be read
 */
export function matrixRows(draft: Draft): MatrixRow[] {
  requireLadder(draft);
  return draft.ladderFiles.flatMap((file) => {
    const { value } = file.fields;
    return value.competencies.flatMap((competencyId) =>
      value.levels.map((roleId) => ({
        competencyId,
        roleId,
        expected: value.expected[roleId]?.[competencyId] ?? '',
        deciding: decidedSteps(file, roleId, competencyId),
        statement: sayingOf(draft, competencyId, roleId, 'statement'),
        evidence: sayingOf(draft, competencyId, roleId, 'evidence'),
      })),
    );
  });
}

function decidedSteps(file: LadderFile, from: string, competencyId: string): string[] {
  const order = { ...orderOf(file), deciding: file.fields.value.deciding };
  return stepsFrom(file, from).filter((to) =>
    decidingOf(order, { from, to }).includes(competencyId),
  );
}

function sayingOf(
  { content, locales }: Draft,
  competencyId: string,
  roleId: string,
  field: 'statement' | 'evidence',
): Record<string, string> {
  return Object.fromEntries(
    locales.map((locale) => {
      const entry = content.competencies.entries.find(
        (one) => one.id === competencyId && one.locale === locale,
      );
      return [locale, entry?.fields.value.levels[roleId]?.[field] ?? ''];
    }),
  );
}

/** Columns that are there to be read; an import takes no notice of them. */
const READ_COLUMNS = ['competency', 'role'] as const;

/** The columns of a sheet in these languages. */
export function matrixColumns(locales: readonly string[]): string[] {
  return [
    ...['competency_id', 'role_id', ...READ_COLUMNS, 'expected', 'deciding'],
    ...locales.flatMap((locale) => [`statement_${locale}`, `evidence_${locale}`]),
  ];
}

/**
 * The matrix as a file for a spreadsheet, with the names of the first language beside the ids.
 * @param locales languages of the columns
 */
export function formatMatrix(draft: Draft, locales: readonly string[]): string {
  const { competencies, roles } = draft.content;
  const [first = ''] = draft.locales;
  const nameOf = (id: string): string =>
    competencies.entries.find((one) => one.id === id && one.locale === first)?.fields.value.name ??
    '';
  const titleOf = (id: string): string =>
    roles.entries.find((one) => one.id === id && one.locale === first)?.fields.value.title ?? '';
  const rows = matrixRows(draft).map((row) => [
    ...[row.competencyId, row.roleId, nameOf(row.competencyId), titleOf(row.roleId)],
    ...[row.expected, row.deciding.join(' ')],
    ...locales.flatMap((locale) => [row.statement[locale] ?? '', row.evidence[locale] ?? '']),
  ]);
  // As spreadsheets of that language expect it: with semicolons where decimals have a comma.
  const convention = csvConvention(first, true);
  return [...formatTable({ columns: matrixColumns(locales), rows }, convention)].join('');
}
