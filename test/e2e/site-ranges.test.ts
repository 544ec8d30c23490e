import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { languageOf } from '../../src/i18n/language-of.ts';
import { rangesProject } from '../fixtures/ranges-project.ts';
import { buildProject } from '../site/build-project.ts';
import { findAxeFaults } from '../../src/cli/examine/axe-faults.ts';
import type { FolderServer } from '../../src/cli/examine/serve-folder.ts';
import { serveFolder } from '../../src/cli/examine/serve-folder.ts';
import { openFold, openRoster, peopleRows } from './team-page.ts';
import { openTab, waitForColours, waitForIslands } from './visit.ts';

/* The small project with ranges of its employer, which no other built site has. */

const program = fileURLToPath(new URL('../../', import.meta.url));
const work = realpathSync(mkdtempSync(join(tmpdir(), 'site-ranges-')));

const { t } = languageOf('en');

let server: FolderServer;

beforeAll(async () => {
  const root = join(work, 'project');
  const decoder = new TextDecoder();
  for (const [file, bytes] of rangesProject().files) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    // A roster is read in a currency that there is.
    writeFileSync(join(root, file), decoder.decode(bytes).replaceAll('VLD', 'EUR'));
  }
  const out = join(work, 'dist');
  await buildProject(program, root, out, { SITE_URL: undefined, BASE_PATH: undefined });
  server = await serveFolder(out, '/');
});

afterAll(async () => {
  await server.close();
  rmSync(work, { recursive: true, force: true });
});

const roster = [
  'employee_id,name,role,level,city,base_salary,currency',
  '1,Ada,Nurse,Nurse,Lindholm,34000,EUR',
  '2,Bo,Nurse,Nurse,Lindholm,40000,EUR',
].join('\n');

describe('the page for teams of a site with ranges', () => {
  it('begins with them, and goes back to the market and to them', async () => {
    const { page, close } = await open('/en/team/');
    await openRoster(page, t('team.start.open'), 'roster.csv', roster);
    const ranges = page.locator('#ranges');
    const setting = ranges.locator('> summary');
    await setting.getByText('Ranges of this site, from January 1, 2031.').waitFor();
    // 34,000 is below the 35,000 that the site has for nurses in the north.
    await peopleRows(page).first().getByText('€1,000 below').waitFor();

    await setting.click();
    await ranges.getByRole('button', { name: 'Build ranges from the market' }).click();
    await ranges.getByText('Each range is built from the market').waitFor();
    await ranges.getByRole('button', { name: 'Ranges of this site' }).click();
    await setting.getByText('Ranges of this site, from January 1, 2031.').waitFor();
    await close();
  });

  it('writes a posting with the range and the variable pay that the site has', async () => {
    const { page, close } = await open('/en/team/');
    await openRoster(page, t('team.start.open'), 'roster.csv', roster);
    await openFold(page, 'posting');
    await page.locator('#team-posting-level').selectOption('nurse');
    await page.locator('#team-posting-place').selectOption('valdora');
    const text = page.locator('.team-posting textarea');
    await expect.poll(() => text.inputValue()).toContain('€38,000–€44,000');
    expect(await text.inputValue()).toContain('5%');
    await close();
  });
});

describe('pages with ranges', () => {
  it.each([
    ['/en/roles/nurse/', /Our pay range/],
    ['/roles/nurse/lindholm-north/', /Наш диапазон окладов/],
    ['/en/cities/lindholm-north/', /Our pay range/],
    // There they are the pay terms that the notice asks for.
    ['/en/ladder/career-progression-notice/', /€\d\d,\d{3}\W+\d\d,\d{3} a year/],
  ])('%s has no fault in the light and the dark, and fits a narrow screen', async (path, range) => {
    const { page, close } = await open(path);
    expect(await page.getByText(range).count()).toBeGreaterThan(0);
    expect(await findAxeFaults(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    await waitForColours(page);
    // The structure is the same in the dark.
    expect(await findAxeFaults(page, ['color-contrast'])).toEqual([]);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wide).toBeLessThanOrEqual(0);
    await close();
  });
});

async function open(path: string) {
  const width = path.includes('team') ? 1280 : 320;
  const tab = await openTab({ width, alone: true });
  await tab.page.goto(server.origin + path, { waitUntil: 'load' });
  await waitForIslands(tab.page);
  return tab;
}
