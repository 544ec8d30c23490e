import { describe, it } from 'vitest';
import { ComparisonChart } from '../../src/charts/comparison/ComparisonChart.tsx';
import type { ComparisonGroup } from '../../src/charts/comparison/comparison-data.ts';
import type { ComparisonOptions } from '../../src/charts/comparison/layout.ts';
import { layoutComparison } from '../../src/charts/comparison/layout.ts';
import { languageOf } from '../../src/i18n/language-of.ts';
import {
  comparedIds,
  managersIn,
  seniorsIn,
  withoutEstimate,
} from '../fixtures/compared-places.ts';
import { matchGolden } from './match-golden.tsx';

const english = { language: languageOf('en'), nation: 'US' };
const russian = { language: languageOf('ru'), nation: 'США' };
const narrow = { width: 328, narrow: true };

function draw(
  groups: ComparisonGroup[],
  options: Partial<ComparisonOptions>,
  active: string | null = null,
) {
  const layout = layoutComparison(
    { groups },
    { width: 1248, narrow: false, ...english, ...options },
  );
  return <ComparisonChart layout={layout} id="comparison" label="Comparison" active={active} />;
}

describe('the drawing of the comparison', () => {
  it('is as before: three places on two rungs', () => {
    matchGolden(
      'comparison',
      draw([seniorsIn('en', comparedIds), managersIn('en', comparedIds)], {}),
    );
  });

  it('is as before: medium, in Russian', () => {
    const groups = [seniorsIn('ru', comparedIds), managersIn('ru', comparedIds)];
    matchGolden('comparison-720-ru', draw(groups, { width: 720, ...russian }));
  });

  it('is as before: narrow', () => {
    const groups = [seniorsIn('en', comparedIds), managersIn('en', comparedIds)];
    matchGolden('comparison-narrow', draw(groups, narrow));
  });

  it('is as before: one rung, the row that the reader is on', () => {
    const group = managersIn('en', comparedIds);
    matchGolden('comparison-active', draw([group], { width: 720 }, 'account-manager chicago-il'));
  });

  it('is as before: thin data, no estimate, narrow and in Russian', () => {
    const group = managersIn('ru', ['denver-co', 'cheyenne-wy']);
    const reason = 'расчёта нет: зарплата в опорной профессии не опубликована';
    const rows = [...group.rows, withoutEstimate('ru', reason)];
    matchGolden(
      'comparison-missing-narrow-ru',
      draw([{ ...group, rows }], { ...narrow, ...russian }),
    );
  });

  it('is as before: no estimate', () => {
    const group = managersIn('en', []);
    const rows = [...group.rows, withoutEstimate('en', 'no official wage to estimate from')];
    matchGolden('comparison-missing', draw([{ ...group, rows }], { width: 720 }));
  });

  it('is as before: empty', () => {
    matchGolden('comparison-empty', draw([], {}));
  });
});
