import type {
  DecidedRangesData,
  DecidedRow,
  StatisticMark,
} from '../../charts/decided-ranges/decided-ranges-data.ts';
import { variableWords } from '../../charts/decided-ranges/describe.ts';
import type { DecidedRangesLayout } from '../../charts/decided-ranges/layout.ts';
import { layoutDecidedRanges } from '../../charts/decided-ranges/layout.ts';
import type { ChartDescription, FigureEvidence } from '../../charts/shared/description.ts';
import type { RangeInForce } from '../../pay/decided-ranges.ts';
import { areaKey } from '../../pay/range-shelves.ts';
import { computedLine, evidenceLine, medianLabel } from '../site/pay-phrases.ts';
import type { SiteModel } from '../site/site-model.ts';
import type { DrawnFigure } from './drawn-figure.ts';
import { figureWords } from './drawn-figure.ts';

/** A figure of an employer's ranges. */
export type RangesFigure = DrawnFigure<DecidedRangesLayout>;

/** Ranges of one currency, and what the market pays where it stands among them. */
export function rangesFigure(
  model: SiteModel,
  data: DecidedRangesData,
  ranges: readonly RangeInForce[],
  description: ChartDescription,
  beside: StatisticMark | null = null,
): RangesFigure {
  const { language, addresses } = model;
  const { statistic: market = null, rung = null } = beside ?? {};
  const layout = (width: number, narrow: boolean): DecidedRangesLayout =>
    layoutDecidedRanges(data, { width, narrow, language });
  const unset = ranges.some(({ midBasis }) => midBasis === 'middle');
  return {
    words: figureWords(model, description, {
      evidence: [
        ...decidedLines(model, ranges),
        ...(market
          ? [evidenceLine(model, market.evidence, rung, language.t(`basis.${market.basis}`))]
          : []),
      ],
      sourceIds: [
        ...new Set([...ranges.flatMap(({ sourceIds }) => sourceIds), ...(market?.sourceIds ?? [])]),
      ],
      notes: [...zoneNotes(model, ranges), ...(unset ? [language.t('ranges.midpoint')] : [])],
      downloads: [{ label: language.t('figure.csv'), href: addresses.file('/data/ranges.csv') }],
    }),
    narrow: layout(328, true),
    medium: layout(720, false),
    wide: null,
  };
}

/** Keys of ranges: set by the employer, worked out from those, or both where both are drawn. */
export function decidedLines(
  model: Pick<SiteModel, 'language' | 'addresses'>,
  ranges: readonly Pick<RangeInForce, 'product'>[],
): FigureEvidence[] {
  return [
    ...(ranges.some(({ product }) => product === null)
      ? [evidenceLine(model, 'decided', null)]
      : []),
    ...(ranges.some(({ product }) => product !== null) ? [computedLine(model)] : []),
  ];
}

/** So many places of a zone are named; more are on their own pages. */
const MOST_NAMED = 6;

/** Which places the zones of a figure are of, a sentence each; none where it is about one area. */
function zoneNotes(
  { language, project, placeName, text }: SiteModel,
  ranges: readonly RangeInForce[],
): string[] {
  const zoneIds = new Set(ranges.flatMap(({ area }) => (area.kind === 'zone' ? area.zoneId : [])));
  if (new Set(ranges.map(({ area }) => areaKey(area))).size < 2) return [];
  return project.zones.flatMap((zone) => {
    const places = project.places.filter(({ zoneId }) => zoneId === zone.id);
    if (!zoneIds.has(zone.id) || places.length === 0 || places.length > MOST_NAMED) return [];
    return language.t('ranges.zone', {
      zone: text(zone.name),
      places: language.list(places.map(placeName)),
    });
  });
}

/** A range as a row of a figure, named after its area. */
export function decidedRow(model: SiteModel, range: RangeInForce, name: string): DecidedRow {
  const { language } = model;
  const { min, mid, max, currency, variableTarget, validFrom } = range;
  return {
    name: areaLabel(model, range, name),
    note: language.moneyRange(min, max, currency),
    extra: variableTarget === null ? undefined : variableWords(variableTarget, language),
    label: language.money(mid, currency),
    mark: {
      kind: 'decided',
      range: { min, midpoint: mid, max },
      currency,
      variableTarget,
      validFrom,
      computed: range.product !== null,
      how: howText(model, range),
    },
  };
}

/** What the market pays as a row beside ranges. */
export function marketRow(model: SiteModel, mark: StatisticMark): DecidedRow {
  const { t } = model.language;
  const { statistic } = mark;
  return {
    name: t('ranges.market'),
    note: t(`evidence.${statistic.evidence}`),
    label: medianLabel(model, statistic),
    mark,
  };
}

function howText(
  { language, project, text }: SiteModel,
  { product, gradeId, currency }: RangeInForce,
): string {
  if (product) {
    const { base, factor } = product;
    return language.t('ranges.sum', {
      base: language.moneyRange(base.min, base.max, currency),
      factor: language.number(factor, 4),
    });
  }
  const grade = project.grades.find(({ id }) => id === gradeId);
  return grade ? language.t('ranges.grade', { grade: text(grade.name) }) : language.t('ranges.set');
}

/** The name of an area with the sublevel that its range is for. */
export function areaLabel(
  { language }: SiteModel,
  { sublevel }: { sublevel: string | null },
  area: string,
): string {
  return sublevel === null ? area : language.t('ranges.area.sublevel', { area, sublevel });
}
