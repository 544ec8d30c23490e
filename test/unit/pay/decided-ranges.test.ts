import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RangeInForce } from '../../../src/pay/decided-ranges.ts';
import { decidedRanges, timesFactor } from '../../../src/pay/decided-ranges.ts';
import type { DecidedRange, PayZone } from '../../../src/schemas/decided-range.ts';

const seeded = { seed: 20261129 };

const nationId = 'de';
const places = [
  { id: 'de', stateIds: [], nationId },
  { id: 'bavaria', stateIds: ['bavaria'], nationId, zoneId: 'south' },
  { id: 'munich', stateIds: ['bavaria'], nationId, zoneId: 'metro' },
  { id: 'hof', stateIds: ['bavaria'], nationId },
  { id: 'berlin', stateIds: ['be'], nationId },
  { id: 'pl', stateIds: [], nationId: 'pl' },
  { id: 'krakow', stateIds: [], nationId: 'pl' },
];

const zone = (id: string, factor: number | null, currency: string | null = 'EUR'): PayZone => ({
  id,
  name: { en: id },
  factor,
  currency,
  sourceId: 'zones',
});

const row = (own: Partial<DecidedRange>): DecidedRange => ({
  levelId: 'senior',
  gradeId: null,
  sublevel: null,
  placeId: null,
  zoneId: null,
  min: 60_000,
  mid: null,
  max: 80_000,
  currency: 'EUR',
  variableTarget: null,
  validFrom: '2026-01-01',
  sourceId: 'policy',
  ...own,
});

const lookUp = (ranges: DecidedRange[], own: Partial<Parameters<typeof decidedRanges>[0]> = {}) =>
  decidedRanges({
    ranges,
    zones: [zone('metro', 1.1), zone('south', 0.9)],
    places,
    gradeOf: { senior: 'g4' },
    asOf: '2026-06-01',
    ...own,
  });

const here = (ranges: DecidedRange[], placeId = 'munich') => lookUp(ranges).here('senior', placeId);
const minOf = (ranges: RangeInForce[]) => ranges.map(({ min }) => min);

