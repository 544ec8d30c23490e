import type { RosterRefusal } from '../../ingest/roster/refusal.ts';
import type { RosterInspection } from '../../ingest/roster/roster-inspection.ts';
import type { RosterChoices } from '../../ingest/roster/roster-reading.ts';
import type { Notice } from '../plan/desk.ts';
import type { OpenedPlan, RosterSummary } from './engine/asks.ts';
import type { Planning, PlanningChange } from './planning.ts';
import { changePlanning } from './planning.ts';

/** A file on the desk: looked at, and read once nothing is left to ask. */
export interface OpenFile {
  name: string;
  inspection: RosterInspection;
  choices: RosterChoices;
  /** Choices that the roster on the page was read with; null before it is read. */
  readWith: RosterChoices | null;
}

/** Work that the page waits for. */
export interface Work {
  kind: 'open' | 'read';
  file: string;
  /** From 0 to 1. */
  share: number;
}

/** The state of the team page. */
export interface TeamDesk {
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
  /** The file on the desk was looked at again, with what was chosen. */
  | { type: 'inspected'; inspection: RosterInspection; choices: RosterChoices }
  | { type: 'refused'; file: string; refusal: RosterRefusal }
  | { type: 'read'; summary: RosterSummary; notice: Notice }
  | { type: 'planning'; change: PlanningChange }
  | { type: 'open-plan'; plan: OpenedPlan; notice: Notice }
  | { type: 'saved'; notice: Notice }
  | { type: 'close'; planning: Planning; notice: Notice }
  | { type: 'notice'; notice: Notice | null };

/** The desk before a browser has taken over: the same for every reader. */
export const EMPTY_DESK: TeamDesk = {
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

/** The desk after something has happened. */
export function moveTeamDesk(desk: TeamDesk, action: TeamAction): TeamDesk {
  switch (action.type) {
    case 'ready':
      return { ...desk, ready: true, planning: action.planning };
    case 'work':
      return { ...desk, work: action.work };
    case 'opened': {
      const { name, inspection } = action;
      return {
        ...EMPTY_DESK,
        ready: true,
        planning: desk.planning,
        unsaved: desk.unsaved,
        revision: desk.revision + 1,
        file: { name, inspection, choices: {}, readWith: null },
      };
    }
    case 'inspected': {
      const { inspection, choices } = action;
      const file = desk.file && { ...desk.file, inspection, choices };
      return { ...desk, refused: null, file, notice: null };
    }
    case 'refused':
      return { ...desk, work: null, refused: { file: action.file, refusal: action.refusal } };
    case 'read':
      return {
        ...desk,
        work: null,
        refused: null,
        name: desk.file?.name ?? null,
        summary: action.summary,
        file: desk.file && { ...desk.file, readWith: desk.file.choices },
        revision: desk.revision + 1,
        notice: action.notice,
      };
    case 'planning': {
      if (desk.planning === null) return desk;
      const planning = changePlanning(desk.planning, action.change);
      return planning === desk.planning ? desk : { ...desk, planning, unsaved: true };
    }
    case 'open-plan':
      return {
        ...EMPTY_DESK,
        ready: true,
        name: action.plan.fileName,
        summary: action.plan.summary,
        planning: action.plan.planning,
        revision: desk.revision + 1,
        notice: action.notice,
      };
    case 'saved':
      return { ...desk, unsaved: false, notice: action.notice };
    case 'close':
      return {
        ...EMPTY_DESK,
        ready: true,
        planning: action.planning,
        revision: desk.revision + 1,
        notice: action.notice,
      };
    case 'notice':
      return { ...desk, notice: action.notice };
  }
}
