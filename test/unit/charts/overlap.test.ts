import { describe, expect, test } from 'vitest';
import { describeOverlap } from '../../../src/charts/overlap/describe.ts';
import { layoutOverlap } from '../../../src/charts/overlap/layout.ts';
import type { OverlapData } from '../../../src/charts/overlap/overlap-data.ts';
import { languageOf } from '../../../src/i18n/language-of.ts';
import { overlapShare } from '../../../src/pay/overlap-share.ts';
import { managerPay, managerWords } from '../../fixtures/account-managers.ts';
import { seniorPay, seniorWords } from '../../fixtures/seniors.ts';

function managers(locale: 'en' | 'ru'): OverlapData {
  const [lower, upper] = [managerWords[locale], seniorWords[locale]];
  return {
    lower: { rung: 2, name: lower.title, words: lower, statistic: managerPay },
    upper: { rung: 3, name: upper.title, words: upper, statistic: seniorPay },
    share: overlapShare(managerPay, seniorPay),
  };
}

const language = languageOf('en');
const context = { language, currency: 'USD', month: '2025-05' };

describe('layoutOverlap', () => {
  test.each([392, 328])('%i: the dashed line starts at the upper median', (width) => {
    const { rows, reach } = layoutOverlap(managers('en'), { width, language });
    expect(reach!.line.startsWith(`M${rows[0].range!.median.x} `)).toBe(true);
    expect(rows[1].range!.upperTail!.x2).toBeLessThanOrEqual(width);
    expect(rows[0].range!.upperTail!.x2).toBeLessThanOrEqual(width);
  });

  test('the lower name makes way for the words over the arrow', () => {
    const data = managers('ru');
    const long = { ...data.lower, name: 'Директор по работе с важнейшими клиентами' };
    const { rows, reach } = layoutOverlap({ ...data, lower: long }, { width: 328, language });
    expect(rows[1].name.y).toBeLessThanOrEqual(reach!.label.y - 18);
  });

  test('without a share there is no arrow, without a figure a dotted line', () => {
    const data = managers('en');
    const upper = { ...data.upper, statistic: null };
    const layout = layoutOverlap({ ...data, upper, share: null }, { width: 392, language });
    expect(layout.reach).toBeNull();
    expect(layout.rows[0].range).toBeNull();
    expect(layout.rows[0].missing).not.toBeNull();
  });
});

describe('describeOverlap', () => {
  test('a share near whole tenths is said in tenths', () => {
    expect(managers('en').share).toEqual({ kind: 'about', percent: 32 });
    expect(describeOverlap(managers('en'), context).headline).toBe(
      'Three in 10 account managers earn more than the median senior account manager',
    );
    const quarter = { ...managers('en'), share: { kind: 'about', percent: 25 } as const };
    expect(describeOverlap(quarter, context).headline).toBe(
      'About 25% of account managers earn more than the median senior account manager',
    );
    const few = { ...managers('en'), share: { kind: 'less-than', percent: 10 } as const };
    expect(describeOverlap(few, context).headline).toBe(
      'Fewer than 10% of account managers earn more than the median senior account manager',
    );
  });

  test.each([1, 99])('%i percent are said in percent, not as none or all in ten', (percent) => {
    const share = { kind: 'about', percent } as const;
    expect(describeOverlap({ ...managers('en'), share }, context).headline).toBe(
      `About ${percent}% of account managers earn more than the median senior account manager`,
    );
  });

  test('says the same in Russian, with its cases', () => {
    const russian = { ...context, language: languageOf('ru') };
    expect(describeOverlap(managers('ru'), russian).headline.replaceAll('\u00a0', ' ')).toBe(
      'Трое из десяти аккаунт-менеджеров получают больше медианы старших аккаунт-менеджеров',
    );
  });

  test('the table holds the figures of both ranges and the share', () => {
    const { columns, rows } = describeOverlap(managers('en'), context).table;
    expect(rows.every((row) => row.length === columns.length)).toBe(true);
    expect(rows.map((row) => row[3])).toEqual(['$99,000', '$82,000']);
    expect(rows[1]).toContain('32% earn more');
    expect(rows.map((row) => row.at(-2))).toEqual(['134', '286']);
  });

  test('claims nothing where neither range is known', () => {
    const { lower, upper } = managers('en');
    const empty = {
      lower: { ...lower, statistic: null },
      upper: { ...upper, statistic: null },
      share: null,
    };
    expect(describeOverlap(empty, context).headline).toBe(
      'Pay of account managers and senior account managers',
    );
  });
});
