import type { Language } from '../../../i18n/language.ts';
import type { EngineLink } from '../engine/client.ts';
import type { ScenariosView } from '../engine/protocol.ts';
import type { ReportData } from '../print/report-data.ts';
import type { Planning, PlanningChange } from '../state/planning.ts';
import type { TeamProps } from '../team-props.ts';
import type { RosterSummary } from '../engine/engine-state.ts';

/** What every section of an open roster is given. */
export interface RosterViewProps extends TeamProps {
  language: Language;
  link: EngineLink;
  summary: RosterSummary;
  planning: Planning;
  /** Both scenarios worked out; null until the first answer. */
  plan: ScenariosView | null;
  /** Counts the rosters that were read. */
  revision: number;
  change: (change: PlanningChange) => void;
  say: (text: string, fault?: boolean) => void;
  /** The plan is in a file of the reader’s. */
  saved: (text: string) => void;
  /** Name of the file that the roster came from. */
  name: string;
  /** Puts the report where the browser prints it; null takes it away. */
  showReport: (report: ReportData | null) => void;
}
