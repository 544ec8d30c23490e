import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { EvidenceSwatch } from '../../../src/charts/shared/EvidenceSwatch.tsx';
import { percentileCells, percentileColumns } from '../../../src/charts/shared/percentile-table.ts';
import type { RangeLayout, RangeStyle } from '../../../src/charts/shared/range-layout.ts';
import {
  bigRange,
  layoutRange,
  mediumRange,
  narrowLadderRange,
  rangeAmounts,
  rowRange,
} from '../../../src/charts/shared/range-layout.ts';
import { RangeMark } from '../../../src/charts/shared/RangeMark.tsx';
import { languageOf } from '../../../src/i18n/language-of.ts';
import { evidence } from '../../../src/schemas/pay-statistic.ts';
import type { PayStatistic } from '../../../src/schemas/pay-statistic.ts';
import { denver, vicePresident } from '../pay/real-figures.ts';
import { managerPay } from '../../fixtures/account-managers.ts';

const thousandth = (amount: number): number => amount / 1000;
const loud: RangeStyle = { rung: 2, muted: false };

const place = (statistic: PayStatistic, style = loud, size = bigRange): RangeLayout =>
  layoutRange(statistic, thousandth, 56, size, style);

const draw = (range: RangeLayout): string => renderToStaticMarkup(<RangeMark range={range} />);

describe('layoutRange', () => {
  test('places tails, bar, median and band of an observed range', () => {
    expect(place(managerPay)).toEqual({
      rung: 2,
      muted: false,
      evidence: 'observed',
      thin: false,
      y: 56,
      barHeight: 28,
      bar: { x1: 68.9, x2: 107.1 },
      lowerTail: { x1: 56.5, x2: 68.9 },
      upperTail: { x1: 107.1, x2: 136.9 },
      cap: 5,
      median: { x: 81.8, width: 4, height: 42 },
      band: { x1: 76.8, x2: 85.7 },
    });
  });

  test('quartiles only: no tails', () => {
    expect(place(vicePresident)).toMatchObject({
      lowerTail: null,
      upperTail: null,
      bar: { x1: 139.9, x2: 189.3 },
    });
  });

  test('P75 and P90 printed as one figure: no upper tail; the same below', () => {
    const equal = (percentiles: Partial<PayStatistic['percentiles']>): RangeLayout =>
      place({ ...denver, percentiles: { ...denver.percentiles, ...percentiles } });
    expect(equal({ p75: 164_930, p90: 164_930 }).upperTail).toBeNull();
    expect(equal({ p75: 164_930, p90: 164_930 }).lowerTail).not.toBeNull();
    expect(equal({ p10: 59_990 }).lowerTail).toBeNull();
  });

  test('the median alone: neither bar, tails nor band', () => {
    const percentiles = { p10: null, p25: null, p50: 80_000, p75: null, p90: null };
    expect(place({ ...managerPay, percentiles, medianInterval: null })).toMatchObject({
      bar: null,
      lowerTail: null,
      upperTail: null,
      band: null,
      median: { x: 80 },
    });
  });

  test('an estimated median is two pixels wider, so that its open middle shows', () => {
    for (const size of [bigRange, mediumRange, rowRange, narrowLadderRange]) {
      const observed = place(managerPay, loud, size).median.width;
      const estimated = place({ ...managerPay, evidence: 'estimated' }, loud, size).median.width;
      expect(estimated).toBe(observed + 2);
    }
  });

  test('a muted range has 0.72 of the height, and its median reaches less far', () => {
    const muted = place(managerPay, { rung: 2, muted: true });
    expect(muted.barHeight).toBe(20.2);
    expect(muted.median.height).toBe(28.6);
    expect(muted.bar).toEqual(place(managerPay).bar);
  });

  test('bars under 10 pixels have no caps; a reason makes it thin', () => {
    expect(place(managerPay, loud, { ...rowRange, barHeight: 9 }).cap).toBe(0);
    expect(place(managerPay, loud, rowRange).cap).toBe(1.8);
    const thin = place({ ...managerPay, thin: [{ kind: 'few-jobs', employment: 40 }] });
    expect(thin.thin).toBe(true);
  });

  test('the amounts it needs room for are all that are known', () => {
    expect(rangeAmounts(managerPay)).toEqual([
      56_500, 68_900, 81_800, 107_100, 136_900, 76_800, 85_700,
    ]);
    expect(rangeAmounts(vicePresident)).toEqual([139_900, 160_800, 189_300, 137_700, 192_200]);
  });
});

