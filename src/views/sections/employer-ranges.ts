import {
  describeAreaRanges,
  describeRangeHere,
  describeRungRanges,
  variableWords,
  withVariable,
} from '../../charts/decided-ranges/describe.ts';
import type { StatisticMark } from '../../charts/decided-ranges/decided-ranges-data.ts';
import { unbrokenRanges } from '../../i18n/formats.ts';
import type { RangeChange, RangeInForce } from '../../pay/decided-ranges.ts';
import type { RangeArea } from '../../pay/range-shelves.ts';
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
import type { LadderRole, SiteModel } from '../site/site-model.ts';
import { oncePer } from '../site/site-model.ts';

/** What it takes to say where ranges hold. */
type RangeWords = Pick<
  SiteModel,
  'ranges' | 'atlas' | 'language' | 'project' | 'text' | 'placeBrief'
>;

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
 * Ranges of all rungs in a place, one figure for each currency; empty where nothing is set.
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
  return [...Map.groupBy(found, ({ range }) => range.currency)].map(([currency, own], index) => {
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

/** Sources of the ranges of a rung, or of those of some rungs in a place; none where nothing is set. */
export function rangeSources(
  { ranges }: Pick<SiteModel, 'ranges'>,
  roles: readonly Pick<LadderRole, 'id'>[],
  place: Pick<Place, 'id'> | null = null,
): string[] {
  const found = roles.flatMap(
    ({ id }) => (place ? ranges?.here(id, place.id) : ranges?.of(id)) ?? [],
  );
  return [...new Set(found.flatMap(({ sourceIds }) => sourceIds))];
}

/** The range of a rung in a place as a table's cell says it; null where there is none. */
export function rangeCell(model: SiteModel, role: LadderRole, place: Place): string | null {
  const ranges = model.ranges?.here(role.id, place.id) ?? [];
  return ranges.length === 0 ? null : ranges.map((range) => rangeWords(model, range)).join('; ');
}

/**
 * What an employer pays on a rung, in a few lines. Each is a range that somebody has: the lowest end of one place and
 * the highest of another are nobody's.
 */
export interface RangeSummary {
  ranges: {
    amounts: string;
    /** Where it holds, and what comes on top; null where it holds in every city. */
    where: string | null;
  }[];
  text: string;
}

/** A range, and the cities in which it holds; of what is set without cities, the area. */
interface SharedRange {
  range: RangeInForce;
  where: string[];
}

/**
 * The ranges of a rung in all cities that have one, or where there are no cities all that is set; null where there is
 * none. In each currency one or two ranges stand as they are, of more the lowest and the highest by their middle.
 */
export function rangeSummary(model: RangeWords, role: Pick<LadderRole, 'id'>): RangeSummary | null {
  const { language } = model;
  const { t } = language;
  const shared = sharedRanges(model, role);
  if (shared.length === 0) return null;
  const all = model.atlas.metros.length;
  const byCurrency = [...Map.groupBy(shared, ({ range }) => range.currency).values()].map((own) =>
    own.sort(({ range: a }, { range: b }) => a.mid - b.mid || a.min - b.min || a.max - b.max),
  );
  const shown = byCurrency.flatMap((own) =>
    all === 0 || own.length < 3 ? own : [own[0]!, own.at(-1)!],
  );
  const cities = new Set(shared.flatMap(({ where }) => where)).size;
  const everywhere =
    all === 0 ? shared.length === 1 : shared.every(({ where }) => where.length === all);
  const targets = new Set(shared.map(({ range }) => range.variableTarget));
  const [target = null] = targets.size === 1 ? targets : [];
  const whole =
    shown.length < shared.length
      ? t('ranges.ends', { n: cities })
      : t(everywhere && all > 1 ? 'ranges.span' : 'ranges.column');
  return {
    ranges: shown.map(({ range, where }) => ({
      amounts: unbrokenRanges(language.moneyRange(range.min, range.max, range.currency)),
      where: whereText(model, range, {
        // What stands below all of them need not stand beside each.
        where: everywhere ? [] : where,
        target: target === null ? range.variableTarget : null,
      }),
    })),
    text: withVariable(whole, target, language),
  };
}

/** Ranges of a rung that differ, each with all the cities in which it holds. */
function sharedRanges(model: RangeWords, role: Pick<LadderRole, 'id'>): SharedRange[] {
  const { ranges, atlas, placeBrief } = model;
  if (ranges === null) return [];
  const set = atlas.metros.length === 0 ? ranges.of(role.id) : [];
  const nameOf = areaNames(model, set);
  const found = [
    ...set.map((range) => ({ range, where: nameOf(range.area) })),
    ...atlas.metros.flatMap((place) =>
      ranges.here(role.id, place.id).map((range) => ({ range, where: placeBrief(place) })),
    ),
  ];
  const alike = Map.groupBy(found, ({ range }) =>
    JSON.stringify([
      ...[range.sublevel, range.currency, range.variableTarget],
      ...[range.min, range.mid, range.max],
    ]),
  );
  return [...alike.values()].map((own) => ({
    range: own[0]!.range,
    where: own.map(({ where }) => where),
  }));
}

/** Cities that are named beside a range; of more, their number stands there. */
const MOST_CITIES = 2;

function whereText(
  { language }: RangeWords,
  { sublevel }: RangeInForce,
  { where, target }: { where: string[]; target: number | null },
): string | null {
  const { t } = language;
  const area =
    where.length > MOST_CITIES
      ? t('ranges.places', { n: where.length })
      : where.length > 0
        ? language.list(where)
        : null;
  const named =
    sublevel === null
      ? area
      : area === null
        ? sublevel
        : t('ranges.area.sublevel', { area, sublevel });
  if (named !== null) return withVariable(named, target, language);
  return target === null ? null : variableWords(target, language);
}

/** Every range of a rung with its place, its variable pay and its day, for the notice; empty where there is none. */
export function rangeLines(model: SiteModel, role: LadderRole): string[] {
  const { t, percent, date } = model.language;
  const ranges = model.ranges?.of(role.id) ?? [];
  const nameOf = areaNames(model, ranges);
  return ranges.map((range) => {
    const { min, max, currency, variableTarget, validFrom, product } = range;
    const area = areaLabel(model, range, nameOf(range.area));
    const amounts = unbrokenRanges(model.language.moneyRange(min, max, currency));
    const line = t('ranges.line', {
      area,
      range: amounts,
      variable: variableTarget === null ? 'none' : percent(variableTarget, 1),
      date: date(validFrom),
    });
    if (product === null) return line;
    const factor = model.language.number(product.factor, 4);
    return t('ranges.lineComputed', { line, factor });
  });
}

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

/** A range in a few words, with its sublevel and its variable pay where it has them: "II: €60,000–€80,000". */
function rangeWords({ language }: SiteModel, range: RangeInForce): string {
  const amounts = withVariable(
    unbrokenRanges(language.moneyRange(range.min, range.max, range.currency)),
    range.variableTarget,
    language,
  );
  if (range.sublevel === null) return amounts;
  const words = language.t('ranges.ofSublevel', { sublevel: range.sublevel, range: amounts });
  // Of several in a cell each stays on its line.
  return words.replaceAll(' ', '\u00a0');
}

/** Names areas as a list with all of them does: the base range is that of everywhere else, or of everywhere. */
function areaNames(
  model: RangeWords,
  ranges: readonly RangeInForce[],
): (area: RangeArea) => string {
  const { t } = model.language;
  const base = ranges.some(({ product }) => product)
    ? t('ranges.area.base')
    : ranges.some(({ area }) => area.kind !== 'base')
      ? t('ranges.area.else')
      : t('ranges.area.only');
  return (area) => (area.kind === 'base' ? base : areaName(model, area));
}

function areaName(model: RangeWords, area: RangeArea): string {
  switch (area.kind) {
    case 'place':
      return model.placeBrief(model.atlas.placeById[area.placeId]!);
    case 'zone':
      return model.text(model.project.zones.find(({ id }) => id === area.zoneId)!.name);
    case 'base':
      return model.language.t('ranges.area.base');
  }
}
