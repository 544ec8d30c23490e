import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/i18n/language-of.ts';
import { xmlFaults } from '../fixtures/xml-faults.ts';
import { defaultLocale, site, siteFolder } from '../site/built-site.ts';
import { countColours } from './count-colours.ts';
import { readCsv, readNames, take, withSalaries } from './salaries-page.ts';

const { t } = languageOf(defaultLocale);

/** A table of the whole site, by place and whatever the second column of its key is. */
function readTable(name: string, key: string): Map<string, Record<string, string>> {
  const rows = readCsv(readFileSync(join(siteFolder, `data/${name}.csv`), 'utf8'));
  return new Map(rows.map((row) => [`${row['place_id']} ${row[key]}`, row]));
}

describe('the table of a view', () => {
  it('has the rows that are seen, in their order, with the figures of the whole table', async () => {
    const estimates = readTable('estimates', 'level_id');
    await withSalaries(defaultLocale, '?state=tx&sort=-jobs', async ({ page }) => {
      const { file, bytes } = await take(page, t('take.csv'));
      const rows = readCsv(bytes.toString('utf8'));
      expect(file).toBe(`salaries-estimate-${site.mainRole}-tx.csv`);
      expect(rows.map((row) => row['place'])).toEqual(await readNames(page));
      for (const row of rows) {
        const whole = estimates.get(`${row['place_id']} ${site.mainRole}`)!;
        for (const column of ['p10', 'p25', 'p50', 'p75', 'p90', 'p50_low', 'p50_high', 'thin']) {
          expect(row[column]).toBe(whole[column]);
        }
        expect(row['evidence']).toBe('estimated');
      }
    });
  });

  it('has the published figures where an occupation is looked at, all rows when all are seen', async () => {
    const official = readTable('official', 'soc_code');
    const query = '?measure=official&occupation=41-3011&view=table&all=1';
    await withSalaries(defaultLocale, query, async ({ page }) => {
      const { bytes } = await take(page, t('take.csv'));
      const rows = readCsv(bytes.toString('utf8'));
      expect(rows.length).toBe((await readNames(page)).length);
      for (const row of rows) {
        const whole = official.get(`${row['place_id']} 41-3011`);
        expect(row['p50']).toBe(whole?.['p50'] ?? '');
        if (whole) expect(row['jobs']).toBe(whole['jobs']);
      }
    });
  });

  it('has all places where the map shows them', async () => {
    await withSalaries(defaultLocale, '?view=map&state=ca', async ({ page }) => {
      const { bytes } = await take(page, t('take.csv'));
      const rows = readCsv(bytes.toString('utf8'));
      expect(rows.length).toBeGreaterThan(20);
      expect(rows.every((row) => row['states']?.includes('ca'))).toBe(true);
    });
  });
});

