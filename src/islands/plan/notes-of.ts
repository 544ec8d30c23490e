import type { Plan, PlanNote } from '../../ladder/plan/plan.ts';

/** The notes of a competency, the earliest day first, each with its index in the plan. */
export function notesOf(plan: Plan, competency: string): { note: PlanNote; index: number }[] {
  return plan.notes
    .map((note, index) => ({ note, index }))
    .filter(({ note }) => note.competency === competency)
    .sort((a, b) => (a.note.date < b.note.date ? -1 : a.note.date > b.note.date ? 1 : 0));
}
