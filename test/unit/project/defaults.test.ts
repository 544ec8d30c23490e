import { describe, expect, it } from 'vitest';
import { parseProject } from '../../../src/project/parse-project.ts';
import { PAGE_IDS } from '../../../src/schemas/frontmatter.ts';
import type { Project } from '../../../src/project/project.ts';
import { glossaryPage } from '../../../src/views/pages/glossary-page.ts';
import { atlasOf, buildSiteModel } from '../../../src/views/site/site-model.ts';
import { FixtureProject } from '../../fixtures/fixture-project.ts';

const projectOf = (fixture: FixtureProject) => {
  const { project, problems } = parseProject(fixture.files);
  if (project === null) throw new Error(JSON.stringify(problems));
  return project;
};

/** The fixture without page texts of its own. */
const bare = (): FixtureProject => {
  const fixture = new FixtureProject();
  for (const file of [...fixture.files.keys()]) {
    if (/^content\/pages\//.test(file)) fixture.files.delete(file);
  }
  return fixture;
};

/** The program’s own texts as they are written. */
const defaults = [...new FixtureProject().files]
  .filter(([file]) => file.startsWith('src/defaults/'))
  .map(([file, bytes]) => [file, new TextDecoder().decode(bytes)] as const);

describe('the neutral texts of the program', () => {
  it('stand in for every page and section that content/ does not have, in both languages', () => {
    const { content } = projectOf(bare());
    const pages = content.pages.map(({ locale, id }) => `${locale}/${id}`);
    expect(pages.toSorted()).toEqual(
      ['en', 'ru'].flatMap((locale) => PAGE_IDS.map((id) => `${locale}/${id}`)).toSorted(),
    );
    expect(content.method.map(({ id }) => id)).toContain('employer-ranges');
  });

  it('give way to a file of content/ of the same name, one by one', () => {
    const fixture = bare().write(
      'content/pages/en/home.md',
      '---\ntitle: Ours\nlead: Own words\ndescription: Own words\n---\n',
    );
    const { content } = projectOf(fixture);
    const titleOf = (id: string) =>
      content.pages.find((page) => page.locale === 'en' && page.id === id)?.data.title;
    expect(titleOf('home')).toBe('Ours');
    expect(titleOf('team')).toBe('Plan your team’s promotions and pay');
  });

  it('are left out where the project lacks the data that they are about', () => {
    const ids = projectOf(bare()).content.method.map(({ id }) => id);
    expect(ids).toContain('estimate');
    const places = new FixtureProject().text('data/places.csv').replaceAll(/,[\d.]+$/gm, ',');
    const withoutPrices = projectOf(bare().write('data/places.csv', places));
    expect(withoutPrices.content.method.map(({ id }) => id)).not.toContain('price-level');
    expect(withoutPrices.content.glossary.map(({ id }) => id)).not.toContain('price-parity');
    expect(withoutPrices.content.glossary.map(({ id }) => id)).toContain('compa-ratio');
  });

  it('have no term of a market where there is none, and no link to one', () => {
    const ofMarket = ['percentile', 'market-ratio', 'pay-mix', 'pay-basis'];
    const termsOf = ({ content }: Project): string[] => content.glossary.map(({ id }) => id);
    const employer = projectOf(new FixtureProject('src/example/en'));
    expect(termsOf(employer).filter((id) => ofMarket.includes(id))).toEqual([]);
    expect(termsOf(employer)).toEqual(expect.arrayContaining(['median', 'quartile', 'ote']));
    expect(termsOf(projectOf(bare()))).toEqual(expect.arrayContaining(ofMarket));
    const { terms } = glossaryPage(buildSiteModel(employer, atlasOf(employer), 'en'));
    const html = terms.map((term) => term.html).join('');
    expect(html).toContain('75th percentiles.');
    expect(html).not.toMatch(/#(?:percentile|market-ratio)"/);
    expect(html).toContain('href="/glossary/#midpoint"');
  });

  it('name no country, no profession, no currency and no agency', () => {
    const names =
      /account|client|United States|США|Puerto|OEWS|Bureau|[$€₽]|dollar|доллар|аккаунт|клиент|штат|by state|41-\d/i;
    for (const [file, text] of defaults) expect(text, file).not.toMatch(names);
  });

  it('are written in every language that the program speaks', () => {
    const files = defaults.map(([file]) => file);
    for (const file of files) {
      expect(files).toContain(file.replace('/en/', '/ru/'));
      expect(files).toContain(file.replace('/ru/', '/en/'));
    }
  });

  it('are asked for page by page in a language that the program does not speak', () => {
    const problems = bare()
      .replace('content/site.yml', 'locales: [ru, en]', 'locales: [ru, en, de]')
      .messages();
    expect(problems).toContainEqual(
      expect.stringMatching(
        /found no words in "de" for 15 pages: home, .* expected content\/pages\/de\/<page>\.md/,
      ),
    );
    expect(problems).toContainEqual(
      expect.stringMatching(/warning: found \d+ method sections without a text in "de": /),
    );
  });
});
