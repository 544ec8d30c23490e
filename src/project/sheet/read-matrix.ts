import { proficiency } from '../../schemas/ladder.ts';
import type { CsvHeader, CsvLine } from '../../tables/csv.ts';
import { readCsv } from '../../tables/csv.ts';
import type { Position, Problem } from '../../tables/problem.ts';
import { errorAt } from '../../tables/problem.ts';
import { nearest, quote } from '../../tables/quote.ts';
import type { TextFile } from '../../tables/text-file.ts';
import type { Draft, LadderFile } from '../draft/draft.ts';
import { hasStrands, matrixColumns, stepsFrom, strandsOf } from './matrix-sheet.ts';

/** A row of a sheet; a field whose column the sheet does not have is undefined and stays as it is. */
export interface SheetRow {
  competencyId: string;
  roleId: string;
  /** Blank in a competency without strands. */
  strandId: string;
  expected: string | undefined;
  deciding: readonly string[] | undefined;
  /** By language. */
  statement: Readonly<Record<string, string>>;
  evidence: Readonly<Record<string, string>>;
}

/** Reads a sheet as formatMatrix writes it, with commas, semicolons or tabs, in any order and with any columns left out. */
export function readMatrix(
  source: TextFile,
  draft: Draft,
): { rows: SheetRow[]; problems: Problem[] } {
  const rows: SheetRow[] = [];
  const problems: Problem[] = [];
  const seen = new Map<string, number | null>();
  const wholes = new Map<string, { row: SheetRow; line: number | null }>();
  const result = readCsv(
    source,
    (header) => {
      problems.push(...checkColumns(header, draft));
      return {
        take: (line) => {
          const read = readRow(header, line, draft);
          const whole = `${read.row.competencyId} ${read.row.roleId}`;
          const key = `${whole} ${read.row.strandId}`;
          const { line: own } = header.at(0, line.start);
          const first = seen.get(key);
          problems.push(...read.problems);
          if (first !== undefined) problems.push(describeTwice(header.at(0, line.start), first));
          seen.set(key, first ?? own);
          const told = wholes.get(whole);
          if (told) problems.push(...checkSameWhole(header, line, read.row, told));
          else wholes.set(whole, { row: read.row, line: own });
          if (read.problems.length === 0) rows.push(read.row);
        },
      };
    },
    delimiterOf(source.text),
  );
  return { rows, problems: [...result.problems, ...problems] };
}

/** Spreadsheets write what their country takes for a comma. */
function delimiterOf(text: string): ',' | ';' | '\t' {
  const [header = ''] = text.split('\n', 1);
  const count = (sign: string): number => header.split(sign).length;
  const [most] = ([',', ';', '\t'] as const).toSorted((a, b) => count(b) - count(a));
  return most!;
}

function checkColumns(header: CsvHeader, draft: Draft): Problem[] {
  const stranded = hasStrands(draft);
  const known = matrixColumns(draft.locales, stranded);
  const keys = ['competency_id', 'role_id', ...(stranded ? ['strand_id'] : [])];
  const missing = keys.filter((name) => !header.columns.includes(name));
  return [
    ...missing.map((name) =>
      errorAt(header.at(0), {
        found: `no column ${quote(name)}`,
        expected: `the ids of competency${stranded ? ', role and strand' : ' and role'} in every row`,
        mend: 'Export the sheet again, and change its texts alone.',
      }),
    ),
    ...header.columns.flatMap((name, index): Problem[] => {
      if (known.includes(name.trim())) return [];
      const meant = nearest(name, known);
      return [
        errorAt(header.at(index), {
          found: `an unknown column ${quote(name)}`,
          expected: `one of ${known.join(', ')}`,
          mend: meant === null ? 'Remove it.' : `Did you mean ${meant}?`,
        }),
      ];
    }),
  ];
}

const describeTwice = (at: Position, first: number | null): Problem =>
  errorAt(at, {
    found: 'a competency and role that are there already',
    expected: 'each pair of them once, or once for each strand',
    mend: `Remove this row, or the one in line ${first ?? 1}.`,
  });

function readRow(
  header: CsvHeader,
  line: CsvLine,
  draft: Draft,
): { row: SheetRow; problems: Problem[] } {
  const problems: Problem[] = [];
  const cells = readCells(header, line, problems);
  const competencyId = cells.text('competency_id') ?? '';
  const roleId = cells.text('role_id') ?? '';
  const strandId = cells.text('strand_id') ?? '';
  const file = checkIds(cells, competencyId, roleId, draft);
  if (file?.fields.value.competencies.includes(competencyId))
    checkStrand(cells, strandId, strandsOf(draft, competencyId));
  const expected = cells.text('expected');
  checkExpected(cells, expected);
  const deciding = cells
    .text('deciding')
    ?.split(/[\s,;]+/)
    .filter((id) => id !== '');
  if (file !== undefined) checkDeciding(cells, deciding ?? [], stepsFrom(file, roleId));
  const texts = readTexts(cells, draft.locales);
  return { row: { competencyId, roleId, strandId, expected, deciding, ...texts }, problems };
}

