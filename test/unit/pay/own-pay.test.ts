import { describe, expect, it } from 'vitest';
import type { OwnPayBook } from '../../../src/pay/own-pay.ts';
import { ownPayFigures, ownPayStatistic } from '../../../src/pay/own-pay.ts';
import { packAtlas } from '../../../src/pay/pack-atlas.ts';
import type { PackedAtlas } from '../../../src/pay/packed-atlas.ts';
import { unpackOwnPay } from '../../../src/pay/unpack-atlas.ts';
import type { OwnPayRow } from '../../../src/schemas/own-pay.ts';
import { atlasInput } from '../../../src/views/site/site-model.ts';
import { project } from '../../fixtures/small-model.ts';

const terms = {
  nationId: 'us',
  basisOf: (sourceId: string) => (sourceId === 'payroll' ? ('total-cash' as const) : null),
};

const row: OwnPayRow = {
  levelId: 'account-manager',
  placeId: 'denver-co',
  currency: 'USD',
  contributors: { from: 20, to: 49 },
  p10: null,
  p25: 70_000,
  p50: 81_000,
  p75: 95_000,
  p90: null,
  p50Low: 78_000,
  p50High: 84_000,
  asOf: '2026-06',
  profile: 'confidential',
  sourceId: 'payroll',
};

describe('ownPayStatistic', () => {
  it('is what was published of the rung in the place, rounded as its profile rounds', () => {
    expect(ownPayStatistic(row, terms)).toEqual({
      subject: { kind: 'level', levelId: 'account-manager' },
      placeId: 'denver-co',
      percentiles: { p10: null, p25: 70_000, p50: 81_000, p75: 95_000, p90: null },
      medianInterval: { low: 78_000, high: 84_000 },
      likelyRange: null,
      shownTo: 1000,
      currency: 'USD',
      period: 'year',
      basis: 'total-cash',
      referenceDate: '2026-06',
      sourceIds: ['payroll'],
      evidence: 'observed',
      n: null,
      employment: null,
      locationQuotient: null,
      thin: [],
    });
  });

  it('is of the nation where it is of all places, and of no rung where it is of all', () => {
    const all = ownPayStatistic({ ...row, levelId: null, placeId: null }, terms);
    expect(all.placeId).toBe('us');
    expect(all.subject).toEqual({ kind: 'level', levelId: '' });
  });

  it('has no interval where an end of it is not published', () => {
    expect(ownPayStatistic({ ...row, p50Low: null }, terms).medianInterval).toBeNull();
    expect(ownPayStatistic({ ...row, p50High: null }, terms).medianInterval).toBeNull();
  });

  it('is base pay where its source does not say what it is', () => {
    expect(ownPayStatistic({ ...row, sourceId: 'another' }, terms).basis).toBe('base');
  });
});

const figures = ownPayFigures(
  [
    row,
    { ...row, placeId: null, contributors: { from: 500, to: null }, p50: 79_000 },
    { ...row, levelId: null },
    { ...row, levelId: null, placeId: null },
    { ...row, placeId: 'us', p50: 1 },
    { ...row, levelId: 'senior-account-manager', sourceId: 'another' },
  ],
  terms,
);

describe('ownPayFigures', () => {
  it('are each rung in each place and in all of them, with bands of people', () => {
    expect(
      figures.map(({ statistic, people }) => [statistic.subject, statistic.placeId, people]),
    ).toEqual([
      [{ kind: 'level', levelId: 'account-manager' }, 'denver-co', { from: 20, to: 49 }],
      [{ kind: 'level', levelId: 'account-manager' }, 'us', { from: 500, to: null }],
      [{ kind: 'level', levelId: 'senior-account-manager' }, 'denver-co', { from: 20, to: 49 }],
    ]);
  });
});

describe('own pay in a packed atlas', () => {
  const sent = (ownPay: typeof figures, placeIds?: ReadonlySet<string>): OwnPayBook => {
    const input = { ...atlasInput(project), ownPay };
    const packed = packAtlas(input, placeIds && { placeIds, socCodes: new Set() });
    return unpackOwnPay(JSON.parse(JSON.stringify(packed)) as PackedAtlas);
  };

  it('has the same figures when it is unpacked', () => {
    expect(sent(figures)).toEqual({
      'account-manager': { 'denver-co': figures[0], us: figures[1] },
      'senior-account-manager': { 'denver-co': figures[2] },
    });
  });

  it('is left out with the places that a part leaves out', () => {
    expect(sent(figures, new Set(['boulder-co']))).toEqual({
      'account-manager': { us: figures[1] },
    });
  });

  it('is of rungs alone', () => {
    const [first] = figures;
    const official = {
      ...first!,
      statistic: {
        ...first!.statistic,
        subject: { kind: 'occupation' as const, socCode: '41-3091' },
      },
    };
    expect(sent([official])).toEqual({});
  });

  it('is nothing where there is none', () => {
    const packed = packAtlas(atlasInput(project));
    expect(packed).not.toHaveProperty('own');
    expect(unpackOwnPay(packed)).toEqual({});
  });
});
