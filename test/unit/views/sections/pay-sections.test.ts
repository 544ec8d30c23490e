import { describe, expect, it } from 'vitest';
import { homeFindings } from '../../../../src/views/sections/home-findings.ts';
import {
  nationMeasure,
  placesMeasure,
  rungsMeasure,
  sourcePeriods,
} from '../../../../src/views/sections/measure-lines.ts';
import {
  buysText,
  payAnswer,
  placeNames,
  standingLink,
  standingSection,
} from '../../../../src/views/sections/pay-answer.ts';
import { rungCompetencies } from '../../../../src/views/sections/role-competencies.ts';
import { rungList } from '../../../../src/views/sections/rung-list.ts';
import { payOf } from '../../../../src/views/site/pay-phrases.ts';
import { atlas, english, modelOf, plain, russian } from '../../../fixtures/small-model.ts';
import { smallProject } from '../../../fixtures/small-project.ts';
import { evidenceOf, rowsOf } from '../table-of.ts';

const role = english.mainRole;
const top = english.roles.at(-1)!;
const place = (id: string) => atlas.placeById[id]!;
const estimate = (id: string) => payOf(english, role.id, place(id))!;

describe('what a rung pays', () => {
  it('in the nation is one observed number, its middle half, its interval and its answers', () => {
    const { evidence, stand, ...answer } = payAnswer(english, role.pay!, role);
    expect(Object.fromEntries(Object.entries(answer).map(([k, v]) => [k, v && plain(v)]))).toEqual({
      before: 'about',
      amount: '$60,000',
      after: 'a year',
      half: 'Median base pay in the United States; half earn $50,000–$80,000.',
      sure: '95% confidence interval of the median: $56,000–$65,000.',
      thin: null,
    });
    expect(evidenceOf({ evidence: [evidence] })).toEqual([['observed', 2, '200 responses']]);
    expect(stand.href).toBe('/salaries/?rung=account-manager&at=us#stand');
  });

  it('in an area is an estimate, and leads to own pay there', () => {
    const answer = payAnswer(english, estimate('denver-co'), role);
    expect(answer).toMatchObject({
      before: '≈',
      amount: '$66,000',
      after: 'a year, our estimate',
      stand: { href: '/salaries/?rung=account-manager&at=denver-co#stand' },
    });
    expect(plain(answer.half!)).toBe(
      'Median base pay; we estimate that half earn $55,000–$88,000.',
    );
    expect(evidenceOf({ evidence: [answer.evidence] })).toEqual([['estimated', 2, null]]);
  });

  it('says that few answered, or few work there', () => {
    expect(payAnswer(english, top.pay!, top).thin).toBe(
      '12 responses, too few to show the 10th and 90th percentiles',
    );
    expect(payAnswer(english, estimate('laredo-tx'), role).thin).toBe('few jobs: 80');
  });

  it('leaves out half and interval where they are not known', () => {
    const percentiles = { ...role.pay!.percentiles, p25: null };
    const bare = payAnswer(english, { ...role.pay!, percentiles, medianInterval: null }, role);
    expect(bare).toMatchObject({ half: null, sure: null });
  });

  it('keeps the words of the language around the number', () => {
    expect(payAnswer(russian, role.pay!, role)).toMatchObject({ before: 'около' });
  });
});

describe('what pay buys', () => {
  it('is pay over the price level, to the nearest 500: 78,000 at 120, 72,000 at 125', () => {
    expect(buysText(english, place('boulder-co'), estimate('boulder-co'))).toBe(
      '$78,000 here buys what $65,000 buys at average US prices.',
    );
    expect(buysText(english, place('new-york-ny'), estimate('new-york-ny'))).toContain('$57,500');
  });

  it('is not said without a price level', () => {
    expect(buysText(english, place('san-juan-pr'), estimate('san-juan-pr'))).toBe(
      'The price level is not available: Office of Price levels does not publish one for this area.',
    );
  });
});

