import { describe, expect, it } from 'vitest';
import { citiesPage } from '../../../../src/views/pages/cities-page.ts';
import { cityPage } from '../../../../src/views/pages/city-page.ts';
import { comparePage } from '../../../../src/views/pages/compare-page.ts';
import { rolePlacePage } from '../../../../src/views/pages/role-place-page.ts';
import { salariesPage } from '../../../../src/views/pages/salaries-page.ts';
import { english, modelOf, plain, project, russian } from '../../../fixtures/small-model.ts';
import { smallProject } from '../../../fixtures/small-project.ts';

describe('the page of an area', () => {
  const denver = cityPage(english, 'denver-co');

  it('has median and middle half of every rung', () => {
    expect(denver.rungs.map(({ median, half }) => [median, plain(half ?? '')])).toEqual([
      ['≈ $44,000', '$38,500–$55,000'],
      ['≈ $66,000', '$55,000–$88,000'],
      ['≈ $79,000', '$66,000–$99,000'],
      ['≈ $99,000', '$82,500–$121,000'],
      ['≈ $132,000', '$110,000–$165,000'],
    ]);
  });

  it('says wages, prices, the lowest and the highest rung in its description', () => {
    expect(plain(denver.frame.description)).toBe(
      'Denver, Colorado: wage level +21%, price level +10% vs. US, related occupations, nearby areas, and pay by level: ≈ $44,000 to ≈ $132,000.',
    );
    const juan = cityPage(english, 'san-juan-pr').frame.description;
    expect(juan).toContain('wage level −51% vs. US');
    expect(juan).not.toContain('price level');
  });

  it('counts its rank by wages and by prices among the areas that have them', () => {
    expect(denver.rank).toMatch(/^3rd of 6 areas by .*; 3rd of 6 by price level/);
    expect(cityPage(english, 'new-york-ny').rank).toMatch(/^2nd of 6 .*; 1st of 6 by price level/);
    expect(cityPage(english, 'san-juan-pr').rank).toMatch(/^6th of 6 areas[^;]*$/);
  });

  it('says how many jobs there are, and how dense they are', () => {
    expect(denver.jobs).toBe(
      '4,000 jobs in sales of services; their share of local jobs is 1.25 times the national share (OEWS, May 2025).',
    );
    expect(cityPage(english, 'ogden-ut').jobs).toBe(
      '700 jobs in sales of services; their share of local jobs is 0.80 times the national share (OEWS, May 2025).',
    );
    expect(cityPage(english, 'guayama-pr').jobs).toContain('not published');
  });

  it('says what pay buys, and that few jobs make an estimate thin', () => {
    expect(denver.buys).toContain('$66,000 here buys what $60,000 buys');
    expect([denver.thin, cityPage(english, 'laredo-tx').thin]).toEqual([null, 'few jobs: 80']);
  });

  it('compares with its neighbors against its own median', () => {
    expect(denver.nearest).toMatchObject({
      reference: 66_000,
      domain: [44_000, 130_000],
      none: null,
    });
    expect(denver.nearest!.rows.map(({ id }) => id)).toEqual(['boulder-co', 'denver-co']);
    expect(denver.nearest!.compare!.href).toContain('denver-co.boulder-co');
  });

  it('leads to own pay once: beside its number, or at its end where it has none', () => {
    const ends = (id: string) => cityPage(english, id).waysOn.links.map(({ href }) => href);
    expect(denver.pay!.stand.href).toBe('/salaries/?rung=account-manager&at=denver-co#stand');
    expect(ends('denver-co').filter((href) => href.includes('#stand'))).toEqual([]);
    expect(ends('denver-co')).toContain('/salaries/?state=co');
    expect(cityPage(english, 'ogden-ut').pay).toBeNull();
    expect(ends('ogden-ut')[0]).toMatch(/#stand$/);
  });

  it('cites the sources of its estimate, its price level and, where areas are near, of positions', () => {
    expect(denver.sources.map(({ href }) => href)).toEqual([
      '/sources/#survey',
      '/sources/#wages',
      '/sources/#prices',
      '/sources/#positions',
    ]);
    expect(cityPage(english, 'ogden-ut').sources).toHaveLength(2);
  });

  it('says why there is nothing where no wage is printed', () => {
    expect(cityPage(english, 'ogden-ut')).toMatchObject({
      ladder: null,
      noEstimate: expect.stringMatching(
        /^There is no estimate: no wage for sales of services/,
      ) as string,
      buys: null,
      rank: null,
      thin: null,
      rungs: [],
      similar: { rows: [], compare: null, reference: null },
    });
  });

  it('is whole where the site has one area', () => {
    const alone = cityPage(modelOf(smallProject(['denver-co'])), 'denver-co');
    expect([alone.rank, alone.nearest]).toEqual([null, null]);
  });

  it('refuses an area that there is not', () => {
    expect(() => cityPage(english, 'atlantis')).toThrow('received atlantis');
  });
});

describe('the page of a role in an area', () => {
  const page = rolePlacePage(english, 'account-manager', 'denver-co');

  it('shows the estimate as a sum: 60,000 × (60,500 ÷ 50,000)^0.5', () => {
    expect(page.sum!.parts.map(({ operator, amount, power }) => [operator, amount, power])).toEqual(
      [
        [null, '$60,000', null],
        ['×', '($60,500 ÷ $50,000)', '0.5'],
        ['=', '≈ $66,000', null],
      ],
    );
    expect(page.sum!.parts[2]!.what).toContain('$500');
    expect(page.pay).toMatchObject({ before: '≈', amount: '$66,000' });
  });

  it('tells the next rung, and the way from here to the top', () => {
    expect(page.next).toMatchObject({
      steps: [
        {
          text: '≈ $79,000, or 20% more.',
          links: [{ href: '/roles/senior-account-manager/denver-co/' }],
        },
      ],
      way: { href: '/cities/denver-co/#account-manager-to-vp-account-management' },
    });
    expect(rolePlacePage(english, 'vp-account-management', 'denver-co').next).toBeNull();
  });

  it('has the best paid neighbor in its headline: 78,000 over 66,000, and 72,000 under 78,000', () => {
    expect(page.nearby!.headline).toBe(
      'Boulder, CO, 35 miles away: we estimate 18% more for this level',
    );
    const nearestWithinMiles = { ...project.settings.nearestWithinMiles, value: 2000 };
    const far = modelOf({ ...project, settings: { ...project.settings, nearestWithinMiles } });
    expect(rolePlacePage(far, 'account-manager', 'boulder-co').nearby!.headline).toBe(
      'New York, NY, 1,639 miles away: we estimate 8% less for this level',
    );
    expect(page.nearby).toMatchObject({ reference: 66_000, domain: [44_000, 130_000] });
    expect(page.nearby!.compare!.href).toContain('&rungs=account-manager');
    expect(page.nearby!.onMap).toEqual({
      label: 'Denver on the map',
      href: '/cities/denver-co/#map',
    });
  });

  it('has a headline for a tie, and none for an area alone', () => {
    const same = {
      ...project,
      statistics: project.statistics.map((statistic) =>
        statistic.placeId === 'boulder-co'
          ? { ...statistic, percentiles: { ...statistic.percentiles, p50: 60_500 } }
          : statistic,
      ),
      places: project.places.filter(({ id }) => id !== 'new-york-ny'),
    };
    const headline = rolePlacePage(modelOf(same), 'account-manager', 'denver-co').nearby!.headline;
    expect(headline).toContain('Boulder, CO, 35 miles away');
    expect(headline).not.toMatch(/more|less/);
    const alone = modelOf(smallProject(['denver-co']));
    expect(rolePlacePage(alone, 'account-manager', 'denver-co').nearby).toBeNull();
    // Guayama is near San Juan, but there is no pay to compare with.
    expect(rolePlacePage(english, 'account-manager', 'san-juan-pr').nearby).toMatchObject({
      headline: null,
      none: null,
      compare: null,
    });
  });

  it('says rung, half and label where a search shows them', () => {
    expect(page.rungText).toBe('Level 2 of 5');
    expect(plain(page.frame.description)).toContain(
      'the next step, and pay (≈ $66,000 a year, our estimate).',
    );
    expect(page.otherRungs).toHaveLength(4);
    expect(page.ladder!.words.description.headline).toContain(
      'in Denver earn about $13,000 more than account managers',
    );
  });

  it('says how the estimate lies to the official median beside it', () => {
    expect(page.level).toBe(
      'The estimate is 9% above the official median for sales of services here, which includes commissions.',
    );
  });

  it('stands whole without an estimate: the reason, and the official figures', () => {
    const { settings } = project;
    const strict = modelOf({
      ...project,
      settings: { ...settings, leastDifferential: { ...settings.leastDifferential, value: 0.7 } },
    });
    const sanJuan = rolePlacePage(strict, 'account-manager', 'san-juan-pr');
    expect(sanJuan).toMatchObject({
      statistic: null,
      pay: null,
      level: null,
      buys: null,
      next: null,
      sum: null,
      ladder: null,
    });
    expect(sanJuan.noEstimate).toContain('51% below the US median here');
    expect(sanJuan.frame.description).toContain('There is no estimate of pay at this level here.');
    expect(sanJuan.occupations!.words.description.table.rows).toHaveLength(2);
    expect(sanJuan.nearby!.headline).toBeNull();
    expect(sanJuan.nearby!.rows.find(({ here }) => here)).toMatchObject({
      median: '–',
      payAgainst: '–',
      wagesAgainst: '−51%',
      noEstimate: 'no estimate: wages are too far below those in the survey',
    });
    expect(page.noEstimate).toBeNull();
  });

  it('is refused for what is no area', () => {
    expect(() => rolePlacePage(english, 'account-manager', 'nowhere')).toThrow(
      'expected a role and an area, received account-manager and nowhere',
    );
  });
});

describe('the page of all areas', () => {
  it('has each once under its principal state, and says where else it lies', () => {
    const { states, columns } = citiesPage(english);
    expect(states.map(({ id, rows }) => [id, ...rows.map((row) => row.id)])).toEqual([
      ['co', 'boulder-co', 'denver-co'],
      ['ny', 'new-york-ny'],
      ['pr', 'guayama-pr', 'san-juan-pr'],
      ['tx', 'austin-tx', 'laredo-tx'],
      ['ut', 'ogden-ut'],
    ]);
    expect(states[1]!.rows[0]!.also).toBe('also in New Jersey');
    expect(states[0]!.rows[0]!).toMatchObject({ median: '≈ $78,000', also: null });
    expect(columns.median).toBe('Account manager, median');
  });
});

describe('the explorer', () => {
  const page = salariesPage(english);
  const explorer = page.explorer!;

  it('begins with the estimates, the highest first, below the nation', () => {
    expect(explorer.firstRows.rows).toEqual([
      ['United States', '$40,000', '$50,000', '$60,000', '$80,000', '$100,000', '', ''],
      ['Boulder, CO', '$52,000', '$65,000', '$78,000', '$104,000', '$130,000', '+30%', '+8%'],
      ['New York, NY', '$48,000', '$60,000', '$72,000', '$96,000', '$120,000', '+20%', '−4%'],
      ['Denver, CO', '$44,000', '$55,000', '$66,000', '$88,000', '$110,000', '+10%', '0%'],
      ['Austin, TX', '$40,000', '$50,000', '$60,000', '$80,000', '$100,000', '0%', '0%'],
      ['Laredo, TX', '$32,000', '$40,000', '$48,000', '$64,000', '$80,000', '−20%', '−17%'],
      ['San Juan, PR', '$28,000', '$35,000', '$42,000', '$56,000', '$70,000', '−30%', '–'],
    ]);
    expect(explorer.island.first.counts).toEqual({ all: 8, known: 6, above: 3 });
    expect(explorer.noScript.text).toContain('first 6 areas');
  });

  it('names places, states and the regions that have one of them', () => {
    const { names } = explorer.island;
    expect(names.regions).toEqual([
      { id: 'northeast', name: 'Northeast', stateIds: ['nj', 'ny'] },
      { id: 'south', name: 'South', stateIds: ['tx'] },
      { id: 'west', name: 'West', stateIds: ['co', 'ut'] },
    ]);
    expect(
      salariesPage(modelOf(smallProject(['laredo-tx']))).explorer!.island.names.regions,
    ).toEqual([{ id: 'south', name: 'South', stateIds: ['tx'] }]);
  });

  it('has the reference occupation first, and every source that its figures rest on', () => {
    expect(explorer.island.occupations.map(({ soc }) => soc)).toEqual([
      '41-3091',
      '43-4051',
      '11-2022',
    ]);
    expect(Object.keys(explorer.island.sources)).toEqual(['survey', 'wages', 'prices']);
    expect(explorer.island.evidence.estimated.href).toBe('/method/#estimate');
    expect(explorer.island.evidence.published.href).toBe('/method/#evidence');
    expect(page.list.states.map(({ name, links }) => [name, links.length])).toEqual([
      ['Colorado', 2],
      ['New York', 1],
      ['Puerto Rico', 2],
      ['Texas', 2],
      ['Utah', 1],
    ]);
  });
});

describe('the comparison', () => {
  it('begins with the three largest markets on two rungs, and has their ranks', () => {
    const { island } = comparePage(english);
    expect(island.defaults).toEqual({
      places: ['new-york-ny', 'denver-co', 'austin-tx'],
      rungs: ['account-manager', 'senior-account-manager'],
    });
    const ranks = Object.values(island.firstRanks).map(({ pay, prices, jobs }) => [
      pay?.rank,
      prices?.rank,
      jobs?.rank,
    ]);
    expect(ranks).toEqual([
      [2, 1, 1],
      [3, 3, 2],
      [4, 4, 3],
    ]);
    expect(island.priceYear).toBe(2024);
    expect(island.source).toBe('Survey, May 2025; OEWS, May 2025; Price levels, year 2024.');
    expect(comparePage(russian).island.firstRanks).toEqual(island.firstRanks);
  });
});
