import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/i18n/language-of.ts';
import { readText } from '../content/real-project.ts';
import { defaultLocale } from '../site/built-site.ts';
import { readCsv, readNames, readRow, readRowsLine, take, withSalaries } from './salaries-page.ts';

/*
 * The numbers of five places once more, from the text of data/ and by arithmetic written here alone: a
 * large and a dear one, the one of the examples, one with few jobs, one without prices, one without a wage.
 */
const PLACES = [
  ['San Jose, CA', 'san-jose-ca'],
  ['New York, NY', 'new-york-ny'],
  ['Denver, CO', 'denver-co'],
  ['Cheyenne, WY', 'cheyenne-wy'],
  ['San Juan, PR', 'san-juan-pr'],
] as const;

const { t } = languageOf(defaultLocale);

const rows = (file: string): Record<string, string>[] => readCsv(readText(file));
const places = rows('data/places.csv');
const metro = rows('data/pay/oews-metro.csv');
const national = rows('data/pay/oews-nation-state.csv');
const survey = rows('data/pay/survey-levels.csv');

const wageOf = (table: Record<string, string>[], place: string): Record<string, string> =>
  table.find((row) => row['place_id'] === place && row['soc_code'] === '41-3091')!;
const levelOf = (level: string): Record<string, string> =>
  survey.find((row) => row['level_id'] === level)!;

const to500 = (value: number): number => Math.round(value / 500) * 500;
const money = (value: number): string => `$${value.toLocaleString('en-US')}`;
const share = (value: number): string => {
  const percent = Math.round(value * 100);
  return `${percent > 0 ? '+' : percent < 0 ? '−' : ''}${Math.abs(percent)}%`;
};

describe.each(PLACES)('the explorer in %s', (name, id) => {
  const wage = wageOf(metro, id);
  const ratio = Number(wage['p50']) / Number(wageOf(national, 'us')['p50']);
  const { rpp = '' } = places.find((place) => place['id'] === id)!;

  it.each(['account-manager', 'vp-account-management'])(
    'has the estimate of %s that data/ gives',
    async (level) => {
      const pay = levelOf(level);
      // So far below the nation no estimate is made (data/settings.yml).
      const against = ratio < 0.55 ? null : Math.sqrt(ratio);
      const estimate = (percentile: string): number | null =>
        pay[percentile] === '' || against === null
          ? null
          : to500(Number(pay[percentile]) * against);
      const text = (value: number | null): string => (value === null ? '–' : money(value));
      const shareOf = (value: number | null): string => (value === null ? '–' : share(value - 1));
      const median = estimate('p50');
      const real = rpp === '' || against === null ? null : (against * 100) / Number(rpp);
      await withSalaries(
        defaultLocale,
        `?rung=${level}&view=table&q=${id.replaceAll('-', '+')}`,
        async ({ page }) => {
          expect(await readRow(page, name)).toEqual([
            median === null ? '–' : `≈ ${money(median)}`,
            shareOf(against),
            shareOf(real),
            rpp === '' ? '–' : share(Number(rpp) / 100 - 1),
            text(estimate('p10')),
            text(estimate('p25')),
            text(estimate('p75')),
            text(estimate('p90')),
            Number(wage['employment']).toLocaleString('en-US'),
            String(Number(wage['location_quotient'])),
          ]);
        },
      );
    },
  );

  it('has the official occupation as it is printed', async () => {
    const query = `?measure=official&view=table&q=${id.replaceAll('-', '+')}`;
    await withSalaries(defaultLocale, query, async ({ page }) => {
      const cells = await readRow(page, name);
      expect([cells[0], ...cells.slice(4, 8)]).toEqual(
        ['p50', 'p10', 'p25', 'p75', 'p90'].map((column) => money(Number(wage[column]))),
      );
      expect(cells[1]).toBe(share(ratio - 1));
    });
  });
});

const regions = rows('data/regions.csv');

describe.each(regions.map((region) => [region['name_en']!, region] as const))(
  'the region %s',
  (name, region) => {
    const states = region['states']!.split(' ');
    const expected = places
      .filter((place) => place['kind'] === 'metro')
      .filter((place) => place['states']!.split(' ').some((state) => states.includes(state)))
      .map((place) => place['id']!);

    it('has every place with one of its states and no other', async () => {
      const query = `?region=${region['id']}&view=table&all=1`;
      await withSalaries(defaultLocale, query, async ({ page }) => {
        const line = await readRowsLine(page);
        expect(line.startsWith(`${name}: ${expected.length} areas;`), line).toBe(true);
        await expect.poll(async () => (await readNames(page)).length).toBe(expected.length);
        const { bytes } = await take(page, t('take.csv'));
        const seen = readCsv(bytes.toString('utf8')).map((row) => row['place_id']);
        expect(seen.sort()).toEqual(expected.sort());
      });
    });

    it('has a finding about these places', async () => {
      // Pay at a level lies above the nation exactly where wages do.
      const wages = expected.map((id) => wageOf(metro, id)['p50']!).filter((wage) => wage !== '');
      const nation = Number(wageOf(national, 'us')['p50']);
      const above = wages.filter((wage) => Number(wage) > nation).length;
      await withSalaries(defaultLocale, `?region=${region['id']}`, async ({ page }) => {
        const finding = await page.locator('#salaries .finding').innerText();
        expect(finding.replaceAll('\u00a0', ' ')).toMatch(
          new RegExp(`in ${above} of the ${wages.length} areas(?: with an estimate)?$`),
        );
      });
    });
  },
);

describe('the list of regions', () => {
  it('leaves Puerto Rico out of every region, and puts an area across a border into both', () => {
    const of = (id: string): string[] => {
      const states = places.find((place) => place['id'] === id)!['states']!.split(' ');
      return regions
        .filter((region) => region['states']!.split(' ').some((state) => states.includes(state)))
        .map((region) => region['id']!);
    };
    expect(of('san-juan-pr')).toEqual([]);
    expect(of('philadelphia-pa')).toEqual(['northeast', 'south']);
    expect(of('denver-co')).toEqual(['west']);
  });
});
