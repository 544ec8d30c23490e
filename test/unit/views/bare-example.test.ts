import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parseProject } from '../../../src/project/parse-project.ts';
import { PAGE_IDS } from '../../../src/schemas/frontmatter.ts';
import { homePage } from '../../../src/views/pages/home-page.ts';
import { noticePage } from '../../../src/views/pages/notice-page.ts';
import { rolePage } from '../../../src/views/pages/role-page.ts';
import { rolesPage } from '../../../src/views/pages/roles-page.ts';
import { searchPage } from '../../../src/views/pages/search-page.ts';
import { sourcesPage } from '../../../src/views/pages/sources-page.ts';
import { siteEntries } from '../../../src/views/sections/site-entries.ts';
import { hasPage, pageWords } from '../../../src/views/site/page-frame.ts';
import type { SiteModel } from '../../../src/views/site/site-model.ts';
import { atlasOf, buildSiteModel } from '../../../src/views/site/site-model.ts';
import { FixtureProject } from '../../fixtures/fixture-project.ts';
import { plain } from '../../fixtures/small-model.ts';

/** The example of an organization in a language, with its neutral page texts. */
const exampleOf = (locale: string): FixtureProject =>
  new FixtureProject(fileURLToPath(new URL(`../../../src/example/${locale}`, import.meta.url)));

function siteOf({ files }: FixtureProject, locale: string): SiteModel {
  const { project, problems } = parseProject(files);
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  return buildSiteModel(project!, atlasOf(project!), locale);
}

/** Titles, leads and descriptions of the pages that a site has, but for those of its tools and of words of pay. */
const promised = (model: SiteModel): string[] =>
  PAGE_IDS.filter(
    (id) =>
      hasPage(model, id) &&
      !['team', 'method', 'glossary', 'career-progression-notice', 'sources', 'data'].includes(id),
  ).flatMap((id) => Object.values(pageWords(model, id)).map(plain));

describe.each(['en', 'ru'])('the example without any pay, in %s', (locale) => {
  const model = siteOf(exampleOf(locale).remove('data/pay/ranges.csv'), locale);

  it('promises none on any page', () => {
    for (const text of promised(model)) {
      expect(text).not.toMatch(/\bpay|salar|\bpaid\b|зарплат|платят|оклад/i);
    }
  });

  it('promises laws on the team page only where it has some', () => {
    expect(model.language.t('team.does.posting')).not.toMatch(/law|закон/i);
  });

  it('says of its method only what the tools calculate', () => {
    const { lead, description } = pageWords(model, 'method');
    expect(lead).toMatch(/tools|инструменты/);
    expect(lead + description).not.toMatch(/from the data|из[ \u00a0]данных/);
  });
});

describe.each(['en', 'ru'])('the example with ranges in no city, in %s', (locale) => {
  const files = exampleOf(locale);
  const [header, nation] = files.text('data/places.csv').split('\n');
  const ranges = files
    .text('data/pay/ranges.csv')
    .split('\n')
    .filter((line) => !line.includes(',cork,') && !line.includes(',astana,'))
    .map((line) => line.replace(/^(?<role>[^,]+),[^,]+/, '$<role>'));
  files.write('data/places.csv', `${header}\n${nation}\n`);
  files.write('data/pay/ranges.csv', ranges.join('\n'));
  const model = siteOf(files, locale);

  it('has no page of cities, and nothing leads to one', () => {
    expect(model.atlas.metros).toEqual([]);
    expect(hasPage(model, 'cities')).toBe(false);
    const home = homePage(model);
    expect(home.links).toBeNull();
    expect(searchPage(model).places).toBeNull();
    const pages = [home, rolesPage(model), searchPage(model), sourcesPage(model)];
    const said = JSON.stringify(pages, (key, value: unknown) => (key === 'messages' ? '' : value));
    expect(said).not.toContain('/cities/');
    expect(siteEntries(model).map(({ href }) => href)).not.toContain('/cities/');
    for (const text of [home.frame.find.label, home.frame.find.anyLabel]) {
      expect(text).not.toMatch(/city|город/i);
    }
  });

  it('shows its ranges wherever those of cities stand', () => {
    const [lowest] = rolesPage(model).items;
    const [own] = lowest!.range!.ranges;
    expect(plain(own!.amounts)).toMatch(/\d/);
    expect(own!.where).toBeNull();
    expect(lowest!.range!.text).toMatch(/^(?:Our pay range|Наш диапазон окладов)$/);
    expect(homePage(model).rungs.items[0]!.range!.ranges).toEqual([own]);
    expect(JSON.stringify(rolePage(model, model.roles[0]!.id).answers)).toContain(own!.amounts);
    expect(noticePage(model).rungs.every(({ ranges: own }) => own.length === 1)).toBe(true);
  });
});
