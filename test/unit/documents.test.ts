import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { isShipped } from '../shipped-project.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

const DOCUMENTS = [
  'README.md',
  'HOUR.md',
  'CONTRIBUTING.md',
  // They describe the files that this program comes with, and go where those go.
  ...(isShipped ? ['content/README.md', 'data/README.md'] : []),
  'src/README.md',
];

/** Commands of npm itself. */
const OWN_COMMANDS = ['ci', 'cit'];

/** Paths that are an example, or come into being by a command; and a cell nobody should write. */
const EXAMPLES = [
  'dist/',
  'dist',
  '404.html',
  // What a build writes for hosts, and a configuration that goes to a server.
  'vercel.json',
  'robots.txt',
  '/srv/rungs',
  '/srv/rungs/ladder/',
  '/.well-known/security.txt',
  'pay/market-2026.csv',
  '../our-ladder',
  '../our-ladder/content/site.yml',
  'matrix.csv',
  '../our-ladder/dist',
  // Tables that an employer adds.
  'pay/ranges.csv',
  'data/pay/ranges.csv',
  'zones.csv',
  // What a command writes from pay records.
  'pay/own.csv',
  'data/pay/own.csv',
  // What an organisation brings that the shipped ladder does without.
  'messages/',
  'messages/<language>.yml',
  'messages/<code>.yml',
  'messages/de.yml',
  'content/messages/<language>.yml',
  'pages/de/',
  'grades.yml',
  'content/grades.yml',
  'families/<language>/<id>.md',
  'families/<language>/<family>.md',
  'ladders/',
  'ladders/<family>.yml',
  '/ladder/<id>/',
  '/ladder/<family>/',
  '/ladder/whole/',
  '/ladder/career-progression-notice/',
  '/ladder/<family>/whole/',
  'data/releases/<day>.json',
  'releases/<day>.json',
  'families/<language>/ladder.md',
  'n/a',
  // Folders of src/ that have a place in the order and no file yet.
  'team/',
  'islands/',
];

const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};

