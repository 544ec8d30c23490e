import type { RangesReading } from '../../../ingest/roster/ranges/ranges-reading.ts';
import type { RosterContents } from '../../../ingest/roster/roster-contents.ts';
import type { RosterReading, RosterChoices } from '../../../ingest/roster/roster-reading.ts';
import type { RosterSource } from '../../../ingest/roster/roster-source.ts';
import type { RosterRow } from '../../../schemas/roster-row.ts';
import type { ScenarioResult } from '../../../team/promotion/scenario-result.ts';
import type { MarketBook } from '../../../team/range/market-book.ts';
import type { RangeBook } from '../../../team/range/range-reading.ts';
import type { PositionColumns } from '../../../team/report/position-columns.ts';
import type { TeamReport } from '../../../team/report/team-report.ts';
import type { Planning } from '../planning.ts';
import type { TeamSite } from '../team-props.ts';
import type { PlaceChoice } from './people-query.ts';

/** What the site knows and who reads it: said once, at the start. */
export interface EngineStart {
  site: TeamSite;
  locale: string;
  /** The reader’s day. */
  today: string;
  /** From this share of the manager’s pay on there is compression. */
  compressionShare: number;
}

/** A file that is being looked at. */
export interface HeldFile {
  source: RosterSource;
  choices: RosterChoices;
  /** How it will be read; null while there are questions. */
  reading: RosterReading | null;
}

/** A table of ranges that is being looked at. */
export interface HeldRanges {
  source: RosterSource;
  /** How it will be read; null while there are questions. */
  reading: RangesReading | null;
}

/** A roster that was read. */
export interface HeldRoster {
  fileName: string;
  /** How it was read; null for one that came with a plan. */
  reading: RosterReading | null;
  rows: RosterRow[];
  places: PlaceChoice[];
  currencies: RosterContents['currencies'];
  byId: ReadonlyMap<string, RosterRow>;
}

/** What a plan says about a roster, computed once for each plan. */
export interface HeldPlan {
  planning: Planning;
  rangeBook: RangeBook;
  results: readonly [ScenarioResult, ScenarioResult];
}

/** Everything that the engine holds. It exists in the memory of the worker and nowhere else. */
export interface Held {
  start: EngineStart | null;
  marketBook: MarketBook | null;
  file: HeldFile | null;
  rangesFile: HeldRanges | null;
  roster: HeldRoster | null;
  plan: HeldPlan | null;
  /** Positions of everybody; null until they are asked for. */
  columns: PositionColumns | null;
  /** What stands out in the roster; null until it is asked for. */
  report: TeamReport | null;
  /** Counts the changes of roster and ranges. */
  rangesVersion: number;
}
