import { medianSpan, ownPayMeasure } from '../../charts/decided-ranges/describe-own-pay.ts';
import { roleArguments } from '../../ladder/role-words.ts';
import type { ExploredPlaces } from '../../pay/explore-places.ts';
import { explorePlaces } from '../../pay/explore-places.ts';
import type { BrowserAtlas } from '../shared/use-atlas.ts';
import { figureText } from './figure-text.ts';
import type { NamedView, SalariesContext, ShownOwnPay } from './salaries-context.ts';
import type { SalariesProps } from './salaries-props.ts';
import type { SalariesRow } from './salaries-row.ts';

/** Own pay on a rung: the places that have a figure, and what they are held against. */
interface ExploredOwnPay extends Pick<ExploredPlaces, 'nation'> {
  own?: ShownOwnPay;
  places: (ExploredPlaces['places'][number] & Pick<SalariesRow, 'people'>)[];
}

/**
 * The organisation's own pay on a rung by city. A city without a figure is no row: nobody is there, or what is paid
 * there is withheld, and nothing tells which.
 * @param socCode the occupation whose jobs a city is drawn by
 */
export function exploreOwnPay(
  atlas: BrowserAtlas,
  { first }: Pick<SalariesProps, 'first'>,
  levelId: string,
  socCode: string,
): ExploredOwnPay {
  const figures = atlas.own?.[levelId] ?? {};
  const total = figures[atlas.nation.id] ?? null;
  // Against which they are held: both as they are published, since nothing finer may be computed with.
  const whole = total?.statistic.percentiles.p50;
  const places = atlas.metros.flatMap(({ id }): ExploredOwnPay['places'] => {
    const own = figures[id];
    if (!own) return [];
    return [
      {
        placeId: id,
        pay: own.statistic,
        people: own.people,
        reason: null,
        against: whole ? own.statistic.percentiles.p50 / whole - 1 : null,
        afterPrices: null,
        prices: null,
        jobs: atlas.jobs[id]?.[socCode] ?? null,
        quotient: atlas.quotients[id]?.[socCode] ?? null,
      },
    ];
  });
  const statistics = [
    ...(total ? [total.statistic] : []),
    ...places.flatMap(({ pay }) => pay ?? []),
  ];
  const nation =
    statistics[0] ??
    explorePlaces(atlas, { measure: 'estimate', levelId: first.rung, socCode }).nation;
  return { nation, own: { total, statistics }, places };
}

/**
 * From which median to which own pay on a rung reaches.
 * @param rows one at least
 */
export function ownPayFinding(
  rows: readonly SalariesRow[],
  { role }: Pick<NamedView, 'role'>,
  { language }: SalariesContext,
): string {
  const lines = rows.flatMap(({ name, pay }) => (pay ? [{ name, statistic: pay }] : []));
  return language.t('ownPay.tool.finding', {
    ...roleArguments('role', role.words),
    ...medianSpan(lines, language),
  });
}

/** What is measured: a map says what its circles are. */
export function ownPayMeasured(
  { own, picture, shownOccupation }: NamedView,
  { language }: SalariesContext,
): string {
  if (!own?.statistics.length) return '';
  return picture === 'map'
    ? language.t('ownPay.tool.mapped', {
        compared: own.total ? 'yes' : 'no',
        occupation: shownOccupation.short,
        code: shownOccupation.soc,
      })
    : ownPayMeasure(own.statistics, language);
}

/** What the map says of a place. */
export function ownPayPlace(row: SalariesRow, { language }: SalariesContext): string {
  return language.t('ownPay.tool.place', {
    median: figureText(row, 'p50', language),
    people: figureText(row, 'people', language),
    against: row.against === null ? 'none' : figureText(row, 'against', language),
  });
}

/** What a gap means, and that nothing is held against all places where their figure may not be shown. */
export function ownPayGaps(
  { own }: Pick<NamedView, 'own'>,
  { language, props }: SalariesContext,
): string[] {
  return [props.own?.text ?? '', ...(own?.total ? [] : [language.t('ownPay.tool.noTotal')])];
}
