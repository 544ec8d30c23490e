import { describe, expect, it } from 'vitest';
import { middleInside, textWidth, widest } from '../../../src/charts/shared/text.ts';
import { mediumRange } from '../../../src/charts/shared/range-layout.ts';
import type { ChartOptions } from '../../../src/charts/shared/row-chart.ts';
import {
  placeName,
  placeRange,
  rowAxis,
  rowFrame,
  rungHead,
  rungNames,
  statisticsAxis,
} from '../../../src/charts/shared/row-chart.ts';
import { layoutValueColumns } from '../../../src/charts/shared/value-columns.ts';
import { languageOf } from '../../../src/i18n/language-of.ts';
import { managerPay } from '../../fixtures/account-managers.ts';
import { medianLabel, raiseLabel, thinWords, toUnits } from '../../../src/charts/shared/labels.ts';

const language = languageOf('en');
const wide: ChartOptions = { width: 720, narrow: false, language };
const narrow: ChartOptions = { width: 328, narrow: true, language };

describe('the axis of rows', () => {
  it('runs from the names to the edge, and narrow from the room of its break mark', () => {
    expect(rowAxis([50_000, 90_000], 'USD', wide, { x1: 180.004 })).toMatchObject({
      x1: 180,
      x2: 704,
    });
    expect(rowAxis([50_000, 90_000], 'USD', narrow, { x1: 180 })).toMatchObject({
      x1: 10,
      x2: 326,
    });
    const ends = { x1: 180, x2: 500, narrow: [2, 14] } as const;
    expect(rowAxis([50_000, 90_000], 'USD', wide, ends)).toMatchObject({ x1: 180, x2: 500 });
    expect(rowAxis([50_000, 90_000], 'USD', narrow, ends)).toMatchObject({ x1: 2, x2: 314 });
  });

  it('holds every statistic and every further amount, in the currency of the statistics', () => {
    const rows = [{ statistic: null }, { statistic: managerPay }];
    const axis = statisticsAxis(rows, wide, { x1: 180 }, [200_000]);
    expect(axis.currency).toBe('USD');
    expect(axis.position(managerPay.percentiles.p10!)).toBeGreaterThanOrEqual(180);
    expect(axis.position(200_000)).toBeLessThanOrEqual(704);
    expect(axis.position(managerPay.percentiles.p90!)).toBeLessThan(axis.position(200_000));
    expect(statisticsAxis([{ statistic: null }], wide, { x1: 180 })).toMatchObject({
      ticks: [],
      currency: 'XXX',
    });
  });

  it('gives the drawing room for its tick labels and leaves no function in it', () => {
    const axis = rowAxis([50_000, 90_000], 'USD', wide, { x1: 180 });
    const frame = rowFrame(axis, wide, { axisY: 300, gridTop: 8 });
    expect(frame).toMatchObject({ width: 720, height: 328, narrow: false, axisY: 300, gridTop: 8 });
    expect(structuredClone(frame)).toEqual(frame);
  });
});

describe('a row', () => {
  const axis = rowAxis([50_000, 140_000], 'USD', wide, { x1: 180 });
  const style = { rung: 2, muted: false };

  it('has its range on the centre line, or a dotted line along the whole axis', () => {
    const placed = placeRange(managerPay, axis, 56, mediumRange, style);
    expect(placed.missing).toBeNull();
    expect(placed.range).toMatchObject({ y: 56, rung: 2 });
    expect(placed.range!.median.x).toBe(axis.position(managerPay.percentiles.p50));
    expect(placeRange(null, axis, 56.004, mediumRange, style)).toEqual({
      range: null,
      missing: { x1: 180, x2: 704, y: 56 },
    });
  });

  it('answers to a link on its name higher than the letters', () => {
    const place = { placeId: 'denver-co', href: '/cities/denver-co/', name: 'Denver, CO' };
    const { name, target } = placeName(place, 12, 40, 15);
    expect(name).toEqual({ x: 12, y: 40, text: 'Denver, CO', anchor: 'start' });
    expect(target).toMatchObject({ x: 12, y: 21, height: 28 });
    expect(target.width).toBeCloseTo(textWidth('Denver, CO', 15) + 4, 1);
  });

  it('has its figures right-aligned in their columns, the strong one marked', () => {
    const columns = layoutValueColumns(
      [
        { head: 'Median', cells: ['$82,000', '$90,000'], strong: true },
        { head: 'Raise', cells: ['+8.5%', '0%'], strong: false },
      ],
      720,
      28,
    );
    const [first, second] = columns.cellsAt(1, 61);
    expect(first).toMatchObject({ y: 61, text: '$90,000', anchor: 'end', strong: true });
    expect(second).toMatchObject({ x: 720, y: 61, text: '0%', anchor: 'end', strong: false });
    const figure = textWidth('+8.5%', 15);
    expect(first!.x).toBeCloseTo(720 - Math.max(textWidth('Raise', 14), figure) - 24, 1);
  });
});

