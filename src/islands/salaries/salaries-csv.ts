import { formatCsv } from '../../ingest/csv/format-csv.ts';
import { PAY_COLUMNS, payCells } from '../../pay/pay-columns.ts';
import type { BrowserAtlas } from '../atlas/load-atlas.ts';
import type { NamedView } from './salaries-context.ts';
import type { SalariesRow } from './salaries-row.ts';
import { isOfRung } from './salaries-view.ts';

const HEADER = [
  'place_id',
  'place',
  'states',
  'measure',
  'level_id',
  'soc_code',
  ...PAY_COLUMNS,
  'thin',
  'against_nation',
  'against_nation_after_prices',
  'rpp',
  'jobs',
  'location_quotient',
] as const;

/** The rows that are seen, in their order, with every figure behind them. */
export function salariesCsv(
  rows: readonly SalariesRow[],
  view: NamedView,
  placeById: BrowserAtlas['placeById'],
): string {
  const ofRung = isOfRung(view.measure);
  return formatCsv(
    HEADER,
    rows.map((row) => {
      const { pay } = row;
      return [
        row.placeId,
        row.name,
        row.stateIds.join(' '),
        view.measure,
        ofRung ? view.rung : null,
        view.shownOccupation.soc,
        ...payCells(pay),
        pay?.thin.map(({ kind }) => kind).join(' ') ?? null,
        fourDecimals(row.against),
        fourDecimals(row.afterPrices),
        placeById[row.placeId]?.rpp ?? null,
        row.jobs,
        row.quotient,
      ];
    }),
  );
}

/** Four decimals hold more than the figure is known to. */
function fourDecimals(value: number | null): number | null {
  return value === null ? null : Math.round(value * 10_000) / 10_000;
}