describe('the chart of a view', () => {
  it.each(['ranges', 'map'])('is an SVG file of the %s that stands alone', async (picture) => {
    await withSalaries(defaultLocale, `?view=${picture}&q=co`, async ({ page }) => {
      const { file, bytes } = await take(page, t('take.svg'));
      const svg = bytes.toString('utf8');
      expect(file).toMatch(/\.svg$/);
      expect(xmlFaults(svg)).toEqual([]);
      const finding = await page.locator('#salaries .finding').innerText();
      expect(svg).toContain(`<title>${finding.replaceAll('\u00a0', ' ')}`.slice(0, 30));
      // Source and date may be broken into lines.
      const text = svg.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');
      expect(text).toContain('OEWS, May 2025');
      expect(text).toMatch(/[Rr]eviewed [A-Z][a-z]+ \d/);
      expect(svg).toContain('--rung-2: light-dark(');
      expect(svg).toContain('id="hatch-2"');
      expect(svg).not.toContain('<a ');
      for (const name of picture === 'ranges' ? await readNames(page) : []) {
        expect(svg).toContain(name);
      }
      // A page of its own, without any style of ours, draws it in the fonts and colours of the site.
      const alone = await page.context().newPage();
      await alone.setContent(svg);
      const colour = await alone.evaluate(() => {
        const mark = document.querySelector('.range .bar, .solid, .tinted')!;
        const { stroke, fill } = getComputedStyle(mark);
        return `${stroke} ${fill}`;
      });
      const families = await alone.evaluate(async () => {
        await document.fonts.ready;
        return [...document.fonts]
          .filter(({ status }) => status === 'loaded')
          .map(({ family }) => family.replaceAll('"', '').replace(/-[0-9a-f]+$/, ''));
      });
      expect([...new Set(families)].sort()).toEqual(['Rungs Serif', 'Source Sans 3']);
      await alone.close();
      expect(colour).toMatch(/rgb\(/);
      expect(colour).not.toMatch(/^none rgb\(0, 0, 0\)$/);
    });
  });

  it.each(['ranges', 'map'] as const)(
    'is a PNG picture of the %s, light and sharp on a dark page as well',
    async (picture) => {
      await withSalaries(
        defaultLocale,
        `?view=${picture}&state=co`,
        async ({ page }) => {
          const { file, bytes } = await take(page, t('take.png'));
          expect(file).toMatch(/\.png$/);
          expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
          const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
          expect(width).toBeGreaterThan(1900);
          expect(height).toBeGreaterThan(600);
          const found = await countColours(page, bytes);
          // Paper, ink and a rung or its tint; the rest are their edges.
          expect(found['252,251,248']).toBeGreaterThan(0.5);
          expect(found['20,32,43']).toBeGreaterThan(0.001);
          const marks = picture === 'ranges' ? '43,119,176' : '163,198,230';
          expect(found[marks]).toBeGreaterThan(0.0003);
        },
        { colorScheme: 'dark' },
      );
    },
  );

  it('has in its PNG picture whatever stands in its SVG file, also what no chart has yet', async () => {
    await withSalaries(defaultLocale, '?view=ranges&state=co', async ({ page }) => {
      await page.evaluate(() => {
        const write = XMLSerializer.prototype.serializeToString;
        XMLSerializer.prototype.serializeToString = function (node) {
          const added = '<ellipse cx="200" cy="60" rx="90" ry="40" fill="#f0f"/></svg>';
          return write.call(this, node).replace(/<\/svg>$/, added);
        };
      });
      const { bytes } = await take(page, t('take.png'));
      expect((await countColours(page, bytes))['255,0,255']).toBeGreaterThan(0.005);
    });
  });

  it('is drawn even when all places are in it', async () => {
    await withSalaries(defaultLocale, '?all=1', async ({ page }) => {
      const { bytes } = await take(page, t('take.png'));
      const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
      expect(height).toBeGreaterThan(8000);
      expect(width * height).toBeLessThanOrEqual(16_100_000);
      const found = await countColours(page, bytes);
      expect(found['20,32,43']).toBeGreaterThan(0.001);
    });
  });

  it('is not offered where there is none', async () => {
    await withSalaries(defaultLocale, '?view=table', async ({ page }) => {
      expect(await page.getByRole('button', { name: t('take.png') }).count()).toBe(0);
      expect(await page.getByRole('button', { name: t('take.csv') }).count()).toBe(1);
    });
  });
});

describe('the address and the citation', () => {
  it('are copied whole', async () => {
    const options = { permissions: ['clipboard-read', 'clipboard-write'] };
    await withSalaries(
      defaultLocale,
      '?q=denver',
      async ({ page }) => {
        const read = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
        await page.getByRole('button', { name: t('take.link') }).click();
        await page.getByText(t('take.copied')).waitFor();
        expect(await read()).toBe(page.url());
        await page.getByText(t('take.cite')).click();
        const shown = await page.locator('.citation').innerText();
        expect(shown).toContain('/salaries/?q=denver');
        expect(shown).toContain(site.name);
        expect(shown).toContain('Bureau of Labor Statistics');
        await page.getByRole('button', { name: t('take.copyCitation') }).click();
        await expect.poll(read).toBe(shown);
      },
      options,
    );
  });

  it('say so where the browser refuses', async () => {
    await withSalaries(defaultLocale, '', async ({ page }) => {
      await page.evaluate(() => {
        navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
      });
      await page.getByRole('button', { name: t('take.link') }).click();
      await page.getByText(t('take.fault.copy')).waitFor();
    });
  });
});
