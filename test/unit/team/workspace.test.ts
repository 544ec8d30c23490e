import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatWorkspace } from '../../../src/team/workspace/format-workspace.ts';
import { parseWorkspace, readWorkspace } from '../../../src/team/workspace/read-workspace.ts';
import { workspaceFileName, WORKSPACE_LIMITS } from '../../../src/team/workspace/workspace.ts';
import type { Workspace } from '../../../src/team/workspace/workspace.ts';
import { employerRange, rosterRow } from '../../fixtures/team-rows.ts';
import { anyTeamPlan } from './any-team-plan.ts';

const seeded = { seed: 20261126 };
const levels = ['nurse', 'senior'];

const plan: Workspace = {
  roster: {
    fileName: 'roster.csv',
    settings: null,
    rows: [rosterRow(), rosterRow({ employeeId: 'E2' })],
  },
  ranges: { kind: 'own', fileName: 'ranges.csv', ranges: [employerRange()] },
  compressionShare: 0.95,
  startDay: '2026-12-01',
  budgetLastMonth: 12,
  scenarios: {
    a: {
      name: 'A',
      marks: [
        { employeeId: 'E1', toLevelId: 'senior', date: null, targetVariableHundredths: null },
      ],
      policy: {
        raise: 0.085,
        floorCompa: 0.8,
        cap: 0.25,
        capOutranksMinimum: false,
        burden: 0.25,
        variable: 'keep-share',
      },
      budget: { hundredths: 1_000_000, currency: 'USD', cost: 'loaded' },
    },
    b: {
      name: 'B',
      marks: [],
      policy: {
        raise: 0.1,
        floorCompa: 0,
        cap: null,
        capOutranksMinimum: true,
        burden: 0,
        variable: 'keep-amount',
      },
      budget: null,
    },
  },
};

const write = (value: Workspace): string => [...formatWorkspace(value)].join('');
const read = (value: unknown) => parseWorkspace(JSON.stringify(value), levels);

/** The file of the plan with one value in it replaced: changed('scenarios.a.name', 7). */
function changed(path: string, value: unknown): unknown {
  const file = JSON.parse(write(plan)) as Record<string, unknown>;
  const keys = path.split('.');
  const last = keys.pop()!;
  let place: Record<string, unknown> = file;
  for (const key of keys) place = place[key] as Record<string, unknown>;
  place[last] = value;
  return file;
}

