import { describe, expect, it } from 'vitest';
import type { PayRangeOptions } from '../../src/charts/pay-range/layout.ts';
import { layoutPayRange } from '../../src/charts/pay-range/layout.ts';
import { layoutMiniRange, miniRangeDomain } from '../../src/charts/pay-range/mini-range-layout.ts';
import { MiniRange } from '../../src/charts/pay-range/MiniRange.tsx';
import type { PayRangeRow } from '../../src/charts/pay-range/pay-range-data.ts';
import { PayRangeChart } from '../../src/charts/pay-range/PayRangeChart.tsx';
import { languageOf } from '../../src/i18n/language-of.ts';
import { largestRows, nationRow, placeRows } from '../fixtures/account-managers.ts';
import { matchGolden } from './match-golden.tsx';

const english = { language: languageOf('en'), nation: 'US' };
const russian = { language: languageOf('ru'), nation: 'США' };

function draw(rows: PayRangeRow[], options: Partial<PayRangeOptions>) {
  const layout = layoutPayRange(
    { rung: 2, rows },
    { width: 984, narrow: false, ...english, ...options },
  );
  return <PayRangeChart layout={layout} id="pay-range" label="Pay range" />;
}

/** Denver's neighbours with Denver as the own place, a thin one, and one without an estimate. */
function neighbours(locale: 'en' | 'ru', reason: string): PayRangeRow[] {
  const ids = ['denver-co', 'boulder-co', 'cheyenne-wy', 'winston-salem-nc', 'aguadilla-pr'];
  const rows = placeRows(locale, ids).map((row) => ({ ...row, own: row.placeId === 'denver-co' }));
  const without: PayRangeRow = {
    ...rows[1]!,
    placeId: 'ogden-ut',
    name: locale === 'en' ? 'Ogden, UT' : 'Огден, Юта',
    statistic: null,
    medianLabel: null,
    against: null,
    afterPrices: null,
    reason,
  };
  return [nationRow(locale), without, ...rows];
}

describe('the drawing of the pay ranges', () => {
  it('is as before: the twenty largest markets', () => {
    const rows = [nationRow('en'), ...largestRows('en')];
    matchGolden('pay-range', draw(rows, {}));
  });

  it('is as before: medium, in Russian', () => {
    const rows = [nationRow('ru'), ...largestRows('ru')];
    matchGolden('pay-range-720-ru', draw(rows, { width: 720, ...russian }));
  });

  it('is as before: narrow', () => {
    const rows = [nationRow('en'), ...largestRows('en').slice(0, 6)];
    matchGolden('pay-range-narrow', draw(rows, { width: 328, narrow: true }));
  });

  it('is as before: own place, thin data, no estimate', () => {
    const rows = neighbours('en', 'no official wage to estimate from');
    matchGolden('pay-range-own', draw(rows, {}));
  });

  it('is as before: the same, narrow and in Russian, with a reason too long for its place', () => {
    const rows = neighbours('ru', 'расчёта нет: зарплата в опорной профессии не опубликована');
    matchGolden('pay-range-own-narrow-ru', draw(rows, { width: 328, narrow: true, ...russian }));
  });

  it('is as before: long names in the medium width', () => {
    const rows = neighbours('ru', 'расчёта нет: зарплата не опубликована');
    matchGolden('pay-range-long-label', draw(rows, { width: 720, ...russian }));
  });

  it('is as before: one row', () => {
    matchGolden('pay-range-one', draw([nationRow('en')], {}));
  });

  it('is as before: empty', () => {
    matchGolden('pay-range-empty', draw([], {}));
  });

  it('is as before: a range for a cell of a table', () => {
    const [denver, boulder] = placeRows('en', ['denver-co', 'boulder-co']);
    const domain = miniRangeDomain([denver!.statistic, boulder!.statistic]);
    const layout = layoutMiniRange(boulder!.statistic, {
      domain,
      reference: denver!.statistic!.percentiles.p50,
      rung: 2,
    });
    matchGolden('mini-range', <MiniRange layout={layout} id="mini" label="Boulder" />);
    const none = layoutMiniRange(null, { domain, reference: null, rung: 2 });
    expect(none.range).toBeNull();
    matchGolden('mini-range-empty', <MiniRange layout={none} id="mini" label={null} />);
  });
});
