import { inflateSync } from 'node:zlib';

/** Code of a glyph, in hexadecimal, to its letters; all codes of a font are equally long. */
type UnicodeMap = ReadonlyMap<string, string>;

/**
 * Text of a PDF that Chromium has printed, one string a page, in the order of drawing. Enough for
 * that one writer: Flate streams, objects alone or packed, fonts with a /ToUnicode map.
 */
export function readPdfText(pdf: Uint8Array): string[] {
  const objects = readObjects(Buffer.from(pdf).toString('latin1'));
  const pages = [...objects.values()].filter((body) => /\/Type\s*\/Page\b/.test(body));
  const maps = new Map<string, UnicodeMap>();
  return pages.map((page) => {
    const fonts = new Map<string, UnicodeMap>();
    for (const [, name = '', id = ''] of page.matchAll(/\/(F\d+)\s+(\d+) 0 R/g)) {
      const map = maps.get(id) ?? readUnicodeMap(objects, objects.get(id) ?? '');
      maps.set(id, map);
      fonts.set(name, map);
    }
    const [, content = ''] = /\/Contents\s+(\d+) 0 R/.exec(page) ?? [];
    return readContent(inflate(objects.get(content) ?? ''), fonts);
  });
}

function readObjects(source: string): Map<string, string> {
  const objects = new Map<string, string>();
  for (const [, id = '', body = ''] of source.matchAll(/(\d+) 0 obj\b([^]*?)\bendobj/g)) {
    objects.set(id, body);
    if (!/\/Type\s*\/ObjStm\b/.test(body)) continue;
    const packed = inflate(body);
    const first = Number(/\/First\s+(\d+)/.exec(body)?.[1]);
    const index = packed.slice(0, first).trim().split(/\s+/);
    for (let entry = 0; entry < index.length; entry += 2) {
      const [inner = '', start, , end] = index.slice(entry, entry + 4);
      objects.set(
        inner,
        packed.slice(first + Number(start), end === undefined ? undefined : first + Number(end)),
      );
    }
  }
  return objects;
}

function readContent(content: string, fonts: ReadonlyMap<string, UnicodeMap>): string {
  let text = '';
  let map: UnicodeMap = new Map();
  const operator = /\/(F\d+)\s+[\d.]+\s+Tf|<([\dA-Fa-f]+)>|\b(ET)\b/g;
  // What stands for an invisible character is no code of a glyph.
  const drawn = content.replaceAll(/\/ActualText\s*<[\dA-Fa-f]*>/g, '');
  for (const [, font, codes = '', end] of drawn.matchAll(operator)) {
    if (font !== undefined) map = fonts.get(font) ?? new Map<string, string>();
    if (end !== undefined) text += '\n';
    const [{ length } = '0000'] = map.keys();
    for (let at = 0; at < codes.length; at += length) {
      text += map.get(codes.slice(at, at + length).toUpperCase()) ?? '';
    }
  }
  return text;
}

function readUnicodeMap(objects: ReadonlyMap<string, string>, font: string): UnicodeMap {
  const map = new Map<string, string>();
  const [, id = ''] = /\/ToUnicode\s+(\d+) 0 R/.exec(font) ?? [];
  const source = inflate(objects.get(id) ?? '');
  for (const [, block = ''] of source.matchAll(/beginbfchar([^]*?)endbfchar/g)) {
    for (const [, code = '', text = ''] of block.matchAll(/<(\w+)>\s*<(\w+)>/g)) {
      map.set(code.toUpperCase(), readUtf16(text));
    }
  }
  for (const [, block = ''] of source.matchAll(/beginbfrange([^]*?)endbfrange/g)) {
    for (const [, from = '', to = '', text = ''] of block.matchAll(
      /<(\w+)>\s*<(\w+)>\s*<(\w+)>/g,
    )) {
      const first = Number.parseInt(from, 16);
      const start = Number.parseInt(text, 16);
      for (let code = first; code <= Number.parseInt(to, 16); code++) {
        const key = code.toString(16).toUpperCase().padStart(from.length, '0');
        map.set(key, String.fromCodePoint(start + code - first));
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
