/** A font file of the page, by the rule that names it. */
interface FontFile {
  rule: CSSFontFaceRule;
  address: string;
}

/** Font files that were asked for, as data URLs, by their addresses. */
const loaded = new Map<string, Promise<string>>();

/**
 * Rules that bring the page's own fonts along in a file: those that the letters of a text need. They are
 * fetched once, which costs nothing where the page shows them already, and need no connection afterwards.
 * @throws Error when a font cannot be fetched
 */
export async function readFontRules(text: string): Promise<string> {
  const files = findFontFiles().filter(({ rule }) => isNeeded(rule, text));
  const rules = await Promise.all(
    files.map(async ({ rule, address }) => {
      const data = await loadFont(address);
      return rule.cssText.replace(/url\([^)]*\)/, `url(${data})`);
    }),
  );
  const names = ['--font-sans', '--font-serif'].map((name) => {
    return `${name}:${getComputedStyle(document.documentElement).getPropertyValue(name)};`;
  });
  return [`:root{${names.join('')}}`, ...rules].join(' ');
}

function findFontFiles(): FontFile[] {
  return [...document.styleSheets].flatMap(readRules).flatMap((rule) => {
    if (!(rule instanceof CSSFontFaceRule)) return [];
    // Stand-ins of the machine's own have a name in place of an address.
    const address = /url\("?([^")]+)/.exec(rule.style.getPropertyValue('src'))?.[1];
    return address === undefined ? [] : [{ rule, address }];
  });
}

/** A sheet of another origin, such as one of an extension, does not say what it holds. */
export function readRules(sheet: CSSStyleSheet): CSSRule[] {
  try {
    return [...sheet.cssRules];
  } catch {
    return [];
  }
}

/** Whether a text has a letter of the font's range; `U+0400-045F, U+2116`. */
function isNeeded(rule: CSSFontFaceRule, text: string): boolean {
  const ranges = rule.style
    .getPropertyValue('unicode-range')
    .matchAll(/U\+([\dA-F]+)(?:-([\dA-F]+))?/gi);
  const ends = [...ranges].map(([, first = '', last = first]) => [first, last] as const);
  if (ends.length === 0) return true;
  const letters = ends.map(([first, last]) => `\\u{${first}}-\\u{${last}}`).join('');
  return new RegExp(`[${letters}]`, 'u').test(text);
}

function loadFont(address: string): Promise<string> {
  const known = loaded.get(address);
  if (known) return known;
  const loading = fetchFont(address);
  loaded.set(address, loading);
  // The next file tries again.
  loading.catch(() => loaded.delete(address));
  return loading;
}

async function fetchFont(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: expected a font, received ${response.status}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return `data:font/woff2;base64,${btoa(binary)}`;
}
