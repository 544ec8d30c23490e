import { chromium } from 'playwright-core';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { pathIn, site } from '../site/built-site.ts';
import { PATIENCE } from './launch-browser.ts';

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

export type VisitOptions = BrowserContextOptions & { width?: number };

let connection: Promise<Browser> | undefined;

/** A context of its own in the one browser, as wide as asked. */
export async function openContext({
  width = 1280,
  ...options
}: VisitOptions = {}): Promise<BrowserContext> {
  connection ??= chromium.connect(inject('browserEndpoint'), { timeout: PATIENCE });
  const browser = await connection;
  const context = await browser.newContext({
    viewport: { width, height: width < 600 ? 720 : 900 },
    ...options,
  });
  context.setDefaultTimeout(PATIENCE);
  return context;
}

/** Opens a page in a context of its own and keeps a log of what it does. */
export async function visit(
  locale: string,
  path: string,
  options: VisitOptions = {},
): Promise<Visit> {
  const context = await openContext({ locale, ...options });
  await context.addInitScript(rememberViolations);
  const page = await context.newPage();
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
    if (message.type() === 'error' || /Content Security Policy/i.test(message.text())) {
      consoleErrors.push(message.text());
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
    close: () => context.close(),
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
