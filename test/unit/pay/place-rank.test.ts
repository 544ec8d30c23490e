import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeRank, placeRanks } from '../../../src/pay/place-rank.ts';
import { atlas, project } from '../../fixtures/small-model.ts';

const seeded = { seed: 20260901 };

/** OEWS May 2025 medians of 41-3091; Ogden prints none; Twin stands in for a tie. */
const medians = [
  { placeId: 'denver-co', value: 80_650 },
  { placeId: 'boulder-co', value: 99_990 },
  { placeId: 'new-york-ny', value: 93_750 },
  { placeId: 'twin', value: 93_750 },
  { placeId: 'ogden-ut', value: null },
];

describe('placeRank', () => {
  it('counts the highest as 1, lets ties share the smaller rank and leaves a gap after them', () => {
    expect(placeRank(medians, 'boulder-co')).toEqual({ rank: 1, count: 4, sharedBy: 1 });
    expect(placeRank(medians, 'new-york-ny')).toEqual({ rank: 2, count: 4, sharedBy: 2 });
    expect(placeRank(medians, 'twin')).toEqual({ rank: 2, count: 4, sharedBy: 2 });
    expect(placeRank(medians, 'denver-co')).toEqual({ rank: 4, count: 4, sharedBy: 1 });
  });

  it('counts the lowest as 1 on request', () => {
    expect(placeRank(medians, 'denver-co', 'lowest')).toEqual({ rank: 1, count: 4, sharedBy: 1 });
    expect(placeRank(medians, 'boulder-co', 'lowest')).toEqual({ rank: 4, count: 4, sharedBy: 1 });
  });

  it('has no rank for a place without the measure', () => {
    expect(placeRank(medians, 'ogden-ut')).toBeNull();
  });

  it('refuses an unknown place, an empty list and a value that is not finite', () => {
    expect(() => placeRank(medians, 'nowhere')).toThrow(
      'placeId must be among the measures, received nowhere',
    );
    expect(() => placeRank([], 'denver-co')).toThrow(RangeError);
    expect(() => placeRank([...medians, { placeId: 'x', value: NaN }], 'denver-co')).toThrow(
      'received NaN',
    );
  });

  it('adds up from both ends: rank from the top + rank from the bottom + ties = count + 2', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 30 }),
        (values) => {
          const places = values.map((value, index) => ({ placeId: String(index), value }));
          for (const { placeId } of places) {
            const top = placeRank(places, placeId);
            const bottom = placeRank(places, placeId, 'lowest');
            expect((top?.rank ?? 0) + (bottom?.rank ?? 0) + (top?.sharedBy ?? 0)).toBe(
              values.length + 2,
            );
          }
        },
      ),
      seeded,
    );
  });
});

describe('placeRanks', () => {
  const reference = project.settings.referenceOccupation.value;

  it('are a place’s ranks by wage, prices and jobs among all metropolitan areas', () => {
    const ids = atlas.metros.map(({ id }) => id);
    const ranks = placeRanks(atlas, ids, reference);
    expect(Object.keys(ranks)).toEqual(ids);
    const measures = {
      pay: (id: string) => atlas.differential[id] ?? null,
      prices: (id: string) => atlas.placeById[id]!.rpp,
      jobs: (id: string) => atlas.jobs[id]?.[reference] ?? null,
    };
    for (const [name, valueOf] of Object.entries(measures) as [
      keyof typeof measures,
      (id: string) => number | null,
    ][]) {
      const values = ids.flatMap((id) => valueOf(id) ?? []);
      expect(values.length).toBeGreaterThan(1);
      for (const id of ids) {
        const value = valueOf(id);
        const rank = ranks[id]![name];
        if (value === null) expect(rank).toBeNull();
        else {
          expect(rank?.rank).toBe(1 + values.filter((other) => other > value).length);
          expect(rank?.count).toBe(values.length);
        }
      }
    }
  });

  it('are those of the places that were asked for', () => {
    expect(Object.keys(placeRanks(atlas, ['boulder-co'], reference))).toEqual(['boulder-co']);
    expect(() => placeRanks(atlas, ['us'], reference)).toThrow(RangeError);
  });
});
