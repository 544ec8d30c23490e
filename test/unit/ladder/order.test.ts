import { describe, expect, it } from 'vitest';
import {
  isCommon,
  decidingOf,
  ladderSteps,
  nextRung,
  nextRungs,
  rungBelow,
  rungPosition,
  rungsAbove,
  rungsOf,
  singleTrack,
  stepsBetween,
  trackLine,
} from '../../../src/ladder/order.ts';

const order = singleTrack(['junior', 'nurse', 'senior', 'head']);

/** Two tracks that part at senior, and one that joins the first again. */
const forked = {
  tracks: [
    { id: 'clinical', familyId: 'care', levels: ['junior', 'senior', 'expert', 'fellow'] },
    { id: 'leading', familyId: 'care', levels: ['senior', 'lead', 'head'] },
    { id: 'research', familyId: 'care', levels: ['lead', 'fellow'] },
  ],
};

describe('isCommon', () => {
  it('holds for a rung below every fork of its family, and for none where there is one track', () => {
    expect(isCommon(forked, 'senior')).toBe(true);
    expect(isCommon(forked, 'lead')).toBe(false);
    expect(isCommon(forked, 'fellow')).toBe(false);
    expect(isCommon(order, 'junior')).toBe(false);
    expect(isCommon(order, 'elsewhere')).toBe(false);
  });
});

describe('rungPosition', () => {
  it('counts rungs from the lowest', () => {
    expect(rungPosition(order, 'junior')).toMatchObject({ rung: 1, of: 4 });
    expect(rungPosition(order, 'head')).toMatchObject({ rung: 4, of: 4 });
  });

  it('counts on the line of the first track that lists the rung, from where that parts', () => {
    const [clinical, leading] = forked.tracks;
    expect(rungPosition(forked, 'senior')).toEqual({ rung: 2, of: 4, track: clinical });
    expect(rungPosition(forked, 'lead')).toEqual({ rung: 3, of: 4, track: leading });
    expect(rungPosition(forked, 'fellow')).toEqual({ rung: 4, of: 4, track: clinical });
  });

  it('refuses an id that is no rung', () => {
    expect(() => rungPosition(order, 'constructor')).toThrow(
      new RangeError('id must be a rung of the ladder, received constructor'),
    );
  });
});

describe('trackLine', () => {
  it('leads from the lowest rung through every track before its own', () => {
    expect(trackLine(forked, forked.tracks[1]!)).toEqual(['junior', 'senior', 'lead', 'head']);
    expect(trackLine(forked, forked.tracks[2]!)).toEqual(['junior', 'senior', 'lead', 'fellow']);
  });
});

describe('rungsOf', () => {
  it('lists each rung once, track by track', () => {
    expect(rungsOf(forked)).toEqual(['junior', 'senior', 'expert', 'fellow', 'lead', 'head']);
  });
});

describe('rungsAbove', () => {
  it('lists what lies above a rung, the nearest first', () => {
    expect(rungsAbove(order, 'nurse')).toEqual(['senior', 'head']);
    expect(rungsAbove(order, 'head')).toEqual([]);
    expect(rungsAbove(order, 'elsewhere')).toEqual([]);
  });

  it('reaches both sides of a fork and nothing on the other side', () => {
    expect(rungsAbove(forked, 'senior')).toEqual(['expert', 'lead', 'fellow', 'head']);
    expect(rungsAbove(forked, 'expert')).toEqual(['fellow']);
  });
});

describe('nextRung', () => {
  it('is the one right above, and none above the top', () => {
    expect(nextRung(order, 'junior')).toBe('nurse');
    expect(nextRung(order, 'head')).toBeNull();
    expect(nextRung(order, 'elsewhere')).toBeNull();
  });
});

describe('nextRungs', () => {
  it('are several where tracks part, in the order of the tracks', () => {
    expect(nextRungs(forked, 'senior')).toEqual(['expert', 'lead']);
    expect(nextRungs(forked, 'lead')).toEqual(['head', 'fellow']);
    expect(nextRungs(forked, 'head')).toEqual([]);
  });
});

describe('rungBelow', () => {
  it('is the one before on the line of its own track', () => {
    expect(rungBelow(order, 'junior')).toBeNull();
    expect(rungBelow(forked, 'lead')).toBe('senior');
    expect(rungBelow(forked, 'fellow')).toBe('expert');
    expect(rungBelow(forked, 'elsewhere')).toBeNull();
  });
});

describe('ladderSteps', () => {
  it('has each step once', () => {
    expect(ladderSteps(forked).map(({ from, to }) => `${from} ${to}`)).toEqual([
      'junior senior',
      'senior expert',
      'expert fellow',
      'senior lead',
      'lead head',
      'lead fellow',
    ]);
  });
});

describe('stepsBetween', () => {
  it('lists every step of the way', () => {
    expect(stepsBetween(order, 'junior', 'senior')).toEqual([
      { from: 'junior', to: 'nurse' },
      { from: 'nurse', to: 'senior' },
    ]);
  });

  it('takes the shortest way, and of two equal ones that of the earlier track', () => {
    expect(stepsBetween(forked, 'senior', 'fellow')).toEqual([
      { from: 'senior', to: 'expert' },
      { from: 'expert', to: 'fellow' },
    ]);
  });

  it.each([
    ['senior', 'senior'],
    ['senior', 'nurse'],
    ['elsewhere', 'senior'],
    ['nurse', 'elsewhere'],
  ])('has none from %s to %s', (from, to) => {
    expect(stepsBetween(order, from, to)).toEqual([]);
  });

  it('has none from one side of a fork to the other', () => {
    expect(stepsBetween(forked, 'expert', 'head')).toEqual([]);
  });
});

describe('decidingOf', () => {
  it('reads the rung where one step leads up, and the step where several do', () => {
    const deciding = { junior: ['care'], senior: ['nothing'], 'senior-to-lead': ['people'] };
    const ladder = { ...forked, deciding };
    expect(decidingOf(ladder, { from: 'junior', to: 'senior' })).toEqual(['care']);
    expect(decidingOf(ladder, { from: 'senior', to: 'lead' })).toEqual(['people']);
    expect(decidingOf(ladder, { from: 'senior', to: 'expert' })).toEqual([]);
  });

  it('does not take what decides a step for a move from the same rung', () => {
    const ladder = { ...forked, deciding: { junior: ['care'] } };
    expect(decidingOf(ladder, { from: 'junior', to: 'expert' })).toEqual([]);
  });
});
