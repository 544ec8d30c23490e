import type { PlanFault } from '../../../ladder/plan/parse-plan.ts';
import type { RosterChoices, WordAnswers } from '../../../roster/parsed-roster.ts';
import type {
  RangesChoices,
  RangesContents,
  RangesInspection,
} from '../../../roster/ranges/parsed-ranges.ts';
import type { Refused, RosterInspection } from '../../../roster/roster-inspection.ts';
import type { TeamTotal } from '../../../team/findings/team-totals.ts';
import type { GapAudience } from '../../../team/gap/gap-measure.ts';
import type { GapWorksheet } from '../../../team/gap/gap-worksheet.ts';
import type { ScenarioComparison } from '../../../team/promotion/compare-scenarios.ts';
import type { ScenarioResult } from '../../../team/promotion/scenario.ts';
import type { PersonRange } from '../../../team/range/employer-range.ts';
import type { ReportData } from '../print/report-data.ts';
import type { Planning } from '../state/planning.ts';
import type { TeamChecklists } from '../team-props.ts';
import type { EngineStart, RosterSummary } from './engine-state.ts';
import type { FindingsView } from './findings-view.ts';
import type { PeoplePage, PeopleQuery } from './people-query.ts';
import type { StripChoice, StripView } from './strip-data.ts';
import type { Progress } from './progress.ts';

/** What the page asks of the engine. */
export interface Questions {
  /** First of all: what the site knows, and the reader’s language and day. */
  start: EngineStart;
  /** The words of the site in another language; everything else stays. */
  speak: Pick<EngineStart, 'site' | 'locale'>;
  /** With what words of the rosters before were said to mean. */
  open: { name: string; file: Blob; answers: WordAnswers | null };
  choose: RosterChoices;
  read: null;
  openRanges: { name: string; file: Blob };
  chooseRanges: RangesChoices;
  readRanges: null;
  /** Works the plan out; what is asked afterwards follows it. */
  scenarios: Planning;
  people: PeopleQuery;
  strip: StripChoice;
  totals: Record<string, never>;
  findings: Record<string, never>;
  gap: { audience: GapAudience };
  /** The whole plan as a file. */
  saveWorkspace: Planning;
  openWorkspace: { file: Blob };
  table: { planning: Planning; table: TableKind; byteOrderMark: boolean };
  report: ReportQuestion;
  /** The range for a posting. */
  range: { levelId: string; placeId: string };
}

/** What comes back. */
export interface Answers {
  start: null;
  speak: null;
  open: RosterInspection | Refused;
  choose: RosterInspection | Refused;
  read: RosterSummary | Refused;
  openRanges: RangesInspection | Refused;
  chooseRanges: RangesInspection | Refused;
  readRanges: RangesContents | Refused;
  scenarios: ScenariosView;
  people: PeoplePage;
  strip: StripView;
  totals: TotalsView;
  findings: FindingsView;
  gap: GapWorksheet[];
  saveWorkspace: Blob;
  openWorkspace: OpenedWorkspace | { fault: PlanFault };
  table: Blob;
  report: ReportData;
  range: PersonRange;
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

/** Which report to print: its whole question, so that a report is never taken for another. */
export interface ReportQuestion {
  planning: Planning;
  file: string;
  day: string;
  marketLine: string | null;
  names: boolean;
  checklists: TeamChecklists;
}

/** A plan that was saved here before, with its roster. */
export interface OpenedWorkspace {
  fileName: string;
  planning: Planning;
  summary: RosterSummary;
  /** What words of its roster were said to mean; null where nothing is known of how it was read. */
  answers: WordAnswers | null;
  /** Ids of rungs that this ladder does not have. */
  unknownLevels: string[];
}

export type QuestionKind = keyof Questions;

/** Both scenarios worked out. */
export interface ScenariosView {
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

/** From the page to the worker. */
export type ToEngine =
  | { [K in QuestionKind]: { id: number; kind: K; question: Questions[K] } }[QuestionKind]
  | { id: number; kind: 'stop' };

/** From the worker to the page. */
export type FromEngine =
  | { id: number; kind: 'progress'; share: number }
  | { [K in QuestionKind]: { id: number; kind: 'answer'; answer: Answers[K] } }[QuestionKind]
  | { id: number; kind: 'stopped' }
  /** A fault of the program itself: what the reader did wrong is an answer. */
  | { id: number; kind: 'fault'; message: string };

/** Answers each kind of question. It knows neither page nor worker, so a test can ask it directly. */
export type Engine = {
  [K in QuestionKind]: (question: Questions[K], progress: Progress) => Promise<Answers[K]>;
};
