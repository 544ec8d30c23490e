import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DateOrder } from '../../../src/roster/values/read-date.ts';
import { guessDateOrder } from '../../../src/roster/values/guess-date-order.ts';
import { readDate } from '../../../src/roster/values/read-date.ts';

const asOf = '2026-11-23';
const runs = { seed: 20_261_126, numRuns: 500 };

describe('a day', () => {
  it.each<[string, DateOrder, string]>([
    ['2025-04-03', 'ymd', '2025-04-03'],
    ['2025-4-3', 'ymd', '2025-04-03'],
    ['2025/04/03', 'dmy', '2025-04-03'],
    ['2025.04.03', 'mdy', '2025-04-03'],
    ['20250403', 'ymd', '2025-04-03'],
    ['2025-04-03T00:00:00', 'ymd', '2025-04-03'],
    ['2025-04-03T09:30:00.000Z', 'ymd', '2025-04-03'],
    ['2025-04-03 00:00:00', 'dmy', '2025-04-03'],
    ['4/3/2025 12:00:00 AM', 'mdy', '2025-04-03'],
    ['03.04.2025', 'dmy', '2025-04-03'],
    ['3.4.2025', 'dmy', '2025-04-03'],
    ['03/04/2025', 'dmy', '2025-04-03'],
    ['03/04/2025', 'mdy', '2025-03-04'],
    ['03-04-2025', 'mdy', '2025-03-04'],
    ['03.04.25', 'dmy', '2025-04-03'],
    ['03.04.87', 'dmy', '1987-04-03'],
    ['03.04.26', 'dmy', '2026-04-03'],
    ['03.04.27', 'dmy', '1927-04-03'],
    ['03.04.2025 г.', 'dmy', '2025-04-03'],
    ['3 Apr 2025', 'ymd', '2025-04-03'],
    ['03-Apr-2025', 'mdy', '2025-04-03'],
    ['03-Apr-25', 'mdy', '2025-04-03'],
    ['Apr 3, 2025', 'dmy', '2025-04-03'],
    ['April 3rd, 2025', 'dmy', '2025-04-03'],
    ['2025-Apr-03', 'ymd', '2025-04-03'],
    ['3 апреля 2025', 'ymd', '2025-04-03'],
    ['3 апреля 2025 года', 'ymd', '2025-04-03'],
    ['03 сент. 2025 г.', 'ymd', '2025-09-03'],
    ['1 мая 2025', 'ymd', '2025-05-01'],
    ['45750', 'serial-1900', '2025-04-03'],
    ['45750.75', 'serial-1900', '2025-04-03'],
    ['44288', 'serial-1904', '2025-04-03'],
    ['1', 'serial-1900', '1900-01-01'],
    ['59', 'serial-1900', '1900-02-28'],
    ['61', 'serial-1900', '1900-03-01'],
    ['29.02.2024', 'dmy', '2024-02-29'],
    ['29.02.2000', 'dmy', '2000-02-29'],
  ])('%j in %s', (text, order, date) => {
    expect(readDate(text, order, asOf)).toEqual({ ok: true, date });
  });

  it.each<[string, DateOrder, string]>([
    ['2025-02-30', 'ymd', 'no-such-date'],
    ['29.02.2025', 'dmy', 'no-such-date'],
    ['29.02.1900', 'dmy', 'no-such-date'],
    ['31.04.2025', 'dmy', 'no-such-date'],
    ['00.04.2025', 'dmy', 'no-such-date'],
    ['2025-13-01', 'ymd', 'no-such-date'],
    ['0001-01-01', 'ymd', 'no-such-date'],
    ['9999-12-31', 'ymd', 'no-such-date'],
    ['04/25/2025', 'dmy', 'mixed-date'],
    ['25/04/2025', 'mdy', 'mixed-date'],
    ['03/04/2025', 'ymd', 'mixed-date'],
    ['45750', 'ymd', 'not-a-date'],
    ['2025', 'ymd', 'not-a-date'],
    ['April', 'ymd', 'not-a-date'],
    ['3 Foo 2025', 'ymd', 'not-a-date'],
    ['yesterday', 'ymd', 'not-a-date'],
    ['3/4', 'dmy', 'not-a-date'],
    ['1/2/3', 'dmy', 'not-a-date'],
    ['1/2/345', 'dmy', 'not-a-date'],
    ['#####', 'ymd', 'not-a-date'],
    ['0', 'serial-1900', 'no-such-date'],
  ])('%j in %s is none', (text, order, kind) => {
    expect(readDate(text, order, asOf)).toEqual({ ok: false, kind });
  });

  it('reads back every day in every order', () => {
    const days = fc.date({
      min: new Date('1904-01-02'),
      max: new Date('2100-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(days, fc.constantFrom('.', '/', '-'), (day, sign) => {
        const date = day.toISOString().slice(0, 10);
        const [y = '', m = '', d = ''] = date.split('-');
        const serial = Math.round(Date.parse(date) / 86_400_000);
        const forms: [string, DateOrder][] = [
          [[y, m, d].join(sign), 'ymd'],
          [[d, m, y].join(sign), 'dmy'],
          [[m, d, y].join(sign), 'mdy'],
          [[String(Number(d)), String(Number(m)), y].join(sign), 'dmy'],
          [String(serial + 25_569), 'serial-1900'],
          [String(serial + 24_107), 'serial-1904'],
        ];
        for (const [text, order] of forms) {
          expect(readDate(text, order, asOf)).toEqual({ ok: true, date });
        }
      }),
      runs,
    );
  });

  it('gives a day or a reason for whatever text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.constantFrom<DateOrder>('ymd', 'dmy', 'mdy', 'serial-1900'),
        (text, order) => {
          const cell = readDate(text, order, asOf);
          if (cell.ok) expect(new Date(cell.date).toISOString().slice(0, 10)).toBe(cell.date);
        },
      ),
      runs,
    );
  });
});

describe('order of a column', () => {
  it.each<[string[], string, DateOrder]>([
    [['2025-04-03', '2024-01-01'], 'certain', 'ymd'],
    [['3 Apr 2025'], 'certain', 'ymd'],
    [[], 'certain', 'ymd'],
    [['03.04.2025'], 'certain', 'dmy'],
    [['03.04.25'], 'certain', 'dmy'],
    [['03/04/2025', '25/04/2025'], 'certain', 'dmy'],
    [['03/04/2025', '04/25/2025'], 'certain', 'mdy'],
    [['05/05/2025', '06/06/2025'], 'certain', 'dmy'],
    [['45750', '44000'], 'likely', 'serial-1900'],
  ])('%j', (cells, sure, value) => {
    expect(guessDateOrder(cells)).toMatchObject({ sure, value });
  });

  it('asks about 03/04/2025', () => {
    expect(guessDateOrder(['03/04/2025', '05/06/2025'])).toMatchObject({
      sure: 'asked',
      alternatives: ['dmy', 'mdy'],
      examples: ['03/04/2025', '05/06/2025'],
    });
  });

  it('asks when cells contradict each other', () => {
    expect(guessDateOrder(['25/04/2025', '04/25/2025']).sure).toBe('asked');
  });
});