describe('the range of a rung in a place', () => {
  // From the most to the least specific: taking the first away, the next one holds.
  const order: Partial<DecidedRange>[] = [
    { placeId: 'munich', min: 1 },
    { zoneId: 'metro', min: 2 },
    { placeId: 'bavaria', min: 3 },
    { zoneId: 'south', min: 4 },
    { placeId: 'de', min: 5 },
    { levelId: null, gradeId: 'g4', placeId: 'munich', min: 6 },
    { levelId: null, gradeId: 'g4', zoneId: 'metro', min: 7 },
    { levelId: null, gradeId: 'g4', placeId: 'de', min: 8 },
    { min: 10 },
    { levelId: null, gradeId: 'g4', min: 20 },
  ];

  it('is that of the place, its zone, its parent, the nation, its grade, and then the base range', () => {
    const found = order.map((_, index) => minOf(here(order.slice(index).map(row)))[0]);
    expect(found).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 11, 22]);
  });

  it('is never that of another nation', () => {
    const [german, polish] = [
      row({ placeId: 'de', min: 1 }),
      row({ placeId: 'pl', min: 2, currency: 'PLN' }),
    ];
    expect(here([german], 'krakow')).toEqual([]);
    expect(minOf(here([german, polish], 'krakow'))).toEqual([2]);
    expect(minOf(here([german, polish], 'hof'))).toEqual([1]);
  });

  it('does not depend on the order of the table', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(order, { minLength: 1 }), (rows) => {
        const [most] = [...rows].sort((a, b) => order.indexOf(a) - order.indexOf(b));
        const product = most!.placeId === undefined && most!.zoneId === undefined;
        expect(minOf(here(rows.map(row)))).toEqual([
          product ? timesFactor(most!.min!, 1.1) : most!.min,
        ]);
      }),
      seeded,
    );
  });

  it('takes the factor of the nearest zone: its own, or that of its parent', () => {
    expect(here([row({})], 'munich')[0]).toMatchObject({ min: 66_000, mid: 77_000, max: 88_000 });
    expect(here([row({})], 'hof')[0]).toMatchObject({ min: 54_000, mid: 63_000, max: 72_000 });
    expect(here([row({})], 'hof')[0]!.product).toMatchObject({
      factor: 0.9,
      base: { min: 60_000 },
    });
  });

  it('is the base range as it is outside of zones', () => {
    expect(here([row({})], 'berlin')[0]).toMatchObject({
      min: 60_000,
      area: { kind: 'base' },
      product: null,
      sourceIds: ['policy'],
    });
  });

  it('has a middle of its own, or the middle of minimum and maximum, and says which', () => {
    expect(here([row({ mid: 66_000 })], 'berlin')[0]).toMatchObject({
      mid: 66_000,
      midBasis: 'set',
    });
    expect(here([row({ max: 80_001 })], 'berlin')[0]).toMatchObject({
      mid: 70_000.5,
      midBasis: 'middle',
    });
    expect(here([row({ mid: 66_000 })])[0]).toMatchObject({ mid: 72_600, midBasis: 'set' });
  });

  it('is none where nothing is set, for another rung, and in an unknown place', () => {
    expect(here([row({ placeId: 'berlin' })])).toEqual([]);
    expect(here([row({ levelId: 'junior' })])).toEqual([]);
    expect(here([row({})], 'paris')).toEqual([]);
  });

  it('is none where the zone has no factor', () => {
    expect(lookUp([row({})], { zones: [zone('metro', null)] }).here('senior', 'munich')).toEqual(
      [],
    );
  });

  it('is the base range in the currency of the zone, and none in another one', () => {
    const inZloty = { zones: [zone('metro', 1.1, 'PLN'), zone('south', 1)] };
    const both = [row({}), row({ currency: 'PLN', min: 200_000, max: 300_000 })];
    expect(lookUp(both, inZloty).here('senior', 'munich')[0]).toMatchObject({ currency: 'PLN' });
    expect(lookUp([row({})], inZloty).here('senior', 'munich')).toEqual([]);
    // Outside of zones nothing says which of the two is meant.
    expect(lookUp(both, inZloty).here('senior', 'berlin')).toEqual([]);
  });

  it('has one for each sublevel, in the order of the table', () => {
    const rows = [
      row({ sublevel: 'I', min: 1, validFrom: '2026-02-01' }),
      row({ sublevel: 'II', placeId: 'berlin', min: 2, validFrom: '2025-01-01' }),
      row({ sublevel: 'II', min: 3, validFrom: '2024-01-01' }),
    ];
    expect(here(rows, 'berlin').map(({ sublevel, min }) => [sublevel, min])).toEqual([
      ['I', 1],
      ['II', 2],
    ]);
  });

  it('has those of the rung’s steps in place of the one of its grade', () => {
    const ofGrade = row({ levelId: null, gradeId: 'g4', min: 9 });
    const steps = [row({ sublevel: 'I', min: 1 }), row({ sublevel: 'II', min: 2 })];
    expect(here([ofGrade, ...steps], 'berlin').map(({ min }) => min)).toEqual([1, 2]);
    expect(here([ofGrade], 'berlin').map(({ min }) => min)).toEqual([9]);
  });

  it('keeps ids apart that objects have of themselves', () => {
    const rows = [row({ levelId: 'constructor', placeId: 'berlin' })];
    expect(lookUp(rows).here('constructor', 'berlin')).toHaveLength(1);
    expect(lookUp(rows).here('toString', 'berlin')).toEqual([]);
    expect(lookUp(rows).here('constructor', 'valueOf')).toEqual([]);
  });
});

