import { describe, expect, it } from 'vitest';
import type {
  DecidedRangesData,
  DecidedRow,
} from '../../src/charts/decided-ranges/decided-ranges-data.ts';
import { DecidedRangesChart } from '../../src/charts/decided-ranges/DecidedRangesChart.tsx';
import { layoutDecidedRanges } from '../../src/charts/decided-ranges/layout.ts';
import { languageOf } from '../../src/i18n/language-of.ts';
import { seniorPay } from '../fixtures/seniors.ts';
import { matchGolden } from './match-golden.tsx';

function row(name: string, min: number, midpoint: number, max: number, locale = 'en'): DecidedRow {
  const { money, moneyRange } = languageOf(locale);
  return {
    name,
    note: moneyRange(min, max, 'USD'),
    label: money(midpoint, 'USD'),
    mark: {
      kind: 'decided',
      range: { min, midpoint, max },
      currency: 'USD',
      variableTarget: null,
      validFrom: '2026-01-01',
      computed: false,
      how: 'set',
    },
  };
}

const areas = (locale: string): DecidedRangesData => ({
  currency: 'USD',
  rows: [
    row(locale === 'ru' ? 'Базовый диапазон' : 'Base range', 60_000, 70_000, 80_000, locale),
    row(
      locale === 'ru'
        ? 'Северо-восток и средняя часть Атлантического побережья'
        : 'Northeast and the Middle Atlantic coast',
      66_000,
      77_000,
      88_000,
      locale,
    ),
    row('San Francisco', 90_000, 120_000, 120_000, locale),
    row('Ogden', 55_000, 55_000, 55_000, locale),
  ],
});

/** A range that is set and two that are worked out from it, with variable pay on top. */
const computed = (locale: string): DecidedRangesData => {
  const { t } = languageOf(locale);
  const extra = t('ranges.variable', { variable: '12 %' });
  const [base, north, south] = [
    row(t('ranges.area.base'), 82_000, 96_000, 114_000, locale),
    row(locale === 'ru' ? 'Зона 1' : 'Zone 1', 88_560, 103_680, 123_120, locale),
    row(locale === 'ru' ? 'Зона 3' : 'Zone 3', 76_260, 89_280, 106_020, locale),
  ].map((each) => ({ ...each, extra }));
  const worked = ({ mark, ...rest }: DecidedRow): DecidedRow =>
    mark.kind === 'decided' ? { ...rest, mark: { ...mark, computed: true } } : { ...rest, mark };
  return { currency: 'USD', rows: [base!, worked(north!), worked(south!)] };
};

const beside = (): DecidedRangesData => ({
  currency: 'USD',
  rows: [
    row('Range of this employer', 80_000, 95_000, 110_000),
    {
      name: 'The market',
      note: 'Observed',
      label: '$99,000',
      mark: { kind: 'statistic', statistic: seniorPay, rung: 3 },
    },
  ],
});

function match(name: string, data: DecidedRangesData, width = 720, locale = 'en'): void {
  const options = { width, narrow: width < 560, language: languageOf(locale) };
  const layout = layoutDecidedRanges(data, options);
  const chart = <DecidedRangesChart layout={layout} id="ranges" label="Ranges" />;
  matchGolden(`decided-ranges${name}`, chart, ['tokens', 'charts']);
}

describe('the drawing of an employer’s ranges', () => {
  it('is as before: a long name, a middle at the end, a range that is a point', () => {
    match('', areas('en'));
  });

  it('is as before: Russian, narrow', () => {
    match('-narrow-ru', areas('ru'), 328, 'ru');
  });

  it('is as before: beside the market', () => {
    match('-market', beside());
  });

  it('is as before: beside the market, narrow', () => {
    match('-market-narrow', beside(), 328);
  });

  it('is as before: ranges that were computed, and pay on top of them', () => {
    match('-computed', computed('en'));
  });

  it('is as before: ranges that were computed, Russian and narrow', () => {
    match('-computed-narrow-ru', computed('ru'), 328, 'ru');
  });

  it('is as before: one range', () => {
    match('-one', { currency: 'USD', rows: [row('Everywhere', 50_000, 60_000, 70_000)] });
  });

  it('is as before: empty', () => {
    match('-empty', { currency: 'USD', rows: [] });
  });

  it('refuses two currencies on one scale', () => {
    const data = { ...areas('en'), currency: 'EUR' };
    const options = { width: 720, narrow: false, language: languageOf('en') };
    expect(() => layoutDecidedRanges(data, options)).toThrow(
      'rows must be in EUR, received another in Base range',
    );
  });
});
