import { createElement } from 'react';
import { PayMapChart } from '../../charts/pay-map/PayMapChart.tsx';
import { unpackOutline } from '../../charts/pay-map/packed-outline.ts';
import { PayRangeChart } from '../../charts/pay-range/PayRangeChart.tsx';
import { PAY_COLUMNS, payCells } from '../../pay/pay-columns.ts';
import { countText } from '../../schemas/count-range.ts';
import { formatCsv } from '../../tables/format-csv.ts';
import type { ExportedChart } from '../shared/export/chart-file.ts';
import type { BrowserAtlas } from '../shared/use-atlas.ts';
import { describeMeasured } from './describe-salaries.ts';
import { layoutMap, mapEvidence, mapPlaces, outlineFor } from './layout-map.ts';
import { layoutRanges } from './layout-ranges.ts';
import type { NamedView } from './salaries-context.ts';
import { chosenArea } from './salaries-context.ts';
import type { SalariesRow } from './salaries-row.ts';
import { markedOnMap } from './select-rows.ts';
import { isOfRung } from './salaries-view.ts';
import type { Salaries } from './use-salaries.ts';

/** The view as it is taken along: as a table, as a chart, as an address, as a citation. */
export function exportSalaries(salaries: Salaries, sources: string) {
  const { context, view, atlas, rows, words, sourceIds, getAddress } = salaries;
  const { language, props } = context;
  const { t } = language;
  const area = chosenArea(view, props.names);
  const isMap = view.picture === 'map';

  const getChart = (): ExportedChart => ({
    chart: drawChart(salaries),
    text: {
      title: words.finding,
      subtitle: `${describeMeasured(view, context)} ${words.rows}`,
      source: `${sources} ${props.site.name}, ${t('foot.asOf', { date: props.site.asOf })}`,
    },
  });

  return {
    fileName: [
      'salaries',
      view.measure,
      isOfRung(view.measure) ? view.rung : view.occupation,
      ...(area === null ? [] : [area.id]),
    ].join('-'),
    getCsv: () => salariesCsv(isMap ? rows.matching : rows.shown, view, atlas),
    getChart: view.picture === 'table' || words.count === 0 ? null : getChart,
    getAddress,
    citation: t('take.citation', {
      title: `${props.title}: ${words.finding}`,
      site: props.site.name,
      date: props.site.asOf,
      address: salaries.getCanonicalAddress(),
      sources: sourceIds.map((id) => props.sources[id]?.cite ?? id).join(' '),
    }),
  };
}

function drawChart({ view, context, atlas, outlines, rows, words }: Salaries) {
  const label = words.alternative;
  if (view.picture === 'map' && outlines) {
    const drawn = unpackOutline(outlineFor(outlines, 'wide'), atlas.metros);
    const places = mapPlaces(rows.onMap, view, atlas.placeById, context);
    const data = {
      // A file leads nowhere.
      places: places.map((place) => ({ ...place, href: null })),
      ownId: null,
      markedIds: markedOnMap(rows),
      evidence: mapEvidence(view),
    };
    const layout = layoutMap(data, drawn, view, context);
    return createElement(PayMapChart, { layout, id: 'map', label });
  }
  const layout = layoutRanges(rows.shown, view, context, 'wide');
  const unlinked = {
    ...layout,
    linked: false,
    rows: layout.rows.map((row) => ({ ...row, href: null })),
  };
  return createElement(PayRangeChart, { layout: unlinked, id: 'ranges', label });
}

const HEADER = [
  'place_id',
  'place',
  'states',
  'measure',
  'level_id',
  'soc_code',
  ...PAY_COLUMNS,
  'thin',
  'no_pay',
  'pay_at_level',
  'pay_at_level_after_prices',
  'wages_in_occupation',
  'wages_in_occupation_after_prices',
  'wage_level',
  'price_level',
  'jobs',
  'location_quotient',
] as const;

/** What own pay has besides: its people as far as they are said, and its median against that of all places. */
const OWN_PAY_HEADER = ['contributors', 'median_against_all_places'] as const;

/** The rows that are seen, in their order, with every figure behind them. */
function salariesCsv(
  rows: readonly SalariesRow[],
  view: NamedView,
  { differential }: Pick<BrowserAtlas, 'differential'>,
): string {
  const ofOwnPay = import.meta.env.OWN_PAY && view.measure === 'own';
  const ofRung = isOfRung(view.measure);
  const ofEstimate = ofRung && !ofOwnPay;
  return formatCsv(
    ofOwnPay ? [...HEADER, ...OWN_PAY_HEADER] : HEADER,
    rows.map((row) => {
      const { pay } = row;
      const wageLevel = differential[row.placeId] ?? null;
      return [
        row.placeId,
        row.name,
        row.stateIds.join(' '),
        view.measure,
        ofRung ? view.rung : null,
        view.shownOccupation.soc,
        ...payCells(pay),
        pay?.thin.map(({ kind }) => kind).join(' ') ?? null,
        row.reason,
        ofEstimate ? fourDecimals(row.against) : null,
        ofEstimate ? fourDecimals(row.afterPrices) : null,
        ofRung ? null : fourDecimals(row.against),
        ofRung ? null : fourDecimals(row.afterPrices),
        fourDecimals(wageLevel === null ? null : wageLevel - 1),
        fourDecimals(row.prices),
        row.jobs,
        row.quotient,
        ...(ofOwnPay ? [row.people ? countText(row.people) : null, fourDecimals(row.against)] : []),
      ];
    }),
  );
}

/** Four decimals hold more than the figure is known to. */
function fourDecimals(value: number | null): number | null {
  return value === null ? null : Math.round(value * 10_000) / 10_000;
}
