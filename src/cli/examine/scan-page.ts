import { createHash } from 'node:crypto';

/** What is examined about a page of a built site; everything is read from its bytes. */
export interface PageFacts {
  /** Path without the base: `/ru/roles/`. */
  path: string;
  lang: string;
  title: string;
  description: string;
  canonical: string | null;
  noindex: boolean;
  /** Address by language of `<link rel="alternate" hreflang>`. */
  alternates: Record<string, string>;
  /** Paths by language of the links that a reader follows to the same page in it, each once. */
  languageLinks: Record<string, string[]>;
  /** Contents of every policy in a `<meta>`. */
  policies: string[];
  headings: number;
  ids: string[];
  duplicateIds: string[];
  stylesheets: string[];
  /** Addresses that the page itself loads: images, styles, fonts, icons, scripts. */
  loaded: string[];
  /** Addresses a reader can follow. */
  links: string[];
  /** `url(#id)` in attributes, and what aria-labelledby, aria-describedby and for name. */
  idReferences: string[];
  /** Whether a part of the page comes to life in the browser. */
  island: boolean;
  /** Addresses of scripts, and `sha256-…` of those that stand in the page. */
  scripts: string[];
  /** Modules of islands, which a script of the page loads later. */
  modules: string[];
  /** Things that the policy or the rules of the project forbid, in words. */
  forbidden: string[];
  /** Emphasised words that no space parts from the word after them. */
  joined: string[];
}

type Attributes = Record<string, string>;

