import { ownPeopleText } from '../../charts/decided-ranges/describe-own-pay.ts';
import { measureHead } from '../../charts/shared/measures.ts';
import type { Language } from '../../i18n/language.ts';
import { roleArguments } from '../../ladder/role-words.ts';
import type { PlaceRank, PlaceRanks } from '../../pay/place-rank.ts';
import { realPay } from '../../pay/price-level.ts';
import { addsUpAsShown, payText } from '../../pay/shown-pay.ts';
import type { BrowserAtlas } from '../shared/use-atlas.ts';
import type { CompareProps } from './compare-props.ts';
import type { ComposedComparison } from './compose-comparison.ts';
import { referenceOf } from './compose-comparison.ts';

/** A fact about every place: what it is, and a cell for each in their order. */
export interface SideRow {
  label: string;
  cells: string[];
  /** The figure that readers come for. */
  strong: boolean;
  /** Whether every difference in it is that of the amounts above, although each is rounded on its own. */
  addsUp: boolean;
}

/** Facts about places side by side, a column for each. */
export function sideBySide(
  composed: ComposedComparison,
  atlas: BrowserAtlas,
  ranks: Readonly<Record<string, PlaceRanks>>,
  props: CompareProps,
  language: Language,
): SideRow[] {
  const row: MakeRow = (label, cellOf, strong = false) => ({
    label,
    cells: composed.places.map(({ id }) => cellOf(id)),
    strong,
    addsUp: true,
  });
  const sides: Sides = { composed, atlas, props, language, row };
  return [...payRows(sides), ...placeRows(sides, ranks)];
}

type MakeRow = (label: string, cellOf: (placeId: string) => string, strong?: boolean) => SideRow;

interface Sides {
  composed: ComposedComparison;
  atlas: BrowserAtlas;
  props: CompareProps;
  language: Language;
  row: MakeRow;
}

/** What the chosen rungs pay, and the step between them. */
function payRows({ composed, atlas, props, language, row }: Sides): SideRow[] {
  const { t } = language;
  const { before: nation } = props.nation;
  const median = (levelId: string, id: string): number | null =>
    composed.data.groups
      .find((group) => group.levelId === levelId)
      ?.rows.find(({ placeId }) => placeId === id)?.statistic?.percentiles.p50 ?? null;
  const printed = atlas.levelPay[props.levels[0]!.id]!;
  const estimate = (amount: number | null): string =>
    amount === null
      ? t('format.notAvailable')
      : t('format.estimate', { amount: payText(amount, printed, language) });

  const lowestFirst = [...composed.levels].reverse();
  const [lower, upper] = lowestFirst;
  const ends = (id: string) =>
    [lower ? median(lower.id, id) : null, upper ? median(upper.id, id) : null] as const;
  return [
    ...lowestFirst.flatMap(({ id: levelId, words }) => [
      row(words.title, (id) => estimate(median(levelId, id)), true),
      ...(props.prices !== null
        ? [
            row(t('compare.row.real', { nation }), (id) => {
              const pay = median(levelId, id);
              const real = pay === null ? null : realPay(pay, atlas.placeById[id]?.rpp ?? null);
              return estimate(real);
            }),
          ]
        : []),
      ...(import.meta.env.OWN_PAY && props.own
        ? [row(t('ownPay.tool.row'), (id) => ownPayText(atlas, levelId, id, language))]
        : []),
    ]),
    ...(lower && upper
      ? [
          {
            ...row(t('compare.row.step', roleArguments('upper', upper.words)), (id) => {
              const [from, to] = ends(id);
              return estimate(from === null || to === null ? null : to - from);
            }),
            addsUp: composed.places.every(({ id }) => {
              const [from, to] = ends(id);
              return from === null || to === null || addsUpAsShown(from, to, printed);
            }),
          },
        ]
      : []),
  ];
}

/** What people on a rung in a place are paid; a dash where nobody is there or it is withheld, which look alike. */
function ownPayText(
  { own }: BrowserAtlas,
  levelId: string,
  placeId: string,
  language: Language,
): string {
  const figure = own?.[levelId]?.[placeId];
  return figure
    ? language.t('ownPay.tool.cell', {
        median: payText(figure.statistic.percentiles.p50, figure.statistic, language),
        people: ownPeopleText(figure.people, language),
      })
    : language.t('format.missing');
}

/** What the places are like, whatever the rung: wages, prices and jobs, with their ranks. */
function placeRows(
  { composed, atlas, props, language, row }: Sides,
  ranks: Readonly<Record<string, PlaceRanks>>,
): SideRow[] {
  const { t } = language;
  const { before: nation } = props.nation;
  const reference = referenceOf(props);
  const share = (value: number | null | undefined): string =>
    typeof value === 'number' ? language.signedPercent(value) : t('format.notAvailable');
  const rank = (value: PlaceRank | null | undefined): string =>
    value ? t('compare.rank', { rank: value.rank, count: value.count }) : t('format.missing');
  const lens = (id: string) => composed.lenses.places.find(({ placeId }) => placeId === id);
  return [
    row(`${measureHead('wageLevel', language, nation)}, ${props.occupation}`, (id) =>
      share(lens(id)?.wages),
    ),
    row(t('compare.row.wagesRank'), (id) => rank(ranks[id]?.pay)),
    ...(props.prices !== null
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
    row(t('compare.row.quotient'), (id) => {
      const quotient = atlas.quotients[id]?.[reference] ?? null;
      return quotient === null ? t('compare.notPrinted') : language.number(quotient, 2, 2);
    }),
  ];
}
