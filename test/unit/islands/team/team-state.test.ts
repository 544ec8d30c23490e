import { describe, expect, it } from 'vitest';
import type { RosterInspection } from '../../../../src/roster/roster-inspection.ts';
import {
  EMPTY_TEAM_STATE,
  isLoss,
  mergeChoices,
  reduceTeamState,
} from '../../../../src/islands/team/state/team-state.ts';
import type { TeamAction, TeamState } from '../../../../src/islands/team/state/team-state.ts';
import { startPlanning } from '../../../../src/islands/team/state/planning.ts';
import type { EngineClient } from '../../../../src/islands/team/engine/client.ts';
import type { RosterSummary } from '../../../../src/islands/team/engine/engine-state.ts';

const planning = startPlanning('2026-11-26', {
  policy: {
    raise: 0.1,
    floorCompa: 0,
    cap: null,
    capOutranksMinimum: false,
    burden: 0,
    variable: 'keep-share',
  },
  spread: 0.5,
  percentile: 'p50',
  compressionShare: 0.95,
  raiseWhy: '',
});
// What the page does with a file does not depend on what is in it.
const inspection = { questions: [] } as unknown as RosterInspection;
const summary = { counts: { rows: 1 } } as unknown as RosterSummary;
const notice = { text: 'done', fault: false };
const client = {} as EngineClient;
const after = (...actions: TeamAction[]): TeamState =>
  actions.reduce(reduceTeamState, { ...EMPTY_TEAM_STATE, ready: true, planning });

const opened: TeamAction & { type: 'opened' } = {
  type: 'opened',
  client,
  name: 'a.csv',
  inspection,
  answers: null,
  isSample: false,
};
const read: TeamAction = { type: 'read', summary };
const marked: TeamAction = {
  type: 'planning',
  change: { kind: 'mark', employeeId: '1', toLevelId: 'up' },
};

describe('the state of the team page', () => {
  it('shows a roster once it is read, under the name of its file', () => {
    expect(after(opened)).toMatchObject({ name: null, summary: null });
    expect(after(opened, read)).toMatchObject({ name: 'a.csv', summary, notice: null });
  });

  it('drops a roster when another file is opened, also one of the same name', () => {
    const again = after(opened, read, opened);
    expect(again).toMatchObject({ name: null, summary: null });
    expect(again.file!.readWith).toBeNull();
    expect(again.revision).toBeGreaterThan(after(opened, read).revision);
  });

  it('keeps the roster while its file is understood otherwise, until it is read again', () => {
    const choices = { payUnit: 'month' as const };
    const chosen = after(opened, read, { type: 'inspected', inspection, choices });
    expect(chosen).toMatchObject({ name: 'a.csv', summary });
    expect(chosen.file!.readWith).not.toBe(chosen.file!.choices);
    const reread = reduceTeamState(chosen, read);
    expect(reread.file!.readWith).toBe(reread.file!.choices);
  });

  it('keeps the roster when another file is refused, and says why', () => {
    const refusal = { kind: 'empty' as const };
    const refused = after(opened, read, { type: 'refused', file: 'b.csv', refusal });
    expect(refused).toMatchObject({ name: 'a.csv', summary, refused: { file: 'b.csv' } });
  });

  it('has something to lose after a decision, until the plan is saved', () => {
    expect(after(opened, read).unsaved).toBe(false);
    expect(after(opened, read, marked).unsaved).toBe(true);
    const before = after(opened, read, marked);
    const saved = reduceTeamState(before, { type: 'saved', planning: before.planning!, notice });
    expect(saved.unsaved).toBe(false);
    expect(reduceTeamState(saved, marked).unsaved).toBe(false);
  });

  it('still has something to lose when it was decided while the file was being written', () => {
    const before = after(opened, read, marked);
    const changed = reduceTeamState(before, {
      type: 'planning',
      change: { kind: 'side', side: 1 },
    });
    const saved = reduceTeamState(changed, { type: 'saved', planning: before.planning!, notice });
    expect(saved.unsaved).toBe(true);
  });

  it('keeps every choice that the engine has not answered yet, until the file is refused', () => {
    const first = { payUnit: 'month' as const };
    const both = mergeChoices(first, { columns: { city: 2 } });
    const chosen = after(
      opened,
      { type: 'choose', wanted: first },
      { type: 'choose', wanted: both },
    );
    expect(chosen.file).toMatchObject({ choices: {}, wanted: both });
    const understood = reduceTeamState(chosen, { type: 'inspected', inspection, choices: both });
    expect(understood.file).toMatchObject({ choices: both, wanted: both });
    const refused = reduceTeamState(chosen, {
      type: 'refused',
      file: 'a.csv',
      refusal: { kind: 'empty' },
    });
    expect(refused.file).toMatchObject({ choices: {}, wanted: {} });
  });

  it('would lose something with a file of one’s own or with decisions, and nothing with the sample', () => {
    expect(isLoss(after())).toBe(false);
    expect(isLoss(after(opened))).toBe(true);
    const sample: TeamAction = { ...opened, isSample: true };
    expect(isLoss(after(sample, read))).toBe(false);
    expect(isLoss(after(sample, read, marked))).toBe(true);
  });

  it('keeps everything but what was said when the language changes, and asks anew', () => {
    const before = after(opened, read, marked);
    const spoken = reduceTeamState(before, { type: 'language' });
    expect(spoken).toEqual({ ...before, revision: before.revision + 1, notice: null });
  });

  it('counts every file that is opened, and no reading of the same one', () => {
    expect(after(opened, read, read).opened).toBe(after(opened).opened);
    expect(after(opened, read, opened).opened).toBe(after(opened).opened + 1);
  });

  it('forgets everything when it is closed', () => {
    const closed = after(opened, read, marked, { type: 'close', client, planning, notice });
    expect(closed).toEqual({
      ...EMPTY_TEAM_STATE,
      ready: true,
      client,
      planning,
      notice,
      opened: closed.opened,
      revision: closed.revision,
    });
  });
});

it('choices for columns, numbers and days are merged one by one', () => {
  expect(
    mergeChoices(
      { payUnit: 'year', columns: { name: 1 }, dates: { hireDate: 'dmy' } },
      { columns: { city: 2 }, dates: { levelSince: 'mdy' } },
    ),
  ).toEqual({
    payUnit: 'year',
    columns: { name: 1, city: 2 },
    numbers: {},
    dates: { hireDate: 'dmy', levelSince: 'mdy' },
  });
});
