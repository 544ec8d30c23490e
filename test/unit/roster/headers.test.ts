import { describe, expect, it } from 'vitest';
import { inspect, read, SHORT_HEADER, shortRow } from '../../fixtures/read-roster-text.ts';

const TABLE = `${SHORT_HEADER}\n${shortRow('1', '85000')}\n${shortRow('2', '90000')}\n`;

describe('the header of a roster', () => {
  it.each([
    [
      'comments',
      '# Exported by PeopleHub, 2026-11-20, confidential\n# Filter: department = AM\n',
      3,
    ],
    ['a title', 'Headcount report\n\n', 3],
    ['parameters of a report', 'As of,2026-11-20,,,,,\nDepartment,Account Management,,,,,\n\n', 4],
    ['headings over groups of columns', 'Person,,Job,,,Pay,\n', 2],
    ['twenty lines', 'note,a\n'.repeat(20), 21],
  ])('is found below %s', async (_, above, line) => {
    const inspection = await inspect(above + TABLE);
    expect(inspection.headerLine).toMatchObject({ sure: 'certain', value: line });
    expect((await read(above + TABLE)).rows.map((row) => row.line)).toEqual([line + 1, line + 2]);
  });

  it('can be chosen', async () => {
    const text = `a,b,c,d,e,f,g\nu,v,w,x,y,z,t\n${shortRow('1', 'x')}\n`;
    expect((await inspect(text)).header[0]).toBe('a');
    const chosen = await inspect(text, { headerLine: 2 });
    expect(chosen.header[0]).toBe('u');
    expect(chosen.first.map(({ line }) => line)).toEqual([3]);
    const none = await inspect(text, { headerLine: null });
    expect(none.header).toEqual(Array(7).fill(''));
    expect(none.first).toHaveLength(3);
  });

  it('may be missing: columns are asked by letter, and every row is read', async () => {
    const text = `${shortRow('1', '85000')}\n${shortRow('2', '90000')}\n`;
    const inspection = await inspect(text);
    expect(inspection.headerLine).toMatchObject({ sure: 'likely', value: null });
    expect(inspection.questions.map(({ kind }) => kind)).toContain('column');
    const columns = {
      employeeId: 0,
      name: 1,
      role: 2,
      level: 3,
      city: 4,
      baseSalary: 5,
      currency: 6,
    };
    const { rows } = await read(text, { columns });
    expect(rows.map((row) => [row.line, row.baseHundredths])).toEqual([
      [1, 8_500_000],
      [2, 9_000_000],
    ]);
  });

  it('takes the heading above where a name is missing or comes twice', async () => {
    const text = `Person,,Job,,,2025,,2026,\nid,name,role,level,city,base,bonus,base,bonus\n1,A,r,l,c,1,2,3,4\n`;
    expect((await inspect(text, { headerLine: 2 })).header.slice(4)).toEqual([
      'city',
      '2025 base',
      '2025 bonus',
      '2026 base',
      '2026 bonus',
    ]);
  });
});

describe('a file that is quoted twice', () => {
  it.each([',', ';'])('is taken apart once more: %j', async (delimiter) => {
    const rows = TABLE.replace('Ana', '"Lima, Ana"')
      .trimEnd()
      .replaceAll(',', delimiter)
      .split('\n');
    const text = rows.map((row) => `"${row.replaceAll('"', '""')}"\n`).join('');
    const inspection = await inspect(text);
    expect(inspection).toMatchObject({ quotedTwice: true, questions: [] });
    const { rows: people } = await read(text);
    expect(people.map((row) => [row.employeeId, row.baseHundredths])).toEqual([
      ['1', 8_500_000],
      ['2', 9_000_000],
    ]);
  });

  it('is not one whose cells are all quoted', async () => {
    const text = TABLE.replaceAll(/[^,\n]+/g, '"$&"');
    expect(await inspect(text)).toMatchObject({ quotedTwice: false, questions: [] });
  });
});
