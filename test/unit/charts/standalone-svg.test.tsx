import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { describeLadder } from '../../../src/charts/ladder/describe.ts';
import { LadderChart } from '../../../src/charts/ladder/LadderChart.tsx';
import { layoutLadder } from '../../../src/charts/ladder/layout.ts';
import { HatchPatterns } from '../../../src/charts/shared/HatchPatterns.tsx';
import { textWidth } from '../../../src/charts/shared/text.ts';
import { languageOf } from '../../../src/i18n/language-of.ts';
import { chartFile, readChartStyles, ladderFile } from '../../../src/publish/ladder-file.ts';
import { standaloneSvg } from '../../../src/charts/shared/standalone-svg.ts';
import { denverRungs } from '../../fixtures/ladder-rungs.ts';
import { xmlFaults } from '../../fixtures/xml-faults.ts';

const markup = '<svg class="chart" viewBox="0 0 300 100"><path d="M0 0H300"/></svg>';
const words = {
  title: 'The step adds about $17,000',
  subtitle: 'Base pay, US dollars a year, May 2025.',
  source: 'Ask a Manager, 2019 to 2023.',
};

const language = languageOf('ru');
const layoutOf = (width: number) =>
  layoutLadder(denverRungs('ru'), { width, narrow: false, language, shortNames: true });
const figure = {
  words: {
    description: describeLadder(denverRungs('ru'), {
      language,
      currency: 'USD',
      month: '2025-05',
      area: { inPlace: 'в Денвере', fromId: 'account-manager' },
    }),
    evidence: [],
    source: 'OEWS, май 2025 года.',
    notes: [],
    narrowNotes: null,
    tableWord: 'Таблица',
    tableHref: null,
    downloads: [],
    method: null,
    embed: null,
  },
  narrow: layoutLadder(denverRungs('ru'), { width: 328, narrow: true, language, shortNames: true }),
  medium: layoutOf(720),
  wide: layoutOf(1016),
};

describe('standaloneSvg', () => {
  it('holds title, subtitle, source and date around the drawing', () => {
    const svg = standaloneSvg(markup, words, '.chart{fill:red}', '<defs></defs>');
    expect(svg).toContain('<title>The step adds about $17,000</title>');
    expect(svg).toContain('>The step adds about $17,000</text>');
    expect(svg).toContain('May 2025.</text>');
    expect(svg).toContain('>Ask a Manager, 2019 to 2023.</text>');
    expect(svg).toContain('<style>.chart{fill:red}</style>');
    expect(svg).toContain('xmlns="http://www.w3.org/2000/svg"');
    expect(xmlFaults(svg)).toEqual([]);
  });

  it('is as large as the drawing with a margin of 24, and the drawing keeps its size', () => {
    const svg = standaloneSvg(markup, { ...words, subtitle: 'Short.' }, '', '');
    // 48 title, 26 subtitle, 26 drawing begins, 100 drawing, 28 source, 24 margin.
    expect(svg).toContain('viewBox="0 0 348 252" width="348" height="252"');
    expect(svg).toContain('<svg x="24" y="100" width="300" height="100" class="chart"');
  });

  it('breaks long lines at spaces, so that none is wider than the drawing', () => {
    const long = {
      title: 'Each step up pays about a fifth to a half more',
      subtitle:
        'Base pay by rung, US dollars a year, May 2025, and the step from median to median.',
      source: 'Ask a Manager salary surveys, 2019, 2021 and 2023; OEWS, May 2025; BEA, 2024.',
    };
    const svg = standaloneSvg(markup, long, '', '');
    const groups = [...svg.matchAll(/font-size="(\d+)"[^>]*>((?:<text[^>]*>[^<]*<\/text>)+)/g)];
    expect(groups).toHaveLength(3);
    const texts = groups.map(([, size, lines]) => {
      const each = [...lines!.matchAll(/>([^<]*)<\/text>/g)].map(([, line]) => line!);
      expect(each.length).toBeGreaterThan(1);
      for (const line of each) expect(textWidth(line, Number(size))).toBeLessThanOrEqual(300);
      return each.join(' ');
    });
    expect(texts).toEqual([long.title, long.subtitle, long.source]);
    expect(xmlFaults(svg)).toEqual([]);
  });

  it('a no-break space holds', () => {
    const title = Array.from({ length: 12 }, () => '96\u00a0500\u00a0$').join(' ');
    const svg = standaloneSvg(markup, { ...words, title }, '', '');
    expect(svg).not.toMatch(/>[^<]*(96|500)<\/text>/);
  });

  it('escapes what XML would take for markup, in words and in styles', () => {
    const nasty = 'A & B <script> "quoted" > $& $1';
    const svg = standaloneSvg(
      markup,
      { title: nasty, subtitle: nasty, source: nasty },
      '.a{&:hover{content:"<"}}',
      '',
    );
    expect(svg).toContain(
      '<title>A &amp; B &lt;script&gt; &quot;quoted&quot; &gt; $&amp; $1</title>',
    );
    expect(svg).not.toContain('<script');
    expect(xmlFaults(svg)).toEqual([]);
  });

  it('refuses markup without a drawing in it', () => {
    expect(() => standaloneSvg('<p>no</p>', words, '', '')).toThrow(
      'markup: expected one <svg> with viewBox="0 0 width height"',
    );
    expect(() => standaloneSvg('<svg viewBox="1 1 2 2"/>', words, '', '')).toThrow(TypeError);
  });
});

