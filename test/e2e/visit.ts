import { chromium } from 'playwright-core';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { pathIn, site } from '../site/built-site.ts';
import { PATIENCE } from '../../src/cli/examine/launch-browser.ts';

export interface Visit {
  page: Page;
  /** Paths asked of our own server, without the origin. */
  requests: string[];
  /** Requests to anywhere else. */
  forbidden: string[];
  /** Scripts from anywhere. */
  scripts: string[];
  consoleErrors: string[];
  /** Violations of the page's policy so far. */
  violations: () => Promise<string[]>;
  close: () => Promise<void>;
}

export type VisitOptions = Omit<BrowserContextOptions, 'viewport'> & {
  width?: number;
  /** Whether the tab is closed afterwards, since the visit changes what cannot be changed back. */
  alone?: boolean;
};

/** A tab in a profile of its own, for one visit after another. */
interface Tab {
  context: BrowserContext;
  page: Page;
  visits: number;
}

/** To open a tab takes longer than to open a page in it; one that has seen many pages holds much memory. */
const MOST_VISITS = 10;

let connection: Promise<Browser> | undefined;

/** Tabs that nobody uses now, by the options that an open one keeps. */
const free = new Map<string, Tab[]>();

/** An empty tab, as wide as asked, that remembers nothing of any visit before. */
export async function openTab({
  width = 1280,
  colorScheme = 'light',
  reducedMotion = 'no-preference',
  alone = false,
  ...options
}: VisitOptions = {}): Promise<{ page: Page; close: () => Promise<void> }> {
  const key = JSON.stringify(options);
  const tab = free.get(key)?.pop() ?? (await openProfile(options));
  const { context, page } = tab;
  tab.visits++;
  await page.setViewportSize({ width, height: width < 600 ? 720 : 900 });
  await page.emulateMedia({ media: null, forcedColors: 'none', colorScheme, reducedMotion });
  return {
    page,
    close: async () => {
      const isKept = !alone && tab.visits < MOST_VISITS && context.pages().length === 1;
      if (!isKept) return context.close();
      await forgetVisit(tab);
      free.set(key, [...(free.get(key) ?? []), tab]);
    },
  };
}

async function openProfile(options: BrowserContextOptions): Promise<Tab> {
  connection ??= chromium.connect(inject('browserEndpoint'), { timeout: PATIENCE });
  const browser = await connection;
  const context = await browser.newContext(options);
  context.setDefaultTimeout(PATIENCE);
  await context.addInitScript(rememberViolations);
  return { context, page: await context.newPage(), visits: 0 };
}

/** Leaves the page, and takes back and clears whatever a visit may have set or left behind. */
async function forgetVisit({ context, page }: Tab): Promise<void> {
  for (const event of ['request', 'console', 'pageerror', 'dialog'] as const) {
    page.removeAllListeners(event);
  }
  context.removeAllListeners('response');
  // A page with unsaved changes asks.
  page.once('dialog', (dialog) => void dialog.accept());
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await context.setOffline(false);
  await context.clearPermissions();
  await page.goto('about:blank');
  page.removeAllListeners('dialog');
  await page.mouse.move(0, 0);
  const session = await context.newCDPSession(page);
  const origin = inject('origin');
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
  await session.send('Page.resetNavigationHistory');
  await session.detach();
}

/** Opens a page in a tab that remembers nothing, and keeps a log of what it does. */
export async function visit(
  locale: string,
  path: string,
  options: VisitOptions = {},
): Promise<Visit> {
  const { page, close } = await openTab({ locale, ...options });
  const requests: string[] = [];
  const forbidden: string[] = [];
  const scripts: string[] = [];
  const consoleErrors: string[] = [];
  const origin = inject('origin');
  page.on('request', (request) => {
    const address = request.url();
    if (address.startsWith(`${origin}/`)) requests.push(address.slice(origin.length));
    // Texts that the page itself holds: an image, or a worker made in the page.
    else if (!/^(?:data:|blob:)/.test(address)) forbidden.push(address);
    if (request.resourceType() === 'script') scripts.push(address);
  });
  page.on('console', (message) => {
    // The browser itself fetches it for its tab, whenever it likes; it may be without a network by then.
    if (message.location().url.endsWith('/icon.svg')) return;
    if (message.type() === 'error' || /Content Security Policy/i.test(message.text())) {
      consoleErrors.push(`${message.text()} (${message.location().url})`);
    }
  });
  page.on('pageerror', (error) => consoleErrors.push(error.message));
  await page.goto(addressOf(locale, path), { waitUntil: 'load' });
  if (options.javaScriptEnabled !== false) {
    await page.evaluate(() => document.fonts.ready);
    await waitForIslands(page);
  }
  return {
    page,
    requests,
    forbidden,
    scripts,
    consoleErrors,
    violations: () => page.evaluate(() => window.policyViolations ?? []),
    close,
  };
}

/** A page as it is opened, kept for all tests of a block, each of which leaves it as the next one needs it. */
export function keepOpen(...parameters: Parameters<typeof visit>): () => Visit {
  let visited: Visit;
  beforeAll(async () => {
    visited = await visit(...parameters);
  });
  afterAll(async () => {
    await visited.close();
  });
  return () => visited;
}

/**
 * Until every part that comes to life in the browser has done so and takes entries; one that waits to be seen
 * is waited for when it is in view.
 */
export async function waitForIslands(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    [...document.querySelectorAll('astro-island:is([ssr], :has([inert]))')].every((island) => {
      if (island.getAttribute('client') !== 'visible') return false;
      const box = island.firstElementChild?.getBoundingClientRect();
      return box !== undefined && (box.top > innerHeight || box.bottom < 0);
    }),
  );
}

/** Takes the network away once the page has all that it asked for while it came to life. */
export async function goOffline(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.context().setOffline(true);
}

/** Until colours have changed, which may take them a moment. */
export async function waitForColours(page: Page): Promise<void> {
  await page.evaluate(() =>
    Promise.all(document.getAnimations().map(({ finished }) => finished)).then(() => undefined),
  );
}

/** Address of a page of the site that is tested. */
export function addressOf(locale: string, path: string): string {
  return inject('origin') + site.base + pathIn(locale, path).slice(1);
}

declare global {
  interface Window {
    policyViolations?: string[];
  }
}

/** Runs in the page before anything of it. */
function rememberViolations(): void {
  const seen: string[] = [];
  window.policyViolations = seen;
  document.addEventListener('securitypolicyviolation', (event) => {
    seen.push(`${event.effectiveDirective}: ${event.blockedURI} ${event.sample}`);
  });
}
