import type { RosterChoices, WordAnswers } from '../../../roster/parsed-roster.ts';
import type { RosterInspection } from '../../../roster/roster-inspection.ts';
import type { RosterRefusal } from '../../../roster/roster-problem.ts';
import type { Notice } from '../../plan/plan-state.ts';
import type { EngineClient } from '../engine/client.ts';
import type { OpenedWorkspace } from '../engine/protocol.ts';
import type { Planning, PlanningChange } from './planning.ts';
import { changePlanning } from './planning.ts';
import type { PlanFault } from '../../../ladder/plan/parse-plan.ts';
import type { RosterSummary } from '../engine/engine-state.ts';

/** A file in hand: looked at, and read once nothing is left to ask. */
interface OpenFile {
  name: string;
  inspection: RosterInspection;
  /** Choices that the file was looked at with. */
  choices: RosterChoices;
  /** The same with those that the engine has not answered yet. */
  wanted: RosterChoices;
  /** Choices that the roster on the page was read with; null before it is read. */
  readWith: RosterChoices | null;
}

/** Work that the page waits for. */
interface Work {
  kind: 'open' | 'read';
  file: string;
  /** From 0 to 1. */
  share: number;
}

/** The state of the team page. */
export interface TeamState {
  /** False until the browser has taken over. */
  ready: boolean;
  work: Work | null;
  file: OpenFile | null;
  /** What words of the roster before were said to mean; null for a first one. */
  answers: WordAnswers | null;
  /** Why a file was not read, until another one is opened. */
  refused: { file: string; refusal: RosterRefusal } | null;
  /** Why a file was not opened as a plan, until another one is. */
  planFault: { file: string; fault: PlanFault } | null;
  /** The worker that holds what is on the page. */
  client: EngineClient | null;
  /** The roster on the page and where it came from. */
  name: string | null;
  summary: RosterSummary | null;
  planning: Planning | null;
  /** Counts the files that were opened: what was looked for in one means nothing in another. */
  opened: number;
  /** Counts the rosters that were read: what depends on one is asked for anew. */
  revision: number;
  /** Whether closing the page would lose decisions. */
  unsaved: boolean;
  /** Whether the roster is the sample, which nobody minds losing. */
  isSample: boolean;
  notice: Notice | null;
}

export type TeamAction =
  | { type: 'ready'; client: EngineClient; planning: Planning }
  | { type: 'work'; work: Work | null }
  /** Another file was looked at: the roster before it is gone. */
  | {
      type: 'opened';
      client: EngineClient;
      name: string;
      inspection: RosterInspection;
      answers: WordAnswers | null;
      isSample: boolean;
    }
  /** Something was chosen, and the engine is asked what that makes of the file. */
  | { type: 'choose'; wanted: RosterChoices }
  /** The file in hand was looked at again, with what was chosen. */
  | { type: 'inspected'; inspection: RosterInspection; choices: RosterChoices }
  | { type: 'refused'; file: string; refusal: RosterRefusal }
  | { type: 'plan-refused'; file: string; fault: PlanFault }
  | { type: 'read'; summary: RosterSummary }
  /** The page speaks another language, and so does its engine. */
  | { type: 'language' }
  | { type: 'planning'; change: PlanningChange }
  | {
      type: 'open-workspace';
      client: EngineClient;
      workspace: OpenedWorkspace;
      notice: Notice | null;
    }
  /** A plan is in a file of the reader’s. */
  | { type: 'saved'; planning: Planning; notice: Notice }
  | { type: 'close'; client: EngineClient; planning: Planning; notice: Notice }
  | { type: 'notice'; notice: Notice | null };

/** The state before a browser has taken over: the same for every reader. */
export const EMPTY_TEAM_STATE: TeamState = {
  ready: false,
  work: null,
  file: null,
  answers: null,
  refused: null,
  planFault: null,
  client: null,
  name: null,
  summary: null,
  planning: null,
  opened: 0,
  revision: 0,
  unsaved: false,
  isSample: false,
  notice: null,
};

