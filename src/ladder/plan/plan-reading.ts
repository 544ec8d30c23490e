import type { Plan } from './plan.ts';

/** Why a text is not opened as a plan. */
export type PlanFault =
  | { kind: 'too-large' }
  /** Bytes that are no text, text that is no JSON, or a link that is cut short. */
  | { kind: 'unreadable' }
  /** JSON of something else. */
  | { kind: 'not-a-plan' }
  | { kind: 'other-version'; version: number }
  /** Where in the file the first fault is: notes.3.date */
  | { kind: 'damaged'; place: string }
  /** Ids of rungs or competencies that this ladder does not have. */
  | { kind: 'foreign'; ids: string[] };

/** What came of reading a plan. */
export type PlanReading =
  | {
      plan: Plan;
      /** Ids of competencies that this ladder does not have; the plan keeps what it says of them. */
      unknown: string[];
    }
  | { fault: PlanFault };