describe('parseTeamPlan', () => {
  it('reads what formatWorkspace writes, whatever the plan: nothing is lost', () => {
    fc.assert(
      fc.property(anyTeamPlan, (any) => {
        expect(parseWorkspace(write(any), levels)).toEqual({ plan: any, unknownLevels: [] });
      }),
      { ...seeded, numRuns: 300 },
    );
  });

  it('reads people beyond the first piece', () => {
    const rows = Array.from({ length: 10_001 }, (_, index) =>
      rosterRow({ employeeId: `E${index}` }),
    );
    const many = { ...plan, roster: { ...plan.roster, rows } };
    expect([...formatWorkspace(many)]).toHaveLength(3);
    expect(parseWorkspace(write(many), levels)).toEqual({ plan: many, unknownLevels: [] });
  });

  it('writes one person a line, so that two files can be compared', () => {
    expect(write(plan)).toContain('\n[2,"E1","Ada Ward","Nurse","nurse",');
    expect(write(plan).endsWith(']\n]}}\n')).toBe(true);
  });

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(parseWorkspace(text, levels)).toHaveProperty('fault');
      }),
      seeded,
    );
  });

  it('never throws when any field of a plan is replaced by anything', () => {
    const fields = [
      ...Object.keys(JSON.parse(write(plan)) as object),
      'roster.rows',
      'roster.rows.0',
      'roster.rows.1.4',
      'roster.settings',
      'scenarios.a',
      'scenarios.a.marks.0',
      'ranges.ranges.0',
    ];
    fc.assert(
      fc.property(fc.constantFrom(...fields), fc.jsonValue(), (field, value) => {
        const opened = read(changed(field, value));
        expect('plan' in opened || 'fault' in opened).toBe(true);
      }),
      seeded,
    );
  });

  it.each(['', '{', 'plan', write(plan).slice(0, -5)])('calls %j unreadable', (text) => {
    expect(parseWorkspace(text, levels)).toEqual({ fault: { kind: 'unreadable' } });
  });

  it.each([null, 7, [], {}, { format: 'ladder-plan', version: 1 }])(
    'sees that %j is none',
    (value) => {
      expect(read(value)).toEqual({ fault: { kind: 'not-a-plan' } });
    },
  );

  it('opens what was saved before there were steps within a rung', () => {
    const file = JSON.parse(write(plan)) as {
      roster: { fields: string[]; rows: unknown[][]; settings: { columns: object } | null };
    };
    file.roster.fields.pop();
    for (const row of file.roster.rows) row.pop();
    if (file.roster.settings) Reflect.deleteProperty(file.roster.settings.columns, 'sublevel');
    const opened = read(file);
    if ('fault' in opened) throw new Error(JSON.stringify(opened.fault));
    const { rows, settings } = opened.plan.roster;
    expect(rows).toEqual(plan.roster.rows.map((row) => ({ ...row, sublevel: null })));
    expect(settings?.columns.sublevel ?? null).toBeNull();
  });

  it('names the version of another edition, even if its fields are unknown here', () => {
    expect(read({ format: 'team-plan', version: 3, people: [] })).toEqual({
      fault: { kind: 'other-version', version: 3 },
    });
  });

  it.each([
    ['version', '1'],
    ['startDay', '2026-02-30'],
    ['budgetLastMonth', 13],
    ['compressionShare', 0],
    ['ranges.ranges.0.maxHundredths', 0.5],
    ['ranges.kind', 'guess'],
    ['scenarios.a.policy.raise', -0.1],
    ['scenarios.a.marks.0.date', '1.12.2026'],
    ['scenarios.a.budget.cost', 'free'],
    ['roster.settings', {}],
    ['roster.fields', ['line']],
  ])('says that the fault is at %s', (place, value) => {
    const opened = read(changed(place, value));
    if (!('fault' in opened) || opened.fault.kind !== 'damaged') {
      throw new Error(JSON.stringify(opened));
    }
    expect(opened.fault.place.startsWith(place)).toBe(true);
  });

  it('refuses a range whose amounts are not in order', () => {
    expect(read(changed('ranges.ranges.0.midpointHundredths', 1))).toEqual({
      fault: { kind: 'damaged', place: 'ranges.ranges.0' },
    });
  });

  it.each([
    [0, 0, 'line'],
    [4, 'Nurse & Co', 'levelId'],
    [8, 0, 'baseHundredths'],
    [8, 1.5, 'baseHundredths'],
    [9, 'dollars', 'currency'],
    [10, -1, 'targetVariableHundredths'],
    [11, 0, 'fte'],
    [11, 1.01, 'fte'],
    [12, '2025-02-29', 'hireDate'],
    [13, '2025-13-01', 'levelSince'],
    [15, 'x', 'gender'],
    [18, 'maybe', 'ready'],
  ])('says which value of a person is wrong: %d, %j', (field, value, name) => {
    expect(read(changed(`roster.rows.1.${field}`, value))).toEqual({
      fault: { kind: 'damaged', place: `roster.rows.1.${name}` },
    });
  });

  it('takes the 29th of February of a leap year', () => {
    expect(read(changed('roster.rows.1.12', '2024-02-29'))).toHaveProperty('plan');
  });

  it('says which person is no list of values', () => {
    expect(read(changed('roster.rows.1', [1]))).toEqual({
      fault: { kind: 'damaged', place: 'roster.rows.1' },
    });
  });

  it('names the rungs when all of them are of another ladder', () => {
    expect(parseWorkspace(write(plan), ['analyst', 'partner'])).toEqual({
      fault: { kind: 'foreign', ids: ['nurse', 'senior'] },
    });
  });

  it('opens a plan with single unknown rungs and names them', () => {
    expect(parseWorkspace(write(plan), ['nurse', 'lead'])).toEqual({
      plan,
      unknownLevels: ['senior'],
    });
  });
});

