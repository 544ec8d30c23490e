import { describe, expect, it } from 'vitest';
import type { DecidedRow } from '../../../src/charts/decided-ranges/decided-ranges-data.ts';
import {
  describeAreaRanges,
  describeRangeHere,
  describeRungRanges,
} from '../../../src/charts/decided-ranges/describe.ts';
import { languageOf } from '../../../src/i18n/language-of.ts';
import { seniorPay } from '../../fixtures/seniors.ts';

const language = languageOf('en');

function row(name: string, min: number, max: number): DecidedRow {
  const range = { min, midpoint: (min + max) / 2, max };
  const about = {
    currency: 'USD',
    variableTarget: null,
    validFrom: '2026-01-01',
    computed: false,
    how: 'set',
  };
  return { name, note: '', label: '', mark: { kind: 'decided', range, ...about } };
}

const data = (...rows: DecidedRow[]) => ({ currency: 'USD', rows });

describe('the headline of an employer’s ranges', () => {
  it('names where the lowest and the highest of them begin, wherever they end', () => {
    const { headline } = describeAreaRanges(
      data(row('North', 60_000, 70_000), row('East', 50_000, 90_000), row('West', 55_000, 65_000)),
      language,
    );
    expect(headline).toBe('The range starts between $50,000 (East) and $60,000 (North)');
  });

  it('goes from the lowest minimum to the highest maximum of all rungs', () => {
    const { headline } = describeRungRanges(
      data(row('Lead', 60_000, 70_000), row('Expert', 50_000, 90_000)),
      language,
    );
    expect(headline).toBe('Ranges here run from $50,000 (Expert) to $90,000 (Expert)');
  });

  const { p50 } = seniorPay.percentiles;
  it.each([
    [p50, p50 + 20_000, '0% of the way up'],
    [p50 - 20_000, p50, '100% of the way up'],
    [p50 - 5_000, p50 + 15_000, '25% of the way up'],
    [p50 + 1_000, p50 + 9_000, '$1,000 below'],
    [p50 - 9_000, p50 - 1_000, '$1,000 above'],
    [p50, p50, 'what this employer pays'],
  ])('sets the market beside the range from %d to %d: %s', (min, max, words) => {
    const market: DecidedRow = {
      name: 'Market',
      note: '',
      label: '',
      mark: { kind: 'statistic', statistic: seniorPay, rung: 3 },
    };
    const { headline } = describeRangeHere(data(row('Here', min, max), market), language);
    expect(headline).toContain(`median is ${words}`);
  });
});
