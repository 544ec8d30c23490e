import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { ENTRY_FOLDERS, LAYERS, RESTRICTED_MODULES, VIEW_FOLDERS } from '../layer-order.ts';

const sourceRoot = fileURLToPath(new URL('../../src/', import.meta.url));

interface Import {
  /** Path below src/ of the file that imports. */
  from: string;
  specifier: string;
  /** Path below src/ of what is imported; null for a package. */
  to: string | null;
  typeOnly: boolean;
}

const paths = readdirSync(sourceRoot, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative(sourceRoot, join(entry.parentPath, entry.name)).split(sep).join('/'))
  .sort();
const modules = paths.filter((path) => /\.(?:ts|tsx|astro)$/.test(path));
const imports = modules.flatMap(readImports);

describe('layers of src/', () => {
  it('has no folder without a place in the order', () => {
    const known = [...LAYERS.flat(), ...ENTRY_FOLDERS, 'assets', 'defaults', 'example', 'styles'];
    const folders = new Set(paths.filter((path) => path.includes('/')).map(layerOf));
    expect([...folders].filter((folder) => !known.includes(folder))).toEqual([]);
  });

  it('imports nothing from its right', () => {
    expect(broken(({ from, to }) => to !== null && groupOf(from) < groupOf(to))).toEqual([]);
  });

  it('takes only types from a folder beside it', () => {
    expect(
      broken(
        ({ from, to, typeOnly }) =>
          to !== null &&
          !typeOnly &&
          layerOf(from) !== layerOf(to) &&
          groupOf(from) === groupOf(to),
      ),
    ).toEqual([]);
  });

  it('imports nothing from cli/', () => {
    expect(
      broken(({ from, to }) => to !== null && layerOf(to) === 'cli' && layerOf(from) !== 'cli'),
    ).toEqual([]);
  });

  it('has no circle of imports, types among them', () => {
    expect(findCircle()).toEqual([]);
  });

  it.each(RESTRICTED_MODULES)('imports $name only where it may', ({ pattern, allowed }) => {
    const mayImport = (path: string): boolean =>
      allowed.some((place) => (place.endsWith('/') ? path.startsWith(place) : path === place));
    expect(broken(({ from, specifier }) => pattern.test(specifier) && !mayImport(from))).toEqual(
      [],
    );
  });

  it('writes the file extension in relative imports, so that Node runs them', () => {
    expect(broken(({ to }) => to !== null && !existsSync(join(sourceRoot, to)))).toEqual([]);
  });
});

describe('folders inside views/', () => {
  const placeOf = (path: string): number =>
    (VIEW_FOLDERS as readonly string[]).indexOf(path.split('/')[1] ?? '');
  const inViews = imports.filter(({ from }) => from.startsWith('views/'));

  it('have a place in the order, all of them', () => {
    expect(modules.filter((path) => path.startsWith('views/') && placeOf(path) === -1)).toEqual([]);
  });

  it('take nothing from a folder behind their own, not even types', () => {
    const wrong = inViews.filter(
      ({ from, to }) => to?.startsWith('views/') && placeOf(from) < placeOf(to),
    );
    expect(wrong.map(({ from, specifier }) => `${from} imports ${specifier}`)).toEqual([]);
  });

  it('have no page that takes from another page', () => {
    const wrong = inViews.filter(
      ({ from, to }) => from.startsWith('views/pages/') && to?.startsWith('views/pages/'),
    );
    expect(wrong.map(({ from, specifier }) => `${from} imports ${specifier}`)).toEqual([]);
  });
});

