/** Name of the file that a plan is saved to; nothing of the roster is in it, since names travel. */
export function teamPlanFileName(day: string): string {
  return `team-plan-${day}.json`;
}
