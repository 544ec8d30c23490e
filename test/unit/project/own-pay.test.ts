import { describe, expect, it } from 'vitest';
import { parseProject } from '../../../src/project/parse-project.ts';
import { FixtureProject } from '../../fixtures/fixture-project.ts';

const FILE = 'data/pay/own.csv';
const HEADER =
  'level_id,place_id,currency,contributors,p10,p25,p50,p75,p90,p50_low,p50_high,as_of,profile,source_id';

const SOURCE = `- id: payroll
  publisher: { ru: Больницы, en: The hospitals }
  short: { ru: Ведомость, en: Payroll }
  title: { ru: Ведомость больниц, en: Payroll of the hospitals }
  period: { ru: январь 2031 года, en: January 2031 }
  referenceDate: 2031-01
  address: https://hospitals.example/payroll
  licence: { ru: Закрыто, en: Confidential }
  evidence: observed
  basis: base
  currency: VLD
  freshnessMonths: 24
  cite: { ru: "Больницы, 2031", en: "The hospitals, 2031" }
  caveats: [{ ru: Выдумано., en: Made up. }]
`;

const GOOD = 'nurse,north,VLD,20-49,,38000,42000,47000,,40000,44000,2031-01,confidential,payroll';

function withRows(...rows: string[]): FixtureProject {
  const project = new FixtureProject();
  return project
    .write('data/sources.yml', project.text('data/sources.yml') + SOURCE)
    .write(FILE, `${[HEADER, ...rows].join('\n')}\n`);
}

const faults = (...rows: string[]): string[] =>
  withRows(...rows)
    .messages()
    .filter((message) => message.startsWith(FILE));

describe('the table of own pay', () => {
  it('is read as it is written, a blank level or place being all of them', () => {
    const { project, problems } = parseProject(
      withRows(
        GOOD,
        ',,VLD,500+,30000,36000,43000,50000,60000,42000,44000,2031-01,confidential,payroll',
      ).files,
    );
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(project!.ownPay).toMatchObject([
      { levelId: 'nurse', placeId: 'north', contributors: { from: 20, to: 49 }, p10: null },
      { levelId: null, placeId: null, contributors: { from: 500, to: null }, p90: 60_000 },
    ]);
  });

  it.each([
    ['quartiles of too few people', GOOD.replace('20-49', '10-19'), 'at least 20 people'],
    [
      'outer percentiles of too few people',
      GOOD.replace(',,38000', ',30000,38000').replace('47000,,', '47000,60000,'),
      'at least 50 people',
    ],
    [
      'a number in no band',
      GOOD.replace('20-49', '23'),
      'a number as confidential shows it: 10-19, 20-49',
    ],
    ['a band of its own', GOOD.replace('20-49', '20-30'), 'a number as confidential shows it'],
    [
      'fewer people than any figure needs',
      'nurse,north,VLD,4,,,42000,,,,,2031-01,public,payroll',
      'at least 6 people',
    ],
    ['money finer than the profile', GOOD.replace('42000', '42100'), 'an amount rounded to 1000'],
    ['percentiles that fall', GOOD.replace('47000', '41000'), 'percentiles that do not fall'],
    ['a quartile without the other', GOOD.replace('47000', ''), 'both or neither'],
    ['a level that is none', GOOD.replace('nurse', 'nurze'), 'nurse'],
    ['a place that is none', GOOD.replace('north', 'nord'), 'unknown place "nord"'],
    [
      'a profile that is none',
      GOOD.replace('confidential', 'secret'),
      'one of confidential, public',
    ],
    [
      'another currency than that of the source',
      GOOD.replace('VLD', 'EUR'),
      'VLD, the currency of "payroll"',
    ],
  ])('refuses %s, with its place', (_, row, expected) => {
    const found = faults(row);
    expect(found.join('\n')).toContain(expected);
    expect(found[0]).toMatch(/^data\/pay\/own\.csv:2:\d+ /);
  });

  it('refuses a cell twice and two profiles in a table', () => {
    const found = faults(GOOD, GOOD.replace('confidential', 'public')).join('\n');
    expect(found).toContain('"nurse" in "north" a second time, after line 2');
    expect(found).toContain('public after confidential in line 2');
  });

  it('needs a source whose figures are observed', () => {
    const project = withRows(GOOD);
    project.write(
      'data/sources.yml',
      project
        .text('data/sources.yml')
        .replace(
          'evidence: observed\n  basis: base\n  currency: VLD',
          'evidence: decided\n  basis: base\n  currency: VLD',
        ),
    );
    expect(project.messages().join('\n')).toContain('"observed", as the table of data/pay/');
  });
});
