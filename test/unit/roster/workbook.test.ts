import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { inspectRoster } from '../../../src/roster/inspect-roster.ts';
import type { RosterChoices } from '../../../src/roster/parsed-roster.ts';
import { readRoster } from '../../../src/roster/read-roster.ts';
import type { RosterRefusal } from '../../../src/roster/roster-problem.ts';
import { readFormat, writeNumber } from '../../../src/roster/workbook/number-format.ts';
import { openFile, openSheet } from '../../../src/roster/workbook/open-source.ts';
import { KNOWN_NAMES } from '../../fixtures/known-names.ts';
import { cellsOf, sheetXml, workbookFile } from '../../fixtures/workbook-file.ts';
import type { SheetCell } from '../../fixtures/workbook-file.ts';

const HEADER = ['id', 'name', 'role', 'level', 'city', 'base_salary', 'currency'];
const ANA = ['1', 'Ana', 'AM', 'Account Manager', 'Denver', '85000', 'USD'];

async function open(bytes: Uint8Array, name = 't.xlsx') {
  const opened = await openFile(name, new Blob([new Uint8Array(bytes)]));
  if (opened.kind === 'refused') throw new Error(JSON.stringify(opened.refusal));
  return opened;
}

async function refusalOf(bytes: Uint8Array | string): Promise<RosterRefusal | null> {
  const blob = new Blob([typeof bytes === 'string' ? bytes : new Uint8Array(bytes)]);
  const opened = await openFile('t.xlsx', blob);
  if (opened.kind === 'refused') return opened.refusal;
  const inspection = await inspectRoster(opened.source, KNOWN_NAMES);
  return inspection.kind === 'refused' ? inspection.refusal : null;
}

async function look(bytes: Uint8Array, chosen: RosterChoices = {}, name = 't.xlsx') {
  const inspection = await inspectRoster((await open(bytes, name)).source, KNOWN_NAMES, chosen);
  if (inspection.kind === 'refused') throw new Error(JSON.stringify(inspection.refusal));
  return inspection;
}

async function take(bytes: Uint8Array, chosen: RosterChoices = {}) {
  const inspection = await look(bytes, chosen);
  if (inspection.settings === null) throw new Error(JSON.stringify(inspection.questions));
  const contents = await readRoster((await open(bytes)).source, inspection.settings, KNOWN_NAMES);
  if (contents.kind === 'refused') throw new Error(JSON.stringify(contents.refusal));
  return contents;
}

const oneSheet = (rows: readonly (readonly (string | SheetCell)[])[], more = {}) =>
  workbookFile([{ name: 'Staff', xml: sheetXml(cellsOf(rows), more) }]);

describe('a workbook', () => {
  it('is read by the formats of its cells', async () => {
    const cell = (value: string, format: number): SheetCell => ({ ref: '', value, format });
    const { rows, problems } = await take(
      oneSheet([
        [
          'id',
          'name',
          'role',
          'level',
          'city',
          'base_salary',
          'Target bonus %',
          'hire_date',
          'fte',
        ],
        [
          cell('7', 3),
          'Ana',
          'AM',
          'Account Manager',
          'Denver',
          cell('85000.125', 4),
          cell('0.15', 1),
          cell('45750', 2),
          cell('0.8', 1),
        ],
      ]),
      { payHolds: 'full-time-rate' },
    );
    expect(problems.kept).toEqual([]);
    expect(rows[0]).toMatchObject({
      line: 2,
      employeeId: '00007',
      baseHundredths: 8_500_013,
      currency: 'EUR',
      targetVariableHundredths: 1_275_002,
      hireDate: '2025-04-03',
      fte: 0.8,
    });
  });

  it('has texts that cells share, in pieces, with signs and line ends', async () => {
    const name = { ref: '', type: 's', value: '1' };
    const bytes = workbookFile(
      [{ name: 'Staff', xml: sheetXml(cellsOf([HEADER, ['1', name, ...ANA.slice(2)]])) }],
      { strings: ['x', 'Ana "Bo"\tLima &\nSons <b>'] },
    );
    expect((await take(bytes)).rows[0]?.name).toBe('Ana "Bo" Lima & Sons <b>');
  });

  it('counts lines by its rows, over a title and blank rows', async () => {
    const { rows } = await take(oneSheet([['Headcount'], [], HEADER, [], ANA]));
    expect(rows.map(({ line }) => line)).toEqual([5]);
  });

  it('lets another sheet be chosen, hidden ones among them', async () => {
    const xml = (id: string) => sheetXml(cellsOf([HEADER, [id, ...ANA.slice(1)]]));
    const bytes = workbookFile([
      { name: 'Old', xml: xml('1'), state: 'hidden' },
      { name: 'Staff', xml: xml('2') },
      { name: 'Very', xml: xml('3'), state: 'veryHidden' },
    ]);
    const opened = await open(bytes);
    expect(opened.source.workbook).toMatchObject({
      sheet: 'Staff',
      sheets: [
        { name: 'Old', hidden: true },
        { name: 'Staff', hidden: false },
        { name: 'Very', hidden: true },
      ],
    });
    const other = openSheet(opened.workbook!, 'Very');
    expect(other.kind === 'opened' && other.source.workbook?.sheet).toBe('Very');
  });

  it('says what is merged, hidden, without a result, and that macros do not run', async () => {
    const formula: SheetCell = { ref: '', formula: 'F2*2' };
    const rows = cellsOf([HEADER, ANA, ['2', 'Bo', 'AM', 'Account Manager', '', formula, 'USD']]);
    const xml = sheetXml(rows, {
      before: '<cols><col min="3" max="4" hidden="1"/></cols>',
      after: '<mergeCells><mergeCell ref="E2:E3"/><mergeCell ref="A9:B99999"/></mergeCells>',
      rowAttributes: ['', '', 'hidden="1"'],
    });
    const bytes = workbookFile([{ name: 'Staff', xml }], {
      parts: { 'xl/vbaProject.bin': new Uint8Array(9) },
    });
    expect((await look(bytes)).workbook?.notes).toEqual({
      formulasWithoutValue: 1,
      merged: 1,
      hiddenRows: 1,
      hiddenColumns: 2,
      macros: true,
    });
    const { rows: people, problems } = await take(bytes);
    expect(people).toHaveLength(1);
    expect(problems.kept).toMatchObject([{ kind: 'not-a-number', line: 3, found: '=F2*2' }]);
  });

  it('may have a million rows of which most are empty', async () => {
    const rows = [...cellsOf([HEADER, ANA]), [{ ref: 'A1048576', value: '9', format: 0 }]];
    const inspection = await look(workbookFile([{ name: 'Staff', xml: sheetXml(rows) }]));
    expect(inspection.first.map(({ line }) => line)).toEqual([2, 1_048_576]);
  });

  it('of another name than .xlsx is read by what it is', async () => {
    const bytes = oneSheet([HEADER, ANA]);
    expect((await look(bytes, {}, 'staff.csv')).workbook?.sheet).toBe('Staff');
    expect((await open(strToU8(`${HEADER.join()}\n${ANA.join()}\n`))).workbook).toBeNull();
  });

  it('counts the days of both calendars', async () => {
    const rows = [
      [...HEADER, 'hire_date'],
      [...ANA, { ref: '', value: '44288', format: 2 }],
    ];
    const bytes = workbookFile([{ name: 'Staff', xml: sheetXml(cellsOf(rows)) }], {
      date1904: true,
    });
    expect((await take(bytes)).rows[0]?.hireDate).toBe('2025-04-03');
  });
});