describe('the names of rungs', () => {
  const rungs = [
    { name: 'Account Executive', shortName: 'Executive' },
    { name: 'Senior Account Manager', shortName: 'Senior' },
  ];
  const rules = { least: 100, share: 0.36, beside: () => 0 };

  it('are long where they leave room for the ranges, else all short', () => {
    const long = rungNames(rungs, wide, rules);
    expect(rungs.map(long.nameOf)).toEqual(['Account Executive', 'Senior Account Manager']);
    expect(long.width).toBeCloseTo(30 + textWidth('Senior Account Manager', 17, 600) + 24, 5);
    const short = rungNames(rungs, { ...wide, width: 500 }, rules);
    expect(rungs.map(short.nameOf)).toEqual(['Executive', 'Senior']);
    expect(short.width).toBeLessThan(long.width);
  });

  it('make their column as wide as the words below them, and no narrower than it may be', () => {
    const notes = ['$60,000 to $90,000 a year and more'];
    const { width } = rungNames(rungs, { ...wide, width: 500 }, { ...rules, notes });
    expect(width).toBeCloseTo(30 + textWidth(notes[0]!, 14) + 24, 5);
    expect(rungNames(rungs, wide, { ...rules, least: 400 }).width).toBe(400);
  });

  it('give way one by one where a phone has no room beside them', () => {
    const beside = (): number => 328 - 26 - textWidth('Account Executive', 16, 600);
    const { nameOf } = rungNames(rungs, narrow, { ...rules, beside });
    expect(rungs.map(nameOf)).toEqual(['Account Executive', 'Senior']);
  });

  it('stand right of their level marks', () => {
    expect(rungHead('Senior', 48, false, 16)).toEqual({
      mark: { x: 0, y: 32 },
      name: { x: 30, y: 48, text: 'Senior', anchor: 'start' },
    });
    expect(rungHead('Senior', 48, true, 16).name.x).toBe(26);
  });
});

describe('words in a drawing', () => {
  it('stay inside its edges, the right one before the left one', () => {
    expect(middleInside(50, 40, [0, 328])).toBe(50);
    expect(middleInside(5, 40, [0, 328])).toBe(20);
    expect(middleInside(320, 40, [0, 328])).toBe(308);
    expect(middleInside(100, 400, [0, 328])).toBe(128);
  });

  it('are as wide as the widest line, and nothing without a line', () => {
    expect(widest(['a', 'wide line', 'b'], 14)).toBe(textWidth('wide line', 14));
    expect(widest([], 14)).toBe(0);
  });
});

describe('labels', () => {
  it('mark an estimated median, and no other', () => {
    const median = (evidence: 'observed' | 'published' | 'estimated'): string =>
      medianLabel({ ...managerPay, evidence }, language);
    expect(median('estimated')).toBe('≈ $82,000');
    expect(median('observed')).toBe('$82,000');
    expect(median('published')).toBe('$82,000');
  });

  it('sign a raise and a cut, and leave nothing unsigned', () => {
    expect(raiseLabel(0.085, language)).toBe('+8.5%');
    expect(raiseLabel(-0.02, language)).toBe('−2%');
    expect(raiseLabel(0, language)).toBe('0%');
  });

  it('take hundredths as units', () => {
    expect(toUnits(8_180_050)).toBe(81_800.5);
  });

  it('say few answers and few jobs as what they are, the first of them in short', () => {
    expect(thinWords([], language)).toBeNull();
    const jobs = 'few jobs: 120';
    expect(thinWords([{ kind: 'few-jobs', employment: 120 }], language)).toEqual({
      long: jobs,
      short: jobs,
    });
    expect(thinWords([{ kind: 'unknown-employment' }], language)!.short).toBe(
      'number of jobs not published',
    );
    const words = thinWords(
      [
        { kind: 'few-jobs', employment: 120 },
        { kind: 'few-answers', n: 12 },
      ],
      language,
    );
    expect(words!.short).toBe('few jobs: 120');
    expect(words!.long).toContain('few jobs: 120; ');
    expect(words!.long).toContain('12 responses');
  });
});
