import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
// With its rules for attributes, as everywhere in the site, whether or not a chart takes a function from it.
import 'react';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect } from 'vitest';
import { HatchPatterns } from '../../src/charts/shared/HatchPatterns.tsx';
import { standaloneSvg } from '../../src/charts/shared/standalone-svg.ts';

/** A golden takes its colours from the style sheets themselves: it opens in a browser as the site looks now. */
const STYLE_SHEETS = ['tokens', 'charts'];

/**
 * Compares a drawn chart with test/golden/<name>.svg, a file that opens in any browser.
 * A mismatch leaves <name>-changed.svg beside it; UPDATE_GOLDEN=1 accepts what is drawn now.
 */
export function matchGolden(
  name: string,
  chart: ReactElement,
  styleSheets: readonly string[] = STYLE_SHEETS,
): void {
  const drawn = standaloneSvg(
    renderToStaticMarkup(chart),
    { title: name, subtitle: '', source: '' },
    '',
    renderToStaticMarkup(<HatchPatterns />),
  );
  // One element a line keeps a changed golden readable in a diff.
  const links = styleSheets
    .map((sheet) => `<?xml-stylesheet type="text/css" href="../../src/styles/${sheet}.css"?>\n`)
    .join('');
  const file = links + drawn.replace('<style></style>\n', '').replaceAll('><', '>\n<');
  const golden = new URL(`./${name}.svg`, import.meta.url);
  const changed = new URL(`./${name}-changed.svg`, import.meta.url);
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(golden, file);
  const expected = existsSync(golden) ? readFileSync(golden, 'utf8') : '';
  if (expected !== file) {
    writeFileSync(changed, file);
    expect.fail(
      `${name}: the drawing differs from test/golden/${name}.svg; see ${name}-changed.svg`,
    );
  }
  rmSync(changed, { force: true });
}
