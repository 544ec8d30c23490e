import { describe, expect, it } from 'vitest';
import { defaultLocale } from '../site/built-site.ts';
import { visit } from './visit.ts';
import type { Visit } from './visit.ts';

/** What a page can tell of visits before it. */
const readTraces = ({ page }: Visit): Promise<unknown> =>
  page.evaluate(async () => ({
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    databases: (await indexedDB.databases()).map(({ name }) => name),
    cookies: document.cookie,
    entries: history.length,
    isOnline: navigator.onLine,
    isDark: matchMedia('(prefers-color-scheme: dark)').matches,
    isPrinted: matchMedia('print').matches,
    isStill: matchMedia('(prefers-reduced-motion: reduce)').matches,
    hovered: document.querySelectorAll(':hover').length,
    width: innerWidth,
    scripts: document.querySelectorAll('script[src]').length,
  }));

describe('a visit in a tab that was used before', () => {
  it('finds nothing that the visit before has set, kept or left open', async () => {
    // Options that no other test asks for: its tab is new, so it is kept for the next visit.
    const options = { timezoneId: 'Pacific/Chatham' };
    const first = await visit(defaultLocale, '/compare/', options);
    const untouched = await readTraces(first);
    await first.page.evaluate(async () => {
      localStorage.setItem('kept', 'yes');
      document.cookie = 'kept=yes; path=/';
      await new Promise((done) => (indexedDB.open('kept').onsuccess = done));
      for (let entry = 0; entry < 60; entry++) history.pushState(entry, '', `?entry=${entry}`);
      addEventListener('beforeunload', (event) => event.preventDefault());
    });
    await first.page.mouse.move(200, 300);
    await first.page.mouse.click(200, 300);
    await first.page.setViewportSize({ width: 700, height: 500 });
    await first.page.emulateMedia({ media: 'print', colorScheme: 'dark', reducedMotion: 'reduce' });
    await first.page.route('**/*', (route) => route.abort());
    await first.page.context().setOffline(true);
    await first.close();

    const second = await visit(defaultLocale, '/compare/', options);
    const found = await readTraces(second);
    const { requests, consoleErrors } = second;
    await second.close();
    expect(second.page).toBe(first.page);
    expect(found).toEqual(untouched);
    expect(requests.length).toBeGreaterThan(3);
    expect(consoleErrors).toEqual([]);
  });
});
