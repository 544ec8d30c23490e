import type { Language } from '../../i18n/language.ts';
import type { PlanLadder } from '../../ladder/plan/plan.ts';

/** What a competency asks on a rung. */
export interface AskedOnRung {
  /** Strand by strand, or the only statement with its evidence. */
  sayings: readonly { statement: string; evidence: string }[];
  /** Proficiency, from 1. */
  level: number;
  notDaily: boolean;
}

export interface PlanCompetency {
  id: string;
  name: string;
  /** Names of its strands; none where a rung has one statement. */
  strands: readonly string[];
  /** By the id of each rung that asks for it. */
  rungs: Readonly<Record<string, AskedOnRung>>;
}

/** What is asked before a step to the next rung. */
export interface PlanStep {
  title: string;
  /** The page that tells the step in full. */
  href: string;
  time: string;
  criteria: readonly string[];
  bring: readonly string[];
}

/** Medians of the rungs in the nation and in areas. */
export interface PlanPay {
  currency: string;
  nation: string;
  /** Ids of the rungs in the order of the medians. */
  rungs: readonly string[];
  /** Id, name, and what each rung pays there as it is shown; null where that is not known. */
  places: readonly (readonly [id: string, name: string, medians: readonly (number | null)[]])[];
}

/** Everything that the plan shows, in the language of its page and as plain data. */
export interface PlanProps {
  locale: string;
  /** What packMessages gives: the messages that the page says. */
  messages: string;
  ladder: PlanLadder;
  /** Rungs that a new plan begins with. */
  start: { from: string; to: string };
  /** Title of a rung by its id. */
  titles: Readonly<Record<string, string>>;
  /** Family or track of a rung by its id, where there are several. */
  groups: Readonly<Record<string, string>>;
  /** Name of the way from a rung to a higher one: ways[from][to]. */
  ways: Readonly<Record<string, Readonly<Record<string, string>>>>;
  competencies: readonly PlanCompetency[];
  /** Null where no survey tells what rungs are paid. */
  pay: PlanPay | null;
  /** Words of proficiency, the lowest first. */
  proficiencies: readonly string[];
  /** By the id of the step: a-to-b. */
  steps: Readonly<Record<string, PlanStep>>;
  /** Under this name the browser keeps the plan: sites that share an address must not share plans. */
  storageKey: string;
}

/** What every part of the plan gets: the props of the page and its language. */
export interface PlanContext extends PlanProps {
  language: Language;
}