/** The cells of a row by the names of their columns. */
interface RowCells {
  /** What a cell says; undefined where the sheet does not have its column. */
  text: (name: string) => string | undefined;
  /** Adds a problem, which stands at the cell. */
  refuse: (name: string, found: string, expected: string, mend: string) => void;
}

function readCells(header: CsvHeader, line: CsvLine, problems: Problem[]): RowCells {
  const indexOf = (name: string): number =>
    header.columns.findIndex((column) => column.trim() === name);
  return {
    text: (name) => {
      const index = indexOf(name);
      // A quotation mark before a sign keeps a spreadsheet from computing; it is no part of the text.
      return index === -1
        ? undefined
        : (line.cells[index] ?? '').trim().replace(/^'(?=[=+\-@])/, '');
    },
    refuse: (name, found, expected, mend) => {
      const at = header.at(Math.max(0, indexOf(name)), line.start);
      problems.push(errorAt(at, { found, expected, mend }));
    },
  };
}

/** The ladder of the role of a row; undefined where no ladder has it. */
function checkIds(
  { refuse }: RowCells,
  competencyId: string,
  roleId: string,
  { ladderFiles }: Draft,
): LadderFile | undefined {
  const file = ladderFiles.find(({ fields }) => fields.value.levels.includes(roleId));
  const competencies = file?.fields.value.competencies ?? [];
  if (file === undefined) {
    const roles = ladderFiles.flatMap(({ fields }) => fields.value.levels);
    refuse(
      'role_id',
      `an unknown role ${quote(roleId)}`,
      `one of ${roles.join(', ')}`,
      sayMeant(roleId, roles),
    );
  } else if (!competencies.includes(competencyId)) {
    refuse(
      'competency_id',
      `an unknown competency ${quote(competencyId)}`,
      `one of ${competencies.join(', ')}`,
      sayMeant(competencyId, competencies),
    );
  }
  return file;
}

function checkStrand({ refuse }: RowCells, strandId: string, strands: readonly string[]): void {
  if (strands.includes(strandId)) return;
  const isWhole = strands[0] === '';
  refuse(
    'strand_id',
    strandId === '' ? 'no strand' : `an unknown strand ${quote(strandId)}`,
    isWhole ? 'nothing: the competency has no strands' : `one of ${strands.join(', ')}`,
    isWhole ? 'Empty the cell.' : sayMeant(strandId, strands),
  );
}

/** Rows of one competency and role say the same of what is expected and of what it decides. */
function checkSameWhole(
  header: CsvHeader,
  line: CsvLine,
  row: SheetRow,
  told: { row: SheetRow; line: number | null },
): Problem[] {
  const cellOf = (name: string): Position =>
    header.at(
      Math.max(
        0,
        header.columns.findIndex((column) => column.trim() === name),
      ),
      line.start,
    );
  return (['expected', 'deciding'] as const).flatMap((name) => {
    const [own, first] = [row, told.row].map((one) => [one[name] ?? []].flat().join(' '));
    if (own === first) return [];
    return errorAt(cellOf(name), {
      found: `${own === '' ? 'nothing' : quote(own!)} in ${name}`,
      expected: `the same in each row of ${row.competencyId} and ${row.roleId}: ${first === '' ? 'nothing' : first}`,
      mend: `Write the same here as in line ${told.line ?? 1}.`,
    });
  });
}

function checkExpected({ refuse }: RowCells, expected: string | undefined): void {
  if (!expected || proficiency.safeParse(expected).success) return;
  const words = proficiency.options;
  refuse(
    'expected',
    `${quote(expected)} in expected`,
    `${words.join(', ')}, or nothing`,
    sayMeant(expected, words),
  );
}

/** Compares what decides with the steps that lead up from the role of the row. */
function checkDeciding(
  { refuse }: RowCells,
  deciding: readonly string[],
  steps: readonly string[],
): void {
  for (const id of deciding) {
    if (steps.includes(id)) continue;
    const where = steps.length === 0 ? 'nothing: no step leads up from here' : steps.join(' ');
    refuse(
      'deciding',
      `${quote(id)} in deciding`,
      where,
      steps.length === 0 ? 'Empty the cell.' : sayMeant(id, steps),
    );
  }
}

/** What the cells of every language say; a statement goes with its evidence. */
function readTexts(
  { text, refuse }: RowCells,
  locales: readonly string[],
): Pick<SheetRow, 'statement' | 'evidence'> {
  const statement: Record<string, string> = {};
  const evidence: Record<string, string> = {};
  for (const locale of locales) {
    const [said, shown] = [text(`statement_${locale}`), text(`evidence_${locale}`)];
    if (said !== undefined) statement[locale] = said;
    if (shown !== undefined) evidence[locale] = shown;
    if (said === undefined || shown === undefined || (said === '') === (shown === '')) continue;
    const blank = said === '' ? 'statement' : 'evidence';
    refuse(
      `${blank}_${locale}`,
      `nothing in ${blank}_${locale}`,
      'a statement with one example of evidence, or neither',
      'Fill it in, or empty both.',
    );
  }
  return { statement, evidence };
}

function sayMeant(id: string, known: readonly string[]): string {
  const meant = nearest(id, known);
  return meant === null ? 'Correct it, or remove the row.' : `Did you mean ${meant}?`;
}
