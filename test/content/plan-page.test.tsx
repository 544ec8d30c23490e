import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { PlanIsland } from '../../src/islands/plan/PlanIsland.tsx';
import { planPage } from '../../src/views/pages/plan-page.ts';
import { atlasOf, buildSiteModel } from '../../src/views/site/site-model.ts';
import { realProject } from './real-project.ts';

const project = realProject();
const atlas = atlasOf(project);

/** What the island fills in, message by message; anything else in braces would be shown as it is. */
const FILLED = [
  ...['statement', 'evidence', 'count', 'most', 'length', 'file', 'ids', 'subject', 'version'],
  ...['known', 'place', 'way', 'view', 'time', 'date'],
];

describe.each(project.site.locales)('the plan page in %s', (locale) => {
  const { island } = planPage(buildSiteModel(project, atlas, locale));

  it('leaves no word open that the island does not fill', () => {
    const open = Object.entries(island.words).flatMap(([key, text]) =>
      [...text.matchAll(/\{(\w*)\}/g)]
        .filter(([, name = '']) => !FILLED.includes(name))
        .map(([word]) => `${key}: ${word}`),
    );
    expect(open).toEqual([]);
  });

  it('has every way up with a name of its own', () => {
    const { levels } = project.ladder;
    const names = Object.values(island.ways).flatMap((ways) => Object.values(ways));
    expect(names.length).toBe((levels.length * (levels.length - 1)) / 2);
    expect(new Set(names).size).toBe(names.length);
  });

  it('is plain data, so that it passes into the page and out again', () => {
    expect(JSON.parse(JSON.stringify(island))).toEqual(island);
  });

  it('is drawn without styles, with its controls off until the browser takes over', () => {
    const html = renderToStaticMarkup(<PlanIsland {...island} />);
    expect(html).not.toContain('style=');
    expect(html).toMatch(/<div inert class="plan-desk"/);
  });

  it('never speaks of a score in percent', () => {
    const texts = [...Object.values(island.words), ...Object.values(island.proficiencies)];
    expect(texts.filter((text) => text.includes('%'))).toEqual([]);
  });
});
