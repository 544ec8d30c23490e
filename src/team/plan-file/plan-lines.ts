import type { PlanFault } from '../../ladder/plan/plan-reading.ts';
import type { PlanPeople } from './plan-people.ts';

/** Takes the text behind the front of a plan, where every person has a line, in pieces of any length. */
export interface PlanLines {
  /** Gives what is wrong, or null. */
  take: (text: string) => { fault: PlanFault } | null;
  /** The same once there is no more text. */
  finish: () => { fault: PlanFault } | null;
}

/** What stands behind the last person. */
const END = ']}}';

const UNREADABLE: { fault: PlanFault } = { fault: { kind: 'unreadable' } };

/** Lines that are read into people. */
export function createPlanLines(people: PlanPeople): PlanLines {
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