describe('a workbook that cannot be read', () => {
  const cfb = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

  it.each<[string, Uint8Array | string, RosterRefusal]>([
    ['cut in the middle', oneSheet([HEADER, ANA]).slice(0, 900), { kind: 'damaged-workbook' }],
    [
      'with a password',
      Uint8Array.from([...cfb, ...strToU8([...'EncryptedPackage'].join('\0'))]),
      { kind: 'foreign-format', format: 'encrypted' },
    ],
    [
      'binary',
      zipSync({ '[Content_Types].xml': strToU8('<a/>'), 'xl/workbook.bin': new Uint8Array(3) }),
      { kind: 'foreign-format', format: 'xlsb' },
    ],
    [
      'without a sheet',
      zipSync({ 'xl/workbook.xml': strToU8('<workbook><sheets/></workbook>') }),
      { kind: 'empty' },
    ],
    ['with an empty sheet', workbookFile([{ name: 'a', xml: sheetXml([]) }]), { kind: 'empty' }],
    [
      'with a sheet that is no XML',
      workbookFile([{ name: 'a', xml: '<worksheet><sheetData><row r="1"><c' }]),
      { kind: 'damaged-workbook' },
    ],
    [
      'an archive of something else',
      zipSync({ 'a.txt': strToU8('a') }),
      { kind: 'foreign-format', format: 'zip' },
    ],
  ])('%s', async (_, bytes, expected) => {
    expect(await refusalOf(bytes)).toEqual(expected);
  });

  it('says that it unpacks to more than any roster, before anything is unpacked', async () => {
    const bomb = oneSheet([HEADER, ANA]);
    const view = new DataView(bomb.buffer, bomb.byteOffset);
    for (let at = 0; at < bomb.length - 4; at++) {
      // In the list of parts the size of each stands 24 bytes behind its mark.
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 2 ** 30, true);
    }
    expect(await refusalOf(bomb)).toMatchObject({ kind: 'too-large' });
  });
});

describe('a format of cells', () => {
  it.each([
    ['General', 'plain'],
    ['0.00%', 'percent'],
    ['dd.mm.yyyy', 'date'],
    ['[$-409]d-mmm-yy;@', 'date'],
    ['mmm yy', 'date'],
    ['"Red"0', 'plain'],
    ['[Red]#,##0', 'plain'],
    ['00000', 'zeros'],
    ['_($* #,##0.00_);_($* (#,##0.00)', 'money'],
    ['#,##0.00\\ "zł"', 'money'],
    ['[$₽-419]#,##0', 'money'],
    ['#,##0" days"', 'plain'],
  ])('%s is %s', (code, kind) => {
    expect(readFormat(code).kind).toBe(kind);
  });

  it.each([
    ['85000', '85000'],
    ['8.5E4', '85000'],
    ['0.1', '0.1'],
    ['0.30000000000000004', '0.3'],
    // Three decimals could be thousands in a text.
    ['1.234', '1.2340'],
    ['1234567890123456', '1234567890123460'],
    ['1E+21', '1000000000000000000000'],
  ])('a number %s is written %s', (raw, text) => {
    expect(writeNumber(raw, { kind: 'plain' }, false)).toBe(text);
  });
});
