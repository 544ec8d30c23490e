import { describe, expect, it } from 'vitest';
import { frameCode, frameHeights, withEmbed } from '../../../../src/views/figures/embed.ts';
import { swarmFigure } from '../../../../src/views/figures/swarm-figure.ts';
import { LadderChart } from '../../../../src/charts/ladder/LadderChart.tsx';
import { embedNames, embedPage } from '../../../../src/views/pages/embed-page.ts';
import { cityLadder } from '../../../../src/views/figures/ladder-figure.ts';
import { english, modelOf, project, russian } from '../../../fixtures/small-model.ts';

const internal = modelOf({
  ...project,
  site: { ...project.site, visibility: 'internal' },
});

describe('the code of a frame', () => {
  it('switches between two heights where the column gets narrow, without a script', () => {
    expect(frameCode('https://rungs.example/embed/swarm/', 'Pay', { wide: 500, narrow: 640 })).toBe(
      '<div style="container-type:inline-size"><iframe src="https://rungs.example/embed/swarm/" title="Pay" width="100%" height="640" style="border:0;height:calc(500px + clamp(0px, (632px - 100cqw) * 999, 140px))" loading="lazy"></iframe></div>',
    );
  });

  it('grows with the column where the wide drawing is the higher one', () => {
    expect(frameCode('https://rungs.example/', 'Pay', { wide: 640, narrow: 500 })).toContain(
      'height:calc(500px + clamp(0px, (100cqw - 631px) * 999, 140px))',
    );
  });

  it('keeps quotes of a finding inside the title', () => {
    const code = frameCode('https://rungs.example/', 'A "fair" step & more', {
      wide: 1,
      narrow: 1,
    });
    expect(code).toContain('title="A &quot;fair&quot; step &amp; more"');
  });
});

describe('the heights of a frame', () => {
  const figure = swarmFigure(english)!;

  it('hold the drawing and every line of words', () => {
    const { narrow, wide } = frameHeights(figure, 'Read more on Rungs');
    expect(narrow).toBeGreaterThan((figure.narrow.height * 360) / 328 + 150);
    expect(wide).toBeGreaterThan((figure.medium!.height * 762) / 720 + 100);
  });

  it('grow with a longer finding, in a narrow column first', () => {
    const { words } = figure;
    const headline = `${words.description.headline} and so on and on and on`.repeat(2);
    const longer = {
      ...figure,
      words: { ...words, description: { ...words.description, headline } },
    };
    expect(frameHeights(longer, '').narrow).toBeGreaterThan(frameHeights(figure, '').narrow);
  });
});

describe('the embeds of a site', () => {
  it('are the figures of its first page, its roles, its cities, its map and its steps, each once', () => {
    const names = embedNames(english).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toEqual(
      expect.arrayContaining([
        ...['ladder', 'swarm', 'cities/map', 'cities/denver-co/ladder'],
        ...['cities/denver-co/occupations', 'roles/account-manager/pay-by-city'],
      ]),
    );
    expect(names.filter((name) => /^roles\/[^/]+\/[^/]+\/./.test(name))).toEqual([]);
  });

  it('lie in one folder for all languages', () => {
    const name = 'cities/denver-co/ladder';
    const hrefs = [english, russian].map(
      (model) => embedPage(model, 'cities/denver-co', name).words.embed?.href,
    );
    expect(hrefs).toEqual([
      '/embed/cities/denver-co/ladder/',
      '/embed/ru/cities/denver-co/ladder/',
    ]);
  });

  it('say what their page says, and lead back to it', () => {
    const place = english.atlas.placeById['denver-co']!;
    const { words, from, chart } = embedPage(
      english,
      'cities/denver-co',
      'cities/denver-co/ladder',
    );
    expect(words).toEqual(cityLadder(english, place)!.words);
    expect(from.href).toBe('/cities/denver-co/');
    expect(chart.chart).toBe(LadderChart);
    expect(chart.figure.wide).toBeNull();
  });

  it('are none that the page does not have', () => {
    expect(() => embedPage(english, 'cities/denver-co', 'cities/denver-co/map')).toThrow(
      'name must be an embed of cities/denver-co, received cities/denver-co/map',
    );
  });

  it('are none on a site that nobody outside may read', () => {
    expect(embedNames(internal)).toEqual([]);
    expect(swarmFigure(internal)?.words.embed).toBeNull();
    expect(withEmbed(english, null, swarmFigure(internal)!).words.embed).toBeNull();
  });
});
