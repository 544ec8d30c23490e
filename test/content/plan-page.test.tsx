import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { PlanIsland } from '../../src/islands/plan/PlanIsland.tsx';
import { planPage } from '../../src/views/pages/plan-page.ts';
import { atlasOf, buildSiteModel } from '../../src/views/site/site-model.ts';
import { rungsAbove } from '../../src/ladder/order.ts';
import { realProject } from './real-project.ts';

const project = realProject();
const atlas = atlasOf(project);

describe.each(project.site.locales)('the plan page in %s', (locale) => {
  const { island } = planPage(buildSiteModel(project, atlas, locale));

  it('has every way up with a name of its own', () => {
    const names = Object.values(island.ways).flatMap((ways) => Object.values(ways));
    const { levels } = project.ladder;
    const ways = levels.flatMap((id) => rungsAbove(project.ladder, id));
    expect(names.length).toBe(ways.length);
    expect(new Set(names).size).toBe(names.length);
  });

  it('is plain data, so that it passes into the page and out again', () => {
    expect(JSON.parse(JSON.stringify(island))).toEqual(island);
  });

  it('is drawn without styles, with its controls off until the browser takes over', () => {
    const html = renderToStaticMarkup(<PlanIsland {...island} />);
    expect(html).not.toContain('style=');
    expect(html).not.toMatch(/[{}]/);
    expect(html).toMatch(/<div inert class="plan-desk"/);
  });

  it('never speaks of a score in percent', () => {
    const texts = Object.values(JSON.parse(island.messages) as object).map((message) =>
      JSON.stringify(message),
    );
    const said = [...texts, ...island.proficiencies];
    expect(said.filter((text) => text.includes('%'))).toEqual([]);
  });
});
