import { describe, expect, it } from 'vitest';
import { cityPage } from '../../../../src/views/pages/city-page.ts';
import { competencyPage } from '../../../../src/views/pages/competency-page.ts';
import { differencePage } from '../../../../src/views/pages/difference-page.ts';
import { ladderPage } from '../../../../src/views/pages/ladder-page.ts';
import { laddersPage } from '../../../../src/views/pages/ladders-page.ts';
import { noticePage } from '../../../../src/views/pages/notice-page.ts';
import { planPage } from '../../../../src/views/pages/plan-page.ts';
import { rolePage } from '../../../../src/views/pages/role-page.ts';
import { rolesPage } from '../../../../src/views/pages/roles-page.ts';
import { wholeLadderPage } from '../../../../src/views/pages/whole-ladder-page.ts';
import { salariesPage } from '../../../../src/views/pages/salaries-page.ts';
import { rolePlaces } from '../../../../src/views/site/role-places.ts';
import type { SiteModel } from '../../../../src/views/site/site-model.ts';
import type { Family } from '../../../../src/schemas/ladder.ts';
import { familyModel } from '../../../../src/views/site/family-model.ts';
import { families as model } from '../../../fixtures/families-model.ts';
import { english } from '../../../fixtures/small-model.ts';

const labels = (links: readonly { label: string }[]): string[] => links.map(({ label }) => label);

