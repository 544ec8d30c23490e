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

/** Adds a fault, which stands where a piece of the drawing stands. */
type Refuse = (piece: string, found: string, expected: string, mend: string) => void;

function findFaults(source: TextFile): Problem[] {
  const { text } = source;
  const problems: Problem[] = [];
  const refuse: Refuse = (piece, found, expected, mend) => {
    const at: Position = source.at(Math.max(0, text.toLowerCase().indexOf(piece.toLowerCase())));
    problems.push(errorAt(at, { found, expected, mend }));
  };
  checkSize(text, refuse);
  for (const [piece] of text.matchAll(/<!doctype|<!entity|<\?xml-stylesheet|@import/gi)) {
    refuse(piece, quote(piece), 'a drawing that is whole in itself', 'Remove it.');
  }
  checkElements(text, refuse);
  return problems;
}

function checkSize(text: string, refuse: Refuse): void {
  const bytes = new TextEncoder().encode(text).length;
  if (bytes <= MOST_BYTES) return;
  refuse(
    '',
    `${bytes.toLocaleString('en')} bytes`,
    `at most ${MOST_BYTES.toLocaleString('en')}, because every page loads it`,
    'Simplify the drawing: fewer points, no pictures in it.',
  );
}

/** Reads the drawing element by element; what is no drawing at all is refused too. */
function checkElements(text: string, refuse: Refuse): void {
  let root: string | null = null;
  const parser = new Parser();
  parser.on('openTag', (name, attributes, decode) => {
    const own = Object.entries(attributes()).map(([key, value]) => [key, decode(value)] as const);
    if (root === null) root = checkRoot(localName(name), new Map(own), refuse);
    checkElement(name, own, refuse);
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
}

/** An element that does something, an attribute with a script, and whatever would be loaded. */
function checkElement(
  name: string,
  attributes: readonly (readonly [string, string])[],
  refuse: Refuse,
): void {
  if (REFUSED.has(localName(name))) {
    refuse(`<${name}`, `an element <${name}>`, 'a drawing that only shows something', 'Remove it.');
  }
  for (const [key, value] of attributes) {
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
}

/** What the first element has to say, so that browsers draw the file by itself at any size. */
function checkRoot(name: string, attributes: ReadonlyMap<string, string>, refuse: Refuse): string {
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
  const local = localName(key);
  const linked = local === 'href' || local === 'src' ? [value.trim()] : [];
  const named = [...value.matchAll(/url\(\s*["']?([^"')]*)/gi)].map(([, address = '']) => address);
  return [...linked, ...named].filter((address) => !address.startsWith('#'));
}

/** The name of an element or attribute without its prefix. */
const localName = (name: string): string => name.slice(name.indexOf(':') + 1).toLowerCase();