describe('RangeMark', () => {
  test.each(evidence.options)('%s: the class names it, and only an estimate is hatched', (kind) => {
    const markup = draw(place({ ...managerPay, evidence: kind }));
    expect(markup).toContain(`class="range rung-2 ${kind}"`);
    expect(markup.includes('url(#hatch-2)')).toBe(kind === 'estimated');
  });

  test('colour comes from the rung, from "official", or from "muted", never from a style', () => {
    const estimated = { ...managerPay, evidence: 'estimated' as const };
    const official = draw(place(denver, { rung: null, muted: false }));
    expect(official).toContain('class="range official published"');
    const muted = draw(place(estimated, { rung: 4, muted: true }));
    expect(muted).toContain('class="range muted estimated"');
    expect(muted).toContain('url(#hatch-0)');
    for (const markup of [official, muted, draw(place(managerPay))]) {
      expect(markup).not.toMatch(/ style=|NaN|\d\.\d{3}/);
    }
  });

  test('the line is drawn outside the bar only, with a cap at its outer end', () => {
    const markup = draw(place(managerPay));
    expect(markup).toContain('d="M56.5 56H68.9M56.5 51v10M107.1 56H136.9M136.9 51v10"');
    expect(markup).toContain('<rect class="bar" x="68.9" y="42" width="38.2" height="28"');
  });

  test('the median stands in the middle, over everything; the band lies behind it', () => {
    const markup = draw(place(managerPay));
    expect(markup).toContain('<rect class="median" x="79.8" y="35" width="4" height="42"');
    expect(markup.lastIndexOf('class="median"')).toBeGreaterThan(markup.indexOf('"band"'));
    expect(markup.match(/class="band"/g)).toHaveLength(1);
    expect(draw(place(denver))).not.toContain('band');
  });
});

describe('EvidenceSwatch', () => {
  test.each(evidence.options)('%s: the sample is drawn as in the picture', (kind) => {
    const markup = renderToStaticMarkup(<EvidenceSwatch evidence={kind} rung={3} />);
    expect(markup.includes('url(#hatch-3)')).toBe(kind === 'estimated');
    expect(markup.includes('quoted-range')).toBe(kind === 'quoted');
    expect(markup).toContain('aria-hidden="true"');
  });
});

describe('percentile table', () => {
  test('six columns, all numeric, with a cell for each', () => {
    const language = languageOf('en');
    expect(percentileColumns(language, [managerPay]).map(({ label }) => label)).toEqual([
      '10th percentile',
      '25th percentile',
      'Median',
      '75th percentile',
      '90th percentile',
      '95% confidence interval of the median',
    ]);
    expect(percentileColumns(language, []).every(({ numeric }) => numeric)).toBe(true);
    expect(percentileCells(managerPay, language)).toEqual([
      '$56,500',
      '$69,000',
      '$82,000',
      '$107,000',
      '$137,000',
      '$77,000–$85,500',
    ]);
  });

  test('the last head says how sure the median is: observed, estimated or both', () => {
    const language = languageOf('en');
    const estimate = {
      ...managerPay,
      evidence: 'estimated' as const,
      medianInterval: null,
      likelyRange: { low: 80_120, high: 96_000 },
    };
    const head = (...statistics: PayStatistic[]) =>
      percentileColumns(language, statistics).at(-1)!.label;
    expect(head(managerPay)).toBe('95% confidence interval of the median');
    expect(head(estimate)).toBe('Likely range of the estimate');
    expect(head(managerPay, estimate)).toBe(
      'Likely range of the estimate, or 95% confidence interval of the median',
    );
    expect(percentileCells(estimate, language).at(-1)).toBe('$80,000–$96,000');
  });

  test('what is not known is a dash, never a zero', () => {
    const language = languageOf('ru');
    const cells = percentileCells(vicePresident, language);
    expect(cells.map((cell) => cell.replaceAll('\u00a0', ' '))).toEqual([
      '–',
      '140 000 $',
      '161 000 $',
      '189 500 $',
      '–',
      '137 500–192 000 $',
    ]);
    expect(percentileCells(null, language)).toEqual(Array.from({ length: 6 }, () => '–'));
  });
});