describe('the day of a range', () => {
  const years = ['2024-01-01', '2025-01-01', '2026-01-01', '2027-01-01'];
  const rows = years.map((validFrom, index) => row({ validFrom, min: 10_000 * (index + 1) }));

  it('decides: the newest that has begun holds, and one to come does not', () => {
    expect(minOf(here(rows, 'berlin'))).toEqual([30_000]);
    expect(minOf(lookUp(rows, { asOf: '2023-12-31' }).here('senior', 'berlin'))).toEqual([]);
    expect(minOf(lookUp(rows, { asOf: '2027-01-01' }).here('senior', 'berlin'))).toEqual([40_000]);
    expect(lookUp(rows).since).toBe('2026-01-01');
    expect(lookUp([]).since).toBeNull();
  });

  it('makes the older ones history, the latest change first', () => {
    const changes = lookUp(rows).changes('senior');
    expect(changes.map(({ before, after }) => [before.min, after.min])).toEqual([
      [20_000, 30_000],
      [10_000, 20_000],
    ]);
    expect(changes[0]!.area).toEqual({ kind: 'base' });
    expect(lookUp(rows).changes('junior')).toEqual([]);
  });

  it('is that of the newest row whatever the order of the table', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(rows, { minLength: rows.length }),
        fc.constantFrom(...years),
        (table, asOf) => {
          const index = years.indexOf(asOf);
          expect(minOf(lookUp(table, { asOf }).here('senior', 'berlin'))).toEqual([
            10_000 * (index + 1),
          ]);
        },
      ),
      seeded,
    );
  });
});

describe('all ranges of a rung', () => {
  it('are the base range, then zones, then places, with what zones make of it', () => {
    const rows = [
      row({ placeId: 'berlin', min: 61_000 }),
      row({ zoneId: 'south', min: 50_000 }),
      row({}),
      row({ placeId: 'berlin', levelId: 'junior', min: 1 }),
    ];
    expect(
      lookUp(rows)
        .of('senior')
        .map(({ area, min, product }) => [area.kind, min, product?.factor]),
    ).toEqual([
      ['base', 60_000, undefined],
      ['zone', 66_000, 1.1],
      ['zone', 50_000, undefined],
      ['place', 61_000, undefined],
    ]);
  });

  it('have no product of a zone in which each place has a range of its own', () => {
    const kinds = (rows: DecidedRange[]): unknown[] =>
      lookUp(rows)
        .of('senior')
        .map(({ area, min }) => [area.kind, min]);
    // Munich is all of the metro; of the south, Bavaria has no range of its own.
    expect(kinds([row({}), row({ placeId: 'munich', min: 70_000 })])).toEqual([
      ['base', 60_000],
      ['zone', 54_000],
      ['place', 70_000],
    ]);
    // What is set stands, whoever has it.
    const set = [row({ zoneId: 'metro', min: 65_000 }), row({ placeId: 'munich', min: 70_000 })];
    expect(kinds(set)).toEqual([
      ['zone', 65_000],
      ['place', 70_000],
    ]);
  });

  it('are those of its grade where it has none of its own', () => {
    const rows = [row({ levelId: null, gradeId: 'g4', placeId: 'berlin' })];
    expect(lookUp(rows).of('senior')).toMatchObject([{ gradeId: 'g4', levelId: 'senior' }]);
    expect(lookUp(rows).of('junior')).toEqual([]);
  });
});

describe('an amount of a base range times the factor of a zone', () => {
  it('is rounded once, halves upwards', () => {
    expect(timesFactor(60_000, 0.85)).toBe(51_000);
    expect(timesFactor(41_030, 0.85)).toBe(34_876);
    expect(timesFactor(1_001, 1.5)).toBe(1_502);
  });

  it('is what counting in whole numbers gives', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10_000_000 }),
        fc.integer({ min: 100, max: 1_000_000 }),
        (amount, tenThousandths) => {
          const exact = BigInt(amount) * BigInt(tenThousandths);
          const [whole, rest] = [exact / 10_000n, exact % 10_000n];
          expect(timesFactor(amount, tenThousandths / 10_000)).toBe(
            Number(whole + (rest * 2n >= 10_000n ? 1n : 0n)),
          );
        },
      ),
      seeded,
    );
  });
});
