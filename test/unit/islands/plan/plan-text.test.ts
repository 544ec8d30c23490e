import { describe, expect, it } from 'vitest';
import { fillText } from '../../../../src/islands/plan/fill-text.ts';
import { formatDay } from '../../../../src/islands/plan/format-day.ts';

describe('fillText', () => {
  it('fills in words and leaves those it does not know', () => {
    expect(fillText('{file}: {count} of {most}', { file: 'a.json', count: 2 })).toBe(
      'a.json: 2 of {most}',
    );
  });

  it('never fills what a reader has written', () => {
    expect(fillText('{file}: {place}', { file: '{place}$&', place: 'x' })).toBe('{place}$&: x');
  });

  it('takes no words that every object has', () => {
    expect(fillText('{constructor}', {})).toBe('{constructor}');
  });
});

describe('formatDay', () => {
  it('writes a day the way the language does, unbroken and without a word after the year', () => {
    expect(formatDay('2026-11-23', 'en-US')).toBe('November\u00a023,\u00a02026');
    expect(formatDay('2026-11-23', 'ru-RU')).toBe('23\u00a0ноября\u00a02026');
  });

  it('knows no time zone: the first and the last day of a year stay in it', () => {
    expect(formatDay('2026-01-01', 'en-US')).toContain('January\u00a01');
    expect(formatDay('2026-12-31', 'en-US')).toContain('December\u00a031');
  });
});