describe('the findings of the home page', () => {
  const { prices, overlap, raise } = homeFindings(english);

  it('tell of prices with the market of the highest wages, the largest one and the most even one', () => {
    expect(rowsOf(prices!.words.description)).toEqual([
      ['Boulder', '+69%', '+41%'],
      ['New York', '+44%', '+15%'],
      ['Denver', '+21%', '+10%'],
    ]);
  });

  it('add the largest market below the nation, and take only as many as the site calls large', () => {
    const project = smallProject();
    const six = modelOf({ ...project, site: { ...project.site, largestMarkets: 6 } });
    expect(rowsOf(homeFindings(six).prices!.words.description).map(([name]) => name)).toEqual([
      'Boulder',
      'New York',
      'Denver',
      'Laredo',
    ]);
  });

  it('tell which share of account managers earns more than 72,000, between 60,000 and 80,000', () => {
    expect(overlap!.words.description.headline).toBe(
      'About 33% of account managers earn more than the median senior account manager',
    );
    expect(rowsOf(overlap!.words.description)[1]!.slice(7)).toEqual([
      '33% earn more',
      '200',
      'Survey, adjusted',
    ]);
    expect(evidenceOf(overlap!.words)).toEqual([['observed', 2, null]]);
  });

  it('tell that a raise of 10 % is half of a step of 20 %', () => {
    expect(rowsOf(raise!.words.description)).toEqual([
      ['Step from median to median (95% confidence interval)', '20% (9 to 32)', 'Survey, adjusted'],
      ['Typical promotion raise', '10%', 'Quoted'],
      ['Difference', 'about 10 points short', '–'],
    ]);
    expect(evidenceOf(raise!.words)).toEqual([
      ['observed', 3, null],
      ['quoted', null, null],
    ]);
    expect(raise!.words.source).toBe('Survey, May 2025; Raises, May 2025.');
    expect([raise!.narrow.width, raise!.medium?.width]).toEqual([328, 392]);
  });
});

describe('lines about what is measured', () => {
  it('name money, month and evidence', () => {
    const line = ({ text, evidence }: NonNullable<ReturnType<typeof nationMeasure>>) => [
      text,
      evidence.map((item) => [item.evidence, item.rung]),
    ];
    expect(line(nationMeasure(english)!)).toEqual([
      'Median base pay in the United States, US dollars a year, May 2025.',
      [['observed', 2]],
    ]);
    expect(line(rungsMeasure(english)!)).toEqual([
      'Base pay, US dollars a year, May 2025.',
      [['estimated', 2]],
    ]);
    expect(line(placesMeasure(english)!)[1]).toEqual([
      ['estimated', 2],
      ['published', null],
    ]);
    expect(sourcePeriods(english)).toEqual({
      occupation: 'sales of services',
      wages: 'OEWS, May 2025',
      prices: 'Price levels, year 2024',
    });
  });
});

describe('the list of rungs', () => {
  it('has the median, the middle half and the answers of each', () => {
    expect(
      rungList(english).map(({ rung, pay }) => [
        rung,
        pay!.median,
        plain(pay!.half!),
        pay!.answers,
      ]),
    ).toEqual([
      [1, 'about $40,000', 'half earn $35,000–$50,000', '50 responses'],
      [2, 'about $60,000', 'half earn $50,000–$80,000', '200 responses'],
      [3, 'about $72,000', 'half earn $60,000–$90,000', '120 responses'],
      [4, 'about $90,000', 'half earn $75,000–$110,000', '80 responses'],
      [5, 'about $120,000', 'half earn $100,000–$150,000', '12 responses'],
    ]);
  });

  it('names other titles once with their branch, and never the own one', () => {
    expect(rungList(english)[1]!.titles).toBe(
      'Agencies: account-manager one; Software: account-manager two',
    );
  });
});

describe('the competencies of a rung', () => {
  it('have their proficiency from 1 to 4, and what decides the next step', () => {
    const shown = (index: number) =>
      rungCompetencies(english, english.roles[index]!).map((item) => [
        item.level,
        item.deciding,
        item.notDaily !== null,
      ]);
    expect(shown(1)).toEqual([
      [2, true, false],
      [2, false, false],
      [1, false, true],
    ]);
    expect(shown(4)).toEqual([
      [4, false, true],
      [4, false, false],
      [4, false, false],
    ]);
  });
});

describe('the question where own pay stands', () => {
  const { island } = standingSection(english)!;

  it('begins in the nation with the main role', () => {
    expect(island.defaults).toEqual({ rung: 'account-manager', place: 'us' });
    expect(island.levels.map(({ socCodes }) => socCodes.length)).toEqual([2, 2, 2, 1, 1]);
    expect(island.source).toBe('Survey, May 2025; OEWS, May 2025.');
    expect(standingLink(english, role, atlas.nation).href).toContain('at=us#stand');
  });

  it('has the nation first, then every area by name', () => {
    expect(island.places.map(({ id }) => id)).toEqual([
      'us',
      'austin-tx',
      'boulder-co',
      'denver-co',
      'guayama-pr',
      'laredo-tx',
      'new-york-ny',
      'ogden-ut',
      'san-juan-pr',
    ]);
  });

  it('offers the largest markets first elsewhere, those without an estimate last', () => {
    expect(placeNames(english).map(({ id }) => id)).toEqual([
      'new-york-ny',
      'denver-co',
      'austin-tx',
      'boulder-co',
      'san-juan-pr',
      'laredo-tx',
      'guayama-pr',
      'ogden-ut',
    ]);
  });
});
