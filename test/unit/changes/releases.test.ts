import { describe, expect, it } from 'vitest';
import {
  compareReleases,
  reworkedRungs,
  underIdsOfToday,
} from '../../../src/changes/compare-releases.ts';
import { takeRelease } from '../../../src/changes/take-release.ts';
import type { Project } from '../../../src/project/project.ts';
import type { Release } from '../../../src/schemas/release.ts';
import { release as schema } from '../../../src/schemas/release.ts';
import { atlasOf } from '../../../src/views/site/site-model.ts';
import { smallOwnPay } from '../../fixtures/small-own-pay.ts';
import { smallRanges } from '../../fixtures/small-ranges.ts';
import { atlas, project } from '../../fixtures/small-model.ts';

const day = project.site.asOf;
const taken = takeRelease(project, atlas, day);
const take = (changed: Project, date = day): Release =>
  takeRelease(changed, atlasOf(changed), date);
const copy = (release: Release): Release => schema.parse(JSON.parse(JSON.stringify(release)));
const nobody = { roles: {}, competencies: {}, places: {} };

describe('a release', () => {
  it('is what its file is read as', () => {
    expect(copy(taken)).toEqual(taken);
    expect(taken.rungs.map(({ id }) => id)).toEqual(project.ladder.levels);
    const { en, ru } = taken.rungs[1]!.texts;
    expect(en!.title).toBe('Account manager');
    expect(ru!.title).toBe('Аккаунт-менеджер');
    expect(Object.keys(en!.competencies)).toEqual(
      Object.keys(project.ladder.expected['account-manager']!),
    );
    expect(Object.keys(en!.steps)).toEqual(['senior-account-manager']);
  });

  it('holds medians as pages print them, of the nation and of every place that has one', () => {
    const manager = taken.pay.find(({ id }) => id === 'account-manager')!;
    expect(manager).toMatchObject({ kind: 'rung', currency: 'USD', basis: 'base' });
    expect(manager.medians['us']).toBe(60_000);
    const { statistic } = atlas.estimates['denver-co']!['account-manager'] as {
      statistic: { percentiles: { p50: number }; shownTo: number };
    };
    expect(manager.medians['denver-co']! % statistic.shownTo).toBe(0);
    expect(taken.pay.some(({ kind }) => kind === 'occupation')).toBe(true);
  });

  it('has ranges of its own day, and none before it', () => {
    const ranges = smallRanges();
    const now = take(ranges).ranges;
    expect(
      now.filter(({ rung, place, zone }) => rung === 'account-manager' && !place && !zone),
    ).toEqual([expect.objectContaining({ min: 50_000, max: 70_001, validFrom: '2026-01-01' })]);
    expect(JSON.stringify(now)).not.toContain('2027');
    expect(JSON.stringify(take(ranges, '2025-06-01').ranges)).toContain('65000');
  });

  it('has nothing of the own people of the organisation', () => {
    const own = smallOwnPay();
    expect(own.ownPay.length).toBeGreaterThan(0);
    expect(take(own)).toEqual(take({ ...own, ownPay: [] }));
  });
});

