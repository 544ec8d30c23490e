import { describe, expect, it } from 'vitest';
import { inspectRanges } from '../../../src/roster/ranges/inspect-ranges.ts';
import type { RangesChoices } from '../../../src/roster/ranges/parsed-ranges.ts';
import { readRanges } from '../../../src/roster/ranges/read-ranges.ts';
import { sourceOfBytes } from '../../../src/roster/roster-source.ts';
import { encodeText } from '../../fixtures/encode-text.ts';
import { KNOWN_NAMES } from '../../fixtures/known-names.ts';
import { brief } from '../../fixtures/read-roster-text.ts';

async function read(file: string | Uint8Array, chosen: RangesChoices = {}) {
  const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file;
  const source = sourceOfBytes('ranges.csv', bytes);
  const inspection = await inspectRanges(source, KNOWN_NAMES, chosen);
  if (inspection.kind === 'refused') throw new Error(JSON.stringify(inspection.refusal));
  const { settings, questions } = inspection;
  if (settings === null) throw new Error(`asked: ${JSON.stringify(questions)}`);
  const contents = await readRanges(source, settings, KNOWN_NAMES);
  if (contents.kind === 'refused') throw new Error(JSON.stringify(contents.refusal));
  return contents;
}

const HEADER = 'level,city,min,mid,max,currency';

describe('ranges of an employer', () => {
  it('reads a midpoint that is set, and takes the middle where none is', async () => {
    const { ranges, problems } = await read(
      `${HEADER}\nAccount Manager,Denver,70000,85000,105000,USD\nAccount Director,,100000,,150001,USD\n`,
    );
    expect(ranges).toEqual([
      {
        levelId: 'account-manager',
        zone: 'denver-co',
        currency: 'USD',
        minHundredths: 7_000_000,
        midpointHundredths: 8_500_000,
        maxHundredths: 10_500_000,
        midpointBasis: 'set',
      },
      {
        levelId: 'account-director',
        zone: null,
        currency: 'USD',
        minHundredths: 10_000_000,
        midpointHundredths: 12_500_050,
        maxHundredths: 15_000_100,
        midpointBasis: 'middle',
      },
    ]);
    expect(problems.counts).toEqual([]);
  });

  it('reads a Russian file of Excel with pay by the month', async () => {
    const text =
      'Грейд;Зона;Оклад от;Оклад до, руб. в месяц\r\nМенеджер по работе с клиентами;Зона А;120 000,50;180 000,00\r\nДиректор по работе с клиентами;везде;200 000;300 000\r\n';
    const { ranges } = await read(encodeText(text, 'windows-1251'), { currency: 'RUB' });
    expect(ranges).toMatchObject([
      {
        levelId: 'account-manager',
        zone: 'Зона А',
        currency: 'RUB',
        minHundredths: 144_000_600,
        maxHundredths: 216_000_000,
      },
      { levelId: 'account-director', zone: null, minHundredths: 240_000_000 },
    ]);
  });

  it('asks what it cannot know', async () => {
    const source = sourceOfBytes(
      'r.csv',
      new TextEncoder().encode('name,min,max\nx,1.234,2.345\n'),
    );
    const inspection = await inspectRanges(source, KNOWN_NAMES);
    expect(inspection).toMatchObject({
      questions: [
        { kind: 'column', field: 'level', reason: 'missing' },
        { kind: 'numbers' },
        { kind: 'currency' },
      ],
      settings: null,
    });
  });

  it.each([
    ['Account Manager,,90000,85000,100000,USD', 'range-order 2:mid: row-left-out'],
    ['Account Manager,,70000,85000,80000,USD', 'range-order 2:mid: row-left-out'],
    ['Account Manager,,90000,,80000,USD', 'range-order 2:max: row-left-out'],
    ['Account Manager,,,85000,100000,USD', 'empty-cell 2:min: row-left-out'],
    ['Account Manager,,1,2,,USD', 'empty-cell 2:max: row-left-out'],
    ['Account Manager,,-1,2,3,USD', 'negative-pay 2:min: row-left-out'],
    ['Account Manager,,0,2,3,USD', 'zero-pay 2:min: row-left-out'],
    ['Account Manager,,1,x,3,USD', 'not-a-number 2:mid: row-left-out'],
    ['Account Manager,,1,2,€3,USD', 'currency-differs 2:max: row-left-out'],
    ['Account Manager,,1,2,3,', 'empty-cell 2:currency: row-left-out'],
    ['Account Manager,,1,2,3,QQQ', 'unknown-currency 2:currency: row-left-out'],
    [',,1,2,3,USD', 'empty-cell 2:level: row-left-out'],
    ['Chief of Fun,,1,2,3,USD', 'unmatched-level 2:level: row-left-out'],
    ['Account Manager,,1,2', 'ragged 2: row-left-out'],
    ['Account Manager,,83,500,85000,90000,', 'ragged 2: row-left-out'],
  ])('%s', async (row, expected) => {
    const sound = 'Account Director,,100000,,150000,USD';
    const { problems, counts } = await read(`${HEADER}\n${row}\n${sound}\n`);
    expect(problems.kept.map(brief)).toEqual([expected]);
    expect(counts).toEqual({ records: 2, ranges: 1, leftOut: 1 });
  });

  it('drops a blank cell beyond the header that every row has, unless an amount may be cut in two', async () => {
    const { ranges, problems } = await read(
      `${HEADER}\nAccount Manager,,70000,85000,100000,USD,\n`,
    );
    expect(ranges).toMatchObject([{ minHundredths: 7_000_000, currency: 'USD' }]);
    expect(problems.kept.map(brief)).toEqual(['blank-surplus 2: kept']);
    const cut = await read(`level,min,max,notes\nAccount Manager,83,500,95000,\n`, {
      currency: 'USD',
      payUnit: 'year',
    });
    expect(cut.ranges).toEqual([]);
    expect(cut.problems.kept.map(brief)).toEqual(['ragged 2: row-left-out']);
  });

  it('reports a second range for the same level, place and currency', async () => {
    const { problems, ranges } = await read(
      `${HEADER}\nAccount Manager,Denver,1,2,3,USD\nAccount Manager,"Denver, CO",1,2,4,USD\nAccount Manager,Denver,1,2,3,EUR\nAccount Manager,,1,2,3,USD\n`,
    );
    expect(problems.kept).toMatchObject([
      { kind: 'duplicate-range', line: 3, facts: { first: 2 } },
    ]);
    expect(ranges).toHaveLength(3);
  });

  it('takes the answer which rung a level means, and no rung where there is none', async () => {
    const file = `${HEADER}\nL2,,1,2,3,USD\nL9,,1,2,3,USD\n`;
    const open = await read(file);
    expect(open.unknownLevels.map(({ text }) => text)).toEqual(['L2', 'L9']);
    const { ranges, unknownLevels, problems } = await read(file, {
      levelOf: [
        ['L2', 'account-manager'],
        ['L9', null],
      ],
    });
    expect(ranges.map(({ levelId }) => levelId)).toEqual(['account-manager']);
    expect(unknownLevels).toEqual([]);
    expect(problems.kept.map(brief)).toEqual(['unmatched-level 3:level: row-left-out']);
  });
});
