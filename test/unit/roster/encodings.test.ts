import { describe, expect, it } from 'vitest';
import { TWICE_ENCODINGS } from '../../../src/roster/bytes/encoded-twice.ts';
import type { TextEncoding } from '../../../src/roster/roster-source.ts';
import { encodeText } from '../../fixtures/encode-text.ts';
import { inspect, read, refusal } from '../../fixtures/read-roster-text.ts';

const russian =
  'Табельный номер;ФИО;Должность;Грейд;Город;Оклад в год;Валюта\n1;Пётр Ёлкин;Менеджер;Менеджер по работе с клиентами;Денвер;85000;RUB\n';
const western =
  'id;name;role;level;city;base_salary;currency\n1;Zoë Müller;Chargé;Account Manager;Denver;85000;EUR\n2;André Núñez;Chargé;Account Manager;Denver;85000;EUR\n3;Jürgen Groß;Chargé;Account Manager;Denver;85000;EUR\n';

describe('encodings', () => {
  it.each<[TextEncoding, boolean, string, string]>([
    ['utf-8', false, russian, 'Пётр Ёлкин'],
    ['utf-8', true, russian, 'Пётр Ёлкин'],
    ['utf-16le', true, russian, 'Пётр Ёлкин'],
    ['utf-16be', true, russian, 'Пётр Ёлкин'],
    ['utf-16le', false, russian, 'Пётр Ёлкин'],
    ['utf-16be', false, russian, 'Пётр Ёлкин'],
    ['utf-16le', false, western, 'Zoë Müller'],
    ['utf-16be', false, western, 'Zoë Müller'],
    ['windows-1251', false, russian, 'Пётр Ёлкин'],
    ['windows-1252', false, western, 'Zoë Müller'],
  ])('%s, marked %s', async (encoding, mark, text, name) => {
    const bytes = encodeText(text, encoding, mark);
    const inspection = await inspect(bytes);
    expect(inspection.encoding).toMatchObject({ value: encoding });
    expect(inspection.header[0]).toBe(text === russian ? 'Табельный номер' : 'id');
    expect((await read(bytes)).rows[0]?.name).toBe(name);
  });

  it.each<[TextEncoding, string]>([
    ['windows-1250', 'Łukasz Świątek, Paweł Żyrebiec, Grażyna Wójcik, Čeněk Růžička'],
    ['windows-1250', 'Nagy Erzsébet, Szőke Géza, Fűzfa Jenő, Tóth Ágnes'],
    ['iso-8859-2', 'Łukasz Świątek, Paweł Żyrebiec, Grażyna Wójcik'],
    ['windows-1252', 'Renée Lefèvre, François Noël, Jürgen Groß, Åsa Öberg, María Núñez'],
    ['windows-1254', 'Ayşe Yıldız, Çağlar Öztürk, Gülşen Işık, İbrahim Doğan'],
    ['koi8-r', 'Пётр Ёлкин, Анна Щукина, Юрий Жданов'],
    ['ibm866', 'Пётр Ёлкин, Анна Щукина, Юрий Жданов'],
    ['x-mac-cyrillic', 'Пётр Елкин, Анна Щукина, Юрий Жданов'],
    ['macintosh', 'Renée Lefèvre, François Noël, Jürgen Groß'],
  ])('finds %s by names that are written so', async (encoding, names) => {
    const rows = names.split(', ').map((name, index) => `${index},${name},AM,l,c,1,USD`);
    const bytes = encodeText(
      `id,name,role,level,city,base_salary,currency\n${rows.join('\n')}\n`,
      encoding,
    );
    const inspection = await inspect(bytes);
    expect(inspection.encoding.value).toBe(encoding);
    expect(inspection.first.map(({ cells }) => cells[1]).join(', ')).toBe(names);
    // What is not certain shows names, so that somebody can tell.
    if (inspection.encoding.sure !== 'certain') {
      expect(inspection.encoding.examples.length).toBeGreaterThan(0);
    }
  });

  it('calls no encoding certain that makes letters which no language writes together', async () => {
    const bytes = encodeText(
      'id,name,role,level,city,base_salary,currency\n1,Þoÿr¿x,AM,l,c,1,USD\n',
      'windows-1252',
    );
    expect((await inspect(bytes)).encoding.sure).not.toBe('certain');
  });

  it('can be chosen from all that browsers decode', async () => {
    const { encoding } = await inspect(
      'id,name,role,level,city,base_salary,currency\n1,é,r,l,c,1,USD\n',
    );
    const once = encoding.alternatives.filter((label) => !TWICE_ENCODINGS.includes(label));
    for (const label of once) expect(new TextDecoder(label).encoding).toBe(label);
    expect(encoding.alternatives.length - once.length).toBe(TWICE_ENCODINGS.length);
    expect(encoding.alternatives).toContain('gb18030');
  });

  it('asks when nothing tells the two encodings of Windows apart', async () => {
    // 0xB9 is № in one and ¹ in the other.
    const bytes = encodeText(
      'id,name,role,level,city,base_salary,currency\n1,№,,,,1,USD\n',
      'windows-1251',
    );
    const { encoding, questions } = await inspect(bytes);
    expect(encoding).toMatchObject({ sure: 'asked', value: null });
    expect(questions).toContainEqual({ kind: 'encoding' });
    expect((await read(bytes, { encoding: 'windows-1251' })).rows[0]?.name).toBe('№');
  });

  it('finds Windows-1252 behind a long beginning in ASCII', async () => {
    const row = '1,Ana,AM,Account Manager,Denver,85000,USD\n';
    const text = `id,name,role,level,city,base_salary,currency\n${row.repeat(200_000)}`;
    const bytes = encodeText(
      `${text}2,Zoë Müller; Søren Åkesson; José Peña,AM,Account Manager,Denver,1,USD\n`.replaceAll(
        ';',
        ' ',
      ),
      'windows-1252',
    );
    const inspection = await inspect(bytes);
    expect(inspection.rowCount.exact).toBe(false);
    expect(inspection.encoding).toMatchObject({ value: 'windows-1252' });
  });

  it('keeps a character whole that lies across two pieces of the file', async () => {
    // Numbers of growing length move the two-byte letters across every power of two.
    const name = 'я'.repeat(300);
    const rows = Array.from({ length: 6_000 }, (_, index) => `${index},${name},r,l,c,1,USD`);
    const text = `id,name,role,level,city,base_salary,currency\n${rows.join('\n')}\n`;
    for (const encoding of ['utf-8', 'utf-16be'] as const) {
      const { rows: people, problems } = await read(encodeText(text, encoding));
      expect(people.every((person) => person.name === name)).toBe(true);
      expect(problems.counts).toEqual([]);
    }
  });

  it('reports bytes that are no character of the encoding in their cells', async () => {
    const text = encodeText(
      'id,name,role,level,city,base_salary,currency\n1,Zo_,r,l,c,1,USD\n',
      'utf-8',
    );
    const bytes = text.map((byte) => (byte === 0x5f ? 0xff : byte));
    const { problems, rows } = await read(bytes, { encoding: 'utf-8' });
    expect(problems.kept).toMatchObject([
      { kind: 'bad-character', effect: 'kept', line: 2, column: { index: 1, header: 'name' } },
    ]);
    expect(rows[0]?.name).toBe('Zo\ufffd');
  });

  it('reads a lone half of a surrogate pair as a bad character', async () => {
    const bytes = encodeText(
      'id,name,role,level,city,base_salary,currency\n1,A\ud800,r,l,c,1,USD\n',
      'utf-16le',
      true,
    );
    expect((await read(bytes)).problems.kept[0]).toMatchObject({ kind: 'bad-character' });
  });

  it('passes over a byte order mark in the middle, where files were put together', async () => {
    const { rows } = await read(
      '\ufeffid,name,role,level,city,base_salary,currency\n\ufeff1,\ufeffAna,r,l,c,1,USD\n',
    );
    expect(rows[0]).toMatchObject({ employeeId: '1', name: 'Ana' });
  });

  it('takes UTF-32 and bytes without text for no table', async () => {
    expect(await refusal(Uint8Array.of(0xff, 0xfe, 0, 0, 0x69, 0, 0, 0))).toEqual({
      kind: 'foreign-format',
      format: 'utf32',
    });
    const noise = Uint8Array.from({ length: 1000 }, (_, index) => (index * 7919) % 251);
    expect(await refusal(noise)).toEqual({ kind: 'foreign-format', format: 'binary' });
  });
});

