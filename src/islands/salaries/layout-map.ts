import type { PayMapLayout } from '../../charts/pay-map/layout.ts';
import { layoutPayMap } from '../../charts/pay-map/layout.ts';
import type { MapOutline } from '../../charts/pay-map/outline.ts';
import type { PackedOutline } from '../../charts/pay-map/packed-outline.ts';
import type { PayMapData, PayMapPlace } from '../../charts/pay-map/pay-map-data.ts';
import type { AtlasPlace } from '../../pay/pay-atlas.ts';
import { againstWords } from './columns.ts';
import { describePlace } from './describe-salaries.ts';
import type { NamedView, SalariesContext } from './salaries-context.ts';
import { rowAddress } from './salaries-context.ts';
import type { SalariesRow } from './salaries-row.ts';
import { isOfRung } from './salaries-view.ts';
import type { DrawnWidth } from '../shared/use-drawn-widths.ts';

/** Base widths of the outlines in /data/map.json. */
const MAP_WIDTHS: Readonly<Record<DrawnWidth, number>> = { narrow: 328, medium: 720, wide: 984 };

/** The outline for a drawing. */
export function outlineFor(outlines: readonly PackedOutline[], drawn: DrawnWidth): PackedOutline {
  return outlines.find(({ width }) => width === MAP_WIDTHS[drawn]) ?? outlines[0]!;
}

/** The places of a view on the map. */
export function layoutMap(
  data: PayMapData,
  outline: MapOutline,
  view: NamedView,
  context: SalariesContext,
): PayMapLayout {
  return layoutPayMap(data, outline, {
    narrow: outline.width === MAP_WIDTHS.narrow,
    language: context.language,
    nation:
      import.meta.env.OWN_PAY && view.measure === 'own'
        ? context.language.t('ownPay.allPlaces')
        : context.props.nation.short,
    insetName: context.props.map?.insetName ?? '',
    legendTitle: mapLegend(view, context),
    plainNames: true,
    crossText:
      import.meta.env.OWN_PAY && view.measure === 'own'
        ? context.language.t('ownPay.tool.cross')
        : context.language.t('format.notAvailable'),
  });
}

/** Pay at a rung is our estimate, own pay is counted, everything else is published. */
export function mapEvidence({ measure }: Pick<NamedView, 'measure'>): PayMapData['evidence'] {
  if (import.meta.env.OWN_PAY && measure === 'own') return 'observed';
  return isOfRung(measure) ? 'estimated' : 'published';
}

/**
 * Rows as the map draws them: shaded by the median against the nation, or by the share of jobs where jobs are
 * looked at.
 */
export function mapPlaces(
  rows: readonly SalariesRow[],
  view: NamedView,
  placeById: Readonly<Record<string, AtlasPlace>>,
  context: SalariesContext,
): PayMapPlace[] {
  const ofJobs = view.measure === 'jobs' || view.measure === 'quotient';
  return rows.flatMap((row) => {
    const { latitude = null, longitude = null } = placeById[row.placeId] ?? {};
    if (latitude === null || longitude === null) return [];
    const share = ofJobs ? (row.quotient === null ? null : row.quotient - 1) : row.against;
    return [
      {
        id: row.placeId,
        // Names on a map do without their states.
        name: row.name.split(', ')[0]!,
        inPlace: row.name,
        latitude,
        longitude,
        jobs: row.jobs,
        differential: share,
        href: rowAddress(row, view, context),
        title: `${row.name}: ${describePlace(row, context)}`,
      },
    ];
  });
}

/** What the shades of the map say. */
function mapLegend(view: NamedView, context: SalariesContext): string {
  const { language, props } = context;
  const nation = props.nation.short;
  switch (view.measure) {
    case 'jobs':
    case 'quotient':
      return language.t('salaries.map.jobs', { nation });
    default:
      return againstWords(view, context);
  }
}
