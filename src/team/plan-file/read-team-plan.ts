import { parseTeamPlan, readAgainst } from './parse-team-plan.ts';
import { parsePlanFront } from './plan-front.ts';
import type { PlanFront } from './plan-front.ts';
import { createPlanLines } from './plan-lines.ts';
import { createPlanPeople } from './plan-people.ts';
import { TEAM_PLAN_LIMITS } from './team-plan-limits.ts';
import type { TeamPlanReading } from './team-plan-reading.ts';

/** Bytes that are read at once: some tens of milliseconds of work. */
const BYTES_AT_ONCE = 1_000_000;

/**
 * Where the people begin in a file as formatTeamPlan writes it, one a line. No text in JSON holds a quotation
 * mark or a line end as such, so that this stands nowhere else.
 */
const PEOPLE = /"rows":\[\r?\n/g;
const PEOPLE_LENGTH = '"rows":[\r\n'.length;

/**
 * Reads a plan from its file: UTF-8, with or without a mark of byte order. People are read line by line, since
 * a million of them at one go take three times the memory; a file that another program has laid out anew is
 * read whole. Whatever the file is, this gives the plan or the reason why there is none.
 * @param levels ids of the rungs of this ladder
 * @param onProgress called and waited for with the share that is read, from 0 to 1
 * @throws what `onProgress` throws, and what the browser throws when it cannot read the file
 */
export async function readTeamPlan(
  file: Blob,
  levels: readonly string[],
  onProgress: (share: number) => Promise<void> = async () => undefined,
): Promise<TeamPlanReading> {
  if (file.size > TEAM_PLAN_LIMITS.bytes) return { fault: { kind: 'too-large' } };
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const people = createPlanPeople();
  const lines = createPlanLines(people);
  let front: PlanFront | null = null;
  let text = '';
  for (let start = 0; start < file.size; start += BYTES_AT_ONCE) {
    const end = Math.min(file.size, start + BYTES_AT_ONCE);
    const bytes = await file.slice(start, end).arrayBuffer();
    PEOPLE.lastIndex = Math.max(0, text.length - PEOPLE_LENGTH);
    try {
      text += decoder.decode(bytes, { stream: end < file.size });
    } catch {
      return { fault: { kind: 'unreadable' } };
    }
    if (front === null && PEOPLE.test(text)) {
      const read = parseFront(text.slice(0, PEOPLE.lastIndex));
      if ('fault' in read) return read;
      front = read;
      text = text.slice(PEOPLE.lastIndex);
    }
    if (front !== null) {
      const wrong = lines.take(text);
      if (wrong !== null) return wrong;
      text = '';
    }
    await onProgress(end / file.size);
  }
  if (front === null) return parseTeamPlan(text, levels);
  return lines.finish() ?? readAgainst(front, people.rows, levels);
}

/** What a plan says before its first person. */
function parseFront(text: string): ReturnType<typeof parsePlanFront> {
  try {
    return parsePlanFront(JSON.parse(`${text}]}}`));
  } catch {
    return { fault: { kind: 'unreadable' } };
  }
}
