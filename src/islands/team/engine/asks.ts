import type {
  RangesChoices,
  RangesContents,
  RangesInspection,
} from '../../../ingest/roster/ranges/ranges-reading.ts';
import type { Refused, RosterInspection } from '../../../ingest/roster/roster-inspection.ts';
import type { RosterContents } from '../../../ingest/roster/roster-contents.ts';
import type { RosterChoices } from '../../../ingest/roster/roster-reading.ts';
import type { ScenarioComparison } from '../../../team/promotion/compare-scenarios.ts';
import type { ScenarioResult } from '../../../team/promotion/scenario-result.ts';
import type { GapAudience } from '../../../team/gap/gap-audience.ts';
import type { GapWorksheet } from '../../../team/gap/gap-worksheet.ts';
import type { RangeReading } from '../../../team/range/range-reading.ts';
import type { TeamTotal } from '../../../team/report/team-totals.ts';
import type { PlanFault } from '../../../ladder/plan/plan-reading.ts';
import type { Planning } from '../planning.ts';
import type { ReportData } from '../report/report-data.ts';
import type { TeamChecklist } from '../team-props.ts';
import type { EngineStart } from './held.ts';
import type { FindingsView } from './findings-view.ts';
import type { PeoplePage, PeopleQuery, PlaceChoice } from './people-query.ts';
import type { StripChoice, StripView } from './strip-data.ts';

/** What the page asks of the engine. */
export interface Asks {
  /** First of all: what the site knows, and the reader’s language and day. */
  start: EngineStart;
  open: { name: string; file: Blob };
  choose: RosterChoices;
  read: null;
  openRanges: { name: string; file: Blob };
  chooseRanges: RangesChoices;
  readRanges: null;
  /** Works the plan out; what is asked afterwards follows it. */
  plan: Planning;
  people: PeopleQuery;
  strip: StripChoice;
  totals: Record<string, never>;
  findings: Record<string, never>;
  gap: { audience: GapAudience };
  /** The whole plan as a file. */
  save: Planning;
  openPlan: { file: Blob };
  table: { table: TableKind; byteOrderMark: boolean };
  report: ReportAsk;
  /** The range for a posting. */
  range: { levelId: string; placeId: string };
}

/** What comes back. */
export interface Answers {
  start: null;
  open: RosterInspection | Refused;
  choose: RosterInspection | Refused;
  read: RosterSummary | Refused;
  openRanges: RangesInspection | Refused;
  chooseRanges: RangesInspection | Refused;
  readRanges: RangesContents | Refused;
  plan: PlanView;
  people: PeoplePage;
  strip: StripView;
  totals: TotalsView;
  findings: FindingsView;
  gap: GapWorksheet[];
  save: Blob;
  openPlan: OpenedPlan | { fault: PlanFault };
  table: Blob;
  report: ReportData;
  range: RangeReading;
}

/** Tables that leave as files. */
export const TABLE_KINDS = [
  'people',
  'ranges',
  'promotions',
  'budget',
  'scenarios',
  'structure',
  'compression',
  'gap',
] as const;
export type TableKind = (typeof TABLE_KINDS)[number];

export interface ReportAsk {
  file: string;
  day: string;
  marketLine: string;
  names: boolean;
  checklists: readonly TeamChecklist[];
}

/** A plan that was saved here before, with its roster. */
export interface OpenedPlan {
  fileName: string;
  planning: Planning;
  summary: RosterSummary;
  /** Ids of rungs that this ladder does not have. */
  unknownLevels: string[];
}

export type AskKind = keyof Asks;

/** A roster that was read, without its rows. */
export interface RosterSummary extends Omit<RosterContents, 'rows'> {
  /** Places of the roster, those with most people first. */
  places: PlaceChoice[];
  /** People by level id; those whose level was not matched under `none`. */
  levels: Record<string, number>;
}

/** Both scenarios worked out. */
export interface PlanView {
  results: readonly [ScenarioResult, ScenarioResult];
  comparison: ScenarioComparison;
  /** Counts the changes of roster and ranges: what depends on them alone is asked for anew with it. */
  rangesVersion: number;
}

/** Sums over everybody, by currency, with how many have no range. */
export interface TotalsView {
  totals: TeamTotal[];
  withoutRange: number;
}
