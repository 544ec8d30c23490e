import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listFiles } from '../../src/cli/examine/scan-site.ts';
import { buildProject } from './build-project.ts';

/*
 * The small project with two more areas, built, changed in a cell and built again over the pages that the first build
 * kept; beside it the changed project, built from nothing.
 */

const programRoot = fileURLToPath(new URL('../../', import.meta.url));
const work = realpathSync(mkdtempSync(join(tmpdir(), 'rungs-kept-')));
const project = join(work, 'project');
const changed = join(work, 'changed');
const out = join(work, 'again', 'dist');
const fresh = join(work, 'fresh', 'dist');
const kept = join(work, 'again', 'cache', 'dist');

const PLACES = [
  'oreby,metro,Оребю,Oreby,в Оребю,in Oreby,Оребю,Oreby,north,,55.5,13.5,101',
  'sund,metro,Сунд,Sund,в Сунде,in Sund,Сунд,Sund,north,,40.25,20.5,98',
];

const WAGES = [
  'oreby,22-2101,wage-register,1,3000,1.1,30000,35000,41000,46000,51000',
  'sund,22-2101,wage-register,1,2000,0.9,29000,34000,39000,45000,50000',
  'oreby,22-2102,wage-register,1,300,1.1,44000,49000,57000,65000,70000',
];

/** A page kept by the first build says so itself: only where it is put back can it be read again. */
const NOTE = '<!-- kept -->';

/** Changes the wage of another occupation in one area. */
function changeCell(folder: string): void {
  const table = join(folder, 'data/pay/wage-register.csv');
  const rows = readFileSync(table, 'utf8');
  writeFileSync(table, rows.replace('57000,65000,70000', '57600,65000,70000'));
}

const page = (folder: string, path: string): string =>
  readFileSync(join(folder, path, 'index.html'), 'utf8');

beforeAll(async () => {
  cpSync(join(programRoot, 'test/fixtures/project'), project, { recursive: true });
  appendFileSync(join(project, 'data/places.csv'), `${PLACES.join('\n')}\n`);
  appendFileSync(join(project, 'data/pay/wage-register.csv'), `${WAGES.join('\n')}\n`);
  cpSync(project, changed, { recursive: true });
  changeCell(changed);
  await Promise.all([
    buildProject(programRoot, project, out),
    buildProject(programRoot, changed, fresh),
  ]);
  changeCell(project);
  await buildProject(programRoot, project, out);
});

afterAll(() => {
  rmSync(work, { recursive: true, force: true });
});

describe('a build after a change of a cell', () => {
  it('has the bytes of a build from nothing in every file', () => {
    const files = listFiles(fresh);
    expect(listFiles(out)).toEqual(files);
    const differing = files.filter(
      (file) => !readFileSync(join(out, file)).equals(readFileSync(join(fresh, file))),
    );
    expect(differing).toEqual([]);
  });

  it('draws the pages anew that show the area', () => {
    const figures = /57.600/;
    expect(page(out, 'cities/oreby')).toMatch(figures);
    expect(page(out, 'cities/sund')).not.toMatch(figures);
  });
});

describe('a build after no change', () => {
  beforeAll(async () => {
    for (const file of listFiles(kept)) {
      if (file.endsWith('.html')) appendFileSync(join(kept, file), NOTE);
    }
    await buildProject(programRoot, project, out);
  });

  it('puts the pages about areas back as they were and draws the others', () => {
    for (const path of ['cities/oreby', 'en/cities/sund', 'roles/nurse/oreby']) {
      expect(page(out, path), path).toContain(NOTE);
    }
    expect(page(out, 'method')).not.toContain(NOTE);
  });
});
