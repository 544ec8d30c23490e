import type { ClaimRule } from '../schemas/survey-rules.ts';

/** A text in lower case without accents. */
export function withoutAccents(text: string): string {
  return text.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');
}

/** A text in lower case without accents and signs, its words parted by one blank. */
export function plainText(text: string): string {
  return withoutAccents(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** Which rule of a list a text belongs to. */
export type Claim =
  | { kind: 'nobody' }
  | { kind: 'rule'; id: string }
  /** Rules that claim the text and do not yield to one another. */
  | { kind: 'contested'; ids: string[] };

/** A list of rules as a function from a text to the rule that has it. No order of the rules matters. */
export function claimsOf(rules: readonly ClaimRule[]): (text: string) => Claim {
  const compiled = rules.map((rule) => ({ ...rule, pattern: new RegExp(rule.pattern) }));
  return (text) => {
    const claiming = compiled.filter(({ pattern }) => pattern.test(text));
    if (claiming.length === 0) return { kind: 'nobody' };
    const ids = claiming.map(({ id }) => id);
    const winners = claiming.filter(({ yieldsTo }) => !yieldsTo.some((id) => ids.includes(id)));
    const [winner] = winners;
    if (winner !== undefined && winners.length === 1) return { kind: 'rule', id: winner.id };
    return { kind: 'contested', ids: winner === undefined ? ids : winners.map(({ id }) => id) };
  };
}
