import { unzipSync } from 'fflate';
import type { RosterRefusal } from '../roster-problem.ts';
import type { RosterSource, SheetName } from '../roster-source.ts';
import { ROSTER_LIMITS, sourceOfBytes } from '../roster-source.ts';
import type { CellFormat } from './number-format.ts';
import { builtInFormat, PLAIN, readFormat } from './number-format.ts';
import { readOdsSheet, readOdsSheets } from './read-ods.ts';
import { readSheet } from './read-sheet.ts';
import { readXml } from './read-xml.ts';

/** A workbook whose sheets can be read. */
export interface Workbook {
  kind: 'workbook';
  sheets: readonly SheetName[];
  /** A sheet as a table of text: UTF-8, tabs between cells, a line for every row. Throws for damaged XML. */
  sourceOf(sheet: string): RosterSource;
}

/** Bytes of all parts together once they are unpacked; more is no roster but a bomb. */
const MOST_BYTES = 400_000_000;

/** Parts that are unpacked: those of Excel, and the two of an OpenDocument spreadsheet. */
const PARTS =
  /^(?:content\.xml|META-INF\/manifest\.xml)$|^xl\/(?:workbook\.xml|sharedStrings\.xml|styles\.xml|_rels\/workbook\.xml\.rels|worksheets\/[^/]+\.xml|vbaProject\.bin)$/i;

/** Opens a workbook of Excel (.xlsx, .xlsm) or an OpenDocument spreadsheet (.ods) from its bytes, or says why it is none. Throws nothing. */
export function readWorkbook(
  name: string,
  bytes: Uint8Array,
): Workbook | { kind: 'refused'; refusal: RosterRefusal } {
  let size = 0;
  let macros = false;
  let binary = false;
  let parts: Record<string, Uint8Array>;
  try {
    parts = unzipSync(bytes, {
      filter: (file) => {
        if (/^xl\/workbook\.bin$/i.test(file.name)) binary = true;
        if (!PARTS.test(file.name)) return false;
        if (/vbaProject/i.test(file.name)) {
          macros = true;
          return false;
        }
        size += file.originalSize;
        // What it says of its size is what it gets: more does not fit.
        if (size > MOST_BYTES) throw new RangeError('too large');
        return true;
      },
    });
  } catch (error) {
    return error instanceof RangeError
      ? refuse({ kind: 'too-large', bytes: size, most: MOST_BYTES })
      : refuse({ kind: 'damaged-workbook' });
  }
  if (binary) return refuse({ kind: 'foreign-format', format: 'xlsb' });
  try {
    const content = parts['content.xml'];
    return content === undefined
      ? openParts(name, parts, macros)
      : openContent(name, content, parts['META-INF/manifest.xml']);
  } catch {
    return refuse({ kind: 'damaged-workbook' });
  }
}

function refuse(refusal: RosterRefusal): { kind: 'refused'; refusal: RosterRefusal } {
  return { kind: 'refused', refusal };
}

/** Opens an OpenDocument spreadsheet by its content; its manifest says whether that is encrypted. */
function openContent(
  name: string,
  content: Uint8Array,
  manifest: Uint8Array | undefined,
): Workbook | { kind: 'refused'; refusal: RosterRefusal } {
  if (new TextDecoder().decode(manifest).includes('encryption-data')) {
    return refuse({ kind: 'foreign-format', format: 'encrypted' });
  }
  const sheets = readOdsSheets(content);
  if (sheets.length === 0) return refuse({ kind: 'empty' });
  return {
    kind: 'workbook',
    sheets,
    sourceOf(chosen) {
      const sheet = sheets.find((one) => one.name === chosen)?.name ?? sheets[0]!.name;
      const { text, ...notes } = readOdsSheet(content, sheet);
      const workbook = { sheet, sheets, notes: { ...notes, macros: false } };
      return { ...sourceOfBytes(name, new TextEncoder().encode(text)), workbook };
    },
  };
}

