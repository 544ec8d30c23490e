import { describe, expect, it } from 'vitest';
import { checkRanges } from '../../../src/project/checks/range-rows.ts';
import { decodeFiles } from '../../../src/project/decode-files.ts';
import { parseDraft } from '../../../src/project/draft/parse-draft.ts';
import { parseProject } from '../../../src/project/parse-project.ts';
import { formatProblem } from '../../../src/tables/problem.ts';
import { FixtureProject } from '../../fixtures/fixture-project.ts';
import { rangesFile, rangesProject, zonesFile } from '../../fixtures/ranges-project.ts';

const zoned = 'coast,Побережье,Coast,0.9,VLD,pay-policy';

describe('a table of an employer’s ranges', () => {
  it('is read without a problem, columns that it leaves out as blank cells', () => {
    const project = rangesProject();
    expect(project.messages()).toEqual([]);
    const { ranges, zones, places } = parseProject(project.files).project!;
    expect(ranges[1]).toEqual({
      levelId: 'nurse',
      gradeId: null,
      sublevel: null,
      placeId: null,
      zoneId: null,
      min: 38_000,
      mid: 44_000,
      max: 51_000,
      currency: 'VLD',
      variableTarget: 0.05,
      validFrom: '2031-01-01',
      sourceId: 'pay-policy',
    });
    expect(zones).toEqual([
      {
        id: 'coast',
        name: { ru: 'Побережье', en: 'Coast' },
        factor: 0.9,
        currency: 'VLD',
        sourceId: 'pay-policy',
      },
    ]);
    expect(Object.fromEntries(places.map(({ id, zoneId }) => [id, zoneId]))).toEqual({
      valdora: undefined,
      north: undefined,
      'lindholm-north': 'coast',
    });
  });

  it('may be left out, and its zones with it', () => {
    const { project } = parseProject(
      rangesProject().remove(rangesFile).remove(zonesFile).replace('data/places.csv', ',coast', ',')
        .files,
    );
    expect(project).toMatchObject({ ranges: [], zones: [] });
  });

  it('takes a range that is not yet in force', () => {
    const project = rangesProject().replace(
      rangesFile,
      '68001,VLD,,2031-01-01',
      '68001,VLD,,2032-01-01',
    );
    expect(project.messages()).toEqual([]);
  });
});

/** The range of nurses in the north as that of a step. */
const withSublevels = (project: FixtureProject, sublevel: string): FixtureProject =>
  project.write(
    rangesFile,
    project
      .text(rangesFile)
      .replace('role_id,', 'role_id,sublevel,')
      .replaceAll(/^(?:nurse|ward-lead),/gm, '$&,')
      .replace('nurse,,north', `nurse,${sublevel},north`),
  );

