import { describe, expect, it } from 'vitest';
import { messagesOf } from '../../../src/i18n/messages.ts';
import { parseProject } from '../../../src/project/parse-project.ts';
import { FixtureProject } from '../../fixtures/fixture-project.ts';

const { project } = parseProject(new FixtureProject().files);
if (project === null) throw new Error('the fixture has errors');

/** Messages of a third language: the English ones under its tag. */
const finnishMessages = (): string =>
  JSON.stringify({ ...messagesOf('en'), 'language.tag': 'fi-FI' })
    .replaceAll('two {#nd} few {#rd} ', '')
    .replaceAll('one {#st} ', '');

describe('parseProject on the fixture', () => {
  it('finds no problem', () => {
    expect(new FixtureProject().messages()).toEqual([]);
  });

  it('knows one unit for the reach of neighbors, whichever its settings are written in', () => {
    const metric = new FixtureProject();
    const written = metric.text('data/settings.yml');
    metric.write(
      'data/settings.yml',
      written.replace(
        /nearestWithinMiles:\n {2}value: .*/,
        'nearestWithinKilometers:\n  value: 160.9344',
      ),
    );
    expect(metric.messages()).toEqual([]);
    const { settings } = parseProject(metric.files).project!;
    expect(settings.nearestWithinMiles?.value).toBeCloseTo(100, 9);
    expect(settings).not.toHaveProperty('nearestWithinKilometers');
  });

  it('gives a published row the currency, basis and date of its source', () => {
    expect(project.statistics[0]).toEqual({
      subject: { kind: 'occupation', socCode: '22-2101' },
      placeId: 'valdora',
      percentiles: { p10: 31000, p25: 36000, p50: 42000, p75: 47000, p90: 52000 },
      medianInterval: null,
      likelyRange: null,
      shownTo: 1,
      currency: 'VLD',
      period: 'year',
      basis: 'wage-incl-incentive',
      referenceDate: '2030-06',
      sourceIds: ['wage-register'],
      evidence: 'published',
      n: null,
      employment: 12000,
      locationQuotient: 1,
      thin: [],
    });
  });

  it('gives a row of the survey to the nation, with its interval and without the blank percentiles', () => {
    expect(project.statistics.at(-1)).toMatchObject({
      subject: { kind: 'level', levelId: 'ward-lead' },
      placeId: 'valdora',
      percentiles: { p10: null, p25: 49000, p50: 57000, p75: 64000, p90: null },
      medianInterval: { low: 48000, high: 66000 },
      likelyRange: null,
      shownTo: 100,
      evidence: 'observed',
      n: 14,
    });
  });

  it('keeps a cell without a wage apart from the statistics', () => {
    expect(project.statistics).toHaveLength(6);
    expect(project.unpublished).toEqual([
      {
        placeId: 'lindholm-north',
        socCode: '22-2102',
        sourceId: 'wage-register',
        employment: 60,
        locationQuotient: 0.9,
      },
    ]);
  });

  it('reads a place with its names by language and blanks as null', () => {
    expect(project.places[2]).toEqual({
      id: 'lindholm-north',
      kind: 'metro',
      name: { ru: 'Линдхольм', en: 'Lindholm' },
      inPlace: { ru: 'в Линдхольме', en: 'in Lindholm' },
      area: { ru: 'Линдхольм – Оре', en: 'Lindholm–Ore' },
      stateIds: ['north'],
      nationId: 'valdora',
      also: [],
      code: null,
      currency: null,
      latitude: 61.25,
      longitude: -12.5,
      rpp: null,
    });
  });

  it('takes the year of constant money from the name of its column', () => {
    expect(project.history[0]).toMatchObject({
      year: 2029,
      p50: 40500,
      p50Real: 41900,
      realYear: 2030,
    });
  });

  it('keeps quotations with the currency of their source', () => {
    expect(project.quotedRanges[0]).toMatchObject({
      low: 30000,
      currency: 'VLD',
      evidence: 'quoted',
    });
    expect(project.quotedPlaces).toHaveLength(1);
  });

  it('leaves Markdown as Markdown', () => {
    const nurse = project.content.roles.find(({ locale, id }) => locale === 'en' && id === 'nurse');
    expect(nurse?.body).toContain('[ward lead](role:ward-lead)');
    expect(nurse?.data.title).toBe('Nurse');
  });

  it('reads any two languages, for none is in code', () => {
    const fixture = new FixtureProject();
    for (const [file, bytes] of [...fixture.files]) {
      const text = new TextDecoder().decode(bytes);
      fixture.files.delete(file);
      fixture.write(
        file.replace('/en/', '/fi/'),
        text.replace(/\ben:/g, 'fi:').replace(/_en\b/g, '_fi').replace('[ru, en]', '[fi, ru]'),
      );
    }
    fixture.write('content/messages/fi.yml', finnishMessages());
    const parsed = parseProject(fixture.files);
    expect(parsed.problems).toEqual([]);
    expect(parsed.project?.places[0]?.name).toEqual({ fi: 'Valdora', ru: 'Вальдора' });
  });

  it('does without quotations and without a history', () => {
    const fixture = new FixtureProject()
      .remove('data/pay/quoted-ranges.csv')
      .remove('data/pay/quoted-places.csv')
      .remove('data/pay/wage-register-history.csv');
    expect(parseProject(fixture.files).project).toMatchObject({
      history: [],
      quotedRanges: [],
      quotedPlaces: [],
    });
  });

  it('groups states into regions, and does without', () => {
    const text = 'id,name_ru,name_en,states,source_id\nup,Верх,Up,north,wage-register\n';
    const { project, problems } = parseProject(
      new FixtureProject().write('data/regions.csv', text).files,
    );
    expect(problems).toEqual([]);
    expect(project?.regions).toEqual([
      { id: 'up', name: { ru: 'Верх', en: 'Up' }, stateIds: ['north'], sourceId: 'wage-register' },
    ]);
    expect(parseProject(new FixtureProject().files).project?.regions).toEqual([]);
  });

  it('keeps samples as they are written, and does without them', () => {
    const text = 'employee_id,name\n1,Ann\n';
    const fixture = new FixtureProject().write('data/samples/roster-sample.csv', text);
    const { project, problems } = parseProject(fixture.files);
    expect(problems).toEqual([]);
    expect(project?.samples).toEqual({ 'roster-sample.csv': text });
    expect(parseProject(new FixtureProject().files).project?.samples).toEqual({});
  });

  it('accepts columns in any order, CRLF line ends and a byte order mark', () => {
    const fixture = new FixtureProject().write(
      'data/crosswalk.csv',
      '\uFEFFsoc_code,level_id\r\n22-2101,nurse\r\n22-2102,ward-lead\r\n',
    );
    expect(parseProject(fixture.files).project?.crosswalk).toEqual([
      { levelId: 'nurse', socCode: '22-2101' },
      { levelId: 'ward-lead', socCode: '22-2102' },
    ]);
  });

  it('lists all problems of all files, errors first', () => {
    const messages = new FixtureProject()
      .replace('data/pay/wage-register.csv', '42000', '42k')
      .replace('content/site.yml', 'mainRole: nurse', 'mainRole: doctor')
      .replace('content/glossary/en/shift.md', 'term: Shift', 'term: ""')
      .write('data/extra.csv', 'a,b\n1,2\n')
      .messages();
    expect(messages.map((message) => message.split('  ')[0])).toEqual([
      'content/glossary/en/shift.md:2:7',
      'content/site.yml:11:11',
      'data/pay/wage-register.csv:2:53',
      'data/extra.csv:1:1',
    ]);
    expect(messages.at(-1)).toContain('warning: found a file that nothing reads');
  });
});
