import type { PlanFault } from '../../ladder/plan/parse-plan.ts';
import type { RosterRow } from '../../schemas/roster-row.ts';
import type { WorkspacePeople } from './workspace-people.ts';
import { createWorkspacePeople, damaged, ROW_FIELDS } from './workspace-people.ts';
import type { ShapeOf } from '../../schemas/file-shape.ts';
import { WORKSPACE_FORMAT, WORKSPACE_VERSION, workspaceShape } from './workspace-schema.ts';
import type { Workspace } from './workspace.ts';
import { WORKSPACE_LIMITS } from './workspace.ts';

/** Bytes that are read at once: some tens of milliseconds of work. */
const BYTES_AT_ONCE = 1_000_000;

/**
 * Where the people begin in a file as formatWorkspace writes it, one a line. No text in JSON holds a quotation
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
export async function readWorkspace(
  file: Blob,
  levels: readonly string[],
  onProgress: (share: number) => Promise<void> = async () => undefined,
): Promise<ParsedWorkspace> {
  if (file.size > WORKSPACE_LIMITS.bytes) return { fault: { kind: 'too-large' } };
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const people = createWorkspacePeople();
  const lines = createWorkspaceLines(people);
  let front: WorkspaceFront | null = null;
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
  if (front === null) return parseWorkspace(text, levels);
  return lines.finish() ?? readAgainst(front, people.rows, levels);
}

/** What a plan says before its first person. */
function parseFront(text: string): ReturnType<typeof parseWorkspaceFront> {
  try {
    return parseWorkspaceFront(JSON.parse(`${text}]}}`));
  } catch {
    return { fault: { kind: 'unreadable' } };
  }
}

/**
 * Reads the text of a plan at one go. Throws nothing: whatever the text is, it gives the plan or the reason why
 * there is none.
 * @param levels ids of the rungs of this ladder
 */
export function parseWorkspace(text: string, levels: readonly string[]): ParsedWorkspace {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { fault: { kind: 'unreadable' } };
  }
  const front = parseWorkspaceFront(value);
  if ('fault' in front) return front;
  const people = createWorkspacePeople();
  for (const item of front.rows) {
    const wrong = people.take(item);
    if (wrong !== null) return wrong;
  }
  return readAgainst(front, people.rows, levels);
}

/**
 * Puts a plan and its people together. It belongs to another ladder when none of its rungs is here. Single
 * rungs that are not here may have been renamed since: the plan is opened and keeps them.
 */
function readAgainst(
  { decided, roster }: WorkspaceFront,
  rows: readonly RosterRow[],
  levels: readonly string[],
): ParsedWorkspace {
  const { ranges, scenarios } = decided;
  const named = new Set<string>();
  for (const { levelId } of rows) if (levelId !== null) named.add(levelId);
  if (ranges.kind !== 'market') for (const { levelId } of ranges.ranges) named.add(levelId);
  for (const { marks } of [scenarios.a, scenarios.b]) {
    for (const { toLevelId } of marks) named.add(toLevelId);
  }
  const unknown = [...named].filter((id) => !levels.includes(id));
  return named.size > 0 && unknown.length === named.size
    ? { fault: { kind: 'foreign', ids: unknown } }
    : { plan: { ...decided, roster: { ...roster, rows } }, unknownLevels: unknown };
}

/** Takes the text behind the front of a plan, where every person has a line, in pieces of any length. */
interface WorkspaceLines {
  /** Gives what is wrong, or null. */
  take: (text: string) => { fault: PlanFault } | null;
  /** The same once there is no more text. */
  finish: () => { fault: PlanFault } | null;
}

/** What stands behind the last person. */
const END = ']}}';

const UNREADABLE: { fault: PlanFault } = { fault: { kind: 'unreadable' } };

/** Lines that are read into people. */
function createWorkspaceLines(people: WorkspacePeople): WorkspaceLines {
  /** The beginning of a line whose end is still to come. */
  let rest = '';
  let expected: 'person' | 'end' | 'either' | 'nothing' = 'either';

  const takeLine = (line: string): { fault: PlanFault } | null => {
    const text = line.trim();
    if (text === '') return null;
    if (text === END) {
      if (expected === 'person' || expected === 'nothing') return UNREADABLE;
      expected = 'nothing';
      return null;
    }
    if (expected === 'end' || expected === 'nothing') return UNREADABLE;
    const more = text.endsWith(',');
    expected = more ? 'person' : 'end';
    let value: unknown;
    try {
      value = JSON.parse(more ? text.slice(0, -1) : text);
    } catch {
      return UNREADABLE;
    }
    return people.take(value);
  };
  return {
    take: (text) => {
      const lines = (rest + text).split('\n');
      rest = lines.pop()!;
      for (const line of lines) {
        const wrong = takeLine(line);
        if (wrong !== null) return wrong;
      }
      return null;
    },
    finish: () => takeLine(rest) ?? (expected === 'nothing' ? null : UNREADABLE),
  };
}

/** What came of opening a plan. */
type ParsedWorkspace =
  | {
      plan: Workspace;
      /** Ids of rungs that this ladder does not have; the plan keeps them. */
      unknownLevels: string[];
    }
  | { fault: PlanFault };

/** A plan with its people as they stand in the file. */
interface WorkspaceFront {
  decided: Omit<Workspace, 'roster'>;
  roster: Pick<Workspace['roster'], 'fileName' | 'settings'>;
  rows: readonly unknown[];
}

/** Checks everything of a plan but its people. Throws nothing. */
function parseWorkspaceFront(value: unknown): WorkspaceFront | { fault: PlanFault } {
  if (!isMarked(value)) return { fault: { kind: 'not-a-plan' } };
  // Before anything else: a newer edition may have other fields, which are no damage.
  if (
    typeof value.version === 'number' &&
    value.version !== 1 &&
    value.version !== WORKSPACE_VERSION
  ) {
    return { fault: { kind: 'other-version', version: value.version } };
  }
  const plan = value.version === 1 ? withoutSettings(value) : value;
  const fault = workspaceShape(plan);
  if (fault !== null) return damaged(fault.length === 0 ? '{}' : fault.join('.'));
  const {
    format: _format,
    version: _version,
    roster,
    ...decided
  } = plan as ShapeOf<typeof workspaceShape>;
  const { fileName, settings, fields, rows } = roster;
  const known = [ROW_FIELDS, ROW_FIELDS.slice(0, -1)].map((list) => list.join());
  if (!known.includes(fields.join())) return damaged('roster.fields');
  // Plans of before know no steps within a rung.
  const columns = settings && { ...settings.columns, sublevel: settings.columns.sublevel ?? null };
  return {
    decided,
    roster: { fileName, settings: settings && columns && { ...settings, columns } },
    rows,
  };
}

/**
 * A plan of the first edition as one of this: how its roster was read was written otherwise then, and does not
 * matter to a roster that has been read.
 */
function withoutSettings(plan: object): unknown {
  const { roster, ...decided } = plan as { roster?: unknown };
  if (typeof roster !== 'object' || roster === null || !('reading' in roster)) return plan;
  const { reading: _reading, ...rest } = roster;
  return { ...decided, version: WORKSPACE_VERSION, roster: { ...rest, settings: null } };
}

function isMarked(value: unknown): value is { format: string; version?: unknown } {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.hasOwn(value, 'format') &&
    (value as { format: unknown }).format === WORKSPACE_FORMAT
  );
}
