import type { RosterChoices } from '../../../roster/parsed-roster.ts';
import type { RosterInspection } from '../../../roster/roster-inspection.ts';
import type { RosterRefusal } from '../../../roster/roster-problem.ts';
import type { Notice } from '../../plan/plan-state.ts';
import type { OpenedWorkspace } from '../engine/protocol.ts';
import type { Planning, PlanningChange } from './planning.ts';
import { changePlanning } from './planning.ts';
import type { RosterSummary } from '../engine/engine-state.ts';

/** A file in hand: looked at, and read once nothing is left to ask. */
interface OpenFile {
  name: string;
  inspection: RosterInspection;
  choices: RosterChoices;
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
  /** Why a file was not read, until another one is opened. */
  refused: { file: string; refusal: RosterRefusal } | null;
  /** The roster on the page and where it came from. */
  name: string | null;
  summary: RosterSummary | null;
  planning: Planning | null;
  /** Counts the rosters that were read: what depends on one is asked for anew. */
  revision: number;
  /** Whether closing the page would lose decisions. */
  unsaved: boolean;
  notice: Notice | null;
}

export type TeamAction =
  | { type: 'ready'; planning: Planning }
  | { type: 'work'; work: Work | null }
  /** Another file was looked at: the roster before it is gone. */
  | { type: 'opened'; name: string; inspection: RosterInspection }
  /** The file in hand was looked at again, with what was chosen. */
  | { type: 'inspected'; inspection: RosterInspection; choices: RosterChoices }
  | { type: 'refused'; file: string; refusal: RosterRefusal }
  | { type: 'read'; summary: RosterSummary; notice: Notice }
  | { type: 'planning'; change: PlanningChange }
  | { type: 'open-plan'; plan: OpenedWorkspace; notice: Notice }
  | { type: 'saved'; notice: Notice }
  | { type: 'close'; planning: Planning; notice: Notice }
  | { type: 'notice'; notice: Notice | null };

/** The state before a browser has taken over: the same for every reader. */
export const EMPTY_TEAM_STATE: TeamState = {
  ready: false,
  work: null,
  file: null,
  refused: null,
  name: null,
  summary: null,
  planning: null,
  revision: 0,
  unsaved: false,
  notice: null,
};

/** The state after something has happened. */
export function reduceTeamState(state: TeamState, action: TeamAction): TeamState {
  switch (action.type) {
    case 'ready':
      return { ...state, ready: true, planning: action.planning };
    case 'work':
      return { ...state, work: action.work };
    case 'opened': {
      const { name, inspection } = action;
      return {
        ...EMPTY_TEAM_STATE,
        ready: true,
        planning: state.planning,
        unsaved: state.unsaved,
        revision: state.revision + 1,
        file: { name, inspection, choices: {}, readWith: null },
      };
    }
    case 'inspected': {
      const { inspection, choices } = action;
      const file = state.file && { ...state.file, inspection, choices };
      return { ...state, refused: null, file, notice: null };
    }
    case 'refused':
      return { ...state, work: null, refused: { file: action.file, refusal: action.refusal } };
    case 'read':
      return {
        ...state,
        work: null,
        refused: null,
        name: state.file?.name ?? null,
        summary: action.summary,
        file: state.file && { ...state.file, readWith: state.file.choices },
        revision: state.revision + 1,
        notice: action.notice,
      };
    case 'planning': {
      if (state.planning === null) return state;
      const planning = changePlanning(state.planning, action.change);
      return planning === state.planning ? state : { ...state, planning, unsaved: true };
    }
    case 'open-plan':
      return {
        ...EMPTY_TEAM_STATE,
        ready: true,
        name: action.plan.fileName,
        summary: action.plan.summary,
        planning: action.plan.planning,
        revision: state.revision + 1,
        notice: action.notice,
      };
    case 'saved':
      return { ...state, unsaved: false, notice: action.notice };
    case 'close':
      return {
        ...EMPTY_TEAM_STATE,
        ready: true,
        planning: action.planning,
        revision: state.revision + 1,
        notice: action.notice,
      };
    case 'notice':
      return { ...state, notice: action.notice };
  }
}

/** Kinds of files that a roster may be in, as the dialogue of the browser names them. */
export const ROSTER_KINDS =
  '.csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain,application/vnd.ms-excel';
