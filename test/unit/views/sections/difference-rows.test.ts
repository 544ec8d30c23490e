import { describe, expect, it } from 'vitest';
import {
  countLines,
  differenceRows,
  dutyRows,
  measureRows,
  scopeRows,
} from '../../../../src/views/sections/difference-rows.ts';
import { ladderWay } from '../../../../src/views/site/ladder-ways.ts';
import { languageOf } from '../../../../src/i18n/language-of.ts';
import { english, plain } from '../../../fixtures/small-model.ts';

const way = (from: number, to: number) =>
  ladderWay(english, english.roles[from - 1]!, english.roles[to - 1]!);

describe('the competencies of a way', () => {
  it('have proficiency below and above, counted from 1, and what kind of change that is', () => {
    const { rows, counts } = differenceRows(english, way(2, 4));
    expect(
      rows.map((row) => [row.id, row.levelBefore, row.level, row.change, row.mark, row.deciding]),
    ).toEqual([
      ['planning', 2, 4, 'deeper', 'changed', false],
      ['selling', 2, 3, 'deeper', 'changed', true],
      ['leading', 1, 2, 'new', 'new', true],
    ]);
    expect(counts).toEqual({
      count: 3,
      all: 'yes',
      deeper: 3,
      lessDeep: 0,
      added: 1,
      dropped: 0,
      notAsked: 0,
      same: 0,
    });
    expect(rows[0]!.proficiencyText).toBe('Working → expert');
  });

  it('say which are not daily work below or above', () => {
    const { rows } = differenceRows(english, way(2, 5));
    expect(rows.map(({ notDaily }) => [notDaily.before, notDaily.after])).toEqual([
      [null, 'Not daily work'],
      [null, null],
      ['Not daily work', null],
    ]);
    expect(rows.map(({ mark }) => mark)).toEqual(['no-longer', 'changed', 'new']);
    expect(rows[0]!.lines).toEqual([
      {
        strand: null,
        before: 'Is good at planning as account-manager',
        after: 'Is good at planning as vp-account-management',
      },
    ]);
  });

  it('go strand by strand where the competency has strands', () => {
    const { rows } = differenceRows(english, way(2, 5));
    expect(rows[2]!.lines).toEqual([
      {
        strand: 'Coaching',
        before: 'Leads coaching as account-manager',
        after: 'Leads coaching as vp-account-management',
      },
      {
        strand: 'Hiring',
        before: 'Leads hiring as account-manager',
        after: 'Leads hiring as vp-account-management',
      },
    ]);
  });

  it('stay the same in proficiency with other words', () => {
    const { rows, counts } = differenceRows(english, way(2, 3));
    expect(rows[1]).toMatchObject({ change: 'same', levelBefore: 2, level: 2 });
    expect(rows[1]!.proficiencyText).toContain('orking');
    expect(counts).toMatchObject({ count: 3, deeper: 1, same: 2, added: 1 });
  });
});

describe('the sentence that counts changes', () => {
  const none = { lessDeep: 0, added: 0, dropped: 0, notAsked: 0, same: 0 };
  const said = (locale: 'en' | 'ru', deeper: number, others: Partial<typeof none>): string =>
    plain(
      languageOf(locale).t('difference.count', {
        count: 8,
        all: deeper === 8 ? 'yes' : 'no',
        deeper,
        ...none,
        ...others,
      }),
    );

  it.each([
    [0, { same: 8 }, 'Уровень владения не растёт ни по одной из 8 компетенций, по 8 прежний.'],
    [1, { same: 7 }, 'Уровень владения растёт по одной компетенции из 8, по 7 прежний.'],
    [7, { same: 1 }, 'Уровень владения растёт по 7 компетенциям из 8, по одной прежний.'],
    [
      5,
      { same: 1, lessDeep: 2, added: 1 },
      'Уровень владения растёт по 5 компетенциям из 8, по 2 снижается, по одной прежний. Одна из 8 теперь нужна в повседневной работе.',
    ],
    [
      2,
      { lessDeep: 1, notAsked: 5, dropped: 2, added: 5 },
      'Уровень владения растёт по 2 компетенциям из 8, по одной снижается. Больше не требуются 5 компетенций. 5 из 8 теперь нужны в повседневной работе. 2 из 8 больше не нужны в повседневной работе.',
    ],
    [
      8,
      { dropped: 1 },
      'Уровень владения растёт по всем 8 компетенциям. Одна из 8 больше не нужна в повседневной работе.',
    ],
  ])('is whole in Russian for %d and %o', (deeper, others, sentence) => {
    expect(said('ru', deeper, others)).toBe(sentence);
  });

  it('counts a competency once by proficiency, and daily work beside that', () => {
    expect(said('en', 7, { same: 1, added: 1 })).toBe(
      '7 of 8 competencies call for more proficiency; 1 stays the same. Of the 8, 1 becomes part of daily work.',
    );
    expect(said('en', 0, { same: 5, lessDeep: 1, notAsked: 2, dropped: 2 })).toBe(
      'None of the 8 competencies calls for more proficiency; 1 calls for less; 2 are no longer required; 5 stay the same. Of the 8, 2 are no longer part of daily work.',
    );
  });
});

describe('lines side by side', () => {
  it('of scope are those of both rungs, aspect by aspect', () => {
    expect(scopeRows(english, way(2, 4))).toMatchObject([
      {
        term: 'Clients',
        before: 'A number of Account manager',
        after: 'A number of Director',
        change: 'changed',
      },
      { term: 'Team', before: 'Alone', after: 'Alone', change: 'same' },
    ]);
  });

  it('of duties end with those that are new and those that only the rung below lists', () => {
    const rows = dutyRows(english, way(2, 3));
    expect(rows.map(({ before, after, change }) => [before, after, change])).toEqual([
      ['A notes of Account manager', 'A notes of Senior', 'changed'],
      ['Do dates', 'Do dates', 'same'],
      ['Do reports', 'Do reports', 'same'],
      ['Do files', 'Do files', 'same'],
      ['Do renewals', 'Do renewals', 'same'],
      ['–', 'Do coaching', 'new'],
      ['Do calls', '–', 'no-longer'],
    ]);
    expect(countLines(rows)).toEqual({ same: 4, changed: 1, added: 1, dropped: 1 });
  });

  it('of measures say whose figure they are, and never that one is not measured', () => {
    expect(
      measureRows(english, way(2, 4)).map((row) => [
        row.term,
        row.before,
        row.after,
        row.changeWord,
      ]),
    ).toEqual([
      ['Share of renewals', 'own accounts', 'the team’s', 'whose figure changes'],
      ['Share of reviews', '4', '4', 'same'],
      ['Share of complaints', 'no target', '–', 'not listed at this level'],
    ]);
  });

  it('of measures say that they are measured where neither rung has a target', () => {
    const untargeted = (number: number) => {
      const role = english.roles[number - 1]!;
      const kpis = role.data.kpis.map(({ id }) => ({ id }));
      return { ...role, data: { ...role.data, kpis } };
    };
    const rows = measureRows(english, {
      ...way(2, 4),
      lower: untargeted(2),
      upper: untargeted(4),
    });
    expect(rows.map(({ before, after }) => [before, after])).toEqual([
      ['measured', 'measured'],
      ['measured', 'measured'],
      ['measured', '–'],
    ]);
  });
});
