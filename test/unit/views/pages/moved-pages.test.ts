import { describe, expect, it } from 'vitest';
import { htmlFaults } from '../../../../src/cli/examine/html-faults.ts';
import { parsePlan } from '../../../../src/ladder/plan/parse-plan.ts';
import { PLAN_FORMAT, PLAN_VERSION } from '../../../../src/ladder/plan/plan-schema.ts';
import { listOf, oneOf, parseView } from '../../../../src/islands/shared/view-address.ts';
import { parseProject } from '../../../../src/project/parse-project.ts';
import { movedPageHtml } from '../../../../src/publish/moved-page.ts';
import { movedPages } from '../../../../src/views/pages/moved-pages.ts';
import { teamPage } from '../../../../src/views/pages/team-page.ts';
import { fileIds, formerOfLadder } from '../../../../src/views/site/former-names.ts';
import { atlasOf, buildSiteModel } from '../../../../src/views/site/site-model.ts';
import { FixtureProject } from '../../../fixtures/fixture-project.ts';
import { english } from '../../../fixtures/small-model.ts';

const places = 'data/places.csv';

/** The fixture, one role of which had another id, in which a competency and a city had others as well. */
function renamed(): FixtureProject {
  const fixture = new FixtureProject().replace(
    'content/competencies/ru/teaching.md',
    'name:',
    'formerly: [training]\nname:',
  );
  const [header, ...rows] = fixture.text(places).trim().split('\n');
  const widened = rows.map((row) => `${row},${row.startsWith('lindholm-north') ? 'ore' : ''}`);
  return fixture.write(places, [`${header},formerly`, ...widened, ''].join('\n'));
}

const { project, problems } = parseProject(renamed().files);

describe('a role, a competency and a place that had other ids', () => {
  const models = ['ru', 'en'].map((locale) => buildSiteModel(project!, atlasOf(project!), locale));
  const pages = models.flatMap(movedPages);

  it('have a page at every address of before, in every language', () => {
    expect(problems).toEqual([]);
    const own = ['roles/sister', 'cities/ore', 'ladder/training', 'ladder/sister-to-ward-lead'];
    const ofPlaces = ['roles/sister/lindholm-north', 'roles/sister/ore', 'roles/nurse/ore'];
    const all = [...own, ...ofPlaces, 'roles/ward-lead/ore'];
    expect(pages.map(({ from }) => from).sort()).toEqual(
      [...all, ...all.map((path) => `en/${path}`)].sort(),
    );
  });

  it('lead from there to the page of today', () => {
    const page = pages.find(({ from }) => from === 'en/roles/sister/ore')!;
    expect(page.href).toBe('/en/roles/nurse/lindholm-north/');
    const html = movedPageHtml(page);
    expect(html).toContain(`<link rel="canonical" href="${page.canonical}">`);
    expect(html).toContain(
      '<meta http-equiv="refresh" content="0; url=/en/roles/nurse/lindholm-north/">',
    );
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(htmlFaults('/', html)).toEqual([]);
    expect(movedPageHtml({ ...page, title: 'A & "B" <c>' })).toContain(
      'A &amp; &quot;B&quot; &lt;c&gt;',
    );
  });

  it('have their files under both ids', () => {
    const [{ former }] = models as [(typeof models)[0]];
    expect(fileIds(['nurse', 'ward-lead'], former.roles)).toEqual(['nurse', 'ward-lead', 'sister']);
    expect(fileIds(['ward-lead'], former.roles)).toEqual(['ward-lead']);
    expect(fileIds([], former.places)).toEqual([]);
  });

  it('are known to rosters, addresses and plans by both ids', () => {
    const [level] = teamPage(models[1]!).island.site.levels;
    expect(level?.names).toEqual(expect.arrayContaining(['nurse', 'sister']));
    const former = { sister: 'nurse' };
    const parameters = {
      rung: oneOf<string>('rung', ['nurse', 'ward-lead'], former),
      rungs: listOf('rungs', ['nurse', 'ward-lead'], 2, former),
    };
    const defaults: { rung: string; rungs: string[] } = { rung: 'ward-lead', rungs: [] };
    expect(parseView('?rung=sister&rungs=sister.nurse', parameters, defaults)).toEqual({
      rung: 'nurse',
      rungs: ['nurse'],
    });
    expect(parseView('?rung=constructor', parameters, defaults).rung).toBe('ward-lead');
    const { tracks, competencies, deciding } = project!.ladder;
    const plan = {
      ...{
        format: PLAN_FORMAT,
        version: PLAN_VERSION,
        from: 'sister',
        to: 'ward-lead',
        view: 'self',
      },
      name: '',
      ratings: { 'ward-lead': { training: 'usually' } },
      notes: [{ competency: 'training', date: '2026-01-02', text: 'A course' }],
    };
    const ladder = { tracks, competencies, deciding, ...formerOfLadder(models[1]!) };
    expect(parsePlan(JSON.stringify(plan), ladder)).toMatchObject({
      plan: {
        from: 'nurse',
        ratings: { 'ward-lead': { teaching: 'usually' } },
        notes: [{ competency: 'teaching' }],
      },
      unknown: [],
    });
  });

  it('change nothing on a site where nothing was renamed', () => {
    expect(movedPages(english)).toEqual([]);
    expect(formerOfLadder(english)).toEqual({});
  });
});

describe('an id of before', () => {
  const role = 'content/roles/en/nurse.md';
  const withRole = (ids: string) =>
    new FixtureProject().replace(role, 'formerly: [sister]', `formerly: [${ids}]`);

  it.each([
    [
      withRole('sister, ward-lead'),
      `${role}:2:20  found "ward-lead" in formerly, a role that exists — expected an id that no role has any more. Remove it here, or the role "ward-lead" from the project.`,
    ],
    [
      withRole('nurse'),
      `${role}:2:12  found "nurse" in formerly, a role that exists — expected an id that no role has any more. Remove it: it is the id that this one has today.`,
    ],
    [
      withRole('sister').replace(
        'content/roles/ru/ward-lead.md',
        '---\n',
        '---\nformerly: [sister]\n',
      ),
      'content/roles/ru/ward-lead.md:2:12  found "sister" in formerly of "ward-lead", and of "nurse" already — expected each former id once, since a link to it leads to one page. Remove it from the one that it is less like.',
    ],
    [
      new FixtureProject().replace(
        'content/competencies/en/teaching.md',
        'name:',
        'formerly: [nurse-to-ward-lead]\nname:',
      ),
      'content/competencies/en/teaching.md:2:12  found "nurse-to-ward-lead" in formerly, whose page /ladder/nurse-to-ward-lead/ is another one — expected an id at whose address nothing else stands. Remove it: its address leads to the other page.',
    ],
  ])('that leads to two pages is refused (%#)', (fixture, problem) => {
    expect(fixture.messages()).toEqual([problem]);
  });

  it('may be named in the file of every language', () => {
    const twice = withRole('sister').replace(
      'content/roles/ru/nurse.md',
      '---\n',
      '---\nformerly: [sister]\n',
    );
    expect(twice.messages()).toEqual([]);
  });
});
