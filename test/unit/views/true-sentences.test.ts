import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeHistory } from '../../../src/charts/history/describe.ts';
import type { HistoryYear } from '../../../src/charts/history/history-data.ts';
import { languageOf } from '../../../src/i18n/language-of.ts';
import { composeComparison } from '../../../src/islands/compare/compose-comparison.ts';
import { describeFinding } from '../../../src/islands/salaries/describe-salaries.ts';
import { countPay } from '../../../src/islands/salaries/figure-text.ts';
import { createContext } from '../../../src/islands/salaries/salaries-context.ts';
import { namePlaces, toRows } from '../../../src/islands/salaries/salaries-row.ts';
import { defaultView, MEASURES } from '../../../src/islands/salaries/salaries-view.ts';
import { explorePlaces } from '../../../src/pay/explore-places.ts';
import { mapFigure } from '../../../src/views/figures/map-figure.ts';
import { swarmFigure } from '../../../src/views/figures/swarm-figure.ts';
import { comparePage } from '../../../src/views/pages/compare-page.ts';
import { salariesPage } from '../../../src/views/pages/salaries-page.ts';
import { homeFindings } from '../../../src/views/sections/home-findings.ts';
import { atlasOf, buildSiteModel } from '../../../src/views/site/site-model.ts';
import type { SiteModel } from '../../../src/views/site/site-model.ts';
import type { AnyPlace } from '../../fixtures/any-places.ts';
import { anyPlaces, projectOf } from '../../fixtures/any-places.ts';
import { plain } from '../../fixtures/small-model.ts';

const RUNS = { numRuns: 60, seed: 20261129 };

function siteOf(areas: readonly AnyPlace[], locale: string): SiteModel {
  const project = projectOf(areas);
  return buildSiteModel(project, atlasOf(project), locale);
}

/** Whole percents, as sentences have them. */
const percents = (shares: readonly (number | null)[]): number[] =>
  shares.flatMap((share) => (share === null ? [] : [Math.round(share * 100)]));

const wagesOf = (areas: readonly AnyPlace[]): (number | null)[] =>
  areas.map(({ ratio }) => (ratio === null ? null : ratio - 1));
const pricesOf = (areas: readonly AnyPlace[]): (number | null)[] =>
  areas.map(({ rpp }) => (rpp === null ? null : rpp / 100 - 1));

/** "15% above", "15% below", "at the US level": as a sentence says a difference. */
function saysDifference(sentence: string, share: number): boolean {
  const percent = Math.round(share * 100);
  if (percent === 0) return /(?:at|as in|the same as) the US/.test(sentence);
  return sentence.includes(`${Math.abs(percent)}% ${percent > 0 ? 'above' : 'below'}`);
}

const SUPERLATIVE = {
  en: /\b(?:highest|lowest|most)\b/i,
  ru: /сам(?:ая|ые|ый) высок|выше вс|впереди всех|наибольш/i,
};
/** Whose superlative it is, where not everybody has the figure. */
const QUALIFIED = {
  en: /\bof (?:the|those)\b|\bonly\b|\bwhere\b/i,
  ru: /среди|только|там, где/i,
};

const sentencesOf = (headline: string): string[] => headline.split(/; ?/);