describe.each(DOCUMENTS)('%s', (document) => {
  const text = readFileSync(join(root, document), 'utf8');

  it('names only commands that exist', () => {
    const named = [...text.matchAll(/\bnpm (?:(run) )?(?:--[\w-]+ )*([a-z][\w:]*)/g)]
      // A sentence may go on with "npm 10.8", and with words after "npm".
      .filter(([command]) => isInCode(text, command))
      .map(([, run, name = '']) => ({ run: run !== undefined, name }));
    const unknown = named.filter(
      ({ run, name }) => !(name in scripts) && (run || !OWN_COMMANDS.includes(name)),
    );
    expect(unknown).toEqual([]);
  });

  it('names only files and folders that exist', () => {
    const inline = [...text.replaceAll(/```[^]*?```/g, '').matchAll(/`([^`\n]+)`/g)].map(
      ([, code = '']) => code,
    );
    const linked = [...text.matchAll(/\]\(([^)#:]+)\)/g)].map(([, target = '']) => target);
    const missing = [...inline.filter(isPath), ...linked].filter(
      (path) => !EXAMPLES.includes(path) && !exists(path, dirname(document)) && !isOfAnother(path),
    );
    expect(missing).toEqual([]);
  });
});

describe('comments', () => {
  const comments = globSync('{src,test}/**/*.{ts,tsx,astro,sql}', { cwd: root }).map((path) => ({
    path,
    // What is named may begin on one line and end on the next.
    text: readFileSync(join(root, path), 'utf8').replaceAll(/\n *(?:\*|\/\/|--) /g, ' '),
  }));
  const named = (pattern: RegExp): { path: string; name: string }[] =>
    comments.flatMap(({ path, text }) =>
      [...text.matchAll(pattern)].map(([, name = '']) => ({ path, name })),
    );

  it('name only sections of the method that exist', () => {
    const sections = named(/\(method: ([a-z][a-z, -]*)[);]/g).flatMap(({ path, name }) =>
      name.split(', ').map((id) => ({ path, id })),
    );
    expect(sections).not.toEqual([]);
    const missing = sections.filter(
      ({ id }) => !existsSync(join(root, `src/defaults/method/en/${id}.md`)),
    );
    expect(missing).toEqual([]);
  });

  it.runIf(isShipped)('name only sections of data/README.md that exist', () => {
    const headings = readFileSync(join(root, 'data/README.md'), 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('##'))
      .map((line) => line.toLowerCase());
    const sections = named(/\(data\/README\.md, ([a-z][a-z ]*)\)/g);
    expect(sections).not.toEqual([]);
    const missing = sections.filter(({ name }) => !headings.some((line) => line.includes(name)));
    expect(missing).toEqual([]);
  });
});

it('README.md names every command', () => {
  const text = ['README.md', 'CONTRIBUTING.md']
    .map((document) => readFileSync(join(root, document), 'utf8'))
    .join('');
  const unnamed = Object.keys(scripts).filter(
    (name) => !text.includes(`npm run ${name}`) && !text.includes(`npm ${name}`),
  );
  expect(unnamed).toEqual([]);
});

/** A file of content/ or data/ where another organisation's are there. */
const isOfAnother = (path: string): boolean => !isShipped && /^(?:content|data)\//.test(path);

function isInCode(text: string, command: string): boolean {
  return [...text.matchAll(/```[^]*?```|`[^`\n]+`/g)].some(([code]) => code.includes(command));
}

/** `data/places.csv`, `roles/`, `site.yml`; neither `8.5%` nor `npm run check`. */
function isPath(code: string): boolean {
  return /^[\w.<>*/-]+$/.test(code) && /\/|\.(?:ya?ml|csv|md|tsx?|mjs|json|txt|html)$/.test(code);
}

/** From the root or from the document; `<id>` stands for any name. */
function exists(path: string, folder: string): boolean {
  if (path.startsWith('/')) return isAddress(path);
  const pattern = path.replaceAll(/<[^>]+>/g, '*').replace(/\/$/, '');
  const places = [
    join(root, pattern),
    join(root, folder, pattern),
    join(root, 'src/pages', pattern),
  ];
  return places.some((place) =>
    place.includes('*') ? globSync(place).length > 0 : existsSync(place),
  );
}

/** `/salaries/` and `/data/atlas.json` are addresses of the site: some route answers them. */
function isAddress(path: string): boolean {
  const name = path.replaceAll(/^\/|\/$/g, '');
  const routes = [
    `[...locale]/${name}.astro`,
    `[...locale]/${name}/index.astro`,
    `${name}.ts`,
    // A file of several that one route writes.
    `${name.replace(/[^/]+(?=\.\w+$)/, '[tool]')}.ts`,
    // Files at any depth of a folder.
    `${name.split('/')[0]}/[...file].json.ts`,
  ];
  return (
    routes.some((route) => existsSync(join(root, 'src/pages', route))) ||
    existsSync(join(root, 'src/pages', name))
  );
}

it('CITATION.cff tells of this program what package.json, LICENSE and CHANGELOG.md tell', () => {
  const read = (file: string): string => readFileSync(join(root, file), 'utf8');
  const program = JSON.parse(read('package.json')) as Record<string, string>;
  const [, holder] = /^Copyright \(c\) \d+ (.+)$/m.exec(read('LICENSE'))!;
  const released = new RegExp(`^## \\[${program['version']}\\] - (.+)$`, 'm');
  expect(parse(read('CITATION.cff'))).toMatchObject({
    'cff-version': '1.2.0',
    title: 'Rungs',
    type: 'software',
    abstract: program['description'],
    version: program['version'],
    license: program['license'],
    authors: [{ name: holder }],
    'date-released': released.exec(read('CHANGELOG.md'))![1],
  });
});
