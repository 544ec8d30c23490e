import { describe, expect, it } from 'vitest';
import {
  describeFinding,
  describeGaps,
  describeMeasured,
  describeRows,
} from '../../../../src/islands/salaries/describe-salaries.ts';
import { countPay } from '../../../../src/islands/salaries/figure-text.ts';
import { createContext } from '../../../../src/islands/salaries/salaries-context.ts';
import type { NamedView } from '../../../../src/islands/salaries/salaries-context.ts';
import { namePlaces, toRows } from '../../../../src/islands/salaries/salaries-row.ts';
import type { SalariesView } from '../../../../src/islands/salaries/salaries-view.ts';
import { defaultView, isOfRung, MEASURES } from '../../../../src/islands/salaries/salaries-view.ts';
import type { ExploredMeasure } from '../../../../src/pay/explore-places.ts';
import { explorePlaces } from '../../../../src/pay/explore-places.ts';
import { salariesPage } from '../../../../src/views/pages/salaries-page.ts';
import { atlas, models, plain } from '../../../fixtures/small-model.ts';

/** What of the default view is changed: its measure is one that every site has. */
type Change = Partial<Omit<SalariesView, 'measure'>> & { measure?: ExploredMeasure };

/** The rows and the named view of an address, as the page has them once its figures are here. */
function look(locale: string, change: Change, only?: readonly string[]) {
  const props = salariesPage(models[locale]!).explorer!.island;
  const context = createContext(props);
  const measure = change.measure ?? 'estimate';
  const chosen = {
    ...defaultView(props.first.rung, props.occupations[0]!.soc),
    ...change,
    measure,
  };
  const socCode = isOfRung(chosen.measure) ? props.occupations[0]!.soc : chosen.occupation;
  const explored = explorePlaces(atlas, {
    measure,
    levelId: chosen.rung,
    socCode,
  });
  const rows = toRows(namePlaces(props.names, atlas.placeById), explored.places).filter(
    ({ placeId }) => only?.includes(placeId) ?? true,
  );
  const view: NamedView = {
    ...chosen,
    role: props.roles.find(({ id }) => id === chosen.rung)!,
    shownOccupation: props.occupations.find(({ soc }) => soc === socCode)!,
    nation: explored.nation,
  };
  return { rows, view, context, counts: countPay(rows) };
}

const find = (
  locale: string,
  change: Parameters<typeof look>[1],
  only?: readonly string[],
): string => {
  const { rows, view, context, counts } = look(locale, change, only);
  return plain(describeFinding(rows, counts, view, context));
};

