import { describe, expect, it } from 'vitest';
import { careerPath, placePaths } from '../../../../src/views/sections/career-path.ts';
import { cityFinder } from '../../../../src/views/sections/city-finder.ts';
import { wayPayTable } from '../../../../src/views/sections/way-pay-table.ts';
import { ladderWay } from '../../../../src/views/site/ladder-ways.ts';
import { atlas, english, modelOf, plain, russian } from '../../../fixtures/small-model.ts';
import { smallProject } from '../../../fixtures/small-project.ts';

const place = (id: string) => atlas.placeById[id]!;
const way = (from: number, to: number) =>
  ladderWay(english, english.roles[from - 1]!, english.roles[to - 1]!);
const texts = (items: readonly (string | null | undefined)[]): unknown[] =>
  items.map((text) => (text ? plain(text) : null));

describe('a career path', () => {
  const items = careerPath(english, way(1, 5), place('denver-co'));

  it('has the estimate of each rung', () => {
    expect(texts(items.map(({ pay }) => pay))).toEqual([
      '≈ $44,000',
      '≈ $66,000',
      '≈ $79,000',
      '≈ $99,000',
      '≈ $132,000',
    ]);
  });

  it('has each step in percent and in the money of the area, and what a raise of 10 % leaves of it', () => {
    expect(texts(items.map(({ step }) => step?.text))).toEqual([
      null,
      '+50%, $22,000 a year',
      '+20%, $13,000 a year',
      '+25%, $20,000 a year',
      '+33%, $33,000 a year',
    ]);
    // 66,000 less 48,400; 79,000 less 72,600; 99,000 less 86,900; 132,000 less 108,900.
    expect(texts(items.map(({ step }) => step?.gap))).toEqual([
      null,
      'a raise of 10% leaves you $17,500 short',
      'a raise of 10% leaves you $6,500 short',
      'a raise of 10% leaves you $12,000 short',
      'a raise of 10% leaves you $23,000 short',
    ]);
  });

  it('adds time up from the lowest rung and from each other one', () => {
    expect(texts(items.map(({ when }) => when))).toEqual([
      'Start',
      'after 1–2 years*',
      'after 3–5 years*',
      'after 7 years or more*',
      'after 12 years or more*',
    ]);
    expect(items[4]!.whenFrom.map(({ rung, text }) => [rung, plain(text)])).toEqual([
      [2, 'after 11 years or more*'],
      [3, 'after 9 years or more*'],
      [4, 'after 5–8 years*'],
      [5, 'Start'],
    ]);
  });

  it('leads from each rung to its page, and from each step to what changes', () => {
    expect(items[1]!.role.href).toBe('/roles/account-manager/');
    expect(items[1]!.step!.link.href).toBe('/ladder/assistant-account-manager-to-account-manager/');
  });

  it('is observed in the nation', () => {
    const national = careerPath(english, way(2, 4), atlas.nation);
    expect(texts(national.map(({ pay }) => pay))).toEqual([
      'about $60,000',
      'about $72,000',
      'about $90,000',
    ]);
    expect(plain(national[2]!.step!.text!)).toBe('+25%, $18,000 a year');
  });

  it('has steps in percent alone where there is no estimate', () => {
    const items = careerPath(english, way(2, 3), place('ogden-ut'));
    expect(items.map(({ pay }) => pay)).toEqual([null, null]);
    expect(items[1]!.step).toMatchObject({ text: '+20%', gap: null });
  });
});

