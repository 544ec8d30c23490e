import type { RosterQuestion } from '../../../ingest/roster/roster-inspection.ts';

type Asked = RosterQuestion extends infer Q
  ? Q extends unknown
    ? Omit<Q, 'reason'>
    : never
  : never;

/** Id of the field in which a question is answered. */
export function choiceId(question: Asked): string {
  return 'field' in question
    ? `team-choice-${question.kind}-${question.field}`
    : `team-choice-${question.kind}`;
}
