import type { ParsedMessage } from './language.ts';

/** How a message uses one of its arguments. */
export interface ArgumentUse {
  /** Whether it is counted or written as a number. */
  counted: boolean;
  /** Words that the message chooses by. */
  chosen: ReadonlySet<string>;
  /** Forms of every choice by number: plural forms, exact numbers as `=2`. */
  plurals: readonly { type: 'cardinal' | 'ordinal'; forms: readonly string[] }[];
}

/** The arguments of a parsed message by name, in the order in which they are said. */
export function argumentUses(message: ParsedMessage): Map<string, ArgumentUse> {
  const uses = new Map<string, ArgumentUse>();
  if (typeof message === 'string') return uses;
  const add = (name: string, use: Partial<ArgumentUse>): void => {
    const before = uses.get(name);
    uses.set(name, {
      counted: (before?.counted ?? false) || (use.counted ?? false),
      chosen: new Set([...(before?.chosen ?? []), ...(use.chosen ?? [])]),
      plurals: [...(before?.plurals ?? []), ...(use.plurals ?? [])],
    });
  };
  for (const part of message) {
    if (typeof part === 'string' || 'count' in part) continue;
    if ('argument' in part) {
      add(part.argument, {});
      continue;
    }
    if ('number' in part) {
      add(part.number, { counted: true });
      continue;
    }
    const forms = Object.keys(part.branches);
    if ('select' in part) add(part.select, { chosen: new Set(forms) });
    else if ('plural' in part) {
      add(part.plural, { counted: true, plurals: [{ type: 'cardinal', forms }] });
    } else add(part.ordinal, { counted: true, plurals: [{ type: 'ordinal', forms }] });
    for (const branch of Object.values(part.branches)) {
      for (const [name, use] of argumentUses(branch)) add(name, use);
    }
  }
  return uses;
}
