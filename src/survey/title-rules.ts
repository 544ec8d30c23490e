import type { ClaimRule, SurveyRules } from '../schemas/survey-rules.ts';

/** A text in lower case without accents. */
function withoutAccents(text: string): string {
  return text.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');
}

/** A text in lower case without accents and signs, its words parted by one blank. */
export function plainText(text: string): string {
  return withoutAccents(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** Which rule of a list a text belongs to. */
type Claim =
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

/** What a title says of an answer. */
type TitleClass =
  | { kind: 'level'; levelId: string; familyId: string }
  /** A title of no family: somebody else’s job. */
  | { kind: 'other-job' }
  /** A title that a rule takes out. */
  | { kind: 'left-out'; ruleId: string }
  /** A title of the family that no level claims. */
  | { kind: 'no-level' }
  /** Two rules of one list have it. */
  | { kind: 'contested'; list: 'families' | 'levels'; ids: string[]; title: string };

/** The rules for titles as a function from a title to its class. */
export function titleClasses(titles: SurveyRules['titles']): (title: string) => TitleClass {
  const spelling = titles.spelling.map(
    ([pattern, text]) => [new RegExp(pattern, 'g'), text] as const,
  );
  const familyOf = claimsOf(titles.families);
  const levelOf = claimsOf(titles.levels);
  const leftOut = titles.leftOut.map(({ id, pattern, butNot }) => ({
    id,
    pattern: new RegExp(pattern),
    butNot: butNot === undefined ? null : new RegExp(butNot),
  }));
  return (written) => {
    const title = spelling.reduce(
      (text, [pattern, replacement]) => text.replace(pattern, replacement),
      withoutAccents(written),
    );
    const family = familyOf(title);
    if (family.kind === 'nobody') return { kind: 'other-job' };
    const rule = leftOut.find(({ pattern, butNot }) => pattern.test(title) && !butNot?.test(title));
    if (rule !== undefined) return { kind: 'left-out', ruleId: rule.id };
    if (family.kind === 'contested') {
      return { kind: 'contested', list: 'families', ids: family.ids, title };
    }
    const level = levelOf(title);
    if (level.kind === 'nobody') return { kind: 'no-level' };
    if (level.kind === 'contested') {
      return { kind: 'contested', list: 'levels', ids: level.ids, title };
    }
    return { kind: 'level', levelId: level.id, familyId: family.id };
  };
}
