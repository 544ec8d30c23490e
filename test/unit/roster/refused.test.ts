import { describe, expect, it } from 'vitest';
import { inspectRoster } from '../../../src/roster/inspect-roster.ts';
import { readRoster } from '../../../src/roster/read-roster.ts';
import type { RosterSource } from '../../../src/roster/roster-source.ts';
import { sourceOfBytes, sourceOfFile } from '../../../src/roster/roster-source.ts';
import { KNOWN_NAMES } from '../../fixtures/known-names.ts';
import {
  brief,
  inspect,
  read,
  refusal,
  SHORT_HEADER,
  shortRow,
} from '../../fixtures/read-roster-text.ts';

const bytes = (text: string): Uint8Array =>
  Uint8Array.from(text, (character) => character.charCodeAt(0));

/** A file of which only these rows are real; they are repeated as often as asked. */
function repeated(header: string, row: (index: number) => string, rows: number): RosterSource {
  const encoder = new TextEncoder();
  const head = encoder.encode(
    `${header}\n${Array.from({ length: 100 }, (_, index) => row(index)).join('\n')}\n`,
  );
  return {
    name: 'large.csv',
    size: head.length * Math.ceil(rows / 100),
    read: async (start, end) => head.subarray(0, end - start),
    async *stream() {
      yield encoder.encode(`${header}\n`);
      for (let from = 0; from < rows; from += 10_000) {
        const count = Math.min(10_000, rows - from);
        yield encoder.encode(
          Array.from({ length: count }, (_, index) => `${row(from + index)}\n`).join(''),
        );
      }
    },
  };
}