const faults: [name: string, change: (project: FixtureProject) => void, message: string][] = [
  [
    'a maximum below the minimum',
    (project) => project.replace(rangesFile, '38000,44000,51000', '51000,44000,38000'),
    `${rangesFile}:3:21  found "38000" in max, after 51000 in min — expected a maximum that is not below the minimum. Exchange the two, or check them at their source.`,
  ],
  [
    'a middle outside of the range',
    (project) => project.replace(rangesFile, '44000', '54000'),
    `${rangesFile}:3:15  found "54000" in mid, outside of 38000 to 51000 — expected an amount from min to max, or nothing. Correct it, or leave the cell blank for the middle of the two.`,
  ],
  [
    'an unknown role',
    (project) => project.replace(rangesFile, 'nurse,north', 'nurze,north'),
    `${rangesFile}:5:1  found an unknown role "nurze" — expected a role of content/ladder.yml. Did you mean nurse?`,
  ],
  [
    'neither a role nor a grade',
    (project) => project.replace(rangesFile, 'nurse,north', ',north'),
    `${rangesFile}:5:1  found nothing in role_id and in grade_id — expected a role or a grade. Fill in the role whose range it is.`,
  ],
  [
    'a step of a rung without steps',
    (project) => withSublevels(project, 'II'),
    `${rangesFile}:5:7  found "II" in sublevel of "nurse" — expected nothing, because content/ladder.yml lists no steps within the rung. Empty the cell, or list the steps under sublevels in the ladder: nurse: [II].`,
  ],
  [
    'a step that the rung does not have',
    (project) =>
      withSublevels(project, 'III').replace(
        'content/ladder.yml',
        'competencies:',
        'sublevels: { nurse: [I, II] }\ncompetencies:',
      ),
    `${rangesFile}:5:7  found "III" in sublevel of "nurse" — expected one of the steps within the rung: I, II. Correct it, or add it under sublevels in the ladder.`,
  ],
  [
    'an unknown place',
    (project) => project.replace(rangesFile, 'nurse,north', 'nurse,nord'),
    `${rangesFile}:5:7  found an unknown place "nord" — expected a place of data/places.csv. Add it there, or correct the id.`,
  ],
  [
    'an unknown zone',
    (project) => project.replace(rangesFile, 'nurse,north,,', 'nurse,,cost,'),
    `${rangesFile}:5:8  found an unknown zone "cost" — expected a zone of data/zones.csv. Did you mean coast?`,
  ],
  [
    'a place and a zone at once',
    (project) => project.replace(rangesFile, 'nurse,north,,', 'nurse,north,coast,'),
    `${rangesFile}:5:13  found "north" in place_id and "coast" in zone_id — expected a place, a zone, or neither. Empty one of the two: a place’s own range goes before that of its zone.`,
  ],
  [
    'an unknown zone of a place',
    (project) => project.replace('data/places.csv', ',96.5,', ',96.5,cost'),
    'data/places.csv:3:69  found an unknown zone "cost" — expected a zone of data/zones.csv. Did you mean coast?',
  ],
  [
    'the same range twice for one day',
    (project) => project.replace(rangesFile, 'VLD,,2030-01-01', 'VLD,,2031-01-01'),
    `${rangesFile}:3:1  found "nurse,,,,,VLD,2031-01-01" a second time — expected each role_id, grade_id, sublevel, place_id, zone_id, valid_from once (the first is in line 2). Remove one of the two.`,
  ],
  [
    'variable pay in percent',
    (project) => project.replace(rangesFile, '0.05', '15'),
    `${rangesFile}:3:31  found "15" in variable_target — expected a share of base pay such as 0.15, or nothing. Write 0.15.`,
  ],
  [
    'variable pay with a percent sign',
    (project) => project.replace(rangesFile, '0.05', '5%'),
    `${rangesFile}:3:31  found "5%" in variable_target — expected a share of base pay such as 0.15, or nothing. Write 0.05.`,
  ],
  [
    'a day that is none',
    (project) => project.replace(rangesFile, '2030-01-01', '2030-02-30'),
    `${rangesFile}:2:27  found "2030-02-30" in valid_from — expected a day written YYYY-MM-DD. Write the day from which the range holds, such as 2026-01-01.`,
  ],
  [
    'no source',
    (project) => project.replace(rangesFile, '2030-01-01,pay-policy', '2030-01-01,'),
    `${rangesFile}:2:38  found nothing in source_id — expected an id of lower-case Latin letters, digits and single hyphens. Fill in the cell.`,
  ],
  [
    'a source of another evidence',
    (project) => project.replace('data/sources.yml', 'evidence: decided', 'evidence: quoted'),
    'data/sources.yml:93:13  found "quoted" in evidence of pay-policy — expected "decided", as the table of data/pay/ that uses it. Write decided, or move the rows to the table they belong to.',
  ],
  [
    'a source of another basis',
    (project) =>
      project.replace(
        'data/sources.yml',
        'evidence: decided\n  basis: base',
        'evidence: decided\n  basis: ote',
      ),
    `data/sources.yml:94:10  found "ote" in basis of pay-policy — expected "base" or null, because ${rangesFile} holds base pay. Write base; variable pay has a column of its own, variable_target.`,
  ],
  [
    'two currencies in one place',
    (project) =>
      project.write(
        rangesFile,
        `${project.text(rangesFile)}ward-lead,north,,45000,,60000,EUR,,2031-01-01,pay-policy\n`,
      ),
    `${rangesFile}:6:31  found "EUR" in currency, where line 5 has VLD for the same place — expected one currency, because the ranges of all rungs are drawn on one scale. Write both in the currency that people are paid in there.`,
  ],
  [
    'a range in another currency than its zone',
    (project) =>
      project.replace(rangesFile, 'nurse,north,,35000,,47000,VLD', 'nurse,,coast,35000,,47000,EUR'),
    `${rangesFile}:5:27  found "EUR" in currency, for the zone "coast" — expected VLD, the currency of the zone in ${zonesFile}. Correct one of the two: nothing is converted.`,
  ],
  [
    'a zone without the factor that base ranges need',
    (project) => project.replace(zonesFile, zoned, 'coast,Побережье,Coast,,VLD,pay-policy'),
    `${zonesFile}:2:23  found nothing in factor of "coast", which has no range of its own for ward-lead — expected a factor, because base ranges are multiplied by it here. Fill in the factor, or add ranges of the zone to ${rangesFile}.`,
  ],
  [
    'a zone in another currency than its base ranges',
    (project) => project.replace(zonesFile, zoned, 'coast,Побережье,Coast,0.9,EUR,pay-policy'),
    `${zonesFile}:2:27  found "EUR" in currency of "coast", while base ranges of ward-lead are in VLD — expected the currency of a base range. Correct it, or add a base range in EUR to ${rangesFile}: nothing is converted.`,
  ],
  [
    'a factor in percent',
    (project) => project.replace(zonesFile, zoned, 'coast,Побережье,Coast,90%,VLD,pay-policy'),
    `${zonesFile}:2:23  found "90%" in factor — expected a number from 0.01 to 100, without a percent sign, or nothing. Remove the sign.`,
  ],
];