describe('two releases', () => {
  it('that are alike have no change', () => {
    const changes = compareReleases(copy(taken), taken);
    expect(changes).toEqual({
      rungs: { added: [], removed: [] },
      sources: { added: [], removed: [], updated: [] },
      pay: [],
      ranges: { added: [], removed: [], changed: [] },
    });
    expect(reworkedRungs(copy(taken), taken, 'en')).toEqual([]);
  });

  it('tell a median that moved by more than the stated share, and no smaller one', () => {
    const before = copy(taken);
    const medians = before.pay.find(({ id }) => id === 'account-manager')!.medians;
    // Two percent of 61,224 are 1,224.48.
    medians['us'] = 61_224;
    expect(compareReleases(before, taken).pay).toEqual([]);
    medians['us'] = 61_225;
    expect(compareReleases(before, taken).pay).toHaveLength(1);
    medians['us'] = 50_000;
    delete medians['denver-co'];
    medians['nowhere'] = 1;
    const [moved, ...others] = compareReleases(before, taken).pay;
    expect(others).toEqual([]);
    expect(moved).toMatchObject({
      id: 'account-manager',
      moved: [{ placeId: 'us', before: 50_000, after: 60_000 }],
      added: ['denver-co'],
      removed: ['nowhere'],
    });
  });

  it('compare no amounts of two currencies or of two kinds of pay', () => {
    const before = copy(taken);
    const index = before.pay.findIndex(({ id }) => id === 'account-manager');
    before.pay[index]!.currency = 'EUR';
    const changes = compareReleases(before, taken).pay;
    expect(changes.map(({ currency, moved, compared }) => [currency, moved, compared])).toEqual([
      ['USD', [], []],
      ['EUR', [], []],
    ]);
  });

  it('tell rungs that came and went, and words of those that stayed', () => {
    const before = copy(taken);
    const [first, second] = before.rungs;
    before.rungs = [{ ...first!, id: 'gone' }, ...before.rungs.slice(1)];
    const texts = second!.texts['en']!;
    texts.summary = 'Another summary';
    texts.duties = [texts.duties[1]!, texts.duties[0]!, ...texts.duties.slice(2), 'Gone'];
    texts.competencies['planning'] = ['Said otherwise'];
    const { rungs } = compareReleases(before, taken);
    expect(rungs.added.map(({ id }) => id)).toEqual([project.ladder.levels[0]]);
    expect(rungs.removed.map(({ id }) => id)).toEqual(['gone']);
    const now = taken.rungs[1]!.texts['en']!;
    expect(reworkedRungs(before, taken, 'en')).toEqual([
      {
        id: second!.id,
        parts: [
          { part: 'summary', id: null, before: ['Another summary'], after: [now.summary] },
          { part: 'duties', id: null, before: ['Gone'], after: [] },
          {
            part: 'competency',
            id: 'planning',
            before: ['Said otherwise'],
            after: now.competencies['planning'],
          },
        ],
      },
    ]);
    expect(reworkedRungs(before, taken, 'ru')).toEqual([]);
    expect(reworkedRungs(before, taken, 'de')).toBeNull();
  });

  it('read blanks of another kind as the same words', () => {
    const before = copy(taken);
    const texts = before.rungs[0]!.texts['en']!;
    texts.summary = texts.summary.replaceAll(' ', '\u00a0');
    expect(reworkedRungs(before, taken, 'en')).toEqual([]);
  });

  it('call a source updated by its month or by its period in every language', () => {
    const updated = (change: (source: Release['sources'][number]) => void): string[] => {
      const before = copy(taken);
      change(before.sources[0]!);
      return compareReleases(before, taken).sources.updated.map(({ after }) => after.id);
    };
    const { id } = taken.sources[0]!;
    expect(updated((source) => void (source.referenceDate = null))).toEqual([id]);
    expect(updated((source) => void (source.period = { en: 'earlier', ru: 'раньше' }))).toEqual([
      id,
    ]);
    expect(updated((source) => void (source.period['en'] = 'in other words'))).toEqual([]);
    expect(updated((source) => void (source.title['en'] = 'Another title'))).toEqual([]);
  });

  it('tell ranges that changed, that are new and that are gone', () => {
    const ranges = smallRanges();
    const { changed, added, removed } = compareReleases(
      take(ranges, '2025-06-01'),
      take(ranges),
    ).ranges;
    expect(
      changed.map(({ before, after }) => [after.rung, after.zone, before.min, after.min]),
    ).toContainEqual(['account-manager', null, 45_000, 50_000]);
    expect(added.length).toBeGreaterThan(0);
    expect(removed).toEqual([]);
  });
});

describe('an earlier release', () => {
  it('is read under the ids of today', () => {
    const before = copy(taken);
    before.rungs[1]!.id = 'client-manager';
    for (const own of before.pay) if (own.id === 'account-manager') own.id = 'client-manager';
    const steps = before.rungs[0]!.texts['en']!.steps;
    steps['client-manager'] = steps['account-manager']!;
    delete steps['account-manager'];
    const renamed = underIdsOfToday(before, {
      ...nobody,
      roles: { 'client-manager': 'account-manager' },
    });
    expect(compareReleases(renamed, taken).rungs).toEqual({ added: [], removed: [] });
    expect(compareReleases(renamed, taken).pay).toEqual([]);
    expect(reworkedRungs(renamed, taken, 'en')).toEqual([]);
    expect(compareReleases(before, taken).rungs.removed).toHaveLength(1);
  });
});