describe('readChartStyles', () => {
  const css = readChartStyles();

  it('is the tokens, then the grammar of the charts, in one line without comments', () => {
    expect(css).not.toMatch(/\/\*|\*\/|\n| {2}/);
    expect(css).toContain('--paper: light-dark(#fcfbf8, #11171d);');
    expect(css.indexOf('--rung-5')).toBeLessThan(css.indexOf('.chart {'));
    expect(css.split('{').length).toBe(css.split('}').length);
  });

  it('leans on nothing outside the file', () => {
    expect(css).not.toMatch(/url\(|@import|https?:/);
    const used = [...css.matchAll(/var\((--[\w-]+)\)/g)].map(([, name]) => name!);
    for (const name of new Set(used)) expect(css, name).toContain(`${name}:`);
  });

  it('throws where the styles are not found', () => {
    expect(() => readChartStyles('/nowhere')).toThrow(/tokens\.css/);
  });
});

describe('files of charts', () => {
  const file = ladderFile(figure);

  it('the ladder is taken in its widest drawing', () => {
    expect(file).toContain(`viewBox="0 0 1016 ${figure.wide.height}"`);
    expect(ladderFile({ ...figure, wide: null })).toContain('viewBox="0 0 720 ');
    expect(ladderFile({ ...figure, wide: null, medium: null })).toContain('viewBox="0 0 328 ');
  });

  it('is well-formed, without script, style attribute or address of another host', () => {
    expect(xmlFaults(file)).toEqual([]);
    expect(file).not.toMatch(/<script| style=|<foreignObject|href=/);
    expect(file.replaceAll('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:/);
  });

  it('holds the finding, the month, the source, and the hatch of estimates', () => {
    expect(file).toContain(`<title>${figure.words.description.headline}</title>`);
    expect(file).toContain('май');
    expect(file).toContain('>OEWS, май 2025 года.</text>');
    expect(file).toContain('id="hatch-2"');
    expect(file).toContain('url(#hatch-2)');
  });

  it('is the same each time', () => {
    const chart = <LadderChart layout={figure.wide} id="ladder" label="" />;
    expect(chartFile(chart, figure.words)).toBe(chartFile(chart, figure.words));
    expect(chartFile(chart, figure.words)).toContain(renderToStaticMarkup(<HatchPatterns />));
  });
});
