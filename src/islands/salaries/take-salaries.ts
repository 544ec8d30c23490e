import { createElement } from 'react';
import { PayMapChart } from '../../charts/pay-map/PayMapChart.tsx';
import { unpackOutline } from '../../charts/pay-map/packed-outline.ts';
import { PayRangeChart } from '../../charts/pay-range/PayRangeChart.tsx';
import type { TakenChart } from '../take-along/chart-file.ts';
import { chosenArea } from './chosen-area.ts';
import { describeMeasured } from './describe-salaries.ts';
import { layoutMap, outlineFor } from './layout-map.ts';
import { layoutRanges } from './layout-ranges.ts';
import { salariesCsv } from './salaries-csv.ts';
import { isOfRung } from './salaries-view.ts';
import type { Salaries } from './use-salaries.ts';

/** The view as it is taken along: as a table, as a chart, as an address, as a citation. */
export function takeSalaries(salaries: Salaries, sources: string) {
  const { context, view, atlas, rows, words, sourceIds, getAddress } = salaries;
  const { language, props } = context;
  const { t } = language;
  const area = chosenArea(view, props.names);
  const isMap = view.picture === 'map';

  const getChart = (): TakenChart => ({
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
    getCsv: () => salariesCsv(isMap ? rows.matching : rows.shown, view, atlas.placeById),
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
    const layout = layoutMap(rows.matching, null, drawn, atlas.placeById, view, context);
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