describe('the comparison of any places', () => {
  /** The two headlines of all the places of a project. */
  const compared = (areas: readonly AnyPlace[], locale: 'en' | 'ru') => {
    const model = siteOf(areas, locale);
    const { island } = comparePage(model);
    const { description, lensesDescription } = composeComparison(
      model.atlas,
      { places: areas.map(({ id }) => id), rungs: ['account-manager'] },
      island,
      model.language,
    );
    return {
      pay: plain(description.headline),
      levels: plain(lensesDescription.headline),
      notes: [description.withoutEstimate, description.withoutPrices],
      model,
    };
  };

  it.each(['en', 'ru'] as const)(
    'has no superlative over a missing figure, and compares nothing with itself: %s',
    (locale) => {
      fc.assert(
        fc.property(anyPlaces, (areas) => {
          const { pay, levels } = compared(areas, locale);
          const paid = areas.filter(({ ratio }) => ratio !== null);
          const priced = areas.filter(({ rpp }) => rpp !== null);
          const [first = '', ...after] = sentencesOf(pay);
          const [wages = '', prices = ''] = sentencesOf(levels);
          const superlative = (text: string): boolean => SUPERLATIVE[locale].test(text);
          const qualified = (text: string): boolean => QUALIFIED[locale].test(text);
          if (superlative(first) && !qualified(first)) expect(paid).toHaveLength(areas.length);
          if (superlative(after.join(' ')) && !qualified(after.join(' '))) {
            expect(paid.every(({ rpp }) => rpp !== null)).toBe(true);
          }
          if (superlative(wages) && !qualified(wages)) expect(paid).toHaveLength(areas.length);
          if (superlative(prices) && !qualified(prices)) expect(priced).toHaveLength(areas.length);
          if (areas.length === 1) {
            expect(superlative(pay) || superlative(levels)).toBe(false);
            expect(`${pay} ${levels}`).not.toMatch(/\bsame pay|these places|одинаков/);
          }
          if (paid.length < 2) expect(superlative(first) || superlative(wages)).toBe(false);
          if (new Set(percents(wagesOf(areas))).size < 2) expect(superlative(wages)).toBe(false);
          if (new Set(percents(pricesOf(areas))).size < 2) expect(superlative(prices)).toBe(false);
        }),
        RUNS,
      );
    },
  );

  it('names the places that lead, and no other', () => {
    fc.assert(
      fc.property(anyPlaces, (areas) => {
        const { pay, levels, model } = compared(areas, 'en');
        const paid = areas.filter(({ ratio }) => ratio !== null);
        const nameOf = (id: string): string => model.placeName(model.atlas.placeById[id]!);
        const [first = ''] = sentencesOf(pay);
        const [wages = '', prices = ''] = sentencesOf(levels);
        const check = (sentence: string, shares: readonly (number | null)[]): void => {
          if (!/highest/.test(sentence)) return;
          const most = Math.max(...percents(shares));
          for (const [index, share] of shares.entries()) {
            const leads = share !== null && Math.round(share * 100) === most;
            expect(sentence.includes(nameOf(areas[index]!.id)), sentence).toBe(leads);
          }
        };
        check(wages, wagesOf(areas));
        check(prices || wages, pricesOf(areas));
        if (/highest/.test(first)) {
          const most = Math.max(...paid.map(({ ratio }) => ratio!));
          const leaders = paid.filter(({ ratio }) => ratio === most);
          for (const { id } of leaders) expect(first).toContain(nameOf(id));
        }
      }),
      RUNS,
    );
  });

  it('holds one place against the nation, and says when nobody has a figure', () => {
    fc.assert(
      fc.property(anyPlaces, (areas) => {
        const { pay, levels, notes, model } = compared(areas, 'en');
        const paid = areas.filter(({ ratio }) => ratio !== null);
        if (paid.length === 0) {
          expect(pay).toMatch(/^There is no estimate in /);
          expect(levels).toMatch(/^No official wage for .+ is published here/);
        }
        if (areas.every(({ rpp }) => rpp === null)) expect(levels).toMatch(/no price level/);
        const [only] = paid;
        if (only && paid.length === 1) {
          expect(saysDifference(pay, Math.sqrt(only.ratio!) - 1), pay).toBe(true);
          expect(saysDifference(levels, only.ratio! - 1), levels).toBe(true);
        }
        if (paid.length > 0 && paid.length < areas.length) {
          const missing = areas.filter(({ ratio }) => ratio === null);
          for (const { id } of missing) {
            expect(notes[0]).toContain(model.placeName(model.atlas.placeById[id]!));
          }
        }
      }),
      RUNS,
    );
  });
});

describe('the explorer with any places', () => {
  it('says of one place how it lies to the nation, and where most jobs are only of those counted', () => {
    fc.assert(
      fc.property(anyPlaces, fc.constantFrom(...MEASURES), (areas, measure) => {
        const model = siteOf(areas, 'en');
        const props = salariesPage(model).explorer!.island;
        const context = createContext(props);
        const chosen = {
          ...defaultView(props.first.rung, props.occupations[0]!.soc),
          measure,
        };
        const explored = explorePlaces(model.atlas, {
          measure,
          levelId: chosen.rung,
          socCode: props.occupations[0]!.soc,
        });
        const rows = toRows(namePlaces(props.names, model.atlas.placeById), explored.places);
        const counts = countPay(rows);
        const said = plain(
          describeFinding(
            rows,
            counts,
            {
              ...chosen,
              role: props.roles.find(({ id }) => id === chosen.rung)!,
              shownOccupation: props.occupations[0]!,
              nation: explored.nation,
            },
            context,
          ),
        );
        if (measure === 'jobs' || measure === 'quotient') {
          const figures = areas.map((area) => area[measure]);
          const known = figures.filter((figure) => figure !== null);
          const most = Math.max(...known);
          const leads = known.filter((figure) => figure === most).length;
          expect(SUPERLATIVE.en.test(said)).toBe(known.length > 1);
          if (known.length > 1 && leads === 1) {
            expect(/of the areas/.test(said)).toBe(known.length < areas.length);
          }
          if (known.length > 1 && leads > 1) expect(said).toContain(`${leads} areas`);
          return;
        }
        const known = rows.filter(({ against }) => against !== null);
        expect(said).not.toMatch(/\bthe only area\b|\b1 areas\b|undefined|NaN/);
        const [only] = known;
        if (known.length === 1 && only) {
          expect(said.split(':')[0]).toContain(only.name);
          expect(saysDifference(said, only.against!), said).toBe(true);
        }
        if (known.length > 1) {
          const above = known.filter(({ against }) => against! > 0).length;
          const share = above === 0 ? 'none' : above === known.length ? 'all' : String(above);
          expect(said).toContain(`in ${share} `);
          expect(/ with /.test(said)).toBe(known.length < areas.length);
        }
      }),
      RUNS,
    );
  });
});

