import {
  describeAreaRanges,
  describeRangeHere,
  describeRungRanges,
} from '../../charts/decided-ranges/describe.ts';
import type { StatisticMark } from '../../charts/decided-ranges/decided-ranges-data.ts';
import { unbrokenRanges } from '../../i18n/formats.ts';
import type { RangeChange, RangeInForce } from '../../pay/decided-ranges.ts';
import type { PayStatistic } from '../../schemas/pay-statistic.ts';
import type { Place } from '../../schemas/place.ts';
import { withEmbed } from '../figures/embed.ts';
import type { RangesFigure } from '../figures/employer-ranges-figure.ts';
import {
  areaLabel,
  decidedRow,
  marketRow,
  rangesFigure,
} from '../figures/employer-ranges-figure.ts';
import { payOf } from '../site/pay-phrases.ts';
import type { LadderRole } from '../site/ladder-roles.ts';
import type { SiteModel } from '../site/site-model.ts';
import { oncePer } from '../site/site-model.ts';
import { areaName, areaNames, rangeSources } from './employer-range-words.ts';

/** What an employer has decided to pay on a rung, everywhere. */
export interface RoleRanges {
  title: string;
  /** That it is a decision. */
  text: string;
  /** One for each currency. */
  figures: RangesFigure[];
  /** What changed, a sentence each; null where nothing has. */
  changes: { title: string; items: string[] } | null;
}

/** Ranges of a rung by place and zone; null where the employer has set none. */
export function roleRanges(model: SiteModel, role: LadderRole): RoleRanges | null {
  const ranges = model.ranges?.of(role.id) ?? [];
  if (ranges.length === 0) return null;
  const { t } = model.language;
  const changes = model.ranges!.changes(role.id);
  const nameOf = areaNames(model, ranges);
  return {
    title: t('ranges.title'),
    text: t('ranges.evidenceText'),
    figures: [...Map.groupBy(ranges, ({ currency }) => currency)].map(([currency, own], index) => {
      const rows = own.map((range) => decidedRow(model, range, nameOf(range.area)));
      const data = { currency, rows };
      const figure = rangesFigure(model, data, own, describeAreaRanges(data, model.language));
      return withEmbed(model, `roles/${role.id}/range-${index + 1}`, figure);
    }),
    changes:
      changes.length === 0
        ? null
        : {
            title: t('ranges.changes'),
            items: changes.map((change) => changeText(model, change, nameOf(change.area))),
          },
  };
}

/** What an employer has decided to pay on a rung in a place. */
export interface RangeHere {
  title: string;
  text: string;
  /** How it was computed; null where it stands in the table as it is. */
  sum: string | null;
  /** Why the market does not stand beside it; null where it does, or where nothing is known of it. */
  apart: string | null;
  figures: RangesFigure[];
}

/** The range of a rung in a place, beside the market where both are base pay in one currency; null without one. */
export function rangeHere(model: SiteModel, role: LadderRole, place: Place): RangeHere | null {
  const ranges = model.ranges?.here(role.id, place.id) ?? [];
  if (ranges.length === 0) return null;
  const { language } = model;
  const { t } = language;
  const statistic = payOf(model, role.id, place);
  const byCurrency = [...Map.groupBy(ranges, ({ currency }) => currency)];
  const reason = statistic && reasonApart(statistic, byCurrency);
  const beside: StatisticMark | null =
    statistic && reason === null ? { kind: 'statistic', statistic, rung: role.rung } : null;
  const products = ranges.flatMap((range) => (range.product ? [range] : []));
  return {
    title: t('ranges.titleHere'),
    text: t('ranges.evidenceText'),
    sum:
      products.length === 0
        ? null
        : [...new Set(products.map((range) => sumText(model, range)))].join(' '),
    apart: reason && t('ranges.apart', { reason }),
    figures: byCurrency.map(([currency, own]) => {
      const rows = [
        ...own.map((range) => decidedRow(model, range, t('ranges.column'))),
        ...(beside ? [marketRow(model, beside)] : []),
      ];
      const data = { currency, rows };
      return rangesFigure(model, data, own, describeRangeHere(data, language), beside);
    }),
  };
}