const TAG = /<!--[^]*?-->|<([a-zA-Z][^\s/>]*)((?:[^>"']+|"[^"]*"|'[^']*')*)>/g;
const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;
/** Elements whose content is text up to their closing tag. */
const RAW = new Set(['script', 'style', 'title', 'textarea', 'template']);
/** Attributes that matter whatever element they stand on; most marks of a drawing have none of them. */
const MATTERING =
  /(?:^|[\s"'])(?:id|for|style|on\w+|href|src|srcset|aria-(?:labelledby|describedby))\s*=|url\(/i;
/** Elements that are read for what they are. */
const READ = new Set([
  ...['html', 'title', 'h1', 'meta', 'script', 'style', 'textarea', 'template', 'astro-island'],
  ...['base', 'form', 'iframe', 'object', 'embed'],
]);
const LOADING_RELATIONS = /\b(?:stylesheet|icon|preload|modulepreload|prefetch|manifest)\b/;

/** Ends of inline elements whose text is part of a sentence, with a letter or digit right behind. */
const JOINED =
  /(?:<span class="key-number"[^>]*>([^<]*)<\/span>|<(?:strong|em|abbr|time)\b[^>]*>([^<]*)<\/(?:strong|em|abbr|time)>)(?=[\p{L}\p{N}$€])/gu;

/** Reads the start tags of a page in one pass; a parser of its own would take ten times as long. */
export function scanPage(path: string, html: string): PageFacts {
  const facts: PageFacts = {
    path,
    lang: '',
    title: '',
    description: '',
    canonical: null,
    noindex: false,
    alternates: {},
    languageLinks: {},
    policies: [],
    headings: 0,
    ids: [],
    duplicateIds: [],
    stylesheets: [],
    loaded: [],
    links: [],
    idReferences: [],
    island: false,
    scripts: [],
    modules: [],
    forbidden: [],
    joined: [...html.matchAll(JOINED)].map(([, number, word = '']) => number ?? word),
  };
  const ids = new Set<string>();
  const links = new Set<string>();
  const idReferences = new Set<string>();
  TAG.lastIndex = 0;
  for (let match = TAG.exec(html); match !== null; match = TAG.exec(html)) {
    const name = match[1]?.toLowerCase();
    if (name === undefined) continue;
    const source = match[2] ?? '';
    if (!READ.has(name) && !MATTERING.test(source)) continue;
    const attributes = readAttributes(source);
    let text = '';
    if (RAW.has(name)) {
      const end = html.indexOf(`</${name}`, TAG.lastIndex);
      text = html.slice(TAG.lastIndex, end === -1 ? html.length : end);
      TAG.lastIndex = end === -1 ? html.length : end;
    }
    const { id } = attributes;
    if (id !== undefined) {
      if (ids.has(id)) facts.duplicateIds.push(id);
      ids.add(id);
    }
    for (const [attribute, value] of Object.entries(attributes)) {
      if (attribute === 'style') facts.forbidden.push(`<${name} style="${value}">`);
      if (attribute.startsWith('on')) facts.forbidden.push(`<${name} ${attribute}>`);
      if (!value.includes('url(')) continue;
      for (const [, target = ''] of value.matchAll(/url\(["']?#([^"')]+)/g)) {
        idReferences.add(target);
      }
    }
    for (const attribute of ['aria-labelledby', 'aria-describedby', 'for']) {
      for (const target of attributes[attribute]?.split(/\s+/) ?? []) idReferences.add(target);
    }
    readElement(facts, links, name, attributes, text);
  }
  return { ...facts, ids: [...ids], links: [...links], idReferences: [...idReferences] };
}

function readElement(
  facts: PageFacts,
  links: Set<string>,
  name: string,
  attributes: Attributes,
  text: string,
): void {
  const { href, src, srcset } = attributes;
  switch (name) {
    case 'html':
      facts.lang = attributes['lang'] ?? '';
      break;
    case 'title':
      // Titles inside a drawing are names of its parts.
      if (facts.title === '') facts.title = decode(text.trim());
      break;
    case 'h1':
      facts.headings += 1;
      break;
    case 'meta':
      readMeta(facts, attributes);
      break;
    case 'link':
      readLink(facts, links, attributes);
      break;
    case 'a':
    case 'area':
      readAnchor(facts, links, attributes);
      break;
    case 'script':
      readScript(facts, attributes, text);
      break;
    case 'style':
      for (const [, target = ''] of text.matchAll(/url\(["']?([^"')]+)/g)) {
        facts.loaded.push(target);
      }
      break;
    case 'astro-island':
      readIsland(facts, attributes);
      break;
    case 'form':
      if (!isWayIntoSearch(attributes)) facts.forbidden.push('<form>');
      break;
    case 'base':
      // One without an address says no more than where links open.
      if (href !== undefined) facts.forbidden.push('<base href>');
      break;
    case 'iframe':
    case 'object':
    case 'embed':
      facts.forbidden.push(`<${name}>`);
      break;
    case 'use':
    case 'image':
      if (href !== undefined) facts.loaded.push(href);
      break;
    default:
  }
  if (src !== undefined && name !== 'script') facts.loaded.push(src);
  for (const candidate of srcset?.split(',') ?? []) {
    facts.loaded.push(candidate.trim().split(/\s+/)[0] ?? '');
  }
}

/** The one form a page may have: it asks the search of the site, and hands its words to nobody else. */
function isWayIntoSearch({ role, action, method }: Attributes): boolean {
  return role === 'search' && method === undefined && /^\/(?!\/).*search\/$/.test(action ?? '');
}

function readMeta(facts: PageFacts, { name, content = '', ...rest }: Attributes): void {
  if (name === 'description') facts.description = content;
  if (name === 'robots' && /\bnoindex\b/.test(content)) facts.noindex = true;
  if (rest['http-equiv']?.toLowerCase() === 'content-security-policy') facts.policies.push(content);
  if (rest['http-equiv']?.toLowerCase() === 'refresh') facts.forbidden.push('<meta refresh>');
}

function readLink(
  facts: PageFacts,
  links: Set<string>,
  { href, rel = '', hreflang }: Attributes,
): void {
  if (href === undefined) return;
  if (rel === 'canonical') facts.canonical = href;
  else if (rel === 'alternate' && hreflang !== undefined) facts.alternates[hreflang] = href;
  else if (LOADING_RELATIONS.test(rel)) {
    facts.loaded.push(href);
    if (rel === 'stylesheet') facts.stylesheets.push(href);
  } else links.add(href);
}

function readAnchor(facts: PageFacts, links: Set<string>, { href, hreflang }: Attributes): void {
  if (href === undefined) return;
  links.add(href);
  if (hreflang === undefined) return;
  const known = (facts.languageLinks[hreflang] ??= []);
  if (!known.includes(href)) known.push(href);
}

function readIsland(facts: PageFacts, attributes: Attributes): void {
  facts.island = true;
  for (const name of ['component-url', 'renderer-url', 'before-hydration-url']) {
    const address = attributes[name];
    if (address !== undefined) facts.modules.push(address);
  }
}

function readScript(facts: PageFacts, { src, type }: Attributes, text: string): void {
  if (src !== undefined) {
    facts.loaded.push(src);
    facts.scripts.push(src);
  } else if (type !== 'application/ld+json' && type !== 'application/json') {
    facts.scripts.push(`sha256-${createHash('sha256').update(text).digest('base64')}`);
  } else {
    try {
      JSON.parse(text);
    } catch {
      facts.forbidden.push('JSON in a script element that is not JSON');
    }
  }
}

function readAttributes(text: string): Attributes {
  const attributes: Attributes = Object.create(null) as Attributes;
  for (const [, name = '', double, single, bare] of text.matchAll(ATTRIBUTE)) {
    attributes[name.toLowerCase()] = decode(double ?? single ?? bare ?? '');
  }
  return attributes;
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
};

function decode(text: string): string {
  if (!text.includes('&')) return text;
  return text.replaceAll(/&(?:#x([\da-f]+)|#(\d+)|([a-z]+));/gi, (whole, hex, decimal, name) => {
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(String(hex), 16));
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    return ENTITIES[String(name)] ?? whole;
  });
}
