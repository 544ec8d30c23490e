import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { largestFirst } from '../../../src/team/findings/capped-list.ts';
import { rosterRow } from '../../fixtures/team-rows.ts';
import { managerCompression, newerHires } from '../../fixtures/at-once.ts';

const seeded = { seed: 20261126 };

describe('managerCompression', () => {
  const manager = rosterRow({ employeeId: 'M', baseHundredths: 10_000_000 });
  const report = (baseHundredths: number, fields: Parameters<typeof rosterRow>[0] = {}) =>
    rosterRow({ employeeId: `R${baseHundredths}`, managerId: 'M', baseHundredths, ...fields });

  it('begins at 95 % of the manager’s pay and turns into inversion above it', () => {
    const rows = [
      manager,
      report(9_499_999),
      report(9_500_000),
      report(10_000_000),
      report(10_000_001),
    ];
    const { cases, compressed, inverted, compared } = managerCompression(rows, 0.95);
    expect([compressed, inverted, compared]).toEqual([2, 1, 4]);
    expect(cases.items.map(({ row, managerRow, kind }) => [row, managerRow, kind])).toEqual([
      [4, 0, 'inversion'],
      [3, 0, 'compression'],
      [2, 0, 'compression'],
    ]);
  });

  it('compares full-time rates, whatever share of full time somebody works', () => {
    const rows = [{ ...manager, fte: 0.5 }, report(9_000_000)];
    expect(managerCompression(rows, 0.95).cases.total).toBe(0);
  });

  it('counts those whose manager cannot be told, and other currencies, and compares neither', () => {
    const rows = [
      manager,
      rosterRow({ employeeId: 'S', managerId: 'S', baseHundredths: 1 }),
      report(1, { managerId: 'nobody' }),
      report(2, { managerId: 'twice' }),
      rosterRow({ employeeId: 'twice' }),
      rosterRow({ employeeId: 'twice' }),
      report(20_000_000, { currency: 'EUR' }),
    ];
    expect(managerCompression(rows, 0.95)).toMatchObject({
      managerUnknown: 3,
      otherCurrency: 1,
      compared: 0,
      cases: { total: 0, items: [] },
    });
  });

  it('refuses a share of 0', () => {
    expect(() => managerCompression([], 0)).toThrow('share must be a finite number above 0');
  });
});

describe('newerHires', () => {
  const hired = (hireDate: string | null, baseHundredths: number, fields = {}) =>
    rosterRow({ hireDate, baseHundredths, ...fields });

  it('finds who is paid more than somebody hired before, with the one who is paid least', () => {
    const rows = [
      hired('2019-05-01', 8_000_000),
      hired('2021-05-01', 7_000_000),
      hired('2025-05-01', 9_000_000),
      hired('2025-06-01', 7_000_000),
    ];
    const { cases, compared } = newerHires(rows);
    expect(compared).toBe(4);
    expect(cases).toEqual({ items: [{ row: 2, tenuredRow: 1, ratio: 9 / 7 }], total: 1 });
  });

  it('does not compare people hired on the same day', () => {
    expect(newerHires([hired('2020-01-01', 1), hired('2020-01-01', 2)]).cases.total).toBe(0);
  });

  it('compares within a level, a city and a currency only', () => {
    const older = hired('2019-05-01', 1);
    const newer = { ...older, hireDate: '2025-05-01', baseHundredths: 2 };
    const total = (row: typeof older): number => newerHires([older, row]).cases.total;
    expect(total(newer)).toBe(1);
    expect(total({ ...newer, levelId: 'senior' })).toBe(0);
    expect(total({ ...newer, placeId: 'boston-ma' })).toBe(0);
    expect(total({ ...newer, currency: 'EUR' })).toBe(0);
    expect(total({ ...newer, levelId: null, level: 'nurse' })).toBe(0);
  });

  it('groups levels and cities as they are written where they could not be matched', () => {
    const older = hired('2019-05-01', 1, { levelId: null, level: 'X', placeId: null, city: 'Y' });
    const newer = { ...older, hireDate: '2025-05-01', baseHundredths: 2 };
    expect(newerHires([older, newer]).cases.total).toBe(1);
    expect(newerHires([older, { ...newer, city: 'Z' }]).cases.total).toBe(0);
  });

  it('counts those without a date, and compares nobody who is alone with one', () => {
    expect(newerHires([hired(null, 1), hired('2020-01-01', 2)])).toMatchObject({
      compared: 0,
      undated: 1,
    });
  });

  it('refuses a day written otherwise', () => {
    expect(() => newerHires([hired('01.05.2019', 1)])).toThrow('hireDate must be written');
  });

  it('finds the same as comparing everybody with everybody', () => {
    const anyPerson = fc.record({
      hireDate: fc.option(fc.constantFrom('2019-01-01', '2020-02-02', '2021-03-03', '2022-04-04')),
      baseHundredths: fc.integer({ min: 1, max: 6 }),
      levelId: fc.constantFrom('nurse', null),
    });
    fc.assert(
      fc.property(fc.array(anyPerson, { minLength: 10, maxLength: 30 }), (people) => {
        const rows = people.map((fields) => rosterRow(fields));
        const expected = rows.flatMap((person, row) => {
          const paidLess = rows.filter(
            (other) =>
              other.hireDate !== null &&
              person.hireDate !== null &&
              other.hireDate < person.hireDate &&
              other.levelId === person.levelId &&
              other.baseHundredths < person.baseHundredths,
          );
          if (paidLess.length === 0) return [];
          const least = Math.min(...paidLess.map(({ baseHundredths }) => baseHundredths));
          return [[row, person.baseHundredths / least]];
        });
        const found = newerHires(rows).cases.items.map(({ row, ratio }) => [row, ratio]);
        expect(found.sort((a, b) => a[0]! - b[0]!)).toEqual(expected);
      }),
      seeded,
    );
  });
});

describe('largestFirst', () => {
  it('keeps the largest and says how many there are', () => {
    const list = largestFirst([3, 5, 8, 9], [1, 4, 2, 4], (row, size) => [row, size], 2);
    expect(list).toEqual({
      items: [
        [5, 4],
        [9, 4],
      ],
      total: 4,
    });
  });

  it('equals sorting everything and cutting it off', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(5), { maxLength: 30 }),
        fc.integer({ min: 1, max: 8 }),
        (sizes, most) => {
          const rows = sizes.map((_size, index) => index * 2);
          const sorted = rows
            .map((row, index) => ({ row, size: sizes[index]! }))
            .sort((a, b) => b.size - a.size || a.row - b.row)
            .slice(0, most);
          expect(largestFirst(rows, sizes, (row, size) => ({ row, size }), most)).toEqual({
            items: sorted,
            total: sizes.length,
          });
        },
      ),
      seeded,
    );
  });
});