/** Currencies of the nation and of the north. */
const withCurrencies = (project: FixtureProject, nation: string, north: string): FixtureProject =>
  project.write(
    'data/places.csv',
    project.text('data/places.csv').replaceAll(/^(?:id|valdora|north|lindholm-north),/gm, (id) => {
      const currency = { 'id,': 'currency', 'valdora,': nation, 'north,': north }[id] ?? '';
      return `${id}${currency},`;
    }),
  );

const warnings: typeof faults = [
  [
    'a range wholly below that of the rung below it',
    (project) => project.replace(rangesFile, '47000,,68001', '30000,,37000'),
    `${rangesFile}:4:20  warning: found 30000 to 37000 for ward-lead, wholly below 38000 to 51000 of nurse in line 3 — expected a range that is not below that of the rung below it. Check both rows, or the order of the rungs.`,
  ],
  [
    'a gap between two ranges',
    (project) => project.replace(rangesFile, '47000,,68001', '52000,,68001'),
    `${rangesFile}:4:13  warning: found 52000 in min of ward-lead, above 51000 in max of nurse in line 3 — expected ranges of neighboring rungs that overlap or meet. Check both rows: a promotion over the gap costs more than the range below allows.`,
  ],
  [
    'a range as wide as a slip of the pen',
    (project) => project.replace(rangesFile, '68001', '168001'),
    `${rangesFile}:4:20  warning: found a range from 47000 to 168001 — expected a maximum of at most 3 times the minimum. Check both: base pay of a year in whole currency units.`,
  ],
  [
    'a range that nobody could grow in',
    (project) => project.replace(rangesFile, '68001', '47000'),
    `${rangesFile}:4:20  warning: found a range from 47000 to 47000 — expected room between minimum and maximum. Check both: base pay of a year in whole currency units.`,
  ],
  [
    'a zone without places',
    (project) =>
      project.write(zonesFile, `${project.text(zonesFile)}hills,Холмы,Hills,0.8,VLD,pay-policy\n`),
    `${zonesFile}:3:1  warning: found the zone "hills" without a place — expected a place with hills in the column zone of data/places.csv. Write hills beside the places it is for, or remove the zone.`,
  ],
  [
    'a range in another currency than its nation',
    (project) => withCurrencies(project, 'VLD', '').replace(rangesFile, '47000,VLD', '47000,EUR'),
    `${rangesFile}:5:27  warning: found "EUR" in currency of a range, while "valdora" has VLD in data/places.csv — expected VLD, unless pay there is agreed in EUR. Correct one of the two: nothing is converted. If it is agreed so, write EUR in currency of "north" in data/places.csv.`,
  ],
  [
    'several of them once, at the first',
    (project) =>
      withCurrencies(project, 'VLD', '').write(
        rangesFile,
        `${project.text(rangesFile).replace('47000,VLD', '47000,EUR')}ward-lead,north,,45000,,60000,EUR,,2031-01-01,pay-policy
ward-lead,lindholm-north,,45000,,60000,EUR,,2031-01-01,pay-policy
`,
      ),
    `${rangesFile}:5:27  warning: found "EUR" in currency of 3 ranges, while "valdora" has VLD in data/places.csv — expected VLD, unless pay there is agreed in EUR. Correct one of the two: nothing is converted. If it is agreed so, write EUR in currency of each of the places in data/places.csv.`,
  ],
  [
    'a range in another currency than its place has of its own',
    (project) => withCurrencies(project, 'VLD', 'CHF'),
    `${rangesFile}:5:27  warning: found "VLD" in currency of a range, while "north" has CHF in data/places.csv — expected CHF, unless pay there is agreed in VLD. Correct one of the two: nothing is converted.`,
  ],
  [
    'a source without a range in its currency',
    (project) =>
      project.replace(
        'data/sources.yml',
        'basis: base\n  currency: VLD\n  freshnessMonths: 24\n  cite: { ru: "Больницы',
        'basis: base\n  currency: EUR\n  freshnessMonths: 24\n  cite: { ru: "Больницы',
      ),
    'data/sources.yml:95:13  warning: found "EUR" in currency of pay-policy, while its ranges are in VLD — expected the currency of its rows in data/pay/ranges.csv. Correct one of the two: nothing is converted.',
  ],
];

