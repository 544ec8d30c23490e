import type { DisplayProfile } from '../../schemas/display-profile.ts';
import { countText } from '../../schemas/count-range.ts';
import { DISPLAY_PROFILES, shownCount } from '../../schemas/display-profile.ts';
import type { OwnPayRow } from '../../schemas/own-pay.ts';
import type { Problem } from '../../tables/problem.ts';
import { errorAt } from '../../tables/problem.ts';
import { quote } from '../../tables/quote.ts';
import type { LocatedRow } from '../../tables/read-rows.ts';
import type { Draft } from '../draft/draft.ts';
import { FILES } from '../draft/file-names.ts';
import { checkId, toIdTargets } from './id-targets.ts';

type Row = LocatedRow<OwnPayRow>;

const REBUILD = 'Write the table anew with "npm run aggregate"; nothing in it is edited by hand.';

/**
 * What the table of an organisation's own pay may not say, whoever wrote it (method: own-pay): figures that rest on too
 * few people, money and numbers that are finer than the profile shows, percentiles out of order, a cell twice.
 */
export function checkOwnPay(draft: Draft): Problem[] {
  const rows = draft.ownPay ?? [];
  const targets = toIdTargets(draft);
  return [
    ...rows.flatMap((row) => [
      ...checkOptional(row.value.levelId, targets.level, () => row.at('level_id')),
      ...checkOptional(row.value.placeId, targets.place, () => row.at('place_id')),
      ...checkId(row.value.sourceId, targets.source, () => row.at('source_id')),
      ...checkCount(row),
      ...checkPeople(row),
      ...checkAmounts(row),
    ]),
    ...checkOneProfile(rows),
    ...checkCells(rows),
    ...checkCurrencies(draft, rows),
  ];
}

function checkOptional(
  id: string | null,
  target: Parameters<typeof checkId>[1],
  at: Parameters<typeof checkId>[2],
): Problem[] {
  return id === null ? [] : checkId(id, target, at);
}

/** A number of people is said as the profile says it: in its bands, or as it is. */
function checkCount({ value, at }: Row): Problem[] {
  const { contributors, profile } = value;
  const shown = shownCount(contributors.from, DISPLAY_PROFILES[profile]);
  if (shown !== null && shown.from === contributors.from && shown.to === contributors.to) return [];
  return [
    errorAt(at('contributors'), {
      found: `${countText(contributors)} under the profile ${profile}`,
      expected: `a number as ${profile} shows it${bandsText(DISPLAY_PROFILES[profile])}`,
      mend: REBUILD,
    }),
  ];
}

function bandsText(profile: DisplayProfile): string {
  const bands = profile.countBands?.flatMap((from) => shownCount(from, profile) ?? []);
  return bands === undefined ? ', exact' : `: ${bands.map(countText).join(', ')}`;
}

/** Each figure needs as many people as the profile asks for it. */
function checkPeople({ value, at }: Row): Problem[] {
  const { contributors, medianInterval } = DISPLAY_PROFILES[value.profile];
  const needs = [
    ['p50', value.p50, contributors.median],
    ['p25', value.p25, contributors.quartiles],
    ['p75', value.p75, contributors.quartiles],
    ['p10', value.p10, contributors.outer],
    ['p90', value.p90, contributors.outer],
    ['p50_low', value.p50Low, medianInterval],
    ['p50_high', value.p50High, medianInterval],
  ] as const;
  return needs.flatMap(([column, amount, least]) =>
    amount === null || value.contributors.from >= least
      ? []
      : errorAt(at(column), {
          found: `${amount} in ${column} of ${countText(value.contributors)} people`,
          expected: `at least ${least} people behind it (profile ${value.profile})`,
          mend: REBUILD,
        }),
  );
}

/** Percentiles rise, come in pairs, and are as coarse as the profile rounds. */
function checkAmounts({ value, at }: Row): Problem[] {
  const { rounding } = DISPLAY_PROFILES[value.profile];
  const columns = ['p10', 'p25', 'p50', 'p75', 'p90'] as const;
  const all = [...columns.map((name) => [name, value[name]] as const), ...intervalOf(value)];
  const fine = all.flatMap(([column, amount]) =>
    amount === null || amount % rounding === 0
      ? []
      : errorAt(at(column), {
          found: `${amount} in ${column}`,
          expected: `an amount rounded to ${rounding} (profile ${value.profile})`,
          mend: REBUILD,
        }),
  );
  const rising = columns.flatMap((name) => {
    const amount = value[name];
    return amount === null ? [] : [{ name, amount }];
  });
  const falls = rising.flatMap(({ name, amount }, index) => {
    const before = rising[index - 1];
    return before === undefined || before.amount <= amount
      ? []
      : errorAt(at(name), {
          found: `${amount} in ${name} below ${before.amount} in ${before.name}`,
          expected: 'percentiles that do not fall',
          mend: REBUILD,
        });
  });
  const pairs = [
    ['p25', 'p75', value.p25, value.p75],
    ['p10', 'p90', value.p10, value.p90],
    ['p50_low', 'p50_high', value.p50Low, value.p50High],
  ] as const;
  const halves = pairs.flatMap(([low, high, lowAmount, highAmount]) =>
    (lowAmount === null) === (highAmount === null)
      ? []
      : errorAt(at(lowAmount === null ? low : high), {
          found: `${low} without ${high}, or ${high} without ${low}`,
          expected: 'both or neither',
          mend: REBUILD,
        }),
  );
  return [...fine, ...falls, ...halves];
}

const intervalOf = (value: OwnPayRow) =>
  [
    ['p50_low', value.p50Low],
    ['p50_high', value.p50High],
  ] as const;

function checkOneProfile(rows: readonly Row[]): Problem[] {
  const [first] = rows;
  return rows.flatMap(({ value, at }) =>
    first === undefined || value.profile === first.value.profile
      ? []
      : errorAt(at('profile'), {
          found: `${value.profile} after ${first.value.profile} in line ${first.at().line}`,
          expected: 'one profile for the whole table',
          mend: REBUILD,
        }),
  );
}

function checkCells(rows: readonly Row[]): Problem[] {
  const lines = new Map<string, Row>();
  return rows.flatMap((row) => {
    const key = JSON.stringify([row.value.levelId, row.value.placeId]);
    const before = lines.get(key);
    if (before === undefined) {
      lines.set(key, row);
      return [];
    }
    return errorAt(row.at('level_id'), {
      found: `${ownPayCellText(row.value)} a second time, after line ${before.at().line}`,
      expected: 'a rung in a place once',
      mend: REBUILD,
    });
  });
}

/** A cell in words of messages: "nurse" in all places. */
export const ownPayCellText = ({
  levelId,
  placeId,
}: Pick<OwnPayRow, 'levelId' | 'placeId'>): string =>
  `${levelId === null ? 'all levels' : quote(levelId)} in ${placeId === null ? 'all places' : quote(placeId)}`;

/** One currency for the table, that of its source. */
function checkCurrencies({ sources }: Draft, rows: readonly Row[]): Problem[] {
  const [first] = rows;
  if (first === undefined) return [];
  const expected =
    sources?.value.find(({ id }) => id === first.value.sourceId)?.currency ?? first.value.currency;
  return rows.flatMap(({ value, at }) =>
    value.currency === expected
      ? []
      : errorAt(at('currency'), {
          found: `${value.currency} in currency`,
          expected: `${expected}, the currency of ${quote(first.value.sourceId)} in ${FILES.sources}`,
          mend: 'Correct the currency of the source, or write the table anew from records of one currency.',
        }),
  );
}
