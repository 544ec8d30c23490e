import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { unpackLanguage } from '../../../../src/i18n/language.ts';
import { languageOf, packMessages } from '../../../../src/i18n/language-of.ts';
import { PrintedReport } from '../../../../src/islands/team/print/PrintedReport.tsx';
import type { ReportData } from '../../../../src/islands/team/print/report-data.ts';
import type { RosterRow } from '../../../../src/schemas/roster-row.ts';
import { fullReport, withoutNames } from '../../../fixtures/team-report.ts';
import { rosterRow } from '../../../fixtures/team-rows.ts';
import { gapWorksheets } from '../../../fixtures/at-once.ts';

const AREAS = [
  'teamReport',
  'teamChart',
  'peopleStrip',
  'payStructure',
  'promotionMoves',
  'budgetLine',
  'gapQuarters',
  'column',
  // Where the site publishes ranges.
  'siteRanges',
];

function print(report: ReportData, locale: 'en' | 'ru' = 'en'): string {
  const language = unpackLanguage(locale, packMessages(languageOf(locale), AREAS));
  return renderToStaticMarkup(<PrintedReport report={report} language={language} />);
}

/** What is read, without the pictures: headings, words and cells, each on a line. */
function readText(markup: string): string {
  return markup
    .replaceAll(/<svg[^]*?<\/svg>/g, '')
    .replaceAll(/<[^>]+>/g, '\n')
    .replaceAll(/\n+/g, '\n')
    .replaceAll('\u00a0', ' ');
}

describe('PrintedReport', () => {
  test.each(['en', 'ru'] as const)('holds every section in its order: %s', (locale) => {
    const markup = print(fullReport(locale), locale);
    const headings = [...markup.matchAll(/<h3>([^<]+)<\/h3>/g)].map(([, text]) =>
      text!.replaceAll('\u00a0', ' '),
    );
    expect(headings).toEqual(
      locale === 'en'
        ? [
            'People and their ranges',
            'Pay structure',
            'Promotions',
            'Pay gap worksheet',
            'What the law requires on pay gaps',
            'What the law requires in a posting',
          ]
        : [
            'Люди и их диапазоны',
            'Структура диапазонов',
            'Повышения',
            'Расчёт разрыва в зарплатах',
            'Что закон требует при разрыве в зарплатах',
            'Что закон требует указать в вакансии',
          ],
    );
    expect(markup).not.toMatch(/ style=|NaN|Infinity|undefined|tabindex/);
  });

  test('no id stands twice', () => {
    const ids = [...print(fullReport('en')).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((id) => /^[\w-]+$/.test(id!))).toBe(true);
  });

  test('says first that it is a draft, and again above the worksheet and the checklists', () => {
    const text = readText(print(fullReport('en')));
    expect(text.split('Draft, not legal advice.')).toHaveLength(5);
    expect(text.indexOf('Draft, not legal advice.')).toBeLessThan(text.indexOf('team-2026.csv'));
  });

  test('says the settings that the figures rest on', () => {
    const text = readText(print(fullReport('en')));
    expect(text).toContain('team-2026.csv, 14 people');
    expect(text).toContain('November 26, 2026');
    expect(text).toContain('midpoint at the median, spread 50%');
    expect(text).toContain(
      'Raise 8.5%; at least 85% of the new midpoint; cap 25%, but never below the new minimum; employer costs 25%; variable pay keeps its share of base pay.',
    );
    expect(text).toContain('no cap');
    const own = {
      ...fullReport('en'),
      ranges: { kind: 'own', file: 'ranges.csv', count: 5 } as const,
    };
    expect(readText(print(own))).toContain('From ranges.csv: 5 ranges');
    const site = { ...own, ranges: { kind: 'site', validFrom: '2026-01-01' } as const };
    expect(readText(print(site))).toContain('Ranges of this site, from January 1, 2026');
  });

  test('a person of each circle has a row, and what is left out is counted', () => {
    const text = readText(print(fullReport('en')));
    expect(text).toContain('Emil\nAccount manager\n$103,300\n$2,500 above the maximum');
    expect(text).toContain('The 2 largest amounts of 3.');
  });

  test('names switched off stand nowhere', () => {
    const markup = print(withoutNames(fullReport('en')));
    expect(markup).not.toMatch(/Emil|Ines|Hana|Dana|Omar|Karim|Albuquerque/);
    expect(markup).not.toContain('>Person<');
  });

  test('refused groups of the worksheet stay refused, without a number', () => {
    const report = fullReport('en');
    const refused = report.gap[0]!.categories.filter(
      ({ figures }) => figures.base.kind === 'refused',
    );
    expect(refused.length).toBeGreaterThan(1);
    const text = readText(print(report));
    for (const { category } of refused) {
      const from = text.indexOf(`\n${category}\n`);
      const rows = text.slice(from).split('\n').slice(2, 10);
      expect(rows.filter((_, index) => index % 2 === 1)).toEqual(
        Array.from({ length: 4 }, () => 'not shown (too few people, or one stands out)'),
      );
    }
  });

  test('a worksheet of few people has no figure at all', () => {
    const few: RosterRow[] = Array.from({ length: 12 }, (_, index) =>
      rosterRow({ gender: index % 2 ? 'male' : 'female', employeeId: `f${index}` }),
    );
    const text = readText(print({ ...fullReport('en'), gap: gapWorksheets(few, 'export') }));
    const section = text.slice(
      text.indexOf('Pay gap worksheet'),
      text.indexOf('What the law requires'),
    );
    expect(section).toContain('not shown (too few people, or one stands out)');
    const rules = [
      'Article 9 of the EU Pay Transparency Directive (2023/970)',
      'rounded to 1,000, or to 100 if below 10,000',
    ];
    const rest = rules.reduce((words, rule) => words.replace(rule, ''), section);
    expect(rest.match(/\d+/g)).toEqual(['10', '10']);
  });

  test('without promotions, worksheets and checklists it says so and stays short', () => {
    const report = {
      ...fullReport('en'),
      scenarios: [],
      budget: null,
      gap: [],
      checklists: { posting: [], worksheet: [] },
      day: null,
    };
    const text = readText(print(report));
    expect(text).toContain('Nobody has been proposed for promotion.');
    expect(text).not.toContain('Pay gap worksheet');
    expect(text).not.toContain('Printed');
  });
});
