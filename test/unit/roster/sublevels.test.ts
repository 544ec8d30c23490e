import { describe, expect, it } from 'vitest';
import { inspectRanges } from '../../../src/roster/ranges/inspect-ranges.ts';
import { readRanges } from '../../../src/roster/ranges/read-ranges.ts';
import { sourceOfBytes } from '../../../src/roster/roster-source.ts';
import { KNOWN_NAMES } from '../../fixtures/known-names.ts';
import { brief, inspect, read, SHORT_HEADER } from '../../fixtures/read-roster-text.ts';

/** Account managers have two steps, in a site of two languages. */
const known = {
  ...KNOWN_NAMES,
  levels: KNOWN_NAMES.levels.map((level) =>
    level.id === 'account-manager' ? { ...level, sublevels: ['I', 'II'] } : level,
  ),
};

const person = (role: string, level: string, more = '', id = 'E1'): string =>
  `${id},Ana,${role},${level},Denver,70000,USD${more}`;

describe('a step within a rung in a roster', () => {
  it.each([
    ['AM', 'Account Manager II', 'II'],
    ['AM', 'account  manager i', 'I'],
    ['AM', 'Менеджер по работе с клиентами II', 'II'],
    ['Account Manager II', 'Account Manager', 'II'],
    ['AM', 'Account Manager', null],
    ['Account Director II', 'Account Manager', null],
  ])('title %s, level %s', async (role, level, sublevel) => {
    const { rows, problems } = await read(`${SHORT_HEADER}\n${person(role, level)}\n`, {}, known);
    expect(rows).toMatchObject([{ levelId: 'account-manager', sublevel }]);
    expect(problems.counts).toEqual([]);
  });

  it('may have a column of its own, which goes before the level', async () => {
    const { rows, problems } = await read(
      `${SHORT_HEADER},Level step\n${person('AM', 'Account Manager', ',ii')}\n${person('AM', 'Account Manager I', ',II', 'E2')}\n${person('AM', 'Account Manager I', ',4', 'E3')}\n`,
      {},
      known,
    );
    expect(rows.map(({ sublevel }) => sublevel)).toEqual(['II', 'II', 'I']);
    expect(problems.kept.map(brief)).toEqual(['unknown-sublevel 4:Level step: cell-left-out']);
    expect(problems.kept[0]!.facts).toEqual({ known: 'I, II' });
  });

  it('is not looked for where no rung has any', async () => {
    const file = `${SHORT_HEADER},Level step\n${person('AM', 'Account Manager', ',II')}\n`;
    const { columns } = await inspect(file);
    expect(columns.sublevel).toMatchObject({ value: null, alternatives: [] });
    expect((await read(file)).rows).toMatchObject([{ sublevel: null }]);
  });
});

describe('a step within a rung in a table of ranges', () => {
  it('tells ranges apart, and is refused where the rung does not have it', async () => {
    const source = sourceOfBytes(
      'ranges.csv',
      new TextEncoder().encode(
        'level,sublevel,min,max,currency\nAccount Manager,I,50000,60000,USD\nAccount Manager II,,58000,70000,USD\nAccount Manager,IV,1,2,USD\nAccount Manager,II,1,2,USD\nAccount Director,,80000,90000,USD\n',
      ),
    );
    const inspection = await inspectRanges(source, known);
    if (inspection.kind === 'refused' || inspection.settings === null) throw new Error('asked');
    const contents = await readRanges(source, inspection.settings, known);
    if (contents.kind === 'refused') throw new Error('refused');
    const { ranges, problems } = contents;
    expect(ranges.map(({ levelId, sublevel }) => [levelId, sublevel])).toEqual([
      ['account-manager', 'I'],
      ['account-manager', 'II'],
      ['account-director', undefined],
    ]);
    expect(problems.kept.map(brief)).toEqual([
      'unknown-sublevel 4:sublevel: row-left-out',
      'duplicate-range 5:level: row-left-out',
    ]);
  });
});
