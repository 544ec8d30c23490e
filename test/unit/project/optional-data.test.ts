import { describe, expect, it } from 'vitest';
import { parseProject } from '../../../src/project/parse-project.ts';
import { FixtureProject } from '../../fixtures/fixture-project.ts';
import { minimalProject } from '../../fixtures/minimal-project.ts';

const official = 'data/pay/wage-register.csv';
const sources = 'data/sources.yml';

/** The fixture with a second source for the wages of its city, like the first but for one field. */
function withCitySource(field: RegExp, value: string): FixtureProject {
  const project = new FixtureProject();
  const [first = ''] = project.text(sources).split(/(?=^- id: )/m);
  const second = first.replaceAll('wage-register', 'city-register').replace(field, value);
  return project
    .write(sources, `${project.text(sources)}${second}`)
    .replace(
      official,
      'lindholm-north,22-2101,wage-register',
      'lindholm-north,22-2101,city-register',
    );
}

describe('a project with places alone', () => {
  it('has no problem, and is told what it does without', () => {
    const { project, problems, absent } = parseProject(minimalProject().files);
    expect(problems).toEqual([]);
    expect(project).toMatchObject({
      site: { nation: 'valdora' },
      statistics: [],
      occupations: [],
      crosswalk: [],
      history: [],
      map: null,
    });
    expect(absent.map(({ file }) => file)).toEqual([
      'data/map.topojson',
      'data/regions.csv',
      'data/occupations.csv',
      'data/crosswalk.csv',
      'data/outlook.csv',
      'data/standard-errors.csv',
      'data/pay/<official pay>.csv',
      'data/pay/<official pay>-history.csv',
      'data/pay/survey-levels.csv',
      'data/pay/survey-total-cash.csv',
      'data/pay/survey-experience.csv',
      'data/pay/survey-groups.csv',
      'data/pay/survey-years.csv',
      'data/pay/quoted-ranges.csv',
      'data/pay/quoted-places.csv',
      'data/releases/<day>.json',
    ]);
  });

  it('takes its nation from the table of places, and a city in it without a region', () => {
    const { project } = parseProject(minimalProject().files);
    expect(
      project!.places.map(({ id, kind, stateIds, nationId }) => [id, kind, stateIds, nationId]),
    ).toEqual([
      ['valdora', 'nation', [], 'valdora'],
      ['lindholm', 'metro', [], 'valdora'],
      ['marak', 'metro', [], 'valdora'],
    ]);
    expect(project!.places[1]).toMatchObject({
      also: ['Lindhölm', 'Линдхольм-на-Оре'],
      area: { en: 'Lindholm', ru: 'Линдхольм' },
      latitude: null,
    });
  });

  it('may have several nations, each with its currency and its cities', () => {
    const project = minimalProject();
    const two = (currency: string, parent: string): FixtureProject =>
      project.write(
        'data/places.csv',
        `${minimalProject().text('data/places.csv')}ostland,nation,,${currency},,Ostland,Остланд,in Ostland,в Остланде\nkrak,city,${parent},,,Krak,Крак,in Krak,в Краке\n`,
      );
    expect(two('PLN', 'ostland').messages()).toEqual([]);
    expect(two('', 'ostland').messages()).toEqual([
      'data/places.csv:5:17  found no currency of "ostland" — expected the currency in which its people are paid, because no table of pay tells it. Add a column currency with three letters such as EUR in the row of each nation.',
    ]);
    expect(two('PLN', '').messages()).toEqual([
      'data/places.csv:6:11  found "krak", a city in no nation — expected one of valdora, ostland, or a region of one. Name the nation or a region of it in the column in.',
    ]);
  });

  it('is told of another name that is none', () => {
    const project = minimalProject().replace('data/places.csv', 'Lindhölm;', 'lindholm;');
    expect(project.messages()).toEqual([
      'data/places.csv:3:24  warning: found "lindholm", which is a name of the place already — expected names that it has besides. Remove the name.',
    ]);
  });

  it('says its currency, which no other table does', () => {
    const project = minimalProject().replace('data/places.csv', 'nation,,EUR', 'nation,,');
    expect(project.messages()).toEqual([
      'data/places.csv:2:17  found no currency of "valdora" — expected the currency in which its people are paid, because no table of pay tells it. Add a column currency with three letters such as EUR in the row of each nation.',
    ]);
  });
});