describe('readTeamPlan', () => {
  const open = (...parts: BlobPart[]) => readWorkspace(new Blob(parts), levels);
  const unreadable = { fault: { kind: 'unreadable' } };

  it('reads what formatWorkspace writes, whatever the plan: nothing is lost', async () => {
    await fc.assert(
      fc.asyncProperty(anyTeamPlan, async (any) => {
        expect(await open(write(any))).toEqual({ plan: any, unknownLevels: [] });
      }),
      { ...seeded, numRuns: 300 },
    );
  });

  it('comes to the same as reading at one go, whatever a line of the file is replaced by', async () => {
    const lines = write(plan).split('\n');
    await fc.assert(
      fc.asyncProperty(
        fc.nat(lines.length - 1),
        fc.oneof(fc.json(), fc.constantFrom('', ']}}', '[', ',', '"rows":[', lines.at(-3)!)),
        async (index, text) => {
          const other = lines.with(index, text).join('\n');
          const [opened, whole] = [await open(other), parseWorkspace(other, levels)];
          // Of several faults, either way of reading names the one that it meets first.
          if ('plan' in whole) expect(opened).toEqual(whole);
          else expect(opened).toHaveProperty('fault');
        },
      ),
      { ...seeded, numRuns: 500 },
    );
  });

  it('reads a file of several pieces, with letters that lie on their borders', async () => {
    const rows = Array.from({ length: 20_001 }, (_, index) =>
      rosterRow({ employeeId: `E${index}`, name: 'Ж'.repeat(1 + (index % 90)) }),
    );
    const many = { ...plan, roster: { ...plan.roster, rows } };
    const shares: number[] = [];
    const file = new Blob([write(many)]);
    const opened = await readWorkspace(file, levels, async (share) => void shares.push(share));
    expect(opened).toEqual({ plan: many, unknownLevels: [] });
    expect(shares.length).toBeGreaterThan(3);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
  });

  it('ends where it is told to', async () => {
    const stop = async (): Promise<void> => {
      throw new Error('enough');
    };
    await expect(readWorkspace(new Blob([write(plan)]), levels, stop)).rejects.toThrow('enough');
  });

  it('reads a file that was laid out anew, and one with other line ends', async () => {
    const whole = { plan, unknownLevels: [] };
    expect(await open(JSON.stringify(JSON.parse(write(plan)), null, 2))).toEqual(whole);
    expect(await open(JSON.stringify(JSON.parse(write(plan))))).toEqual(whole);
    expect(await open(write(plan).replaceAll('\n', '\r\n'))).toEqual(whole);
  });

  it('takes a byte order mark, and calls bytes that are no text unreadable', async () => {
    expect(await open(`\ufeff${write(plan)}`)).toEqual({ plan, unknownLevels: [] });
    expect(await open(new Uint8Array([0xff, 0xfe, 0x00]))).toEqual(unreadable);
    expect(await open(write(plan), new Uint8Array([0xc3]))).toEqual(unreadable);
    expect(await open()).toEqual(unreadable);
  });

  it('says which value of which person is wrong', async () => {
    const text = write(plan).replace('"Ada Ward"', '7');
    expect(await open(text)).toEqual({ fault: { kind: 'damaged', place: 'roster.rows.0.name' } });
  });

  it.each([5, 100, 300])(
    'calls a file that was cut off unreadable: %i from its end',
    async (cut) => {
      expect(await open(write(plan).slice(0, -cut))).toEqual(unreadable);
    },
  );

  it('refuses a file that is too large before it reads it', async () => {
    const file = { size: WORKSPACE_LIMITS.bytes + 1 } as Blob;
    expect(await readWorkspace(file, levels)).toEqual({ fault: { kind: 'too-large' } });
  });
});

describe('teamPlanFileName', () => {
  it('says the day and nothing of the people', () => {
    expect(workspaceFileName('2026-11-26')).toBe('team-plan-2026-11-26.json');
  });
});
