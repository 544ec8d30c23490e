import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Locator, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { launchBrowser, PATIENCE } from '../../src/cli/examine/launch-browser.ts';
import { serveFolder } from '../../src/cli/examine/serve-folder.ts';
import type { InteractionTime, Latency } from './time-interaction.ts';
import { timeInteraction, watchInteractions } from './time-interaction.ts';

/*
 * How long the explorer and the comparison take to answer a reader on a processor four times slower, as one
 * line of JSON: run.ts starts it in a process of its own after a build. Every input is a real one, a press, a
 * tap or a key, and is timed by the browser itself (Event Timing, the measure behind Interaction to Next Paint).
 *
 * By itself: `node test/bench/tool-latency.ts dist table` prints a table of the steps whose names hold a word.
 */

/** What a reader does on one view, again and again. */
interface Step {
  tool: Latency['tool'];
  name: string;
  /** Address of the view. */
  address: string;
  /** Sends one input; what has to be in place before, such as focus, it sees to without being timed. */
  act: (page: Page, press: Press, run: number) => Promise<Act>;
}

type Act = () => Promise<unknown>;
/** Makes ready to press or tap something. */
type Press = (target: Locator) => Promise<Act>;

/** Slow-down of the processor. */
const THROTTLE = 4;
/** Runs that count, after some that let the browser compile the page. */
const RUNS = 20;
const FIRST_RUNS = 4;
/** Milliseconds for which a finger or a key stays down. */
const HELD = 60;

const SCREENS = {
  desk: { viewport: { width: 1280, height: 900 } },
  phone: {
    viewport: { width: 360, height: 740 },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
  },
} as const;

/** A key on a field that has the focus. */
const key =
  (find: (page: Page) => Locator, keys: readonly string[]): Step['act'] =>
  async (page, _press, run) => {
    await find(page).focus();
    return () => page.keyboard.press(keys[run % keys.length]!, { delay: HELD });
  };

/** A press on one of several things in turn. */
const pressed =
  (...finds: ((page: Page) => Locator)[]): Step['act'] =>
  (page, press, run) =>
    press(finds[run % finds.length]!(page));

const controls = (page: Page): Locator => page.locator('.salaries-controls');
const select = (index: number) => (page: Page) => controls(page).locator('select').nth(index);
/** Down three times and up three times. */
const THROUGH = ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp', 'ArrowUp'];
const rung = key(select(1), THROUGH);
const measure = key(select(0), THROUGH);
const letter = key(
  (page) => controls(page).locator('input[type=search]'),
  [...'sa', 'n', ...Array<string>(3).fill('Backspace')],
);
const state = key(select(2), THROUGH);
const picture = (name: string) => (page: Page) => controls(page).locator(`[value=${name}]`);
const column = (index: number) => (page: Page) =>
  page.locator('.salaries-table thead button').nth(index);
const allOrFewer = pressed((page) => page.locator('.more-rows button'));
const sort = pressed(column(1), column(0), column(3), column(2));

const explorer = (name: string, query: string, act: Step['act']): Step => ({
  tool: 'explorer',
  name,
  address: `/salaries/${query}`,
  act,
});
const comparison = (name: string, query: string, act: Step['act']): Step => ({
  tool: 'comparison',
  name,
  address: `/compare/${query}`,
  act,
});

const FIVE =
  '?places=denver-co.austin-tx.chicago-il.seattle-wa.atlanta-ga&rungs=account-manager.account-director';

const STEPS: readonly Step[] = [
  explorer('ranges: another rung', '', rung),
  explorer('ranges: another measure', '', measure),
  explorer('ranges: a letter of a search', '', letter),
  explorer('ranges: another state', '', state),
  explorer('ranges: all places, and fewer', '', allOrFewer),
  explorer('all ranges: another rung', '?all=1', rung),
  explorer('all ranges: a letter of a search', '?all=1', letter),
  explorer('table: another column', '?view=table', sort),
  explorer('table: another rung', '?view=table', rung),
  explorer('table: all places, and fewer', '?view=table', allOrFewer),
  explorer('whole table: another column', '?view=table&all=1', sort),
  explorer('whole table: another rung', '?view=table&all=1', rung),
  explorer('whole table: another measure', '?view=table&all=1', measure),
  explorer('whole table: a letter of a search', '?view=table&all=1', letter),
  explorer(
    'ranges, map, table: another picture',
    '',
    pressed(picture('map'), picture('table'), picture('ranges')),
  ),
  explorer(
    'whole table, map, all ranges: another picture',
    '?view=ranges&all=1',
    pressed(picture('table'), picture('map'), picture('ranges')),
  ),
  explorer('map: another rung', '?view=map', rung),
  explorer(
    'map: another place by an arrow key',
    '?view=map',
    key(
      (page) => page.locator('.map-reading a'),
      ['ArrowLeft', 'ArrowLeft', 'ArrowUp', 'ArrowRight', 'ArrowDown'],
    ),
  ),
  comparison('another rung', '', key(rungField(0), THROUGH)),
  comparison('five places, two rungs: another rung', FIVE, key(rungField(0), THROUGH)),
  comparison('five places, two rungs: another second rung', FIVE, key(rungField(1), THROUGH)),
  comparison(
    'a letter of a place',
    '',
    key(placeField, ['d', 'e', 'n', 'Backspace', 'Backspace', 'Backspace']),
  ),
  comparison('another place, and one away', '', addOrRemove),
  comparison(
    'four places, two rungs: another place, and one away',
    FIVE.replace('.atlanta-ga', ''),
    addOrRemove,
  ),
  comparison(
    'five places, two rungs: the next row of the chart',
    FIVE,
    key((page) => page.locator('#comparison-steps'), THROUGH),
  ),
];

