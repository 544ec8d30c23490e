import { describe, expect, it } from 'vitest';
import { monthsBetween } from '../../../src/schemas/day.ts';

describe('monthsBetween', () => {
  it('counts calendar months and ignores the day', () => {
    expect(monthsBetween('2025-05', '2026-09-01')).toBe(16);
    expect(monthsBetween('2025-05', '2026-09-30')).toBe(16);
    expect(monthsBetween('2025-12', '2026-01')).toBe(1);
    expect(monthsBetween('2025-05', '2025-05-31')).toBe(0);
  });

  it('is negative when the second month comes first', () => {
    expect(monthsBetween('2025-05', '2025-04')).toBe(-1);
  });

  it.each(['', '2025', '2025-13', '2025-5', '2025-05-32', '25-05', '2025-05-01T00:00'])(
    'refuses %j',
    (text) => {
      expect(() => monthsBetween('2025-05', text)).toThrow('to must be written YYYY-MM');
      expect(() => monthsBetween(text, '2025-05')).toThrow('from must be written YYYY-MM');
    },
  );
});
