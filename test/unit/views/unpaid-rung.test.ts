import { describe, expect, it } from 'vitest';
import { cityPage } from '../../../src/views/pages/city-page.ts';
import { comparePage } from '../../../src/views/pages/compare-page.ts';
import { estimatesTable } from '../../../src/views/pages/csv-tables.ts';
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

  it('says of it no pay, no estimate and no step', () => {
    const page = rolePage(model, unpaid);
    expect(page.role).toMatchObject({ pay: null, step: null });
    expect(page.payByCity).toBeNull();
    expect(rolePlacePage(model, unpaid, 'denver-co').pay).toBeNull();
    expect(cityPage(model, 'denver-co').rungs.map(({ title }) => title)).not.toContain(
      page.role.words.title,
    );
    expect(estimatesTable(model).rows.flat()).not.toContain(unpaid);
  });
});
