import { describe, expect, it } from 'vitest';
import { cityPage } from '../../../src/views/pages/city-page.ts';
import { comparePage } from '../../../src/views/pages/compare-page.ts';
import { estimatesTable } from '../../../src/views/sections/csv-tables.ts';
import { differencePage } from '../../../src/views/pages/difference-page.ts';
import { homePage } from '../../../src/views/pages/home-page.ts';
import { ladderPage } from '../../../src/views/pages/ladder-page.ts';
import { methodPage } from '../../../src/views/pages/method-page.ts';
import { noticePage } from '../../../src/views/pages/notice-page.ts';
import { planPage } from '../../../src/views/pages/plan-page.ts';
import { rolePage } from '../../../src/views/pages/role-page.ts';
import { rolePlacePage } from '../../../src/views/pages/role-place-page.ts';
import { rolesPage } from '../../../src/views/pages/roles-page.ts';
import { salariesPage } from '../../../src/views/pages/salaries-page.ts';
import { rungList } from '../../../src/views/sections/rung-list.ts';
import { teamPage } from '../../../src/views/pages/team-page.ts';
import { atlasOf, buildSiteModel } from '../../../src/views/site/site-model.ts';
import { smallProject } from '../../fixtures/small-project.ts';

/** The small project in which nothing tells what one of the rungs is paid. */
function modelWithout(levelId: string) {
  const project = smallProject();
  const statistics = project.statistics.filter(
    ({ subject }) => subject.kind !== 'level' || subject.levelId !== levelId,
  );
  const unpaid = { ...project, statistics };
  return buildSiteModel(unpaid, atlasOf(unpaid), 'en');
}

const RUNGS = smallProject().ladder.levels;

describe.each(RUNGS)('a site in which nothing tells what %s is paid', (unpaid) => {
  const model = modelWithout(unpaid);

  it('has every page, and none with a number that is none', () => {
    const pages = [
      homePage(model),
      rolesPage(model),
      ladderPage(model),
      noticePage(model),
      planPage(model),
      teamPage(model),
      methodPage(model),
      salariesPage(model),
      comparePage(model),
      cityPage(model, 'denver-co'),
      cityPage(model, 'ogden-ut'),
      ...RUNGS.flatMap((id) => [rolePage(model, id), rolePlacePage(model, id, 'denver-co')]),
      ...RUNGS.slice(1).map((id, index) => differencePage(model, `${RUNGS[index]!}-to-${id}`)),
      differencePage(model, `${RUNGS[0]!}-to-${RUNGS.at(-1)!}`),
    ];
    for (const page of pages) {
      const text = JSON.stringify(page, (key, value: unknown) => (key === 'messages' ? '' : value));
      expect(text).not.toMatch(/NaN|undefined|Infinity/);
    }
  });

  it('says of it no pay, no estimate and no step, and that there is no survey data', () => {
    const page = rolePage(model, unpaid);
    expect(page.role).toMatchObject({ pay: null, step: null });
    expect(page.payByCity).toBeNull();
    expect(rolePlacePage(model, unpaid, 'denver-co').pay).toBeNull();
    const inCity = cityPage(model, 'denver-co').rungs.find(
      ({ title }) => title === page.role.words.title,
    );
    expect(inCity).toMatchObject({ median: 'no survey data', half: null });
    const said = `There is no survey data for ${page.role.words.plural}`;
    expect(page.answers.pay!.untold!.official?.href).toBe(page.official ? '#outlook' : undefined);
    expect(page.answers.pay!.untold!.text).toContain(said);
    const inDenver = rolePlacePage(model, unpaid, 'denver-co');
    expect(inDenver).toMatchObject({ nearby: null, sum: null });
    expect(inDenver.noEstimate).toContain(said);
    expect(noticePage(model).rungs.find(({ id }) => id === unpaid)!.market).toContain(said);
    expect(rungList(model).find(({ title }) => title === page.role.words.title)!.untold).toBe(
      'no survey data',
    );
    expect(comparePage(model).untold).toContain(page.role.words.plural);
    expect(salariesPage(model).explorer!.untold).toContain(page.role.words.plural);
    expect(estimatesTable(model).rows.flat()).not.toContain(unpaid);
  });

  it('compares only medians that are known, and says how many steps lie between them', () => {
    const index = RUNGS.indexOf(unpaid);
    const path = ladderPage(model).paths[0]!.items;
    expect(path[index]!.pay).toBe('no survey data');
    const [below, above] = [RUNGS[index - 1], RUNGS[index + 1]];
    for (const [from, to] of [
      [below, unpaid],
      [unpaid, above],
    ]) {
      if (from === undefined || to === undefined) continue;
      const { answers, pay, gap, sources } = differencePage(model, `${from}-to-${to}`);
      expect(sources.map(({ href }) => href)).not.toContain('/sources/#wages');
      expect([answers.pay, pay, gap]).toEqual([null, null, null]);
      expect(answers.untold!.text).toContain('There is no survey data for');
    }
    if (above === undefined) return;
    expect(path[index + 1]!.step!.text ?? '').toMatch(
      below === undefined ? /^$/ : /% in 2 steps, \$/,
    );
    expect(path[index + 1]!.step!.gap).toBeNull();
  });
});
