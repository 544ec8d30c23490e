import { wayMoney } from '../../ladder/way-money.ts';
import { payText, shownAmount } from '../../pay/shown-pay.ts';
import type { Place } from '../../schemas/place.ts';
import type { LadderWay } from '../site/ladder-ways.ts';
import { rungsOnWay } from '../site/ladder-ways.ts';
import { evidenceLine, medianLabel, payOf, thinWords, untoldPayText } from '../site/pay-phrases.ts';
import type { LadderRole } from '../site/ladder-roles.ts';
import type { SiteModel } from '../site/site-model.ts';
import type { MeasureLine } from './measure-lines.ts';

/** Pay on every rung of a way: the nation first, then the largest markets. */
export interface WayPayTable {
  text: string;
  measure: MeasureLine;
  columns: string[];
  rows: { name: string; href: string; nation: boolean; cells: string[] }[];
  /** Rungs whose figures rest on few answers, and those of which nobody tells any. */
  thin: string[];
}

/**
 * The pay of a way in the nation and in the largest markets, with what usual raises leave missing; null where no
 * survey tells what either end is paid.
 */
export function wayPayTable(model: SiteModel, way: LadderWay): WayPayTable | null {
  const { language, atlas, project, addresses } = model;
  const { pay } = way.lower;
  if (pay === null || way.upper.pay === null) return null;
  const { t } = language;
  const roles = rungsOnWay(model, way);
  const places = atlas.largestMarkets.slice(0, project.site.largestMarkets);
  return {
    text:
      way.steps === 1
        ? t('difference.payText', {
            percent: language.percent(project.settings.policyRaise.value, 1),
          })
        : t('difference.payTextWay'),
    measure: {
      text: `${t('difference.payMeasure', {
        currencyName: language.currencyName(model.currency),
        month: language.month(pay.referenceDate),
        count: places.length,
      })} ${t('rounding.differences')}`,
      evidence: [
        evidenceLine(model, 'observed', way.upper.rung, model.nationName),
        ...(places.length === 0
          ? []
          : [evidenceLine(model, 'estimated', way.upper.rung, t('difference.areas'))]),
      ],
    },
    columns: [
      ...roles.map((role) => role.words.short),
      t('difference.moneyColumn'),
      ...(way.steps === 1 ? [t('difference.missingColumn')] : []),
    ],
    rows: [atlas.nation, ...places].map((place) => {
      const nation = place.kind === 'nation';
      return {
        name: nation ? model.nationName : model.placeShort(place),
        href: nation ? addresses.role(way.upper.id) : `${addresses.place(place.id)}#${way.id}`,
        nation,
        cells: placeCells(model, roles, place),
      };
    }),
    thin: roles.flatMap((role) => {
      const words = thinWords(model, role.pay?.thin ?? []);
      return words ? [`${role.words.title}: ${words.long}.`] : (untoldPayText(model, role) ?? []);
    }),
  };
}

/** Medians of the rungs, the step in money and, of a single step, what is missing of it. */
function placeCells(model: SiteModel, roles: LadderRole[], place: Place): string[] {
  const { language, project } = model;
  const missing = language.t('format.missing');
  const pay = roles.map((role) => payOf(model, role.id, place));
  const medians = pay.map((statistic) => (statistic ? medianLabel(model, statistic) : missing));
  const single = roles.length === 2;
  const [from, to] = [pay[0], pay.at(-1)];
  if (!from || !to) return [...medians, missing, ...(single ? [missing] : [])];
  const { difference, shortfall } = wayMoney({
    from: from.percentiles.p50,
    to: to.percentiles.p50,
    policyRaise: project.settings.policyRaise.value,
    promotions: roles.length - 1,
  });
  return [
    ...medians,
    payText(difference, to, language),
    ...(single
      ? [shownAmount(shortfall, to) > 0 ? payText(shortfall, to, language) : missing]
      : []),
  ];
}
