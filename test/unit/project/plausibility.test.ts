import { describe, expect, it } from 'vitest';
import { FixtureProject } from '../../fixtures/fixture-project.ts';

const official = 'data/pay/wage-register.csv';
const places = 'data/places.csv';

/** The project with four further places of the nurses' wage, so that there is a usual one. */
function manyPlaces(): FixtureProject {
  const project = new FixtureProject();
  const names = ['aa', 'bb', 'cc', 'dd'];
  const rows = names.map((id, index) => `${id},metro,${id},${id},в,in,а,a,north,,5${index},7,\n`);
  const wages = names.map((id) => `${id},22-2101,wage-register,1,500,1,30,35,41000,46000,50000\n`);
  return project
    .write(places, project.text(places) + rows.join(''))
    .write(official, project.text(official) + wages.join(''));
}

const cases: [name: string, change: (project: FixtureProject) => void, message: string][] = [
  [
    'a wage of a month among wages of a year',
    (project) =>
      project.replace(
        official,
        'aa,22-2101,wage-register,1,500,1,30,35,41000,46000,50000',
        'aa,22-2101,wage-register,1,500,1,3000,3300,3500,4000,4500',
      ),
    `${official}:7:44  warning: found 3500 in p50, 12 times below what 22-2101 is usually paid here (41000) — expected pay a year in whole currency units. Check it at its source: is it pay of a month or an hour, or of another row?`,
  ],
  [
    'a wage ten times the usual one',
    (project) => project.replace(official, '41000,46000,50000', '410000,460000,500000'),
    `${official}:7:40  warning: found 410000 in p50, 10 times above what 22-2101 is usually paid here (41000) — expected pay a year in whole currency units. Check it at its source: is it pay of a month or an hour, or of another row?`,
  ],
  [
    'a location quotient that no occupation has',
    (project) => project.replace(official, '800,1.1', '800,99999'),
    `${official}:5:44  warning: found "99999" in location_quotient — expected jobs per 1,000 against the rate of the nation, seldom above 50. Check it at its source.`,
  ],
  [
    'a price level written as a ratio',
    (project) => project.replace(places, ',96.5', ',9.65'),
    `${places}:3:64  warning: found "9.65" in rpp — expected a price level against 100 of the nation, seldom below 50 or above 200. Check it at its source: 1.05 is written 105.`,
  ],
  [
    'zeros for a position that is not known',
    (project) => project.replace(places, ',50,7,', ',0,0,'),
    `${places}:5:32  warning: found a place at 0, 0, in the sea off Africa — expected its latitude and longitude in degrees, or blank cells. Fill in where it lies, or empty both cells.`,
  ],
  [
    'two areas at one point',
    (project) => project.replace(places, '51,7', '50,7'),
    `${places}:6:32  warning: found another place at 50, 7 — expected each once (the first is in line 5). Correct one of the two, or remove the place that stands here twice.`,
  ],
  [
    'two areas of one name in one state',
    (project) => project.replace(places, 'bb,metro,bb,bb', 'bb,metro,aa,bb'),
    `${places}:6:10  warning: found a second place of the name "aa, north (metro)" — expected each once (the first is in line 5). Correct one of the two, or remove the place that stands here twice.`,
  ],
  [
    'areas that lost their rows',
    (project) => project.write(official, project.text(official).replace(/^(aa|bb),.*\n/gm, '')),
    `${places}:5:1  warning: found no row of 22-2101 for 2 of 5 places of the kind metro (aa, bb) — expected a row for each, with 0 in published where the agency prints no wage. Add the rows to a table of official pay in data/pay/, or list the places under "without" of its source in data/sources.yml.`,
  ],
  [
    'a rung that is paid less than the one below it',
    (project) =>
      project.replace(
        'data/pay/survey-levels.csv',
        '14,,49000,57000,64000,,48000,66000',
        '14,,30000,35000,40000,,32000,38000',
      ),
    `data/pay/survey-levels.csv:3:33  warning: found 35000 in p50 of ward-lead, after 41000 of nurse below it — expected pay that does not fall from a rung to the next. Check both rows, or the order of the rungs.`,
  ],
];

describe('the check for figures that are possible and unlikely', () => {
  it('finds nothing in a project whose figures are alike', () => {
    expect(manyPlaces().messages()).toEqual([]);
  });

  it.each(cases)('warns of %s', (_name, change, message) => {
    const project = manyPlaces();
    change(project);
    expect(project.messages()).toEqual([message]);
  });

  it('keeps still about a place that its source has no figures of', () => {
    const project = manyPlaces();
    project.write(official, project.text(official).replace(/^aa,.*\n/gm, ''));
    project.replace(
      'data/sources.yml',
      'id: wage-register\n',
      'id: wage-register\n  without: [aa]\n',
    );
    expect(project.messages()).toEqual([]);
    project.replace('data/sources.yml', '[aa]', '[ab]');
    expect(project.messages().join('\n')).toContain('found an unknown place "ab"');
  });
});
