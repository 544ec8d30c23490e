import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatPlan, formatShortPlan } from '../../../../src/ladder/plan/format-plan.ts';
import { parsePlan, parsePlanBytes } from '../../../../src/ladder/plan/parse-plan.ts';
import { PLAN_LIMITS } from '../../../../src/ladder/plan/plan-schema.ts';
import { planLadder, samplePlan } from '../../../fixtures/plan-ladder.ts';
import { anyPlan } from './any-plan.ts';

const file = JSON.parse(formatPlan(samplePlan)) as Record<string, unknown>;
const read = (value: unknown) => parsePlan(JSON.stringify(value), planLadder);

describe('parsePlan', () => {
  it('reads what formatPlan writes, whatever the plan', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        expect(parsePlan(formatPlan(plan), planLadder)).toEqual({ plan, unknown: [] });
        expect(parsePlan(formatShortPlan(plan), planLadder)).toEqual({ plan, unknown: [] });
      }),
      { seed: 4 },
    );
  });

  it('reads and writes a plan without a day for its review as before there was any', () => {
    const { review: _review, ...former } = file;
    const plan = { ...samplePlan, review: null };
    expect(read(former)).toEqual({ plan, unknown: [] });
    expect(formatPlan(plan)).not.toContain('review');
    expect(read({ ...file, review: '2026-02-30' })).toMatchObject({ fault: { place: 'review' } });
  });

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(parsePlan(text, planLadder)).toHaveProperty('fault');
      }),
      { seed: 4 },
    );
  });

  it('never throws when any field of a plan is replaced by anything', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(file)), fc.jsonValue(), (field, value) => {
        const reading = read({ ...file, [field]: value });
        expect('plan' in reading || 'fault' in reading).toBe(true);
      }),
      { seed: 4 },
    );
  });

  it.each(['', '{', 'plan', '{"format":"ladder-plan",'])('calls %j unreadable', (text) => {
    expect(parsePlan(text, planLadder)).toEqual({ fault: { kind: 'unreadable' } });
  });

  it.each([null, 7, [], {}, { format: 'package' }, { name: 'rungs', version: '1.0.0' }])(
    'sees that %j is no plan',
    (value) => {
      expect(read(value)).toEqual({ fault: { kind: 'not-a-plan' } });
    },
  );

  it('names the version of another edition, even if its fields are unknown here', () => {
    expect(read({ format: 'ladder-plan', version: 2, steps: [] })).toEqual({
      fault: { kind: 'other-version', version: 2 },
    });
  });

  it.each([
    ['version', { ...file, version: '1' }],
    ['view', { ...file, view: 'client' }],
    ['from', { ...file, from: 'Nurse & Co' }],
    ['ratings.senior.care', { ...file, ratings: { senior: { care: '73 %' } } }],
    ['notes.0.date', { ...file, notes: [{ competency: 'care', date: '2026-02-30', text: 'x' }] }],
    ['notes.0.text', { ...file, notes: [{ competency: 'care', date: '2026-02-28', text: '' }] }],
    ['name', { ...file, name: 'x'.repeat(PLAN_LIMITS.name + 1) }],
    ['{}', { ...file, score: 73 }],
    ['to', { ...file, from: 'senior', to: 'nurse' }],
  ])('says that the fault is at %s', (place, value) => {
    expect(read(value)).toEqual({ fault: { kind: 'damaged', place } });
  });

  it('names the rungs that another ladder has', () => {
    expect(read({ ...file, from: 'analyst', to: 'partner' })).toEqual({
      fault: { kind: 'foreign', ids: ['analyst', 'partner'] },
    });
  });

  it('sees another ladder behind rungs of the same name', () => {
    const ratings = { senior: { sales: 'usually' } };
    expect(read({ ...file, ratings, notes: [] })).toEqual({
      fault: { kind: 'foreign', ids: ['sales'] },
    });
  });

  it('keeps what a plan says of a competency that has gone', () => {
    const ratings = { senior: { care: 'usually', sales: 'usually' } };
    const reading = read({ ...file, ratings });
    expect(reading).toMatchObject({ plan: { ratings }, unknown: ['sales'] });
  });

  it('is not led astray by names that every object has', () => {
    const text = formatPlan(samplePlan).replace('"senior": {', '"__proto__": {');
    expect(parsePlan(text, planLadder)).not.toHaveProperty('plan.ratings.senior');
    expect(({} as Record<string, unknown>)['care']).toBeUndefined();
  });
});

describe('parsePlanBytes', () => {
  const encode = (text: string) => new TextEncoder().encode(text);

  it('reads UTF-8 with and without a mark of byte order', () => {
    const text = formatPlan(samplePlan);
    for (const start of ['', '\ufeff']) {
      expect(parsePlanBytes(encode(start + text), planLadder)).toEqual({
        plan: samplePlan,
        unknown: [],
      });
    }
  });

  it('opens 1 MB and not a byte more', () => {
    const text = formatShortPlan(samplePlan);
    const spaces = ' '.repeat(PLAN_LIMITS.file - encode(text).byteLength);
    expect(parsePlanBytes(encode(text + spaces), planLadder)).toHaveProperty('plan');
    expect(parsePlanBytes(encode(`${text}${spaces} `), planLadder)).toEqual({
      fault: { kind: 'too-large' },
    });
  });

  it('calls bytes that are no text unreadable', () => {
    expect(parsePlanBytes(new Uint8Array([0x7b, 0xff, 0xfe]), planLadder)).toEqual({
      fault: { kind: 'unreadable' },
    });
  });
});

it('the largest plan that can be made is opened again', () => {
  // A control character takes six bytes in JSON, more than any letter.
  const text = '\u0001'.repeat(PLAN_LIMITS.note);
  const largest = {
    ...samplePlan,
    name: '\u0001'.repeat(PLAN_LIMITS.name),
    notes: Array.from({ length: PLAN_LIMITS.notes }, () => ({
      competency: 'teaching',
      date: '2026-02-28',
      text,
    })),
  };
  const bytes = new TextEncoder().encode(formatPlan(largest));
  expect(parsePlanBytes(bytes, planLadder)).toEqual({ plan: largest, unknown: [] });
});
