import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, isDay, readDay, writeDay } from '../../../src/schemas/day.ts';

describe('a day written YYYY-MM-DD', () => {
  it.each(['2026-11-29', '2024-02-29', '2000-02-29', '2025-12-31', '0001-01-01', '9999-04-30'])(
    '%s is one',
    (text) => {
      expect(isDay(text)).toBe(true);
    },
  );

  it.each([
    '2025-02-29',
    '1900-02-29',
    '2025-04-31',
    '2025-13-01',
    '2025-00-10',
    '2025-01-00',
    '2025-01-32',
    '2025-1-1',
    '12025-01-01',
    '2025-01-01 ',
    '2025-01-01T00:00',
    '01.05.2019',
    '２０２５-01-01',
    '',
  ])('%s is none', (text) => {
    expect(isDay(text)).toBe(false);
    expect(() => readDay('start', text)).toThrow(
      `start must be written YYYY-MM-DD, received ${text}`,
    );
    expect(() => dayNumber('start', text)).toThrow(RangeError);
  });

  it('is taken apart and put together again, every day from 1900 to 2200', () => {
    fc.assert(
      fc.property(
        fc.date({
          min: new Date('1900-01-01'),
          max: new Date('2200-12-31'),
          noInvalidDate: true,
        }),
        (date) => {
          const text = date.toISOString().slice(0, 10);
          const { year, month, day } = readDay('day', text);
          expect([year, month - 1, day]).toEqual([
            date.getUTCFullYear(),
            date.getUTCMonth(),
            date.getUTCDate(),
          ]);
          expect(writeDay(year, month, day)).toBe(text);
          expect(dayNumber('day', text)).toBe(year * 10_000 + month * 100 + day);
        },
      ),
      { seed: 20261129 },
    );
  });

  it('is not written where the calendar has no such day', () => {
    expect(writeDay(2025, 2, 28)).toBe('2025-02-28');
    expect(writeDay(987, 6, 5)).toBe('0987-06-05');
    for (const [month, day] of [
      [2, 29],
      [4, 31],
      [13, 1],
      [0, 1],
      [1, 0],
    ] as const) {
      expect(writeDay(2025, month, day)).toBeNull();
    }
  });
});
