import { Parser } from 'saxen';
import type { Site } from '../../schemas/site.ts';
import type { Position, Problem } from '../../tables/problem.ts';
import { errorAt } from '../../tables/problem.ts';
import { quote } from '../../tables/quote.ts';
import type { TextFile } from '../../tables/text-file.ts';
import type { Located } from '../yaml/validate-yaml.ts';

/** Most bytes of a mark, which every page of the site loads. */
const MOST_BYTES = 20_000;

const NAMESPACE = 'http://www.w3.org/2000/svg';

/** Elements that a picture which only shows something does without. */
const REFUSED = new Set(['script', 'foreignobject', 'iframe', 'animate', 'set', 'handler']);

/**
 * Reads the mark that `mark:` of content/site.yml names: a drawing in one file, without a script and without
 * anything that it would load from elsewhere.
 * @returns its text; null for a project without one, or with a fault
 */
export function readMark(
  files: ReadonlyMap<string, TextFile | null>,
  site: Located<Site> | null,
  problems: Problem[],
): string | null {
  const name = site?.value.mark;
  if (site === null || name === undefined) return null;
  const source = files.get(`content/${name}`);
  if (source === undefined) {
    problems.push(
      errorAt(site.at(['mark']), {
        found: `${quote(name)} without a file`,
        expected: `an SVG drawing content/${name}`,
        mend: 'Put the file there, or remove mark.',
      }),
    );
  }
  if (source === undefined || source === null) return null;
  const faults = findFaults(source);
  problems.push(...faults);
  return faults.length === 0 ? source.text : null;
}

function findFaults(source: TextFile): Problem[] {
  const { text } = source;
  const problems: Problem[] = [];
  const refuse = (piece: string, found: string, expected: string, mend: string): void => {
    const at: Position = source.at(Math.max(0, text.toLowerCase().indexOf(piece.toLowerCase())));
    problems.push(errorAt(at, { found, expected, mend }));
  };
  const bytes = new TextEncoder().encode(text).length;
  if (bytes > MOST_BYTES) {
    const expected = `at most ${MOST_BYTES.toLocaleString('en')}, because every page loads it`;
    refuse(
      '',
      `${bytes.toLocaleString('en')} bytes`,
      expected,
      'Simplify the drawing: fewer points, no pictures in it.',
    );
  }
  for (const [piece] of text.matchAll(/<!doctype|<!entity|<\?xml-stylesheet|@import/gi)) {
    refuse(piece, quote(piece), 'a drawing that is whole in itself', 'Remove it.');
  }
  let root: string | null = null;
  const parser = new Parser();
  parser.on('openTag', (name, attributes, decode) => {
    const local = name.slice(name.indexOf(':') + 1).toLowerCase();
    const own = Object.entries(attributes()).map(([key, value]) => [key, decode(value)] as const);
    if (root === null) root = checkRoot(local, new Map(own), refuse);
    if (REFUSED.has(local)) {
      refuse(
        `<${name}`,
        `an element <${name}>`,
        'a drawing that only shows something',
        'Remove it.',
      );
    }
    for (const [key, value] of own) {
      if (/^on/i.test(key)) {
        refuse(key, `a script in ${key}`, 'a drawing without scripts', 'Remove the attribute.');
      }
      for (const address of addressesIn(key, value)) {
        refuse(
          address,
          `the address ${quote(address)} in ${key}`,
          'nothing that is loaded from elsewhere; only names within the drawing, such as #shape',
          'Draw it in the file itself, or remove it.',
        );
      }
    }
  });
  parser.on('text', (style) => {
    for (const address of addressesIn('style', style)) {
      refuse(
        address,
        `the address ${quote(address)}`,
        'nothing that is loaded from elsewhere',
        'Remove it.',
      );
    }
  });
  parser.on('error', (error) => {
    throw error;
  });
  try {
    parser.parse(text);
  } catch (error) {
    root ??= '';
    const why = error instanceof Error ? error.message.split('\n')[0] : String(error);
    refuse(
      '',
      `a file that is no SVG (${why})`,
      'well-formed XML with the element <svg>',
      'Export the drawing as SVG again.',
    );
  }
  if (root === null) {
    refuse('', 'a file without elements', 'an SVG drawing', 'Export the drawing as SVG again.');
  }
  return problems;
}

/** What the first element has to say, so that browsers draw the file by itself at any size. */
function checkRoot(
  name: string,
  attributes: ReadonlyMap<string, string>,
  refuse: (piece: string, found: string, expected: string, mend: string) => void,
): string {
  if (name !== 'svg') {
    refuse(
      '<',
      `a file that begins with <${name}>`,
      'an SVG drawing',
      'Export the drawing as SVG.',
    );
  } else if (attributes.get('xmlns') !== NAMESPACE) {
    refuse('<svg', 'an <svg> without its namespace', `xmlns="${NAMESPACE}"`, 'Add the attribute.');
  } else if (!attributes.has('viewBox')) {
    refuse(
      '<svg',
      'an <svg> without viewBox',
      'a drawing that fits any size',
      'Add it: viewBox="0 0 <width> <height>".',
    );
  }
  return name;
}

/** Addresses that an attribute or a style would load. */
function addressesIn(key: string, value: string): string[] {
  const local = key.slice(key.indexOf(':') + 1).toLowerCase();
  const linked = local === 'href' || local === 'src' ? [value.trim()] : [];
  const named = [...value.matchAll(/url\(\s*["']?([^"')]*)/gi)].map(([, address = '']) => address);
  return [...linked, ...named].filter((address) => !address.startsWith('#'));
}
