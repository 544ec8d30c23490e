import { describe, expect, it } from 'vitest';
import { ownPayTable } from '../../../../src/views/sections/csv-tables.ts';
import { cityPage } from '../../../../src/views/pages/city-page.ts';
import { rolePage } from '../../../../src/views/pages/role-page.ts';
import { rolePlacePage } from '../../../../src/views/pages/role-place-page.ts';
import { sourcesPage } from '../../../../src/views/pages/sources-page.ts';
import { atlasOf, buildSiteModel } from '../../../../src/views/site/site-model.ts';
import type { OwnPayRow } from '../../../../src/schemas/own-pay.ts';
import { english, plain } from '../../../fixtures/small-model.ts';
import { smallOwnPay } from '../../../fixtures/small-own-pay.ts';

const project = smallOwnPay();
const model = buildSiteModel(project, atlasOf(project), 'en');
const russian = buildSiteModel(project, atlasOf(project), 'ru');

const rowsOf = (page: { ownPay: ReturnType<typeof rolePage>['ownPay'] }): string[][] =>
  page.ownPay!.figure.words.description.table.rows.map((row) => row.map(plain));

describe('own pay on the page of a role', () => {
  const page = rolePage(model, 'account-manager');

  it('has all places first, then each that may be shown, with its own month', () => {
    expect(rowsOf(page)).toEqual([
      [
        ...['All places', '500 people or more', '$50,000', '$58,000', '$66,000', '$74,000'],
        ...['$83,000', '$64,000–$68,000', 'May 2026'],
      ],
      [
        ...['Boulder, Colorado', '10–19 people', '–', '–', '$70,000', '–', '–', '–'],
        'November 2025',
      ],
      [
        ...['Denver, Colorado', '20–49 people', '–', '$57,000', '$65,000', '$72,000'],
        ...['–', '$60,000–$70,000', 'May 2026'],
      ],
    ]);
  });

  it('says from which place to which the median reaches, leaving the total out', () => {
    const { headline, subtitle, alternative } = page.ownPay!.figure.words.description;
    expect(headline).toBe(
      'Median base pay runs from $65,000 (Denver, Colorado) to $70,000 (Boulder, Colorado)',
    );
    expect(plain(subtitle)).toBe(
      'Full-time base pay, US dollars a year, rounded to 1,000. Line: the middle 80%; bar: the middle half; mark: the median; gray band: its 95% interval.',
    );
    expect(plain(alternative)).toContain(
      'Boulder, Colorado, 10–19 people, median $70,000; Denver, Colorado, 20–49 people, median $65,000, half $57,000–$72,000.',
    );
  });

  it('names whose records they are and stands in the contents and among the sources', () => {
    expect(page.ownPay!.text).toContain('From the pay records of Acme, HR.');
    expect(page.contents.items.map(({ id }) => id)).toContain('own-pay');
    expect(page.sources.map(({ label }) => label)).toContain('Payroll of Acme, May 2026');
  });

  it('speaks of the total alone where nothing else may be shown, and has none where nothing may', () => {
    const senior = rolePage(model, 'senior-account-manager');
    const { headline, subtitle } = senior.ownPay!.figure.words.description;
    expect(headline).toBe('Median base pay is $82,000');
    expect(plain(subtitle)).toMatch(/rounded to 1,000\. Mark: the median\.$/);
    const director = rolePage(model, 'account-director');
    expect(director.ownPay).toBeNull();
    expect(director.contents.items.map(({ id }) => id)).not.toContain('own-pay');
  });

  it('names no place of several with the same median', () => {
    const [all, boulder, denver] = project.ownPay.filter(
      ({ levelId }) => levelId === 'account-manager',
    );
    const headline = (...rows: OwnPayRow[]): string => {
      const changed = buildSiteModel({ ...project, ownPay: rows }, atlasOf(project), 'en');
      const own = rolePage(changed, 'account-manager').ownPay!;
      return own.figure.words.description.headline;
    };
    const austin = { ...boulder!, placeId: 'austin-tx' };
    expect(headline(all!, austin, boulder!, denver!)).toBe(
      'Median base pay runs from $65,000 (Denver, Colorado) to $70,000',
    );
    expect(headline(all!, austin, boulder!)).toBe('Median base pay is $70,000 in every row');
  });

  it('is written in Russian', () => {
    const own = rolePage(russian, 'account-manager').ownPay!;
    expect(rowsOf(rolePage(russian, 'account-manager'))[1]!.slice(0, 2)).toEqual([
      'Боулдер, Колорадо',
      '10–19 человек',
    ]);
    expect(plain(own.figure.words.description.headline)).toBe(
      'Медианы окладов — от 65 000 $ (Денвер, Колорадо) до 70 000 $ (Боулдер, Колорадо)',
    );
  });
});

describe('own pay in a place', () => {
  it('has the rungs in their order and everybody last', () => {
    const page = cityPage(model, 'denver-co');
    expect(rowsOf(page).map(([name, people]) => [name, people])).toEqual([
      ['Account manager', '20–49 people'],
      ['All levels', '20–49 people'],
    ]);
    expect(page.ownPay!.figure.words.description.headline).toBe(
      'Median base pay is $65,000 (Account manager)',
    );
    expect(cityPage(model, 'austin-tx').ownPay).toBeNull();
  });

  it('stands beside that of all places on the page of a role there', () => {
    const page = rolePlacePage(model, 'account-manager', 'denver-co');
    expect(rowsOf(page).map(([name]) => name)).toEqual(['Denver, Colorado', 'All places']);
    expect(rolePlacePage(model, 'senior-account-manager', 'denver-co').ownPay).toBeNull();
  });
});

describe('the table of own pay', () => {
  it('has the rows that may be shown and says what they are', () => {
    const { header, rows } = ownPayTable(model);
    expect(rows).toHaveLength(project.ownPay.length);
    expect(Object.fromEntries(header.map((name, index) => [name, rows[1]![index]]))).toMatchObject({
      level_id: 'account-manager',
      place_id: null,
      contributors: '500+',
      p50: 66_000,
      basis: 'base',
      evidence: 'observed',
      sources: 'payroll',
    });
  });

  it('is offered where there is one', () => {
    const labels = (site: typeof model): string[] =>
      sourcesPage(site).files.links.map(({ label }) => label);
    expect(labels(model)).toContain('What people here are paid');
    expect(labels(english)).not.toContain('What people here are paid');
  });
});