describe('files that are no CSV', () => {
  it.each([
    ['numbers', 'PK\x03\x04\0\0Index/Document.iwa'],
    ['zip', 'PK\x03\x04\x14\0\0\0\0\0roster.csv'],
    ['xls', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0'],
    ['gzip', '\x1f\x8b\x08\0\0'],
    ['pdf', '%PDF-1.7\n1 0 obj'],
    ['image', '\x89PNG\r\n\x1a\n'],
    ['image', '\xff\xd8\xff\xe0'],
    ['image', 'GIF89a'],
    ['json', '{"employees": [1, 2]}'],
    ['json', '[{"id": 1}]'],
    ['json', '  [\n  [1,2],\n'],
    ['html', '<!DOCTYPE html><html><body><table>'],
    ['html', '\ufeff<table><tr><td>id</td>'.slice(1)],
    ['xml', '<?xml version="1.0"?><Workbook>'],
    ['rtf', '{\\rtf1\\ansi'],
    ['binary', 'SQLite format 3\0'],
    ['binary', Array.from({ length: 400 }, (_, index) => String.fromCharCode(index % 32)).join('')],
  ])('%s', async (format, text) => {
    expect(await refusal(bytes(text))).toEqual({ kind: 'foreign-format', format });
  });

  it.each([
    ['an empty file', ''],
    ['nothing but blank lines', '\n\r\n  \n'],
    ['nothing but delimiters', ';;;;\n;;;;\n'],
    ['nothing but a mark', '\ufeff'],
  ])('%s', async (_, text) => {
    expect(await refusal(text)).toEqual({ kind: 'empty' });
  });

  it('only a header', async () => {
    expect(await refusal(`${SHORT_HEADER}\n`)).toEqual({ kind: 'only-header', line: 1 });
    expect(await refusal(`sep=,\n${SHORT_HEADER}\n,,,,,,\n\n`)).toEqual({
      kind: 'only-header',
      line: 2,
    });
  });
});

describe('headers that cannot be told apart or are not safe', () => {
  it('the same name twice is asked where it is needed, and does not matter elsewhere', async () => {
    const asked = await inspect(`${SHORT_HEADER},Id\n${shortRow('1', '1')},2\n`);
    expect(asked.questions).toEqual([{ kind: 'column', field: 'employeeId', reason: 'several' }]);
    const unused = await inspect(`${SHORT_HEADER},Comment,Comment\n${shortRow('1', '1')},a,b\n`);
    expect(unused.questions).toEqual([]);
  });

  it('columns without a name may be there', async () => {
    const { header } = await inspect(`${SHORT_HEADER},,\n${shortRow('1', '1')},x,y\n`);
    expect(header.slice(-2)).toEqual(['', '']);
  });

  it.each(['__proto__', 'constructor', 'prototype', '__PROTO__', '\u200b__proto__'])(
    '%j',
    async (name) => {
      expect(await refusal(`id,${name},b\n1,2,3\n`)).toMatchObject({
        kind: 'unsafe-header',
        column: 1,
      });
      expect(({} as Record<string, unknown>)['b']).toBeUndefined();
    },
  );

  it('more than 200 columns', async () => {
    const header = (count: number): string =>
      Array.from({ length: count }, (_, index) => `c${index}`).join(',');
    expect(await refusal(`${header(201)}\n${header(201)}\n`)).toEqual({
      kind: 'too-many-columns',
      columns: 201,
      most: 200,
    });
    expect((await inspect(`${header(200)}\n${header(200)}\n`)).header).toHaveLength(200);
  });
});

describe('a quotation mark that is never closed', () => {
  const open = '2,"Ana,AM,Account Manager,Denver,2,USD';
  const left = async (text: string) => {
    const { rows, problems } = await read(text);
    return [rows.map(({ employeeId }) => employeeId).join(' '), ...problems.kept.map(brief)];
  };

  it('costs its own row, and the rows below it are read', async () => {
    const rows = [shortRow('1', '1'), open, shortRow('3', '3'), shortRow('4', '4')];
    expect(await left(`${SHORT_HEADER}\n${rows.join('\n')}\n`)).toEqual([
      '1 3 4',
      'open-quote 3: row-left-out',
    ]);
  });

  it('in the last row, where nothing ends it, is the end of a file that was cut off', async () => {
    expect(await left(`${SHORT_HEADER}\n${shortRow('1', '1')}\n2,"An`)).toEqual([
      '1',
      'cut-off 3: row-left-out',
    ]);
  });

  it('behind cells that span lines leaves the numbers of the lines right', async () => {
    const spanning = '0,"A\nB",AM,Account Manager,Denver,1,USD';
    const rows = [spanning, '2,"A\nB",AM,"Account Manager,Denver,2,USD', shortRow('3', 'x')];
    expect(await left(`${SHORT_HEADER}\n${rows.join('\n')}\n`)).toEqual([
      '0',
      'open-quote 4: row-left-out',
      'not-a-number 6:base_salary: row-left-out',
    ]);
  });

  it('or closed too early in the header is told, with the lines that it takes', async () => {
    const stray = `id,"name"x,role,level,city,base_salary,currency\n${shortRow('1', '"1"')}\n`;
    const { problems } = await read(`${stray}${shortRow('2', '1')}\n`, {
      columns: { employeeId: 0, name: 1, role: 1, level: 1, city: 1, baseSalary: 0 },
      currency: 'USD',
      payUnit: 'year',
    });
    expect(problems.kept[0]).toMatchObject({ kind: 'header-quote', line: 1, facts: { last: 2 } });
  });

  it('in the only row below the header refuses the file', async () => {
    expect(await refusal(`${SHORT_HEADER}\n${open}\n`)).toEqual({
      kind: 'unclosed-quote',
      line: 2,
    });
  });

  it('far from the beginning costs its row alone, in work that grows with the file', async () => {
    const rows = (from: number, count: number): string =>
      Array.from({ length: count }, (_, index) => `${shortRow(String(from + index), '1')}\n`).join(
        '',
      );
    const file = `${SHORT_HEADER}\n${rows(0, 150_000)}${open}\n${rows(200_000, 100_000)}`;
    const { counts, problems } = await read(file);
    expect(counts).toEqual({ records: 250_001, rows: 250_000, leftOut: 1 });
    expect(problems.kept.map(brief)).toEqual(['open-quote 150002: row-left-out']);
  });

  it('in more rows than anybody mends refuses the file', async () => {
    // Every other line opens a mark that the text behind the next one does not close.
    const rows = Array.from({ length: 150 }, (_, index) => `${index},"Ana ${'x'.repeat(20)}`);
    const far = rows.map((row) => `${row}\n${shortRow('7', '1')}`).join('\n');
    expect(await refusal(`${SHORT_HEADER}\n${shortRow('1', '1')}\n${far}`)).toMatchObject({
      kind: 'unclosed-quote',
    });
  });
});

describe('files that are too large', () => {
  it('more than 200 MB, without reading a byte', async () => {
    const source: RosterSource = {
      name: 'huge.csv',
      size: 200_000_001,
      read: () => Promise.reject(new Error('was read')),
      stream: () => {
        throw new Error('was read');
      },
    };
    expect(await inspectRoster(source, KNOWN_NAMES)).toEqual({
      kind: 'refused',
      refusal: { kind: 'too-large', bytes: 200_000_001, most: 200_000_000 },
    });
  });

  it('more than a million rows', async () => {
    const source = repeated('id,a', (index) => `${index},`, 1_000_001);
    const small = await inspect(`${SHORT_HEADER}\n${shortRow('1', '1')}\n`);
    if (small.settings === null) throw new Error('asked');
    const columns = {
      ...small.settings.columns,
      employeeId: 0,
      name: 1,
      role: 1,
      level: 1,
      city: 1,
      baseSalary: 1,
      currency: null,
    };
    const contents = await readRoster(
      source,
      { ...small.settings, columns, currency: 'USD' },
      KNOWN_NAMES,
    );
    expect(contents).toEqual({
      kind: 'refused',
      refusal: { kind: 'too-many-rows', most: 1_000_000 },
    });
  }, 60_000);

  it('a line without an end', async () => {
    expect(await refusal(`${SHORT_HEADER}\n${'x'.repeat(10_000_000)}`)).toEqual({
      kind: 'endless-record',
      line: 2,
      most: 500_000,
    });
  });
});

describe('reading', () => {
  const file = new TextEncoder().encode(
    `${SHORT_HEADER}\n${Array.from({ length: 50_000 }, (_, index) => shortRow(String(index), '1')).join('\n')}\n`,
  );
  const ready = async (source: RosterSource) => {
    const inspection = await inspectRoster(source, KNOWN_NAMES);
    if (inspection.kind === 'refused' || inspection.settings === null) throw new Error('not read');
    return inspection.settings;
  };

  it('says how far it is, up to the whole', async () => {
    const source = sourceOfBytes('t.csv', file);
    const shares: number[] = [];
    await readRoster(source, await ready(source), KNOWN_NAMES, {
      onProgress: (share) => {
        shares.push(share);
      },
    });
    expect(shares.length).toBeGreaterThan(5);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
  });

  it('stops at once when it is told to', async () => {
    const source = sourceOfBytes('t.csv', file);
    const settings = await ready(source);
    const controller = new AbortController();
    let calls = 0;
    const stopped = readRoster(source, settings, KNOWN_NAMES, {
      signal: controller.signal,
      onProgress: () => {
        calls++;
        controller.abort(new Error('stopped'));
      },
    });
    await expect(stopped).rejects.toThrow('stopped');
    expect(calls).toBe(1);
    const thrown = readRoster(source, settings, KNOWN_NAMES, {
      onProgress: () => Promise.reject(new Error('enough')),
    });
    await expect(thrown).rejects.toThrow('enough');
  });

  it('a file that vanishes is refused', async () => {
    const gone = {
      size: 100,
      slice: () => gone,
      arrayBuffer: () => Promise.reject(new Error('gone')),
    };
    const source = sourceOfFile('t.csv', gone);
    expect(await inspectRoster(source, KNOWN_NAMES)).toEqual({
      kind: 'refused',
      refusal: { kind: 'unreadable' },
    });
    const settings = await ready(sourceOfBytes('t.csv', file));
    expect(await readRoster(source, settings, KNOWN_NAMES)).toEqual({
      kind: 'refused',
      refusal: { kind: 'unreadable' },
    });
  });

  it('reads a Blob as it reads bytes', async () => {
    const blob = new Blob([file]);
    const fromBlob = sourceOfFile('t.csv', blob);
    const fromBytes = sourceOfBytes('t.csv', file);
    const settings = await ready(fromBlob);
    expect(settings).toEqual(await ready(fromBytes));
    expect(await readRoster(fromBlob, settings, KNOWN_NAMES)).toEqual(
      await readRoster(fromBytes, settings, KNOWN_NAMES),
    );
  });

  it('throws for a reading without a column that is needed', async () => {
    const source = sourceOfBytes('t.csv', file);
    const settings = await ready(source);
    const without = { ...settings, columns: { ...settings.columns, baseSalary: null } };
    await expect(readRoster(source, without, KNOWN_NAMES)).rejects.toThrow(
      'no column for baseSalary',
    );
  });
});

describe('a form that cannot be read as it stands', () => {
  const people = ['1,Ana,AM,Account manager,Denver,70000,USD', '2,Bo,AM,,Boise,65000,USD'];
  const names = SHORT_HEADER.split(',');

  it('is one with every cell between apostrophes', async () => {
    const quoted = [SHORT_HEADER, ...people].map((row) => `'${row.replaceAll(',', "','")}'`);
    expect(await refusal(`${quoted.join('\n')}\n`)).toEqual({ kind: 'apostrophes', line: 1 });
  });

  it('is one with rows and columns swapped', async () => {
    const cells = people.map((row) => row.split(','));
    const turned = names.map((name, index) =>
      [name, ...cells.map((row) => row[index] ?? '')].join(','),
    );
    expect(await refusal(`${turned.join('\n')}\n`)).toEqual({
      kind: 'turned',
      names: names.slice(1, 4).join(', '),
    });
  });

  it('is not a column whose cells are called as columns are, nor one name between apostrophes', async () => {
    const grades = 'id,name,role,level,city,base_salary,currency\n';
    const rows = ['level', 'grade', 'city'].map((id) => `${id},P,AM,Account manager,Denver,1,USD`);
    expect(await inspect(`${grades}${rows.join('\n')}\n`)).toMatchObject({ kind: 'understood' });
    const one = `'id',name,role,level,city,base_salary,currency\n${people.join('\n')}\n`;
    expect(await inspect(one)).toMatchObject({ kind: 'understood' });
  });
});
