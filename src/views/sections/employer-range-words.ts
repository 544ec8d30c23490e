import { variableWords, withVariable } from '../../charts/decided-ranges/describe.ts';
import { unbrokenRanges } from '../../i18n/formats.ts';
import type { RangeInForce } from '../../pay/decided-ranges.ts';
import type { RangeArea } from '../../pay/range-shelves.ts';
import type { Place } from '../../schemas/place.ts';
import { areaLabel } from '../figures/employer-ranges-figure.ts';
import type { LadderRole } from '../site/ladder-roles.ts';
import type { SiteModel } from '../site/site-model.ts';

/** What it takes to say where ranges hold. */
export type RangeWords = Pick<
  SiteModel,
  'ranges' | 'atlas' | 'language' | 'project' | 'text' | 'placeBrief'
>;

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
export function areaNames(
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

/** Name of an area by itself. */
export function areaName(model: RangeWords, area: RangeArea): string {
  switch (area.kind) {
    case 'place':
      return model.placeBrief(model.atlas.placeById[area.placeId]!);
    case 'zone':
      return model.text(model.project.zones.find(({ id }) => id === area.zoneId)!.name);
    case 'base':
      return model.language.t('ranges.area.base');
  }
}
