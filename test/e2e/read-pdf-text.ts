import { inflateSync } from 'node:zlib';

/**
 * Text of a PDF that Chromium has printed, in the order of drawing. Enough for that one writer:
 * plain objects, Flate streams, fonts with a /ToUnicode map, glyphs shown as hexadecimal strings.
 */
export function readPdfText(pdf: Uint8Array): string[] {
  const source = Buffer.from(pdf).toString('latin1');
  const objects = new Map<string, string>();
  for (const [, id = '', body = ''] of source.matchAll(/(\d+) 0 obj\b([^]*?)\bendobj/g)) {
    objects.set(id, body);
  }
  const pages = [...objects.values()].filter((body) => /\/Type\s*\/Page\b/.test(body));
  const maps = new Map<string, Map<string, string>>();
  return pages.map((page) => {
    const fonts = new Map<string, Map<string, string>>();
    for (const [, name = '', id = ''] of page.matchAll(/\/(F\d+)\s+(\d+) 0 R/g)) {
      const map = maps.get(id) ?? readUnicodeMap(objects, objects.get(id) ?? '');
      maps.set(id, map);
      fonts.set(name, map);
    }
    const [, content = ''] = /\/Contents\s+(\d+) 0 R/.exec(page) ?? [];
    return readContent(inflate(objects.get(content) ?? ''), fonts);
  });
}

function readContent(content: string, fonts: ReadonlyMap<string, Map<string, string>>): string {
  let text = '';
  let map: ReadonlyMap<string, string> | undefined;
  const operator = /\/(F\d+)\s+[\d.]+\s+Tf|<([\dA-Fa-f]+)>|\b(ET)\b/g;
  for (const [, font, glyphs, end] of content.matchAll(operator)) {
    if (font !== undefined) map = fonts.get(font);
    if (end !== undefined) text += '\n';
    for (const glyph of glyphs?.match(/.{4}/g) ?? []) text += map?.get(glyph.toUpperCase()) ?? '';
  }
  return text;
}

function readUnicodeMap(objects: ReadonlyMap<string, string>, font: string): Map<string, string> {
  const map = new Map<string, string>();
  const [, id = ''] = /\/ToUnicode\s+(\d+) 0 R/.exec(font) ?? [];
  const source = inflate(objects.get(id) ?? '');
  for (const [, block = ''] of source.matchAll(/beginbfchar([^]*?)endbfchar/g)) {
    for (const [, glyph = '', text = ''] of block.matchAll(/<(\w+)>\s*<(\w+)>/g)) {
      map.set(glyph.toUpperCase(), readUtf16(text));
    }
  }
  for (const [, block = ''] of source.matchAll(/beginbfrange([^]*?)endbfrange/g)) {
    for (const [, from = '', to = '', text = ''] of block.matchAll(
      /<(\w+)>\s*<(\w+)>\s*<(\w+)>/g,
    )) {
      const first = Number.parseInt(from, 16);
      const start = Number.parseInt(text, 16);
      for (let glyph = first; glyph <= Number.parseInt(to, 16); glyph++) {
        const key = glyph.toString(16).toUpperCase().padStart(4, '0');
        map.set(key, String.fromCodePoint(start + glyph - first));
      }
    }
  }
  return map;
}

function readUtf16(hexadecimal: string): string {
  return (hexadecimal.match(/.{4}/g) ?? [])
    .map((unit) => String.fromCharCode(Number.parseInt(unit, 16)))
    .join('');
}

function inflate(body: string): string {
  const start = /stream\r?\n/.exec(body);
  if (start === null) return '';
  const bytes = Buffer.from(
    body.slice(start.index + start[0].length, body.lastIndexOf('endstream')),
    'latin1',
  );
  return body.includes('/FlateDecode') ? inflateSync(bytes).toString('latin1') : bytes.toString();
}