describe('tests that no change of content/ or data/ may turn red', () => {
  const testRoot = fileURLToPath(new URL('../', import.meta.url));
  const files = ['unit', 'golden', 'fixtures'].flatMap((folder) =>
    readdirSync(join(testRoot, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  // Reads the guides that stand beside the content and the data, and names no figure of them.
  const allowed = ['unit/documents.test.ts', 'unit/layers.test.ts'].map((name) =>
    join(testRoot, name),
  );
  const reading =
    /import \{[^}]*\bprogramRoot\b|from '[./]+\/content\/|\breadFileSync\(\s*['"`](?:content|data)\/|\bnew URL\(\s*['"`](?:\.\.\/)+(?:content|data)\//;

  it('read neither of them: they take test/fixtures/, and test/content/ asks the project itself', () => {
    const wrong = files.filter(
      (file) => !allowed.includes(file) && reading.test(readFileSync(file, 'utf8')),
    );
    expect(wrong.map((file) => relative(testRoot, file))).toEqual([]);
  });
});

describe('names in src/', () => {
  it('has no file or folder that mixes topics', () => {
    expect(paths.filter((path) => /(?:^|\/)(?:utils?|helpers?|common|misc)\b/i.test(path))).toEqual(
      [],
    );
  });

  it('has no barrel', () => {
    expect(modules.filter((path) => /(?:^|\/)index\.tsx?$/.test(path))).toEqual([]);
  });

  it('names components in PascalCase and everything else in kebab-case', () => {
    const kebab = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+)*$/;
    const component = /^[A-Z][A-Za-z0-9]*\.(?:tsx|astro)$/;
    // A route is named after its address: [role].astro, [...locale], [role].csv.ts.
    const route = /^(?:\[(?:\.\.\.)?[a-z]+\]|[a-z0-9]+(?:-[a-z0-9]+)*)(?:\.[a-z0-9]+)*$/;
    const isNamedWell = (path: string): boolean =>
      path.startsWith('pages/')
        ? path.split('/').every((part) => route.test(part))
        : /\.(?:tsx|astro)$/.test(path)
          ? component.test(basename(path)) && folderNames(path).every((name) => kebab.test(name))
          : path.split('/').every((part) => kebab.test(part));
    const documents = ['README.md', 'islands/README.md', 'assets/fonts/OFL.txt'];
    expect(paths.filter((path) => !documents.includes(path) && !isNamedWell(path))).toEqual([]);
  });

  it('exports every component by name', () => {
    const defaults = modules.filter(
      (path) => !path.endsWith('.astro') && /^export default\b/m.test(readSource(path)),
    );
    expect(defaults).toEqual([]);
  });
});

function readImports(path: string): Import[] {
  const statement =
    /^\s*(?:import|export)\s(?:(type)\s)?[^'";]*?\sfrom\s+['"]([^'"]+)['"]|^\s*import\s+['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm;
  return [...readSource(path).matchAll(statement)].map((match) => {
    const specifier = match[2] ?? match[3] ?? match[4] ?? '';
    const plain = specifier.replace(/\?.*$/, '');
    const to = plain.startsWith('.') ? join(dirname(path), plain).split(sep).join('/') : null;
    return { from: path, specifier, to, typeOnly: match[1] === 'type' };
  });
}

function readSource(path: string): string {
  const source = readFileSync(join(sourceRoot, path), 'utf8');
  return source.replaceAll(/\/\*[^]*?\*\//g, '');
}

function broken(isBroken: (item: Import) => boolean): string[] {
  return imports.filter(isBroken).map(({ from, specifier }) => `${from} imports ${specifier}`);
}

function layerOf(path: string): string {
  return path.split('/')[0] ?? '';
}

function folderNames(path: string): string[] {
  return path.split('/').slice(0, -1);
}

/** Place in the order, from 0; files outside the order see everything and are seen by all. */
function groupOf(path: string): number {
  const layer = layerOf(path);
  const group = LAYERS.findIndex((folders) => folders.includes(layer));
  return group === -1 ? Number.NaN : group;
}

/** The first circle of imports, those of types among them, as a list of files. */
function findCircle(): string[] {
  const targets = new Map<string, string[]>();
  for (const { from, to } of imports) {
    if (to !== null) targets.set(from, [...(targets.get(from) ?? []), to]);
  }
  const done = new Set<string>();
  const visit = (path: string, trail: readonly string[]): string[] => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path];
    if (done.has(path)) return [];
    for (const target of targets.get(path) ?? []) {
      const circle = visit(target, [...trail, path]);
      if (circle.length > 0) return circle;
    }
    done.add(path);
    return [];
  };
  for (const path of targets.keys()) {
    const circle = visit(path, []);
    if (circle.length > 0) return circle;
  }
  return [];
}
