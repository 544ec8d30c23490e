import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The styles that a chart needs on its own, without comments and line breaks: tokens, then the grammar of the charts. */
export function readChartStyles(root = process.cwd()): string {
  return ['tokens.css', 'charts.css']
    .map((name) => readFileSync(join(root, 'src', 'styles', name), 'utf8'))
    .join('')
    .replaceAll(/\/\*[^]*?\*\//g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
