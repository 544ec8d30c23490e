import type { LadderOrder } from '../../ladder/order.ts';
import { decidingOf, nextRungs, wayId } from '../../ladder/order.ts';
import { csvConvention, formatTable } from '../../tables/format-csv.ts';
import type { Draft, LadderFile } from '../draft/draft.ts';
import { requireLadder } from '../new/scaffold.ts';

/** What a competency asks on a rung, or a strand of it, as a row of a sheet has it. */
export interface MatrixRow {
  competencyId: string;
  roleId: string;
  /** Blank in a competency without strands; in one with strands each of them has a row. */
  strandId: string;
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
      value.levels.flatMap((roleId) =>
        strandsOf(draft, competencyId).map((strandId) => {
          const row = { competencyId, roleId, strandId };
          return {
            ...row,
            expected: value.expected[roleId]?.[competencyId] ?? '',
            deciding: decidedSteps(file, roleId, competencyId),
            statement: sayingOf(draft, row, 'statement'),
            evidence: sayingOf(draft, row, 'evidence'),
          };
        }),
      ),
    );
  });
}

/** Ids of the strands of a competency; a blank one where it has none. */
export function strandsOf({ content }: Draft, competencyId: string): string[] {
  const entry = content.competencies.entries.find(({ id }) => id === competencyId);
  const ids = Object.keys(entry?.fields.value.strands ?? {});
  return ids.length === 0 ? [''] : ids;
}

function decidedSteps(file: LadderFile, from: string, competencyId: string): string[] {
  const order = { ...orderOf(file), deciding: file.fields.value.deciding };
  return stepsFrom(file, from).filter((to) =>
    decidingOf(order, { from, to }).includes(competencyId),
  );
}

function sayingOf(
  { content, locales }: Draft,
  { competencyId, roleId, strandId }: Pick<MatrixRow, 'competencyId' | 'roleId' | 'strandId'>,
  field: 'statement' | 'evidence',
): Record<string, string> {
  return Object.fromEntries(
    locales.map((locale) => {
      const entry = content.competencies.entries.find(
        (one) => one.id === competencyId && one.locale === locale,
      );
      const said = entry?.fields.value.levels[roleId]?.find(
        ({ strand }) => (strand ?? '') === strandId,
      );
      return [locale, said?.[field] ?? ''];
    }),
  );
}

/** Whether a competency of the project has strands. */
export function hasStrands({ content }: Draft): boolean {
  return content.competencies.entries.some(
    ({ fields }) => Object.keys(fields.value.strands).length > 0,
  );
}

/** Columns that are there to be read; an import takes no notice of them. */
const READ_COLUMNS = ['competency', 'role', 'strand'] as const;

/** Columns of a project in which a competency has strands. */
const STRAND_COLUMNS: readonly string[] = ['strand_id', 'strand'];

/**
 * The columns of a sheet in these languages.
 * @param stranded whether a competency has strands
 */
export function matrixColumns(locales: readonly string[], stranded: boolean): string[] {
  return [
    ...['competency_id', 'role_id', 'strand_id', ...READ_COLUMNS, 'expected', 'deciding'].filter(
      (column) => stranded || !STRAND_COLUMNS.includes(column),
    ),
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
  const strandName = ({ competencyId, strandId }: MatrixRow): string =>
    competencies.entries.find((one) => one.id === competencyId && one.locale === first)?.fields
      .value.strands[strandId] ?? '';
  const stranded = hasStrands(draft);
  const rows = matrixRows(draft).map((row) => [
    ...[row.competencyId, row.roleId, ...(stranded ? [row.strandId] : [])],
    ...[nameOf(row.competencyId), titleOf(row.roleId), ...(stranded ? [strandName(row)] : [])],
    ...[row.expected, row.deciding.join(' ')],
    ...locales.flatMap((locale) => [row.statement[locale] ?? '', row.evidence[locale] ?? '']),
  ]);
  // As spreadsheets of that language expect it: with semicolons where decimals have a comma.
  const convention = csvConvention(first, true);
  return [...formatTable({ columns: matrixColumns(locales, stranded), rows }, convention)].join('');
}
