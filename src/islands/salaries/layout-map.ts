import type { MapOutline } from '../../charts/pay-map/outline.ts';
import type { PayMapLayout } from '../../charts/pay-map/layout.ts';
import { layoutPayMap } from '../../charts/pay-map/layout.ts';
import type { PackedOutline } from '../../charts/pay-map/packed-outline.ts';
import type { AtlasPlace } from '../../pay/pay-atlas.ts';
import { mapData, mapLegend } from './map-data.ts';
import type { NamedView, SalariesContext } from './salaries-context.ts';
import type { SalariesRow } from './salaries-row.ts';
import type { DrawnWidth } from './use-drawn-width.ts';

/** Base widths of the outlines in /data/map.json. */
const MAP_WIDTHS: Readonly<Record<DrawnWidth, number>> = { narrow: 328, medium: 720, wide: 984 };

/** The outline for a drawing. */
export function outlineFor(outlines: readonly PackedOutline[], drawn: DrawnWidth): PackedOutline {
  return outlines.find(({ width }) => width === MAP_WIDTHS[drawn]) ?? outlines[0]!;
}

/** The rows of a view on the map, with a ring around the place that is read. */
export function layoutMap(
  rows: readonly SalariesRow[],
  ownId: string | null,
  outline: MapOutline,
  placeById: Readonly<Record<string, AtlasPlace>>,
  view: NamedView,
  context: SalariesContext,
): PayMapLayout {
  return layoutPayMap(mapData(rows, ownId, view, placeById), outline, {
    narrow: outline.width === MAP_WIDTHS.narrow,
    language: context.language,
    nation: context.props.nation.short,
    insetName: context.props.insetName,
    legendTitle: mapLegend(view, context),
    dotText: context.language.t('format.notAvailable'),
  });
}
