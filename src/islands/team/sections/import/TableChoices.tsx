import { canDelimit } from '../../../../roster/table/delimiter-sign.ts';
import type { PreviewRecord, TableInspection } from '../../../../roster/roster-inspection.ts';
import type { TableFormat, WorkbookView } from '../../../../roster/roster-source.ts';
import type { Language } from '../../../../i18n/language.ts';
import { certain } from '../../../../roster/understanding.ts';
import { ChoiceField } from './ChoiceField.tsx';

/** What is chosen of a table; undefined: what was chosen before no longer holds. */
type TableChoice = { readonly [K in keyof TableFormat]?: TableFormat[K] | undefined } & {
  readonly sheet?: string;
};

interface TableChoicesProps {
  /** What the ids of the fields begin with. */
  prefix: string;
  language: Language;
  table: TableInspection;
  /** `anew`: another table is meant, so that columns that were chosen are no longer anybody’s choice. */
  choose: (format: TableChoice, anew: boolean) => void;
}

/** Where in a file the table stands: its sheet or its characters, and the names of its columns. */
export function TableChoices({ prefix, language, table, choose }: TableChoicesProps) {
  const { t } = language;
  const { workbook, headerLine, beginning } = table;
  return (
    <>
      {workbook === null ? (
        <TextFormat prefix={prefix} language={language} table={table} choose={choose} />
      ) : (
        <ChoiceField
          id={`${prefix}-sheet`}
          language={language}
          label={t('team.import.sheet')}
          understood={certain(
            workbook.sheet,
            workbook.sheets.map(({ name }) => name),
          )}
          labelOf={(value) => sheetLabel(language, value, workbook)}
          choose={(value) => choose({ sheet: value, headerLine: undefined }, true)}
        />
      )}
      <ChoiceField
        id={`${prefix}-header`}
        language={language}
        label={t('team.import.header')}
        understood={headerLine}
        labelOf={(value) => headerLabel(language, value, beginning)}
        choose={(value) => choose({ headerLine: value }, true)}
      />
    </>
  );
}

/** How the characters of a text are written, and what stands between its cells. */
function TextFormat({ prefix, language, table, choose }: TableChoicesProps) {
  const { t } = language;
  const { encoding, delimiter } = table;
  return (
    <>
      <ChoiceField
        id={`${prefix}-encoding`}
        language={language}
        label={t('team.import.encoding')}
        understood={encoding}
        labelOf={(value) => encodingLabel(language, value)}
        choose={(value) => choose({ encoding: value }, false)}
      />
      <ChoiceField
        id={`${prefix}-delimiter`}
        language={language}
        label={t('team.import.delimiter')}
        understood={delimiter}
        labelOf={(value) => delimiterLabel(language, value)}
        choose={(value) => choose({ delimiter: value }, true)}
      />
      <div className="team-choice">
        <label htmlFor={`${prefix}-other-delimiter`}>{t('team.import.otherDelimiter')}</label>
        <input
          id={`${prefix}-other-delimiter`}
          size={2}
          maxLength={1}
          defaultValue=""
          onChange={({ target: { value } }) => {
            if (canDelimit(value)) choose({ delimiter: value }, true);
          }}
        />
      </div>
    </>
  );
}

function sheetLabel({ t }: Language, sheet: string, { sheets }: WorkbookView): string {
  const hidden = sheets.some(({ name, hidden }) => name === sheet && hidden);
  return hidden ? t('team.import.hiddenSheet', { sheet }) : sheet;
}

const DELIMITER_WORDS: Readonly<Record<string, 'comma' | 'semicolon' | 'tab' | 'pipe'>> = {
  ',': 'comma',
  ';': 'semicolon',
  '\t': 'tab',
  '|': 'pipe',
};

/** What stands between cells: a word for the usual signs, the sign itself for others. */
export function delimiterLabel({ t }: Language, delimiter: string): string {
  const word = DELIMITER_WORDS[delimiter];
  return word === undefined ? delimiter : t(`team.delimiter.${word}`);
}

/** Name of an encoding as people know it: UTF-8, Windows-1250, KOI8-R, or one that was taken for another. */
export function encodingLabel(language: Language, encoding: string): string {
  const [meant = '', taken] = encoding.split(' × ');
  const name = (text: string): string =>
    text.toUpperCase().replace('WINDOWS', 'Windows').replace('MACINTOSH', 'Macintosh');
  return taken === undefined
    ? name(meant)
    : language.t('team.import.encodedTwice', { meant: name(meant), taken: name(taken) });
}

/** Longer lines are cut: they only have to be recognised. */
const LONGEST_LINE = 60;

/** The line that the names of the columns stand in. */
function headerLabel(
  { t }: Language,
  line: number | null,
  beginning: readonly PreviewRecord[],
): string {
  if (line === null) return t('team.import.headerNone');
  const cells = beginning.find((record) => record.line === line)?.cells ?? [];
  const text = cells.filter((cell) => cell.trim() !== '').join(' · ');
  const cut = text.length > LONGEST_LINE ? `${text.slice(0, LONGEST_LINE)}…` : text;
  return t('team.import.headerLine', { line: String(line), text: cut });
}

/** What somebody should know of a table: of its workbook, its header and its characters. */
export function tableNotes(table: TableInspection, language: Language): string[] {
  const { t } = language;
  const { encoding, headerLine, beginning, quotedTwice } = table;
  const line = headerLine.value;
  const above = beginning.filter((record) => line !== null && record.line < line).length;
  return [
    ...workbookNotes(table, language),
    ...(above > 0 ? [t('team.import.above', { n: above })] : []),
    ...(line === null ? [t('team.import.headerNone')] : []),
    ...(quotedTwice ? [t('team.import.quotedTwice')] : []),
    ...(encoding.sure === 'likely'
      ? [
          t('team.import.guess', {
            label: t('team.import.encoding'),
            value: [encodingLabel(language, encoding.value), ...encoding.examples].join(', '),
          }),
        ]
      : []),
  ];
}

/** What somebody should know of a workbook, and of a file that is something else than its name says. */
function workbookNotes({ name, workbook }: TableInspection, { t }: Language): string[] {
  const isNamedSo = /\.(?:xls[xmb]?|ods)$/i.test(name);
  if (workbook === null) return isNamedSo ? [t('team.import.textAsWorkbook')] : [];
  const { sheet, sheets, notes } = workbook;
  const { formulasWithoutValue, merged, hiddenRows, hiddenColumns, macros } = notes;
  return [
    ...(isNamedSo ? [] : [t('team.import.workbookAsText')]),
    ...(sheets.length > 1 ? [t('team.import.sheetOf', { sheet, n: sheets.length })] : []),
    ...(formulasWithoutValue > 0 ? [t('team.import.formulas', { n: formulasWithoutValue })] : []),
    ...(merged > 0 ? [t('team.import.merged', { n: merged })] : []),
    ...(hiddenRows > 0 ? [t('team.import.hiddenRows', { n: hiddenRows })] : []),
    ...(hiddenColumns > 0 ? [t('team.import.hiddenColumns', { n: hiddenColumns })] : []),
    ...(macros ? [t('team.import.macros')] : []),
  ];
}