/**
 * Ranges of all rungs in a place, one figure for each currency, that of the site first; empty where nothing is set.
 * @param some.isNamed whether the headline names the place, on a page that is not its own
 */
export function placeRanges(
  model: SiteModel,
  place: Place,
  some: { roles: readonly LadderRole[]; isNamed: boolean } = { roles: model.roles, isNamed: false },
): RangesFigure[] {
  const inPlace = some.isNamed ? model.inPlace(place) : null;
  const found = some.roles.flatMap((role) =>
    (model.ranges?.here(role.id, place.id) ?? []).map((range) => ({ range, role })),
  );
  const isOfSite = ([currency]: [string, unknown]): number => Number(currency === model.currency);
  const groups = [...Map.groupBy(found, ({ range }) => range.currency)].sort(
    (a, b) => isOfSite(b) - isOfSite(a),
  );
  return groups.map(([currency, own], index) => {
    const rows = own.map(({ range, role }) => decidedRow(model, range, role.words.title));
    const data = { currency, rows };
    const ranges = own.map(({ range }) => range);
    const figure = rangesFigure(
      model,
      data,
      ranges,
      describeRungRanges(data, model.language, inPlace),
    );
    // A part of the rungs is no figure of its own for other sites.
    return some.roles === model.roles
      ? withEmbed(model, `cities/${place.id}/ranges-${index + 1}`, figure)
      : figure;
  });
}

/**
 * Ranges of some rungs in the city that stands for all, for pages of an employer that tells no pay of a market and
 * that are about no city; null where they have none there.
 */
export function rangesAtHome(
  model: SiteModel,
  roles: readonly LadderRole[] = model.roles,
): RangesFigure | null {
  const place = homeCity(model);
  return (place && placeRanges(model, place, { roles, isNamed: true })[0]) ?? null;
}

/** Sources of those ranges. */
export function sourcesAtHome(model: SiteModel, roles: readonly LadderRole[]): string[] {
  const place = homeCity(model);
  return place === null ? [] : rangeSources(model, roles, place);
}

/**
 * The city where most rungs have a range in the currency of the site, in its nation before others, and where most
 * are set for the city itself; null without ranges or cities.
 */
const homeCity = oncePer((site: SiteModel): Place | null => {
  const { ranges, atlas, project, currency } = site;
  if (ranges === null) return null;
  // Of all families, so that their pages speak of one city.
  const roleIds = new Set(project.content.roles.map(({ id }) => id));
  const weighed = atlas.metros.map((place) => {
    const found = [...roleIds].map((id) => ranges.here(id, place.id));
    return {
      place,
      weights: [
        found.filter((own) => own.some((range) => range.currency === currency)).length,
        Number(place.nationId === project.site.nation),
        found.flat().filter(({ area }) => area.kind === 'place').length,
      ],
    };
  });
  const [most] = weighed.toSorted(
    (a, b) =>
      b.weights.map((weight, index) => weight - a.weights[index]!).find((by) => by !== 0) ?? 0,
  );
  return most?.place ?? null;
});

/** Why the market is not set against a range: another currency, or another basis; null where it may be. */
function reasonApart(
  { currency, basis }: PayStatistic,
  byCurrency: readonly (readonly [currency: string, ranges: unknown])[],
): 'currency' | 'basis' | null {
  if (byCurrency.some(([own]) => own !== currency)) return 'currency';
  return basis === 'base' ? null : 'basis';
}

function sumText(model: SiteModel, { product, area, currency }: RangeInForce): string {
  const { language } = model;
  const { base, factor } = product!;
  return language.t('ranges.sumHere', {
    base: unbrokenRanges(language.moneyRange(base.min, base.max, currency)),
    factor: language.number(factor, 4),
    zone: areaName(model, area),
  });
}

function changeText(model: SiteModel, { before, after }: RangeChange, name: string): string {
  const { language } = model;
  const range = ({ min, max, currency }: typeof before): string =>
    unbrokenRanges(language.moneyRange(min, max, currency));
  return language.t('ranges.change', {
    date: language.date(after.validFrom),
    area: areaLabel(model, after, name),
    before: range(before),
    after: range(after),
  });
}
