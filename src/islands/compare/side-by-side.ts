import { measureHead } from '../../charts/shared/measures.ts';
import type { Language } from '../../i18n/language.ts';
import { roleArguments } from '../../ladder/role-words.ts';
import type { AtlasPlace, PayAtlas } from '../../pay/pay-atlas.ts';
import type { PlaceRank, PlaceRanks } from '../../pay/place-rank.ts';
import { realPay } from '../../pay/price-level.ts';
import { payText } from '../../pay/shown-pay.ts';
import type { CompareProps } from './compare-props.ts';
import type { ComposedComparison } from './compose-comparison.ts';
import { referenceOf } from './compose-comparison.ts';

/** A fact about every place: what it is, and a cell for each in their order. */
export interface SideRow {
  label: string;
  cells: string[];
  /** The figure that readers come for. */
  strong: boolean;
}

/** Facts about places side by side, a column for each. */
export function sideBySide(
  { places, levels, data, lenses }: ComposedComparison,
  atlas: PayAtlas<AtlasPlace>,
  ranks: Readonly<Record<string, PlaceRanks>>,
  props: CompareProps,
  language: Language,
): SideRow[] {
  const { t } = language;
  const { before: nation } = props.nation;
  const reference = referenceOf(props);
  const row = (label: string, cellOf: (placeId: string) => string, strong = false): SideRow => ({
    label,
    cells: places.map(({ id }) => cellOf(id)),
    strong,
  });
  const missing = t('format.missing');
  const share = (value: number | null | undefined): string =>
    typeof value === 'number' ? language.signedPercent(value) : t('format.notAvailable');
  const rank = (value: PlaceRank | null | undefined): string =>
    value ? t('compare.rank', { rank: value.rank, count: value.count }) : missing;
  const lens = (id: string) => lenses.places.find(({ placeId }) => placeId === id);
  const median = (levelId: string, id: string): number | null =>
    data.groups
      .find((group) => group.levelId === levelId)
      ?.rows.find(({ placeId }) => placeId === id)?.statistic?.percentiles.p50 ?? null;
  const printed = atlas.levelPay[props.levels[0]!.id]!;
  const estimate = (amount: number | null): string =>
    amount === null
      ? t('format.notAvailable')
      : t('format.estimate', { amount: payText(amount, printed, language) });

  const priced = props.prices !== null;
  const lowestFirst = [...levels].reverse();
  const [lower, upper] = lowestFirst;
  return [
    ...lowestFirst.flatMap(({ id: levelId, words }) => [
      row(words.title, (id) => estimate(median(levelId, id)), true),
      ...(priced
        ? [
            row(t('compare.row.real', { nation }), (id) => {
              const pay = median(levelId, id);
              const real = pay === null ? null : realPay(pay, atlas.placeById[id]?.rpp ?? null);
              return estimate(real);
            }),
          ]
        : []),
    ]),
    ...(lower && upper
      ? [
          row(t('compare.row.step', roleArguments('upper', upper.words)), (id) => {
            const [from, to] = [median(lower.id, id), median(upper.id, id)];
            return estimate(from === null || to === null ? null : to - from);
          }),
        ]
      : []),
    row(`${measureHead('wageLevel', language, nation)}, ${props.occupation}`, (id) =>
      share(lens(id)?.wages),
    ),
    row(t('compare.row.wagesRank'), (id) => rank(ranks[id]?.pay)),
    ...(priced
      ? [
          row(measureHead('priceLevel', language, nation), (id) => share(lens(id)?.prices)),
          row(t('compare.row.pricesRank'), (id) => rank(ranks[id]?.prices)),
        ]
      : []),
    row(t('compare.row.jobs', { occupation: props.occupation }), (id) => {
      const jobs = atlas.jobs[id]?.[reference] ?? null;
      return jobs === null ? t('compare.notPrinted') : language.number(jobs);
    }),
    row(t('compare.row.jobsRank'), (id) => rank(ranks[id]?.jobs)),
    row(t('compare.row.quotient', { nation }), (id) => {
      const quotient = atlas.quotients[id]?.[reference] ?? null;
      return quotient === null ? t('compare.notPrinted') : language.number(quotient, 2, 2);
    }),
  ];
}