describe('the finding of a view', () => {
  it('counts the areas that pay more than the nation', () => {
    expect(find('en', {})).toBe(
      'The median we estimate for account managers is above the US median in 3 of the 6 areas with an estimate',
    );
    expect(find('ru', {})).toBe(
      'В 3 из 6 агломераций, где есть расчёт, медианный оклад аккаунт-менеджеров выше, чем в целом по США',
    );
  });

  it('says it of prices, of an occupation and of jobs in their own words', () => {
    expect(find('en', { measure: 'real' })).toMatch(
      /^Adjusted for local prices, the median we estimate for account managers is above/,
    );
    expect(find('en', { measure: 'official' })).toMatch(/^Sales of services: wages are above/);
    expect(find('en', { measure: 'jobs' })).toMatch(
      /of the areas with a published number, most jobs are in New York, NY, 10,000$/,
    );
    expect(find('ru', { measure: 'quotient' })).toMatch(
      /самая высокая концентрация рабочих мест среди агломераций, где она опубликована, — Боулдер, .+, 1,5 \(страна = 1\)$/,
    );
  });

  it.each([
    [
      ['new-york-ny'],
      'New York, NY: we estimate median pay of ≈ $72,000 for account managers, 20% above the US median',
    ],
    [
      ['new-york-ny', 'boulder-co'],
      'The median we estimate for account managers is above the US median in all 2 areas',
    ],
    [
      ['laredo-tx'],
      'Laredo, TX: we estimate median pay of ≈ $48,000 for account managers, 20% below the US median',
    ],
    [
      ['austin-tx', 'ogden-ut'],
      'Austin, TX: we estimate median pay of ≈ $60,000 for account managers, the same as the US median; no other area here has an estimate',
    ],
    [
      ['laredo-tx', 'san-juan-pr'],
      'The median we estimate for account managers is above the US median in none of the 2 areas',
    ],
    [['ogden-ut'], 'Ogden, UT: no estimate: no wage published'],
    [['ogden-ut', 'guayama-pr'], 'None of these areas has pay to show'],
    [[], 'No matching area'],
  ])('of %j is "%s"', (only, expected) => {
    expect(find('en', {}, only)).toBe(expected);
  });

  it.each([
    [
      { measure: 'real' },
      /^Denver, CO: we estimate median pay of .*, adjusted for local prices, for account managers, the same as the US median$/,
    ],
    [{ measure: 'official' }, /^Sales of services, Denver, CO: .* 21% above the US median$/],
    [{ measure: 'jobs' }, /^Sales of services, Denver, CO: 4,000 jobs$/],
    [{ measure: 'quotient' }, /^Sales of services, Denver, CO: [\d.]+ times the national share/],
  ] as const)('of one area by %j holds it against the nation', (change, expected) => {
    expect(find('en', change, ['denver-co'])).toMatch(expected);
  });

  it('has a sentence for every measure and picture, in every language', () => {
    for (const locale of Object.keys(models)) {
      for (const measure of MEASURES) {
        for (const picture of ['ranges', 'map'] as const) {
          const { rows, view, context, counts } = look(locale, { measure, picture });
          const words = [
            describeFinding(rows, counts, view, context),
            describeMeasured(view, context),
            describeRows(rows.length, rows.length, view, context),
            ...describeGaps(rows, view, context),
          ];
          for (const sentence of words) expect(sentence).not.toMatch(/[{}]|undefined|NaN/);
        }
      }
    }
  });
});

describe('what the figures lack', () => {
  const gaps = (change: Change): string => {
    const { rows, view, context } = look('en', change);
    return plain(describeGaps(rows, view, context).join(' '));
  };

  it('is said of cities without an estimate, and of a rung without outer tenths', () => {
    expect(gaps({})).toBe(
      'No estimate in Guayama, PR and Ogden, UT: the agency publishes no wage for the reference occupation there.',
    );
    expect(gaps({ rung: 'vp-account-management' })).toMatch(
      /^12 responses are too few to show the 10th and 90th percentiles for VPs of account management: middle half and median only\./,
    );
  });

  it('is said of places without a price level', () => {
    expect(gaps({ measure: 'real' })).toMatch(/No price level is published for .*San Juan, PR/);
  });

  it('names eight places and counts the rest', () => {
    const { view, context } = look('en', {});
    const row = look('en', {}, ['ogden-ut']).rows[0]!;
    const rows = Array.from({ length: 10 }, (_, index) => ({ ...row, placeId: `town-${index}` }));
    expect(plain(describeGaps(rows, view, context).join(' '))).toMatch(/ and 2 more: /);
  });
});

describe('the line about the rows', () => {
  const line = (change: Change, count: number, shown: number): string => {
    const { view, context } = look('en', change);
    return plain(describeRows(count, shown, view, context));
  };

  it('says how many, how many are shown and in which order', () => {
    expect(line({}, 393, 50)).toBe('393 areas, the first 50 shown; by median, highest first.');
    expect(line({ sort: 'p10' }, 7, 7)).toBe('7 areas; by 10th percentile, lowest first.');
    expect(line({ sort: 'name' }, 1, 1)).toBe('1 area; by name, from A to Z.');
    expect(line({ picture: 'map' }, 393, 393)).toBe('393 areas.');
    expect(line({}, 0, 0)).toBe('No matching area.');
  });

  it('says where, when the view is narrowed to a state or a region', () => {
    expect(line({ region: 'west' }, 88, 50)).toBe(
      'West: 88 areas, the first 50 shown; by median, highest first.',
    );
    expect(line({ state: 'co' }, 7, 7)).toBe('Colorado: 7 areas; by median, highest first.');
    expect(line({ region: 'west' }, 0, 0)).toBe('No matching area.');
    const { view, context } = look('ru', { region: 'south', picture: 'map' });
    expect(plain(describeRows(95, 95, view, context))).toBe('Юг: 95 агломераций.');
  });
});
