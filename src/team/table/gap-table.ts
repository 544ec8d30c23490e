import type { GapMeasure, Refusable } from '../gap/gap-measure.ts';
import type { GapFigures, GapWorksheet } from '../gap/gap-worksheet.ts';
import type { PayQuarter } from '../gap/pay-quarters.ts';
import type { ExportTable, CsvCell } from '../../tables/format-csv.ts';
import { moneyCell, numberCell } from '../../tables/format-csv.ts';

const COLUMNS = [
  'currency',
  'group',
  'work_category',
  'figure',
  'shown',
  'women',
  'men',
  'women_mean',
  'men_mean',
  'mean_gap',
  'women_median',
  'men_median',
  'median_gap',
  'women_share',
  'men_share',
] as const;

/** Cells behind `shown`: blank for whatever a row does not have. */
type Figures = Partial<Record<(typeof COLUMNS)[number], CsvCell>>;

/**
 * Pay gap worksheets as a table, one row a figure. Only worksheets for export can be written: what is
 * refused there has no number that a cell could hold. Amounts are rounded there, shares here to whole percents.
 */
export function gapTable(worksheets: readonly GapWorksheet<'export'>[]): ExportTable {
  return { columns: COLUMNS, rows: worksheets.flatMap(worksheetRows) };
}

function worksheetRows(sheet: GapWorksheet<'export'>): CsvCell[][] {
  const { currency, whole, quarters, categories } = sheet;
  const labels = ['quarter_1', 'quarter_2', 'quarter_3', 'quarter_4'];
  return [
    ...figureRows(currency, 'all', null, whole),
    ...labels.map((label, index) => {
      const quarter: Refusable<PayQuarter> =
        quarters.kind === 'refused'
          ? quarters
          : { kind: 'shown', value: quarters.value.quarters[index]! };
      return toRow(currency, 'all', null, label, quarter, ({ women, men }) => ({
        women_share: numberCell(women, 2),
        men_share: numberCell(men, 2),
      }));
    }),
    ...categories.flatMap(({ category, figures }) =>
      figureRows(currency, 'category', category, figures),
    ),
  ];
}

function figureRows(
  currency: string,
  group: string,
  category: string | null,
  figures: GapFigures,
): CsvCell[][] {
  const measures = [
    ['pay', figures.pay],
    ['base', figures.base],
    ['variable', figures.variable],
  ] as const;
  return [
    ...measures.map(([name, measure]) =>
      toRow(currency, group, category, name, measure, measureCells),
    ),
    toRow(currency, group, category, 'receiving_variable', figures.receiving, (shares) => ({
      women_share: numberCell(shares.women, 2),
      men_share: numberCell(shares.men, 2),
    })),
  ];
}

function measureCells({ women, men, meanGap, medianGap }: GapMeasure): Figures {
  return {
    women: numberCell(women.people),
    men: numberCell(men.people),
    women_mean: moneyCell(women.meanHundredths),
    men_mean: moneyCell(men.meanHundredths),
    mean_gap: numberCell(meanGap, 3),
    women_median: moneyCell(women.medianHundredths),
    men_median: moneyCell(men.medianHundredths),
    median_gap: numberCell(medianGap, 3),
  };
}

function toRow<T>(
  currency: string,
  group: string,
  category: string | null,
  figure: string,
  value: Refusable<T>,
  toCells: (value: T) => Figures,
): CsvCell[] {
  const cells: Figures = {
    currency: currency,
    group: group,
    work_category: category,
    figure: figure,
    shown: value.kind === 'shown' ? 'yes' : 'no',
    ...(value.kind === 'shown' ? toCells(value.value) : {}),
  };
  return COLUMNS.map((column) => cells[column] ?? null);
}
