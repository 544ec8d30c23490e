import type { CellKey } from './cell.ts';
import type { HidingRule } from './cover-hidden.ts';
import type { DisplayReport } from './publish-cells.ts';

const RULES: Readonly<Record<HidingRule, string>> = {
  'too-few-contributors': 'too few people',
  'too-few-employers': 'too few employers',
  'dominant-employer': 'one employer has too many of the people',
  'too-few-values': 'too few different amounts',
  'dominant-value': 'almost everybody is paid the same',
  complement: 'it could be used to compute another cell that is hidden',
  'uncovered-total': 'with it, a hidden cell could be computed',
  'narrow-count': 'with it, the number of people in a hidden cell could be told too closely',
};

/**
 * Says which cells were hidden and by which rule, without any number of people. It is for whoever holds the records:
 * it tells a hidden cell from an empty one, which nothing that is published does.
 */
export function reportLines({ hidden, partly, kept, warnings }: DisplayReport): string[] {
  return [
    ...hidden.map(({ rules, ...key }) => `hidden: ${nameOf(key)} (${say(rules)})`),
    ...partly.map(
      ({ rules, percentiles, ...key }) =>
        `without ${percentiles.join(', ').toUpperCase()}: ${nameOf(key)} (${say(rules)})`,
    ),
    ...kept.map(
      (key) => `as released before: ${nameOf(key)} (fewer than five people have come or gone)`,
    ),
    ...warnings.map(({ rules, ...key }) => `warning: ${nameOf(key)} (${say(rules)})`),
  ];
}

const say = (rules: readonly HidingRule[]): string => rules.map((rule) => RULES[rule]).join('; ');

const nameOf = ({ levelId, placeId }: CellKey): string =>
  `${levelId ?? 'all levels'} in ${placeId ?? 'all places'}`;