describe('the way up in an area', () => {
  const path = placePaths(english, place('denver-co'))[0]!;
  const facts = (id: string): string[] =>
    path.ways.find((item) => item.id === id)!.facts.map(({ text }) => plain(text));

  it('tells time, pay and, of a single step, what a raise leaves missing', () => {
    expect(facts('account-manager-to-account-director')).toEqual([
      'Usually 6 years or more from the starting level*, with 2 promotions.',
      '≈ $66,000 to ≈ $99,000, about $33,000 more a year, at today’s pay, assuming annual raises keep pace with the market',
    ]);
    expect(facts('account-manager-to-senior-account-manager')).toEqual([
      'Usually 2–3 years at the level below*.',
      '≈ $66,000 to ≈ $79,000, about $13,000 more a year',
      '≈ $72,500, about $6,500 short of the median',
    ]);
  });

  it('has every way once, the whole one marked, each reached from the rung it starts on', () => {
    expect(path.ways).toHaveLength(10);
    expect(path.ways.filter(({ whole }) => whole).map(({ from, to }) => [from, to])).toEqual([
      [1, 5],
    ]);
    expect(path.choice.map(({ rung, links }) => [rung, links.length])).toEqual([
      [1, 4],
      [2, 3],
      [3, 2],
      [4, 1],
    ]);
    expect(path.choice[2]!.links.map(({ href }) => href)).toEqual([
      '#senior-account-manager-to-account-director',
      '#senior-account-manager-to-vp-account-management',
    ]);
    expect(path.measure?.evidence.map(({ evidence }) => evidence)).toEqual(['estimated']);
  });

  it('has time alone, and says so, where there is no estimate', () => {
    const ogden = placePaths(english, place('ogden-ut'))[0]!;
    expect(ogden.text).toContain('There is no estimate of pay in Ogden');
    expect(ogden.measure).toBeNull();
    expect(ogden.items.map(({ pay }) => pay)).toEqual(ogden.items.map(() => null));
    expect(path.measure?.text).toContain('Differences are rounded separately.');
    for (const { facts: known } of ogden.ways) expect(known).toHaveLength(1);
  });

  it('says that a raise reaches the median where it does', () => {
    const project = smallProject();
    const { settings } = project;
    const generous = modelOf({
      ...project,
      settings: { ...settings, policyRaise: { ...settings.policyRaise, value: 0.6 } },
    });
    const { ways, items } = placePaths(generous, place('denver-co'))[0]!;
    expect(ways[0]!.facts[2]!.text).not.toContain('short');
    expect(items[1]!.step!.gap).not.toContain('missing');
  });

  it('counts in Russian as in English', () => {
    const inRussian = placePaths(russian, place('denver-co'))[0]!;
    expect(plain(inRussian.items[1]!.pay!)).toBe('≈ 66 000 $');
    expect(inRussian.ways.map(({ id }) => id)).toEqual(path.ways.map(({ id }) => id));
  });
});

describe('the pay of a way by city', () => {
  const table = wayPayTable(english, way(2, 4));

  it('has the nation first, then the four largest markets: medians and the step', () => {
    expect(table!.rows.map(({ name, cells }) => [name, ...cells.map(plain)])).toEqual([
      ['US', '$60,000', '$72,000', '$90,000', '$30,000'],
      ['New York, NY', '≈ $72,000', '≈ $86,500', '≈ $108,000', '$36,000'],
      ['Denver, CO', '≈ $66,000', '≈ $79,000', '≈ $99,000', '$33,000'],
      ['Austin, TX', '≈ $60,000', '≈ $72,000', '≈ $90,000', '$30,000'],
      ['Boulder, CO', '≈ $78,000', '≈ $93,500', '≈ $117,000', '$39,000'],
    ]);
    expect(table!.rows.map(({ nation }) => nation)).toEqual([true, false, false, false, false]);
    expect(table!.columns).toHaveLength(4);
    expect(wayPayTable(english, way(2, 3))!.columns.at(-1)).toBe('Shortfall after the raise');
    expect(table!.text).toContain('assuming annual raises keep pace');
    expect(table!.measure.text).toContain('the 4 areas with the most jobs');
    expect(table!.measure.text).toMatch(/ Differences are rounded separately\.$/);
  });

  it('tells observed pay of the nation from estimates, in the colour of the upper rung', () => {
    expect(table!.measure.evidence.map(({ evidence, rung }) => [evidence, rung])).toEqual([
      ['observed', 4],
      ['estimated', 4],
    ]);
    expect(table!.rows.map(({ href }) => href).slice(0, 2)).toEqual([
      '/roles/account-director/',
      '/cities/new-york-ny/#account-manager-to-account-director',
    ]);
  });

  it('names the rung with few answers, and no other', () => {
    expect(table!.thin).toEqual([]);
    expect(wayPayTable(english, way(4, 5))!.thin).toEqual([
      'VP, account management: 12 responses, too few to show the 10th and 90th percentiles.',
    ]);
  });

  it('has a dash where nothing is missing', () => {
    const project = smallProject();
    const { settings } = project;
    const generous = modelOf({
      ...project,
      settings: { ...settings, policyRaise: { ...settings.policyRaise, value: 0.6 } },
    });
    expect(wayPayTable(generous, way(2, 3))!.rows[0]!.cells.at(-1)).toBe('–');
  });
});

describe('the finder of cities', () => {
  const finder = cityFinder(english, 'path')!;

  it('has every area once under its principal state, in the order of the language', () => {
    expect(
      finder.states.map(({ label, links }) => [label, ...links.map((link) => link.label)]),
    ).toEqual([
      ['Colorado', 'Boulder', 'Denver'],
      ['New York', 'New York'],
      ['Puerto Rico', 'Guayama', 'San Juan'],
      ['Texas', 'Austin', 'Laredo'],
      ['Utah', 'Ogden'],
    ]);
    expect(finder.label).toContain('all 8 areas');
    expect(finder.states[0]!.links[1]!.href).toBe('/cities/denver-co/#path');
  });

  it('lists a state by its name, and not by the word before it', () => {
    const labels = cityFinder(russian, 'path')!.states.map(({ label }) => label);
    expect(labels).toEqual(['Колорадо', 'Нью-Йорк (штат)', 'Пуэрто-Рико', 'Техас', 'Юта']);
  });
});