function rungField(index: number): (page: Page) => Locator {
  return (page) => page.locator('.compare-choice select').nth(index);
}

function placeField(page: Page): Locator {
  return page.locator('#compare-add');
}

/** A place chosen from the list by Enter, and in the next run taken away again. */
async function addOrRemove(page: Page, press: Press, run: number): Promise<Act> {
  if (run % 2 === 1) return press(page.locator('.chosen-places button').last());
  await placeField(page).fill(['boston', 'miami', 'portland or'][(run / 2) % 3]!);
  await page.locator('.place-options [role=option]').first().waitFor();
  return () => page.keyboard.press('Enter', { delay: HELD });
}

const folder = process.argv[2] ?? join(fileURLToPath(new URL('../../', import.meta.url)), 'dist');
if (!existsSync(join(folder, 'salaries/index.html'))) {
  throw new Error(`There is no /salaries/ in ${folder}. Run "npm run build" first.`);
}
const wanted = process.argv[3];
const latencies = await measureSteps(
  STEPS.filter(({ tool, name }) => `${tool}: ${name}`.includes(wanted ?? '')),
);
if (wanted === undefined) console.log(JSON.stringify(latencies));
else console.table(latencies);

async function measureSteps(steps: readonly Step[]): Promise<Latency[]> {
  const browserServer = await launchBrowser();
  const browser = await chromium.connect(browserServer.wsEndpoint());
  const server = await serveFolder(folder, '/');
  const found: Latency[] = [];
  try {
    for (const screen of ['desk', 'phone'] as const) {
      for (const step of steps) {
        const times = await measureStep(browser, server.origin, step, screen);
        const answered = times.map((time) => time.answered);
        found.push({
          tool: step.tool,
          step: step.name,
          screen,
          runs: times.length,
          p50: quantile(answered, 0.5),
          p95: quantile(answered, 0.95),
          max: quantile(answered, 1),
          finished: quantile(
            times.map((time) => time.finished),
            0.95,
          ),
        });
      }
    }
  } finally {
    await browser.close();
    await browserServer.close();
    await server.close();
  }
  return found;
}

async function measureStep(
  browser: Browser,
  origin: string,
  { tool, address, act }: Step,
  screen: keyof typeof SCREENS,
): Promise<InteractionTime[]> {
  const context = await browser.newContext(SCREENS[screen]);
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  try {
    await page.goto(origin + address);
    await waitUntilReady(page, tool);
    await watchInteractions(page);
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE });
    const times: InteractionTime[] = [];
    const press: Press = (target) => pressAt(page, target, screen);
    for (let run = 0; run < FIRST_RUNS + RUNS; run++) {
      const input = await act(page, press, run);
      const time = await timeInteraction(page, input);
      if (run >= FIRST_RUNS) times.push(time);
    }
    return times;
  } finally {
    await context.close();
  }
}

/** Until every figure is there; on a phone the choices are unfolded. */
async function waitUntilReady(page: Page, tool: Step['tool']): Promise<void> {
  await page.waitForLoadState('networkidle');
  if (tool === 'explorer') await page.waitForSelector('.salaries[data-figures="ready"]');
  await page.waitForSelector(
    tool === 'explorer' ? '.salaries-controls:not([inert])' : '.compare-choice:not([inert])',
  );
  const toggle = page.locator(':is(.salaries-controls, .compare-choice) .controls-toggle');
  if (await toggle.isVisible()) await toggle.click();
}

/** Scrolls something into view, and gives the press on its middle. */
async function pressAt(page: Page, target: Locator, screen: keyof typeof SCREENS): Promise<Act> {
  await target.scrollIntoViewIfNeeded();
  await page.waitForTimeout(HELD);
  const { x, y, width, height } = (await target.boundingBox())!;
  const at = [x + width / 2, y + height / 2] as const;
  return screen === 'phone'
    ? () => page.touchscreen.tap(...at)
    : () => page.mouse.click(...at, { delay: HELD });
}

/** The nearest rank: the least of the times within which a share of them lies. */
function quantile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.ceil(sorted.length * share) - 1] ?? Number.NaN;
}