function openParts(
  name: string,
  parts: Record<string, Uint8Array>,
  macros: boolean,
): Workbook | { kind: 'refused'; refusal: RosterRefusal } {
  const partOf = (path: string): Uint8Array | undefined =>
    parts[path] ??
    Object.entries(parts).find(([own]) => own.toLowerCase() === path.toLowerCase())?.[1];
  const main = partOf('xl/workbook.xml');
  if (main === undefined) return refuse({ kind: 'damaged-workbook' });
  const { sheets, from1904 } = readSheetList(
    main,
    readTargets(partOf('xl/_rels/workbook.xml.rels')),
  );
  const tables = sheets.filter(({ path }) => partOf(path) !== undefined);
  if (tables.length === 0) return refuse({ kind: 'empty' });
  const strings = readStrings(partOf('xl/sharedStrings.xml'));
  const formats = readFormats(partOf('xl/styles.xml'));
  const names = tables.map((sheet) => ({ name: sheet.name, hidden: sheet.hidden }));
  return {
    kind: 'workbook',
    sheets: names,
    sourceOf(chosen) {
      const { path, name: sheet } = tables.find((one) => one.name === chosen) ?? tables[0]!;
      const { text, ...notes } = readSheet(partOf(path)!, { strings, formats, from1904 });
      const workbook = { sheet, sheets: names, notes: { ...notes, macros } };
      return { ...sourceOfBytes(name, new TextEncoder().encode(text)), workbook };
    },
  };
}

/** The sheet that is shown first: the first one that nobody has hidden. */
export function firstSheet({ sheets }: Workbook): string {
  return (sheets.find(({ hidden }) => !hidden) ?? sheets[0])?.name ?? '';
}

/** Paths of parts by the id of their relation. */
function readTargets(bytes: Uint8Array | undefined): Map<string, string> {
  const targets = new Map<string, string>();
  if (bytes === undefined) return targets;
  readXml(bytes, {
    open(name, attribute) {
      if (name !== 'Relationship') return;
      const target = attribute('Target');
      const path = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
      targets.set(attribute('Id'), path.replace(/^xl\/\.\//, 'xl/'));
    },
  });
  return targets;
}

interface SheetPart extends SheetName {
  path: string;
}

function readSheetList(
  bytes: Uint8Array,
  targets: ReadonlyMap<string, string>,
): { sheets: SheetPart[]; from1904: boolean } {
  const sheets: SheetPart[] = [];
  let from1904 = false;
  readXml(bytes, {
    open(name, attribute) {
      if (name === 'workbookPr') from1904 = /^(?:1|true)$/.test(attribute('date1904'));
      if (name !== 'sheet') return;
      const relation = attribute('r:id') || attribute('relationships:id') || attribute('id');
      const path = targets.get(relation) ?? `xl/worksheets/sheet${sheets.length + 1}.xml`;
      sheets.push({ name: attribute('name'), hidden: attribute('state').includes('idden'), path });
    },
  });
  return { sheets, from1904 };
}

/** Texts that cells refer to by their number. What says how a text is spoken is left out. */
function readStrings(bytes: Uint8Array | undefined): string[] {
  const strings: string[] = [];
  if (bytes === undefined) return strings;
  let text = '';
  let inText = false;
  let spoken = 0;
  readXml(bytes, {
    open(name) {
      if (name === 'si') text = '';
      else if (name === 'rPh') spoken++;
      else if (name === 't') inText = true;
    },
    close(name) {
      if (name === 'si') strings.push(text);
      else if (name === 'rPh') spoken--;
      else if (name === 't') inText = false;
    },
    text(piece) {
      if (inText && spoken === 0) text += piece;
    },
  });
  return strings;
}

/** The formats of cells in the order in which cells name them. */
function readFormats(bytes: Uint8Array | undefined): CellFormat[] {
  const own = new Map<number, CellFormat>();
  const formats: CellFormat[] = [];
  if (bytes === undefined) return formats;
  let ofCells = false;
  readXml(bytes, {
    open(name, attribute) {
      if (name === 'numFmt')
        own.set(Number(attribute('numFmtId')), readFormat(attribute('formatCode')));
      if (name === 'cellXfs') ofCells = true;
      if (name !== 'xf' || !ofCells) return;
      const id = Number(attribute('numFmtId'));
      formats.push(own.get(id) ?? (Number.isFinite(id) ? builtInFormat(id) : PLAIN));
    },
    close(name) {
      if (name === 'cellXfs') ofCells = false;
    },
  });
  return formats;
}

/** Whether a workbook of so many bytes is opened at all. */
export function isTooLarge(bytes: number): boolean {
  return bytes > ROSTER_LIMITS.bytes;
}