/** The state after something has happened. */
export function reduceTeamState(state: TeamState, action: TeamAction): TeamState {
  switch (action.type) {
    case 'ready':
      return { ...state, ready: true, client: action.client, planning: action.planning };
    case 'work':
      return { ...state, work: action.work };
    case 'opened':
      return afterOpened(state, action);
    case 'choose':
      return { ...state, file: state.file && { ...state.file, wanted: action.wanted } };
    case 'inspected': {
      const { inspection, choices } = action;
      const file = state.file && { ...state.file, inspection, choices, wanted: choices };
      return { ...state, refused: null, file, notice: null };
    }
    case 'refused':
      return {
        ...afterWork(state),
        refused: { file: action.file, refusal: action.refusal },
        planFault: null,
        file: state.file && { ...state.file, wanted: state.file.choices },
      };
    case 'plan-refused':
      return { ...afterWork(state), planFault: { file: action.file, fault: action.fault } };
    case 'read':
      return afterRead(state, action.summary);
    case 'language':
      return { ...state, revision: state.revision + 1, notice: null };
    case 'planning':
      return afterPlanning(state, action.change);
    case 'open-workspace':
      return afterWorkspace(state, action);
    case 'saved': {
      // What was decided while the file was being written is not in it.
      const unsaved = state.unsaved && action.planning !== state.planning;
      return { ...state, unsaved, notice: action.notice };
    }
    case 'close': {
      const { client, planning, notice } = action;
      return { ...startAnew(state, client), planning, notice };
    }
    case 'notice':
      return { ...state, notice: action.notice };
  }
}

type ActionOf<Type extends TeamAction['type']> = Extract<TeamAction, { type: Type }>;

/** A file was looked at: nothing is left of the roster before, but what was decided stays. */
function afterOpened(state: TeamState, action: ActionOf<'opened'>): TeamState {
  const { client, name, inspection, answers, isSample } = action;
  const choices = { ...answers };
  return {
    ...startAnew(state, client),
    planning: state.planning,
    unsaved: state.unsaved,
    answers,
    isSample,
    file: { name, inspection, choices, wanted: choices, readWith: null },
  };
}

/** Nothing is waited for, and no file stands as refused. */
function afterWork(state: TeamState): TeamState {
  return { ...state, work: null, refused: null };
}

/** The file in hand is the roster on the page. */
function afterRead(state: TeamState, summary: RosterSummary): TeamState {
  return {
    ...afterWork(state),
    name: state.file?.name ?? null,
    summary,
    file: state.file && { ...state.file, readWith: state.file.choices },
    revision: state.revision + 1,
    notice: null,
  };
}

/** Something was decided; the same state where that changes nothing. */
function afterPlanning(state: TeamState, change: PlanningChange): TeamState {
  if (state.planning === null) return state;
  const planning = changePlanning(state.planning, change);
  return planning === state.planning ? state : { ...state, planning, unsaved: true, notice: null };
}

/** A saved plan came back with its roster. */
function afterWorkspace(state: TeamState, action: ActionOf<'open-workspace'>): TeamState {
  const { fileName, summary, answers, planning } = action.workspace;
  return {
    ...startAnew(state, action.client),
    name: fileName,
    summary,
    answers,
    planning,
    notice: action.notice,
  };
}

/** A page with nothing on it but another worker. */
function startAnew({ opened, revision }: TeamState, client: EngineClient): TeamState {
  return {
    ...EMPTY_TEAM_STATE,
    ready: true,
    client,
    opened: opened + 1,
    revision: revision + 1,
  };
}

/** Choices with newer ones on top; columns, numbers and days are chosen one by one. */
export function mergeChoices(before: RosterChoices, after: RosterChoices): RosterChoices {
  return {
    ...before,
    ...after,
    columns: { ...before.columns, ...after.columns },
    numbers: { ...before.numbers, ...after.numbers },
    dates: { ...before.dates, ...after.dates },
  };
}

/** Whether leaving the page would lose what cannot be had again at once: decisions, or a file with its answers. */
export function isLoss({ unsaved, isSample, file }: TeamState): boolean {
  return unsaved || (file !== null && !isSample);
}

/** Kinds of files that a roster may be in, as the dialogue of the browser names them. */
export const ROSTER_KINDS =
  '.xlsx,.xlsm,.ods,.csv,.tsv,.txt,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet,application/vnd.oasis.opendocument.spreadsheet,text/csv,text/tab-separated-values,text/plain,application/vnd.ms-excel';
