import type { PlaceFinder } from '../../../finder/find-places.ts';
import { shownAmount } from '../../../pay/shown-pay.ts';
import type { KnownName, KnownNames } from '../../../roster/known-names.ts';
import type {
  RosterChoices,
  RosterContents,
  ImportSettings,
} from '../../../roster/parsed-roster.ts';
import type { RangesImportSettings } from '../../../roster/ranges/parsed-ranges.ts';
import type { RosterSource } from '../../../roster/roster-source.ts';
import type { Workbook } from '../../../roster/workbook/read-workbook.ts';
import { byId } from '../../../schemas/by-id.ts';
import type { RosterRow } from '../../../schemas/roster-row.ts';
import type { PositionColumns } from '../../../team/findings/position-columns.ts';
import type { TeamFindings } from '../../../team/findings/team-findings.ts';
import { teamFindingsSteps } from '../../../team/findings/team-findings.ts';
import type { ScenarioResult } from '../../../team/promotion/scenario.ts';
import type { RangeBook } from '../../../team/range/employer-range.ts';
import type { MarketBook } from '../../../team/range/market-book.ts';
import type { StructurePlace } from '../../../team/structure/pay-structure.ts';
import type { WorkspaceRoster } from '../../../team/workspace/workspace.ts';
import type { Planning } from '../state/planning.ts';
import type { TeamSite } from '../team-props.ts';
import type { PlaceChoice } from './people-query.ts';
import type { Progress } from './progress.ts';
import { partOf, runSteps } from './progress.ts';
import { positionColumnsSteps } from '../../../team/findings/position-columns.ts';

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
interface OpenRosterFile {
  source: RosterSource;
  /** The workbook of which the source is a sheet; null for a text. */
  workbook: Workbook | null;
  choices: RosterChoices;
  /** How it will be read; null while there are questions. */
  settings: ImportSettings | null;
}

/** A table of ranges that is being looked at. */
interface OpenRanges {
  source: RosterSource;
  /** The workbook of which the source is a sheet; null for a text. */
  workbook: Workbook | null;
  /** How it will be read; null while there are questions. */
  settings: RangesImportSettings | null;
}

/** A roster that was read. */
interface OpenRoster {
  fileName: string;
  /** How it was read; null for one that came with a plan. */
  settings: ImportSettings | null;
  rows: readonly RosterRow[];
  places: PlaceChoice[];
  currencies: RosterContents['currencies'];
}

/** What a plan says about a roster, computed once for each plan. */
export interface OpenScenarios {
  planning: Planning;
  rangeBook: RangeBook;
  results: readonly [ScenarioResult, ScenarioResult];
}

/** Everything that the engine holds. It exists in the memory of the worker and nowhere else. */
export interface EngineState {
  start: EngineStart | null;
  marketBook: MarketBook | null;
  /** Names of the places of the site, made once. */
  places: readonly KnownName[] | null;
  /** The same places, to be looked for. */
  finder: PlaceFinder | null;
  file: OpenRosterFile | null;
  rangesFile: OpenRanges | null;
  roster: OpenRoster | null;
  scenarios: OpenScenarios | null;
  /** Positions of everybody; null until they are asked for. */
  columns: PositionColumns | null;
  /** What stands out in the roster; null until it is asked for. */
  findings: TeamFindings | null;
  /** Counts the changes of roster and ranges. */
  rangesVersion: number;
}

/**
 * What the engine must hold before a question makes sense.
 * @throws Error that names it when the page asks too early
 */
export function requireOpen<T>(value: T | null, name: string): T {
  if (value === null) throw new Error(`asked before there is a ${name}`);
  return value;
}

/** Puts a roster in the place of whatever the engine state before. */
export function openRoster(
  state: EngineState,
  { places, currencies }: RosterSummary,
  { fileName, settings, rows }: WorkspaceRoster,
): void {
  state.roster = { fileName, settings, rows, places, currencies };
  state.scenarios = null;
  state.columns = null;
  state.findings = null;
}

/** What the site knows and a file speaks of. */
export function knownNames(state: EngineState): KnownNames {
  const { site, today } = requireOpen(state.start, 'start');
  const marketBook = requireOpen(state.marketBook, 'market');
  const places = requireOpen(state.places, 'places');
  const medians = Object.values(site.market.levelPay).map(({ percentiles }) => percentiles.p50);
  return {
    levels: site.levels,
    places,
    finder: requireOpen(state.finder, 'finder'),
    asOf: today,
    market:
      medians.length === 0
        ? null
        : {
            currency: site.currency,
            bounds: { low: Math.min(...medians) * 100, high: Math.max(...medians) * 100 },
            medianOf(levelId, placeId) {
              const pay = marketBook(levelId, placeId ?? site.market.nationId);
              return pay.kind === 'pay' ? pay.statistic.percentiles.p50 * 100 : null;
            },
          },
  };
}

/** What tells the places of a roster apart: the id where the city was matched, else the city as written. */
export function placeKey({ placeId, city }: Pick<RosterRow, 'placeId' | 'city'>): string {
  return placeId ?? `:${city}`;
}

/** Median of the market for a rung in a place, in units of the currency; null where it is not known. */
export function marketMedian(
  { site, marketBook }: Pick<AllPeople, 'site' | 'marketBook'>,
  levelId: string,
  { zone, currency }: StructurePlace,
): number | null {
  const pay = marketBook(levelId, zone ?? site.market.nationId);
  return pay.kind === 'pay' && pay.statistic.currency === currency
    ? shownAmount(pay.statistic.percentiles.p50, pay.statistic)
    : null;
}

/** A roster that was read, without its rows. */
export interface RosterSummary extends Omit<RosterContents, 'rows'> {
  /** Places of the roster, those with most people first. */
  places: PlaceChoice[];
  /** People by level id; those whose level was not matched under NO_LEVEL. */
  levels: Record<string, number>;
}

/** Everything that a view of the whole roster is made of. */
export interface AllPeople extends EngineStart {
  roster: OpenRoster;
  scenarios: OpenScenarios;
  rangeBook: RangeBook;
  marketBook: MarketBook;
  columns: PositionColumns;
}

/** The roster with the positions of everybody, which are computed once for each set of ranges. */
export async function allPeople(state: EngineState, progress: Progress): Promise<AllPeople> {
  const start = requireOpen(state.start, 'start');
  const roster = requireOpen(state.roster, 'roster');
  const scenarios = requireOpen(state.scenarios, 'scenarios');
  const marketBook = requireOpen(state.marketBook, 'market');
  const { rangeBook } = scenarios;
  state.columns ??= await runSteps(
    positionColumnsSteps(roster.rows, rangeBook, marketBook),
    progress,
  );
  return { ...start, roster, scenarios, rangeBook, marketBook, columns: state.columns };
}

/** What stands out among everybody by the ranges of the plan, which is worked out once for each set of ranges. */
export async function allFindings(
  state: EngineState,
  progress: Progress,
): Promise<{ everybody: AllPeople; findings: TeamFindings }> {
  const everybody = await allPeople(state, partOf(progress, 0, 0.25));
  const { site, roster, columns, rangeBook, marketBook, compressionShare } = everybody;
  const terms = {
    order: site.order,
    sublevels: byId(
      site.levels.flatMap(({ id, sublevels }) => (sublevels ? [[id, sublevels] as const] : [])),
    ),
    rangeBook,
    marketBook,
    nationId: site.market.nationId,
    compressionShare,
  };
  state.findings ??= await runSteps(
    teamFindingsSteps(roster.rows, columns, terms),
    partOf(progress, 0.25, 1),
  );
  return { everybody, findings: state.findings };
}
