import type { Language } from '../../../i18n/language.ts';
import type { EngineClient } from '../engine/client.ts';
import type { ScenariosView } from '../engine/protocol.ts';
import type { Planning, PlanningChange } from '../state/planning.ts';
import type { TeamProps } from '../team-props.ts';
import type { RosterSummary } from '../engine/engine-state.ts';

/** What every section of an open roster is given. */
export interface RosterViewProps extends TeamProps {
  language: Language;
  client: EngineClient;
  summary: RosterSummary;
  planning: Planning;
  /** Both scenarios worked out, with the plan that they are worked out of; null until the first answer. */
  outcome: (ScenariosView & { planning: Planning }) | null;
  /** Counts the rosters that were read. */
  revision: number;
  change: (change: PlanningChange) => void;
  say: (text: string, fault?: boolean) => void;
  /** This plan is in a file of the reader’s. */
  saved: (planning: Planning, text: string) => void;
  /** Name of the file that the roster came from. */
  name: string;
  /** Where the printed report stands in the page. */
  paper: HTMLElement;
}