describe('a project that does without one table', () => {
  it.each([
    ['data/crosswalk.csv'],
    ['data/pay/survey-levels.csv'],
    ['data/pay/wage-register-history.csv'],
    ['data/pay/quoted-ranges.csv'],
    ['data/pay/quoted-places.csv'],
  ])('has no problem without %s', (file) => {
    expect(new FixtureProject().remove(file).messages()).toEqual([]);
  });

  it('without official pay has no use for what only that uses', () => {
    expect(new FixtureProject().remove(official).messages()).toEqual([]);
  });

  it('needs the occupations that its other tables name', () => {
    const [first] = new FixtureProject().remove('data/occupations.csv').messages();
    expect(first).toContain('unknown occupation "22-2101"');
  });
});

describe('figures that are compared', () => {
  it('are in one currency', () => {
    expect(withCitySource(/currency: VLD/, 'currency: PLN').messages()).toEqual([
      'data/pay/wage-register.csv:5:24  found pay in PLN from "city-register" — expected pay in VLD, as everywhere else in "valdora", because it stands on one scale. Convert the rows to VLD, or correct currency of city-register in data/sources.yml.',
    ]);
  });

  it('are of one month and include the same', () => {
    expect(withCitySource(/referenceDate: .*/, 'referenceDate: 2030-05').messages()).toEqual([
      'data/pay/wage-register.csv:5:24  found pay of the reference occupation from "city-register", with 2030-05 in referenceDate — expected 2030-06, as in "wage-register", because the figures are compared. Take all of them from one release, or correct the source that is wrong.',
    ]);
    expect(withCitySource(/basis: .*/, 'basis: base').messages()[0]).toContain(
      'with base in basis',
    );
  });
});

describe('the outline of a country', () => {
  const site = 'content/site.yml';
  const file = 'data/map.topojson';
  const topology = (change: object = {}): string =>
    JSON.stringify({
      type: 'Topology',
      arcs: [
        [
          [-13, 60],
          [-12, 60],
          [-12, 62],
          [-13, 60],
        ],
      ],
      objects: {
        regions: {
          type: 'GeometryCollection',
          geometries: [{ type: 'Polygon', id: 'north', arcs: [[0]] }],
        },
      },
      ...change,
    });
  const withMap = (
    text: string,
    map = '{ projection: mercator, object: regions }',
  ): FixtureProject => {
    const project = new FixtureProject();
    return project.write(file, text).write(site, `${project.text(site)}\nmap: ${map}\n`);
  };

  it('is read with what it is drawn by', () => {
    const { project, problems } = parseProject(withMap(topology()).files);
    expect(problems).toEqual([]);
    expect(project!.map).toMatchObject({ projection: 'mercator', object: 'regions' });
  });

  it.each([
    ['no JSON', 'type: Topology', 'found a text that is no JSON'],
    [
      'GeoJSON',
      '{"type":"FeatureCollection","features":[]}',
      'found JSON that is no topology at type',
    ],
    [
      'arcs that are lost',
      topology({
        arcs: [
          [
            [0, 0],
            [1, 1],
          ],
        ].slice(1),
      }),
      'found JSON that is no topology at arcs',
    ],
  ])('is refused as %s', (_, text, message) => {
    const [first] = withMap(text).messages();
    expect(first).toContain(`${file}:1:1  ${message}`);
    expect(first).toContain('remove the file; the site then has no map');
  });

  it('is refused with an object, an arc or a projection that there is not', () => {
    expect(withMap(topology(), '{ projection: mercator, object: region }').messages()).toEqual([
      expect.stringMatching(
        /found "region", which is no collection of data\/map\.topojson — expected one of its objects: regions\. Write regions\.$/,
      ),
    ]);
    expect(withMap(topology(), '{ projection: merkator, object: regions }').messages()).toEqual([
      expect.stringMatching(
        /found an unknown projection "merkator" — expected one of albersUsa, .*\. Write mercator\.$/,
      ),
    ]);
    const lost = topology({
      objects: {
        regions: {
          type: 'GeometryCollection',
          geometries: [{ type: 'Polygon', id: 'north', arcs: [[7]] }],
        },
      },
    });
    expect(withMap(lost).messages()[0]).toContain('which uses the arc 7 of 1');
  });

  it('needs its words in site.yml, and they need it', () => {
    expect(new FixtureProject().write(file, topology()).messages()).toEqual([
      'data/map.topojson:1:1  found an outline of which content/site.yml does not say how to draw it — expected map with projection and object there. Add map: { projection: mercator, object: regions } to content/site.yml, or remove the file.',
    ]);
    expect(withMap(topology()).remove(file).messages()).toEqual([
      expect.stringMatching(
        /^content\/site\.yml:\d+:1 {2}found a map, but no file data\/map\.topojson/,
      ),
    ]);
  });
});