describe('findings about any places', () => {
  it('count the published wages, and hold one place against the nation', () => {
    fc.assert(
      fc.property(anyPlaces, (areas) => {
        const model = siteOf(areas, 'en');
        const paid = areas.filter(({ ratio }) => ratio !== null);
        const drawn = swarmFigure(model);
        const map = plain(mapFigure(model)!.words.description.headline);
        if (paid.length === 0) {
          expect([drawn, map]).toEqual([null, 'No area has a published wage']);
          return;
        }
        const swarm = plain(drawn!.words.description.headline);
        const above = paid.filter(({ ratio }) => ratio! > 1).length;
        expect(swarm).toMatch(
          new RegExp(`${above === 0 ? 'none' : above} of ${paid.length} areas?$`),
        );
        const all = percents(wagesOf(paid));
        const [low, high] = [Math.min(...all), Math.max(...all)];
        expect(/^Wages in .+ range from/.test(map)).toBe(low < high);
        if (paid.length === 1) expect(saysDifference(map, paid[0]!.ratio! - 1), map).toBe(true);
      }),
      RUNS,
    );
  });

  it('say what prices leave as the published figures do', () => {
    fc.assert(
      fc.property(anyPlaces, (areas) => {
        const model = siteOf(areas, 'en');
        const { prices } = homeFindings(model);
        const whole = areas.filter(({ ratio, rpp }) => ratio !== null && rpp !== null);
        if (whole.length === 0) {
          expect(prices).toBeNull();
          return;
        }
        const { headline } = prices!.words.description;
        const best = Math.max(...whole.map(({ ratio }) => ratio!));
        const candidates = whole.filter(({ ratio }) => ratio === best);
        const said = plain(headline);
        const told = candidates.find(({ id }) =>
          said.includes(model.placeName(model.atlas.placeById[id]!)),
        );
        expect(told, said).toBeDefined();
        expect(saysDifference(said.split('. ')[0]!, best - 1), said).toBe(true);
        const after = Math.round(((best * 100) / told!.rpp! - 1) * 100);
        expect(said).toContain(after === 0 ? 'no difference' : `${Math.abs(after)}%`);
      }),
      RUNS,
    );
  });
});

describe('the history of any years', () => {
  const amount = fc.constantFrom(null, 40_000, 40_100, 50_000, 62_000);
  const years = fc.uniqueArray(
    fc.record({ year: fc.integer({ min: 2015, max: 2025 }), nominal: amount, real: amount }),
    { selector: ({ year }) => year, maxLength: 8 },
  );

  /** The whole years that may be compared, in order. */
  function comparable(all: readonly HistoryYear[], breakYear: number | null): HistoryYear[] {
    const from = breakYear !== null && all.some(({ year }) => year >= breakYear) ? breakYear : 0;
    return all
      .filter(({ year, nominal, real }) => year >= from && nominal !== null && real !== null)
      .sort((a, b) => a.year - b.year);
  }

  it('names its occupation and compares no years across a change of method', () => {
    const breakYear = fc.constantFrom(null, 2018, 2021);
    fc.assert(
      fc.property(years, breakYear, (all, broken) => {
        const { headline } = describeHistory(
          { rung: null, currency: 'USD', realYear: 2025, breakYear: broken, years: all },
          {
            language: languageOf('en'),
            nation: 'US',
            occupation: 'Sales of services, all kinds',
            shortOccupation: 'Sales of services',
            basis: 'base',
          },
        );
        expect(headline.startsWith('Sales of services: ')).toBe(true);
        const whole = comparable(all, broken);
        const [first, last] = [whole[0], whole.at(-1)];
        if (!first || !last || first === last) {
          expect(headline).toBe('Sales of services: the median by year');
          return;
        }
        expect(headline).toMatch(new RegExp(`since ${first.year}[, ]`));
        const change = Math.round((last.nominal! / first.nominal! - 1) * 100);
        const way = change > 0 ? `up ${change}%` : change < 0 ? `down ${-change}%` : 'unchanged';
        expect(headline).toContain(`the median is ${way} since`);
      }),
      { numRuns: 200, seed: 20261129 },
    );
  });
});
