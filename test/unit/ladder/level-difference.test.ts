import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { levelDifference } from '../../../src/ladder/level-difference.ts';
import { singleTrack } from '../../../src/ladder/order.ts';
import type { Ladder } from '../../../src/schemas/ladder.ts';
import { proficiency } from '../../../src/schemas/ladder.ts';
import { project } from '../../fixtures/small-model.ts';

const levels = ['junior', 'middle', 'lead'];

const ladder: Ladder = {
  ...singleTrack(levels),
  families: [],
  levels,
  moves: [],
  grades: {},
  sublevels: {},
  competencies: ['care', 'plans', 'people'],
  kpis: [],
  expected: {
    junior: { care: 'working', plans: 'awareness', people: 'awareness' },
    middle: { care: 'working', plans: 'working', people: 'awareness' },
    lead: { care: 'working', plans: 'expert', people: 'practitioner' },
  },
  notDaily: { junior: ['people'], middle: ['people'], lead: ['plans'] },
  deciding: { junior: ['plans'], middle: ['people'] },
};

const changes = (from: string, to: string): string[] =>
  levelDifference(ladder, from, to).map(({ change }) => change);

describe('the difference of two levels', () => {
  test('tells same, deeper and what is daily work on neither', () => {
    expect(changes('junior', 'middle')).toEqual(['same', 'deeper', 'same']);
  });

  test('tells what becomes daily work and what no longer is, before it looks at proficiency', () => {
    expect(changes('middle', 'lead')).toEqual(['same', 'no-longer-daily', 'new']);
  });

  test('takes the two ends alone, whatever lies between', () => {
    expect(changes('junior', 'lead')).toEqual(['same', 'no-longer-daily', 'new']);
  });

  test('marks what decides the step right below the higher level', () => {
    const deciding = (from: string): string[] =>
      levelDifference(ladder, from, 'lead')
        .filter((difference) => difference.deciding)
        .map(({ competencyId }) => competencyId);
    expect(deciding('middle')).toEqual(['people']);
    expect(deciding('junior')).toEqual(['people']);
  });

  test('tells what is asked for on one of the two alone, and leaves out what neither asks for', () => {
    const narrow = structuredClone(ladder);
    delete narrow.expected.junior!.plans;
    delete narrow.expected.middle!.care;
    delete narrow.expected.junior!.people;
    delete narrow.expected.middle!.people;
    const rows = levelDifference(narrow, 'junior', 'middle');
    expect(rows.map(({ competencyId, change }) => [competencyId, change])).toEqual([
      ['care', 'not-asked'],
      ['plans', 'new'],
    ]);
    expect(rows.map(({ from, to }) => [from, to])).toEqual([
      ['working', null],
      [null, 'working'],
    ]);
  });

  test('does not call daily work what is asked for anew and is none', () => {
    const narrow = structuredClone(ladder);
    delete narrow.expected.middle!.plans;
    const rows = levelDifference(narrow, 'middle', 'lead');
    expect(rows[1]).toMatchObject({ change: 'asked', from: null, to: 'expert' });
  });

  test('tells where less is asked for, also from a rung to one that no step leads to', () => {
    const less = structuredClone(ladder);
    less.expected.lead!.care = 'awareness';
    expect(levelDifference(less, 'middle', 'lead')[0]!.change).toBe('less-deep');
    expect(levelDifference(less, 'lead', 'middle')[0]).toMatchObject({
      change: 'deeper',
      deciding: false,
    });
  });

  test('names the argument that is no level, or the same twice', () => {
    expect(() => levelDifference(ladder, 'nobody', 'lead')).toThrow(/fromId .* nobody/);
    expect(() => levelDifference(ladder, 'junior', 'nobody')).toThrow(/toId .* nobody/);
    expect(() => levelDifference(ladder, 'lead', 'lead')).toThrow(/another level, received lead/);
  });

  test('has each competency once, in reading order, for any pair of a ladder of five rungs', () => {
    const five = project.ladder;
    const top = five.levels.length - 1;
    const pair = fc
      .tuple(fc.integer({ min: 0, max: top - 1 }), fc.integer({ min: 1, max: top }))
      .filter(([low, high]) => low < high);
    fc.assert(
      fc.property(pair, ([low, high]) => {
        const rows = levelDifference(five, five.levels[low]!, five.levels[high]!);
        expect(rows.map(({ competencyId }) => competencyId)).toEqual(five.competencies);
        for (const { change, from, to } of rows) {
          const rises = proficiency.options.indexOf(to!) - proficiency.options.indexOf(from!);
          expect(rises).toBeGreaterThanOrEqual(0);
          if (change === 'same') expect(rises).toBe(0);
          if (change === 'deeper') expect(rises).toBeGreaterThan(0);
        }
      }),
      { seed: 20261123, numRuns: 60 },
    );
  });
});
