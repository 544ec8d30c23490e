import { payText } from '../../pay/shown-pay.ts';
import type { PayRangeLayout } from '../../charts/pay-range/layout.ts';
import type { PayRangeColumn } from '../../charts/pay-range/row-layout.ts';
import { layoutPayRange } from '../../charts/pay-range/layout.ts';
import type { PayRangeData, PayRangeRow } from '../../charts/pay-range/pay-range-data.ts';
import { ownPeopleText } from '../../charts/decided-ranges/describe-own-pay.ts';
import { againstWords, columnHead } from './columns.ts';
import { figureText, reasonText, thinText } from './figure-text.ts';
import type { NamedView, SalariesContext } from './salaries-context.ts';
import { rowAddress } from './salaries-context.ts';
import type { SalariesRow } from './salaries-row.ts';
import { isOfRung } from './salaries-view.ts';
import type { DrawnWidth } from '../shared/use-drawn-widths.ts';
import type { ColumnId } from './salaries-view.ts';

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
    nation:
      import.meta.env.OWN_PAY && view.measure === 'own'
        ? context.language.t('ownPay.tool.total')
        : context.props.nation.short,
    order: 'given',
    columns: rangesColumns(rows, view, context),
  });
}

/** Rows as the chart of pay ranges draws them: the nation at the top, then the places in their order. */
function rangesData(
  rows: readonly SalariesRow[],
  view: NamedView,
  context: SalariesContext,
): PayRangeData {
  return {
    rung: isOfRung(view.measure) ? view.role.rung : null,
    rows: [...nationRows(view, context), ...rows.map((row) => toRangeRow(row, view, context))],
  };
}

function toRangeRow(row: SalariesRow, view: NamedView, context: SalariesContext): PayRangeRow {
  const { language } = context;
  return {
    placeId: row.placeId,
    name: row.name,
    nation: false,
    own: false,
    href: rowAddress(row, view, context),
    statistic: row.pay,
    medianLabel: row.pay && figureText(row, 'p50', language),
    against: row.against,
    afterPrices: row.afterPrices,
    warning: thinText(row.pay, language),
    reason: row.reason && reasonText(row.reason, language),
  };
}

/** What places are held against: the nation, or own pay in all places together as far as it may be shown. */
function nationRows(view: NamedView, { language, props }: SalariesContext): PayRangeRow[] {
  const { nation } = view;
  const ofOwnPay = import.meta.env.OWN_PAY && view.measure === 'own';
  if (ofOwnPay && !view.own?.total) return [];
  return [
    {
      placeId: nation.placeId,
      name: ofOwnPay ? language.t('ownPay.allPlaces') : props.nation.name,
      nation: true,
      own: false,
      href: null,
      statistic: nation,
      medianLabel: payText(nation.percentiles.p50, nation, language),
      against: null,
      afterPrices: null,
      warning: null,
      reason: null,
    },
  ];
}

/** Columns beside the ranges: what the measure is about comes first. */
function rangesColumns(
  rows: readonly SalariesRow[],
  view: NamedView,
  context: SalariesContext,
): PayRangeColumn[] {
  const { measure } = view;
  const { language, props } = context;
  const nation = props.nation.short;
  const byId = new Map(rows.map((row) => [row.placeId, row]));
  const column = (id: ColumnId, head: string): PayRangeColumn => ({
    head,
    cell: ({ placeId, medianLabel }) => {
      const row = byId.get(placeId);
      if (row) return figureText(row, id, language);
      const total = import.meta.env.OWN_PAY && id === 'people' && view.own?.total;
      if (total) return ownPeopleText(total.people, language);
      return id === 'p50' ? (medianLabel ?? '') : '';
    },
  });
  const columns: Partial<Record<ColumnId, PayRangeColumn>> = {
    p50: column('p50', language.t('payRange.head.median')),
    against: column('against', againstWords(view, context)),
    real: column('real', language.t('payRange.head.afterPrices')),
    prices: column('prices', language.t('measure.priceLevel', { nation })),
    jobs: column('jobs', language.t('salaries.head.jobs')),
    quotient: column('quotient', language.t('salaries.head.quotient')),
    ...(import.meta.env.OWN_PAY &&
      measure === 'own' && { people: column('people', columnHead('people', view, context)) }),
  };
  const wanted: Readonly<Record<typeof measure, ColumnId[]>> = {
    estimate: ['p50', 'against', 'real'],
    official: ['p50', 'against', 'real'],
    real: ['p50', 'against', 'prices'],
    jobs: ['jobs', 'quotient', 'p50'],
    quotient: ['quotient', 'jobs', 'p50'],
    own: ['p50', 'people', 'against'],
  };
  return wanted[measure].map((id) => columns[id]!);
}
