import { describe, expect, it } from 'vitest';
import { inspectRoster } from '../../../src/roster/inspect-roster.ts';
import { readRoster } from '../../../src/roster/read-roster.ts';
import { chosenSheet, openFile } from '../../../src/roster/workbook/open-source.ts';
import { KNOWN_NAMES } from '../../fixtures/known-names.ts';
import {
  odsFile,
  odsRow as row,
  odsTable as table,
  odsText as text,
  odsValue as valued,
} from '../../fixtures/ods-file.ts';

const HEADER = ['id', 'name', 'role', 'level', 'city', 'base_salary', 'bonus %', 'hire_date'];

const ana = (id: string): string =>
  row(
    id,
    text('Ana<text:s/>Bo'),
    text('AM'),
    text('Account Manager'),
    text('Denver'),
    valued('currency', 'office:currency="EUR" office:value="85000.125"', '85.000 €'),
    valued('percentage', 'office:value="0.15"', '15 %'),
    valued('date', 'office:date-value="2025-04-03T00:00:00"', '03.04.25'),
  );
const SEVEN = valued('float', 'office:value="7"', '00007');

async function look(bytes: Uint8Array<ArrayBuffer>) {
  const opened = await openFile('t.ods', new Blob([bytes]));
  if (opened.kind === 'refused') return opened;
  const inspection = await inspectRoster(opened.source, KNOWN_NAMES);
  return inspection.kind === 'refused' ? inspection : { ...inspection, opened };
}

async function take(bytes: Uint8Array<ArrayBuffer>) {
  const inspection = await look(bytes);
  if (inspection.kind === 'refused' || inspection.settings === null) throw new Error('not read');
  const contents = await readRoster(inspection.opened.source, inspection.settings, KNOWN_NAMES);
  if (contents.kind === 'refused') throw new Error('not read');
  return contents;
}

describe('an OpenDocument spreadsheet', () => {
  it('is read by the values of its cells, and ids as they are shown', async () => {
    const { rows, problems } = await take(
      odsFile(table('Staff', row(...HEADER.map(text)) + ana(SEVEN))),
    );
    expect(problems.kept).toEqual([]);
    expect(rows[0]).toMatchObject({
      line: 2,
      employeeId: '00007',
      name: 'Ana Bo',
      baseHundredths: 8_500_013,
      currency: 'EUR',
      targetVariableHundredths: 1_275_002,
      hireDate: '2025-04-03',
    });
  });

  it('counts rows that are repeated, and shows the first sheet that is not hidden', async () => {
    const blank =
      '<table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>';
    const staff = `<table:table-row table:number-rows-repeated="3"/>${row(...HEADER.map(text))}${ana(SEVEN)}${blank}`;
    const styles =
      '<style:style style:name="ta2"><style:table-properties table:display="false"/></style:style>';
    const inspection = await look(
      odsFile(table('Old', row(text('x')), 'ta2') + table('Staff', staff, 'ta1'), { styles }),
    );
    if (inspection.kind === 'refused') throw new Error('refused');
    expect(inspection.headerLine.value).toBe(4);
    expect(inspection.workbook).toMatchObject({
      sheet: 'Staff',
      sheets: [
        { name: 'Old', hidden: true },
        { name: 'Staff', hidden: false },
      ],
    });
    const other = chosenSheet(inspection.opened, 'Old');
    expect(other.kind === 'opened' && other.source.workbook?.sheet).toBe('Old');
  });

  it('says what is merged, hidden and without a result; notes of cells are no text of theirs', async () => {
    const cells = [
      SEVEN,
      '<table:table-cell office:value-type="string"><office:annotation><text:p>ask HR</text:p></office:annotation><text:p>Ana</text:p></table:table-cell>',
      text('AM'),
      text('Account Manager'),
      '<table:table-cell office:value-type="string" table:number-rows-spanned="2"><text:p>Denver</text:p></table:table-cell>',
    ];
    const formula = '<table:table-cell table:formula="of:=[.F2]*2"/>';
    const second = `<table:table-row table:visibility="collapse">${[text('8'), text('Bo'), text('AM'), text('Account Manager')].join('')}<table:covered-table-cell/>${formula}</table:table-row>`;
    const inspection = await look(
      odsFile(
        table(
          'Staff',
          `<table:table-column table:number-columns-repeated="2" table:visibility="collapse"/>${row(...HEADER.map(text))}${row(...cells, valued('float', 'office:value="1"', '1'))}${second}`,
        ),
      ),
    );
    if (inspection.kind === 'refused') throw new Error('refused');
    expect(inspection.workbook?.notes).toEqual({
      formulasWithoutValue: 1,
      merged: 1,
      hiddenRows: 1,
      hiddenColumns: 2,
      macros: false,
    });
    expect(inspection.first.map(({ cells }) => cells.slice(1, 6).join('|'))).toEqual([
      'Ana|AM|Account Manager|Denver|1',
      'Bo|AM|Account Manager|Denver|=[.F2]*2',
    ]);
  });

  it.each([
    ['with a password', { manifest: '<encryption-data/>' }, '', { format: 'encrypted' }],
    ['without a sheet', {}, '', { kind: 'empty' }],
    [
      'that is cut',
      {},
      '<table:table table:name="a"><table:table-row',
      { kind: 'damaged-workbook' },
    ],
    [
      'of endless repeated rows',
      {},
      table(
        'a',
        `<table:table-row table:number-rows-repeated="1048576">${text('x')}</table:table-row>`,
      ),
      { kind: 'too-many-rows' },
    ],
    [
      'of repeated rows as wide as they can be',
      {},
      table(
        'a',
        `<table:table-row table:number-rows-repeated="999999"><table:table-cell office:value-type="string" table:number-columns-repeated="16384"><text:p>x</text:p></table:table-cell></table:table-row>`,
      ),
      { kind: 'too-many-rows' },
    ],
  ])('%s says why it is not read', async (_, parts, tables, refusal) => {
    const inspection = await look(odsFile(tables, parts));
    expect(inspection.kind === 'refused' && inspection.refusal).toMatchObject(refusal);
  });
});
