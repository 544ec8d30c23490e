import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bytesOf, levels, pathIn, site } from '../site/built-site.ts';
import { listFolders, listPageKinds } from '../site/page-kinds.ts';
import { addressOf, openTab } from './visit.ts';

/** What is looked up and not read from end to end. */
const REFERENCE = ['cities', 'method', 'sources', 'glossary', 'whole ladder'];

/** Pixels of a page at 1440 px at most. */
const TALLEST = { home: 3800, role: 5000, part: 3500 };

/** Screens of a phone, 360 by 740, that a page takes at most. */
const MOST_SCREENS = 10;

/** Pages with the most bytes, of which some is the longest. */
const HEAVIEST = 4;

describe.each(site.locales)('a page in %s answers its question and stops', (locale) => {
  let tab: Awaited<ReturnType<typeof openTab>>;
  beforeAll(async () => {
    tab = await openTab({ locale });
  });
  afterAll(() => tab.close());

  const heightAt = async (width: number): Promise<number> => {
    await tab.page.setViewportSize({ width, height: width < 700 ? 740 : 900 });
    return tab.page.evaluate(() => document.documentElement.scrollHeight);
  };
  const findTooLong = async (paths: readonly string[], tallest: number): Promise<string[]> => {
    const faults: string[] = [];
    for (const path of paths) {
      await tab.page.goto(addressOf(locale, path));
      await tab.page.evaluate(() => document.fonts.ready);
      const [desk, phone] = [await heightAt(1440), await heightAt(360)];
      if (desk > tallest) faults.push(`${path} at 1440 px: ${desk} px, not ${tallest}`);
      if (phone > MOST_SCREENS * 740) faults.push(`${path} at 360 px: ${phone} px`);
    }
    return faults;
  };
  const heaviest = (paths: readonly string[]): string[] =>
    paths
      .map((path) => ({ path, bytes: bytesOf(pathIn(locale, path)) }))
      .sort((a, b) => b.bytes - a.bytes)
      .slice(0, HEAVIEST)
      .map(({ path }) => path);
  const placesOf = (role: string): string[] =>
    listFolders(`/roles/${role}/`)
      .filter((name) => name !== 'interview')
      .map((place) => `/roles/${role}/${place}/`);

  it('as home and as a page of any kind', async () => {
    expect(await findTooLong(['/'], TALLEST.home)).toEqual([]);
    const kinds = listPageKinds().filter(
      ({ name, island }) => !island && !REFERENCE.includes(name),
    );
    const paths = kinds.map(({ path }) => path);
    expect(paths.length).toBeGreaterThan(10);
    expect(await findTooLong(paths, Infinity)).toEqual([]);
  });

  it('as any role', async () => {
    const paths = levels.map((role) => `/roles/${role}/`);
    expect(await findTooLong(paths, TALLEST.role)).toEqual([]);
  });

  it('as any way from a rung to another', async () => {
    const ways = listFolders('/ladder/').filter((name) =>
      levels.some((from) => levels.some((to) => name === `${from}-to-${to}`)),
    );
    expect(ways.length).toBeGreaterThan(levels.length);
    expect(
      await findTooLong(
        ways.map((way) => `/ladder/${way}/`),
        TALLEST.part,
      ),
    ).toEqual([]);
  });

  it('as the heaviest cities, and the heaviest of each role in a city', async () => {
    const cities = heaviest(listFolders('/cities/').map((place) => `/cities/${place}/`));
    const rolesInCities = levels.flatMap((role) => heaviest(placesOf(role)));
    expect(cities).toHaveLength(HEAVIEST);
    expect(await findTooLong([...cities, ...rolesInCities], TALLEST.part)).toEqual([]);
  });
});
