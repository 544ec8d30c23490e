import { describe, expect, it } from 'vitest';
import { takeRelease } from '../../../src/changes/take-release.ts';
import { parseProject } from '../../../src/project/parse-project.ts';
import { atlasOf } from '../../../src/views/site/site-model.ts';
import { FixtureProject } from '../../fixtures/fixture-project.ts';

const file = 'data/releases/2031-01-31.json';
const { project } = parseProject(new FixtureProject().files);
const text = JSON.stringify(takeRelease(project!, atlasOf(project!), '2031-01-31'), null, 1);

/** What `check` says of the fixture with a release that was changed. */
function said(from = '', to = '', name = file): string[] {
  if (!text.includes(from)) throw new Error(`the release does not contain ${from}`);
  return new FixtureProject()
    .write(
      name,
      text.replace(from, () => to),
    )
    .messages()
    .filter((message) => message.includes('releases'));
}

describe('a release file', () => {
  it('is read where nothing is wrong with it', () => {
    expect(said()).toEqual([]);
    const read = parseProject(new FixtureProject().write(file, text).files);
    expect(read.project!.releases).toEqual([JSON.parse(text)]);
    expect(read.absent.map((table) => table.file)).not.toContain('data/releases/<day>.json');
  });

  it('may have a range of a place and one of a zone that is called the same, each once', () => {
    const of = { rung: 'nurse', sublevel: null, min: 1, max: 2, currency: 'USD' };
    const dated = { ...of, validFrom: '2031-01-01' };
    const ofPlace = { ...dated, place: 'valdora', zone: null };
    const ofZone = { ...dated, place: null, zone: 'valdora' };
    const saidOf = (...ranges: object[]): string[] =>
      new FixtureProject()
        .write(file, JSON.stringify({ ...(JSON.parse(text) as object), ranges }))
        .messages()
        .filter((message) => message.includes('a second time'));
    expect(saidOf(ofPlace, ofZone)).toEqual([]);
    expect(saidOf(ofPlace, ofPlace)).toEqual([
      expect.stringContaining('found "nurse valdora USD" a second time in ranges'),
    ]);
  });

  it.each([
    [
      'a day of another name',
      '"date": "2031-01-31"',
      '"date": "2031-01-30"',
      /:3:10 .*found "2031-01-30" in date — expected the day in the name of the file/,
    ],
    [
      'no day',
      '"date": "2031-01-31"',
      '"date": "2031-02-30"',
      /:3:10 .*found "2031-02-30" in date — expected a day of the calendar/,
    ],
    [
      'an older version',
      '"version": 1',
      '"version": 0',
      /:2:13 .*found a release of version 0 — expected version 1.*Remove the file/,
    ],
    [
      'a newer version',
      '"version": 1',
      '"version": 2',
      /found a release of version 2 .*Update the program/,
    ],
    ['no version', '"version": 1,', '', /found no version/],
    [
      'an unknown key',
      '"version": 1',
      '"version": 1, "ownPay": []',
      /found an unknown key "ownPay"/,
    ],
    [
      'pay of an unknown rung',
      '"id": "nurse",\n   "currency"',
      '"id": "nobody",\n   "currency"',
      /found an unknown rung "nobody" — expected a rung of the same release/,
    ],
    [
      'a step to an unknown rung',
      '"ward-lead": [',
      '"ward-boss": [',
      /found an unknown rung "ward-boss"/,
    ],
    ['a rung twice', '"id": "ward-lead"', '"id": "nurse"', /found "nurse" a second time in rungs/],
    [
      'an unknown place',
      '"lindholm-north":',
      '"lindholm-nord":',
      /warning: found a place "lindholm-nord" that the site does not have/,
    ],
    [
      'an amount that is a text',
      /"valdora": (\d+)/.exec(text)![0],
      '"valdora": "much"',
      /found "much" .*expected a number/,
    ],
    [
      'an amount below zero',
      /"valdora": (\d+)/.exec(text)![0],
      '"valdora": -1',
      /found "-1" .*expected a number above 0/,
    ],
  ])('with %s is told where and how to mend it', (_name, from, to, expected) => {
    expect(said(from, to).join('\n')).toMatch(expected);
  });

  it('that ends too early is one error at its end', () => {
    const cut = text.slice(0, 400);
    const messages = new FixtureProject().write(file, cut).messages();
    expect(messages).toHaveLength(1);
    expect(messages[0]).toMatch(
      new RegExp(
        `^${file}:${cut.split('\n').length}:\\d+ .*ends before it is whole.*version control`,
      ),
    );
    expect(new FixtureProject().write(file, '').messages()).toHaveLength(1);
    expect(new FixtureProject().write(file, '{ "version": 1, oops }').messages()[0]).toMatch(
      /:1:17 {2}found "o", which is no JSON here/,
    );
  });

  it('of a day that the site has not come to is an error', () => {
    const later = text.replace('2031-01-31', '2031-03-02');
    const messages = new FixtureProject().write('data/releases/2031-03-02.json', later).messages();
    expect(messages.join()).toMatch(/found "2031-03-02" in date, a day after 2031-03-01/);
  });

  it.each([
    'data/releases/first.json',
    'data/releases/2031-02-30.json',
    'data/releases/2031-01-31.csv',
  ])('named %s is an error', (name) => {
    expect(said('', '', name).join()).toMatch(/found a file whose name is no day/);
  });
});