describe('a file that was encoded twice', () => {
  /** UTF-8 taken for another encoding and written as UTF-8 once more. */
  const twice = (text: string, taken: string): Uint8Array =>
    new TextEncoder().encode(new TextDecoder(taken).decode(new TextEncoder().encode(text)));

  it.each([
    ['windows-1252', western, 'Zoë Müller'],
    ['windows-1252', `\ufeff${western}`, 'Zoë Müller'],
    ['windows-1252', russian, 'Пётр Ёлкин'],
    ['windows-1251', russian, 'Пётр Ёлкин'],
    ['windows-1251', western, 'Zoë Müller'],
  ])('by way of %s is mended, and that is a guess which is shown', async (taken, text, name) => {
    const bytes = twice(text, taken);
    expect((await inspect(bytes)).encoding).toMatchObject({
      sure: 'likely',
      value: `utf-8 × ${taken}`,
    });
    const { encoding } = await inspect(bytes);
    expect(encoding.examples.length).toBeGreaterThan(0);
    expect(text).toContain(encoding.examples[0]!);
    expect((await read(bytes)).rows[0]?.name).toBe(name);
  });

  it('keeps what was encoded once where somebody says so', async () => {
    const chosen = { encoding: 'utf-8' };
    expect((await inspect(twice(western, 'windows-1252'), chosen)).encoding).toMatchObject({
      sure: 'certain',
      value: 'utf-8',
    });
  });

  it.each([
    ['one cell is sound', twice(western.replace('Zoë', 'Zoe'), 'windows-1252'), 'ü'],
    ['nothing is', new TextEncoder().encode(western), ''],
    ['a name only looks so', new TextEncoder().encode(western.replace('Zoë', 'ZoÃ«')), ''],
  ])('is not taken for one where %s', async (_, bytes, added) => {
    const text = `${new TextDecoder().decode(bytes)}${added && `9;${added};r;l;c;1;EUR\n`}`;
    expect((await inspect(text)).encoding).toMatchObject({ sure: 'certain', value: 'utf-8' });
  });
});