describe('the check of an employer’s ranges', () => {
  it.each(faults)('refuses %s', (_name, change, message) => {
    const project = rangesProject();
    change(project);
    expect(project.messages()).toEqual([message]);
  });

  it.each(warnings)('warns of %s', (_name, change, message) => {
    const project = rangesProject();
    change(project);
    expect(project.messages()).toEqual([message]);
  });

  it('refuses a grade where the ladder has none, and an unknown one where it has', () => {
    const project = rangesProject().write(
      rangesFile,
      'grade_id,min,max,currency,valid_from,source_id\ng3,30000,40000,VLD,2031-01-01,pay-policy\n',
    );
    const found = (): string[] =>
      checkRanges(parseDraft(decodeFiles(project.files, []), [])).map(formatProblem);
    expect(found()).toEqual([
      `${rangesFile}:2:1  found "g3" in grade_id, but no grades — expected a role in role_id, because the ladder has no grades. Write a row for each role, with its id from content/ladder.yml in role_id.`,
    ]);
    const grades = (id: string): string => `- { id: ${id}, name: { ru: Грейд, en: Grade } }\n`;
    project
      .write('content/grades.yml', grades('g2'))
      .replace('content/ladder.yml', 'competencies:', 'grades: { nurse: g2 }\ncompetencies:');
    expect(found()).toEqual([
      `${rangesFile}:2:1  found an unknown grade "g3" — expected a grade of content/grades.yml. Did you mean g2?`,
    ]);
    project
      .write('content/grades.yml', grades('g3'))
      .replace('content/ladder.yml', 'nurse: g2', 'nurse: g3');
    expect(found()).toEqual([]);
    // The whole check asks the same: a range of a grade is accepted.
    expect(project.messages()).toEqual([]);
  });

  it('accepts a range in the currency that its place has of its own', () => {
    const project = withCurrencies(rangesProject(), 'VLD', 'EUR');
    project.replace(rangesFile, '47000,VLD,,2031-01-01', '47000,EUR,,2031-01-01');
    expect(project.messages()).toEqual([]);
  });

  it('accepts currencies of two zones, each with a base range of its own', () => {
    const project = rangesProject()
      .write(zonesFile, `${rangesProject().text(zonesFile)}hills,Холмы,Hills,0.8,EUR,pay-policy\n`)
      .replace('data/places.csv', ',96.5,', ',96.5,hills')
      .replace(rangesFile, 'nurse,north,,35000,,47000,VLD', 'nurse,,,35000,,47000,EUR');
    const lead = 'ward-lead,,,45000,,60000,EUR,,2031-01-01,pay-policy\n';
    project.write(rangesFile, project.text(rangesFile) + lead);
    expect(project.messages()).toEqual([]);
  });
});

