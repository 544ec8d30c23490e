import { layoutPayRange } from '../../charts/pay-range/layout.ts';
import type { PayRangeLayout } from '../../charts/pay-range/layout.ts';
import { rangesColumns, rangesData } from './ranges-data.ts';
import type { NamedView, SalariesContext } from './salaries-context.ts';
import type { SalariesRow } from './salaries-row.ts';
import type { DrawnWidth } from './use-drawn-width.ts';

/** Base widths of the drawings. */
const RANGES_WIDTHS: Readonly<Record<DrawnWidth, number>> = {
  narrow: 328,
  medium: 720,
  wide: 1248,
};

/** The rows of a view as pay ranges, drawn for a width. */
export function layoutRanges(
  rows: readonly SalariesRow[],
  view: NamedView,
  context: SalariesContext,
  width: DrawnWidth,
): PayRangeLayout {
  return layoutPayRange(rangesData(rows, view, context), {
    width: RANGES_WIDTHS[width],
    narrow: width === 'narrow',
    language: context.language,
    nation: context.props.nation.short,
    order: 'given',
    columns: rangesColumns(rows, view, context),
  });
}