describe('the pages of a ladder with two families', () => {
  it('show the families with their rungs, and the rungs by grade', () => {
    const page = laddersPage(model);
    expect(page.frame.canonical).toMatch(/\/ladder\/$/);
    expect(
      page.families.map(({ link, leadHtml }) => [link.label, link.href, leadHtml?.trim() ?? null]),
    ).toEqual([
      ['Service of accounts', '/ladder/service/', '<p>Service.</p>'],
      ['Leadership of accounts', '/ladder/leadership/', null],
    ]);
    expect(page.families[1]!.lines.map(({ name, rungs }) => [name, labels(rungs)])).toEqual([
      [null, ['Account director', 'VP, account management']],
    ]);
    expect(labels(page.grid!.families)).toEqual(['Service', 'Leadership']);
    expect(page.grid!.rows.map(({ grade, cells }) => [grade, cells.map(labels)])).toEqual([
      ['Grade 1', [['Account manager'], []]],
      ['Grade 2', [['Senior account manager'], ['Account director']]],
      ['No grade', [['Assistant account manager'], ['VP, account management']]],
    ]);
  });

  it('have no table of grades where no rung has one', () => {
    const { ladder } = model.project;
    const project = { ...model.project, ladder: { ...ladder, grades: {} } };
    expect(laddersPage({ ...model, project }).grid).toBeNull();
  });

  it('have a matrix of their own with the rungs and competencies of the family', () => {
    const page = ladderPage(model, 'service');
    expect(page.title).toBe('Service of accounts: career ladder');
    expect(page.frame.crumbs.map(({ label }) => label)).toEqual(['Ladder', 'Service']);
    expect(page.rungs).toHaveLength(3);
    expect(page.rows.map(({ name }) => name)).toHaveLength(2);
    expect(page.lead).toBe(
      '2 competencies in 3 roles: what good work looks like, how proficient you need to be, and how to prove it.',
    );
    expect(page.ways.map(({ links }) => links.length)).toEqual([2, 1]);
    expect(page.aboutHtml?.trim()).toBe('<p>Service.</p>');
    expect(ladderPage(model, 'leadership').aboutHtml).toBeNull();
    // Of one grade in two families: a page side by side that both ladders lead to.
    expect(page.sideways).toEqual(ladderPage(model, 'leadership').sideways);
    expect(page.sideways.map(({ href }) => href)).toEqual([
      '/ladder/senior-account-manager-to-account-director/',
    ]);
    expect(page.notice.href).toBe('/ladder/service/career-progression-notice/');
  });

  it('have a notice of each family and one of all', () => {
    expect(noticePage(model, 'leadership').rungs.map(({ id }) => id)).toEqual([
      'account-director',
      'vp-account-management',
    ]);
    expect(noticePage(model, 'leadership').title).toBe(
      'Page career-progression-notice: Leadership',
    );
    expect(noticePage(model).rungs).toHaveLength(5);
    const titles = [noticePage(model), noticePage(model, 'service')].map(
      ({ frame }) => frame.title,
    );
    expect(new Set(titles).size).toBe(2);
  });

  it('have a document of each family to print, and the overview leads to all of them', () => {
    const page = wholeLadderPage(model, 'leadership');
    expect(page.title).toBe('Leadership: the whole ladder');
    expect(page.rungs.map(({ id }) => id)).toEqual(['account-director', 'vp-account-management']);
    expect(laddersPage(model).whole).toEqual([
      { label: 'Service: the whole ladder', href: '/ladder/service/whole/' },
      { label: 'Leadership: the whole ladder', href: '/ladder/leadership/whole/' },
    ]);
    expect(ladderPage(model, 'service').whole.href).toBe('/ladder/service/whole/');
  });

  it('set the rungs of each family side by side in a table of its own', () => {
    const { items, comparison } = rolesPage(model);
    expect(items.map(({ group }) => group)).toEqual([
      ...Array<string>(3).fill('Service'),
      ...Array<string>(2).fill('Leadership'),
    ]);
    expect(comparison.tables.map(({ family, heads }) => [family?.name, heads.length])).toEqual([
      ['Service', 3],
      ['Leadership', 2],
    ]);
  });

  it('tell a role what its own family asks for, and rungs of its grade in another', () => {
    const senior = rolePage(model, 'senior-account-manager');
    expect(senior.rungText).toBe('Level 3 of 3, service, Grade 2');
    expect(senior.answers.next.steps).toEqual([]);
    expect(senior.competencies).toHaveLength(2);
    expect(labels(senior.answers.next.sideways!.links)).toHaveLength(1);
    expect(() => rolePage(model, 'nobody')).toThrow('received nobody');
  });

  it('compare two rungs of a family by what that family asks for, two families by all', () => {
    const within = differencePage(model, 'account-manager-to-senior-account-manager');
    expect(within.frame.crumbs.map(({ href }) => href)).toContain('/ladder/service/');
    expect(within.competencies.map(({ id }) => id)).toEqual(['planning']);
    expect(within.otherCompetencies.map(({ id }) => id)).toEqual(['selling']);
    const across = differencePage(model, 'senior-account-manager-to-account-director');
    expect(across.way.kind).toBe('beside');
    expect(across.frame.crumbs.map(({ href }) => href)).not.toContain('/ladder/service/');
    expect(across.title).toBe('Senior account manager and account director, side by side');
    expect(across.competencies.map(({ id, changeWord }) => [id, changeWord])).toEqual([
      ['planning', 'Director: more'],
      ['selling', 'only Senior'],
      ['leading', 'only Director'],
    ]);
    // The mark and the word are those of the job that is named.
    const selling = across.competencies[1]!;
    expect([selling.levelBefore, selling.level > 0, selling.proficiencyText]).toEqual([
      0,
      true,
      expect.stringMatching(/^(?:Awareness|Working|Practitioner|Leading)$/),
    ]);
    expect(across.answers.changes).toEqual({
      question: 'How they differ',
      text: 'Of 3 competencies, none is required equally. Senior account manager: more in 1. Account director: more in 2.',
    });
    expect(across.changeHead).toBe('Difference');
    expect(across.duties.text).not.toContain('no longer');
    expect(within.changeHead).toBe('Change');
  });

  it('read a shared competency family by family', () => {
    expect(
      competencyPage(model, 'planning').families.map(({ name, rows }) => [name, rows.length]),
    ).toEqual([
      ['Service', 3],
      ['Leadership', 2],
    ]);
    expect(competencyPage(model, 'selling').families.map(({ name }) => name)).toEqual(['Service']);
  });

  it('draw a ladder of each family in a city', () => {
    const { ladder, otherLadders, rungs } = cityPage(model, 'denver-co');
    expect(ladder!.narrow.rows).toHaveLength(3);
    expect(otherLadders.map(({ id, figure }) => [id, figure.narrow.rows.length])).toEqual([
      ['ladder-leadership', 2],
    ]);
    expect(otherLadders[0]!.figure.words.downloads.map(({ label }) => label)).toEqual([
      'CSV',
      'JSON',
    ]);
    expect(rungs.map(({ group }) => group)).toContain('Leadership');
    expect(cityPage(english, 'denver-co').otherLadders).toEqual([]);
  });

  it('have pages in cities as the family asks for, and lead to others where there are none', () => {
    const count = (model: SiteModel, id: string) =>
      rolePlaces(
        model,
        model.roles.find((role) => role.id === id)!,
      ).length;
    const withCities = (cities: Family['cities']): SiteModel => {
      const { ladder } = model.project;
      const own = ladder.families.map((family) =>
        family.id === 'leadership' ? { ...family, cities } : family,
      );
      return { ...model, project: { ...model.project, ladder: { ...ladder, families: own } } };
    };
    const [none, largest] = [withCities('none'), withCities('largest')];
    const all = count(model, 'account-director');
    expect(all).toBe(model.atlas.largestMarkets.length);
    expect([count(none, 'account-director'), count(none, 'account-manager')]).toEqual([0, all]);
    const few = { ...largest.project.site, largestMarkets: 2 };
    const narrowed = { ...largest, project: { ...largest.project, site: few } };
    expect(count(narrowed, 'account-director')).toBe(2);
    const hrefs = cityPage(none, 'denver-co').rungs.map(({ href }) => href);
    expect(hrefs).toContain('/roles/account-director/');
    expect(hrefs).toContain('/roles/account-manager/denver-co/');
    const props = salariesPage(none).explorer!;
    expect(props.island.roles.map(({ places }) => places?.length)).toEqual([
      undefined,
      undefined,
      undefined,
      0,
      0,
    ]);
  });

  it('offer in the plan only targets of the same family', () => {
    const { ways, groups } = planPage(model).island;
    expect(Object.keys(ways['account-manager']!)).toEqual(['senior-account-manager']);
    expect(groups['account-director']).toBe('Leadership');
  });
});

describe('a model narrowed to a family', () => {
  it('is the whole one where there is a single ladder', () => {
    expect(familyModel(english, 'ladder')).toBe(english);
  });

  it('is made once, begins with its main rung, and drops the name of the family from its rungs', () => {
    const service = familyModel(model, 'service');
    expect(familyModel(model, 'service')).toBe(service);
    expect(service.mainRole.id).toBe('account-manager');
    expect(familyModel(model, 'leadership').mainRole.id).toBe('account-director');
    expect(service.roles.map(({ group }) => group)).toEqual([null, null, null]);
    expect(() => familyModel(model, 'nobody')).toThrow('received nobody');
  });
});