describe('ranges that reach into a nation of another currency', () => {
  /** Two nations with zones and base ranges in euros, of which one has another currency. */
  const abroad = (): FixtureProject =>
    new FixtureProject('test/fixtures/quayside')
      .write(
        'content/messages/de.yml',
        new FixtureProject('test/fixtures/kessel').text('content/messages/de.yml'),
      )
      .replace('data/places.csv', 'ireland,nation,,EUR', 'ireland,nation,,GBP');
  const place =
    'while "ireland" has GBP in data/places.csv — expected GBP, unless pay there is agreed in EUR.';

  it('are told at the first base range that a zone multiplies or nothing does, and at those of cities', () => {
    expect(abroad().messages()).toEqual([
      `${rangesFile}:3:25  warning: found "EUR" in currency of 7 ranges without a place or zone, which hold in "dublin", "cork", ${place} Correct one of the two, or add ranges in GBP for "dublin", "cork": nothing is converted. If it is agreed so, write EUR in currency of each of the places in data/places.csv.`,
      `${rangesFile}:10:36  warning: found "EUR" in currency of 2 ranges, ${place} Correct one of the two: nothing is converted. If it is agreed so, write EUR in currency of each of the places in data/places.csv.`,
    ]);
    const outside = abroad().replace('data/places.csv', '-6.26,zone-1', '-6.26,');
    expect(outside.messages()[0]).toContain('which hold in "dublin", "cork"');
  });

  it('are not told of a place of which nothing says where it lies', () => {
    const lost = abroad()
      .replace('data/places.csv', 'dublin,city,ireland,,', 'dublin,city,,EUR,')
      .replace('data/places.csv', 'cork,city,ireland,,', 'cork,city,,,');
    expect(lost.messages()).toEqual([
      expect.stringContaining('found "dublin", a city in no nation'),
      expect.stringContaining('found "cork", a city in no nation'),
    ]);
  });

  it('are told of a zone whose ranges stand in the table', () => {
    const project = abroad();
    project
      .write('data/zones.csv', project.text('data/zones.csv').replace('Zone 1,1.08', 'Zone 1,'))
      .write(
        rangesFile,
        'grade_id,zone_id,min,max,currency,valid_from,source_id\n'.concat(
          ...['a', 'b', 'c', 'd', 'e'].map(
            (grade, index) =>
              `grade-${grade},zone-1,${30 + index}000,${40 + index}000,EUR,2026-01-01,quayside-pay-2026\n`,
          ),
        ),
      );
    expect(project.messages()).toEqual([
      `${rangesFile}:2:28  warning: found "EUR" in currency of 5 ranges of the zone "zone-1", in which "dublin" lies, ${place} Correct one of the two, or add ranges in GBP for "dublin": nothing is converted. If it is agreed so, write EUR in currency of "dublin" in data/places.csv.`,
    ]);
  });

  it('give way to ranges of the place, and to a currency of its own', () => {
    const paid = abroad().replace(
      'data/places.csv',
      'dublin,city,ireland,,',
      'dublin,city,ireland,EUR,',
    );
    paid.replace('data/places.csv', 'cork,city,ireland,,', 'cork,city,ireland,EUR,');
    expect(paid.messages()).toEqual([]);
    const own = abroad();
    own.write(
      rangesFile,
      own.text(rangesFile).replaceAll(/^(?<row>.*,(?:dublin|cork),.*),EUR,/gm, '$<row>,GBP,'),
    );
    expect(own.messages()).toEqual([]);
  });
});
