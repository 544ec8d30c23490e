import type { ComponentType } from 'react';
import type { ChartProps } from '../../charts/shared/ChartSvg.tsx';
import type { ChartBox } from '../../charts/shared/row-chart.ts';
import type { ChartDescription, FigureEvidence } from '../../charts/shared/description.ts';
import type { Link } from '../site/page-frame.ts';
import { sourceLine } from '../site/pay-phrases.ts';
import type { SiteModel } from '../site/site-model.ts';

/** A chart as a page shows it: its words and a drawing for each width it is made for. */
export interface DrawnFigure<Layout> {
  words: FigureWords;
  narrow: Layout;
  /** Null where one drawing serves all widths. */
  medium: Layout | null;
  wide: Layout | null;
}

/** A figure with the chart that draws it, for whoever shows figures of every kind. */
export interface FigureWithChart {
  figure: DrawnFigure<ChartBox>;
  chart: ComponentType<ChartProps<ChartBox>>;
}

/** A figure with its chart, which fits its layout; null where there is no figure. */
export function withChart<Layout extends ChartBox>(
  chart: ComponentType<ChartProps<Layout>>,
  figure: DrawnFigure<Layout> | null,
): FigureWithChart | null {
  // That they fit has just been checked; the two stay together, so that it need not be known again.
  return figure && { figure, chart: chart as ComponentType<ChartProps<ChartBox>> };
}

/** What stands around a drawing: finding, measure, evidence, source, and the ways to take it along. */
export interface FigureWords {
  description: ChartDescription;
  evidence: FigureEvidence[];
  source: string;
  tableWord: string;
  /** Where the table stands when it is a page of its own; null puts it under the chart. */
  tableHref: string | null;
  /** What the picture leaves out, a sentence each. */
  notes: string[];
  /** The same for the narrow drawing, where it leaves out more; null where it does not. */
  narrowNotes: string[] | null;
  downloads: { label: string; href: string }[];
  method: { label: string; href: string } | null;
  /** Null for a figure that other sites cannot show. */
  embed: Embed | null;
}

/** The way to show a figure on another site: its page without navigation, and what the other site takes. */
export interface Embed {
  /** Its path among the embeds: `cities/denver-co/ladder`. */
  name: string;
  href: string;
  /** A frame as high as the figure in a wide column and in a narrow one, without a script. */
  code: string;
  word: string;
  text: string;
  open: string;
  label: string;
}

/** What a figure says besides its description. */
interface FigureOptions {
  evidence: FigureEvidence[];
  sourceIds: readonly string[];
  downloads?: Link[];
  /** Section of the method page that tells how the figures are made. */
  method?: string;
  tableHref?: string;
  notes?: string[];
  narrowNotes?: string[];
}

/** The words around a drawing, in the order every figure has them. */
export function figureWords(
  model: Pick<SiteModel, 'language' | 'addresses' | 'source' | 'text'>,
  description: ChartDescription,
  options: FigureOptions,
): FigureWords {
  const { t } = model.language;
  return {
    description,
    evidence: options.evidence,
    source: sourceLine(model, options.sourceIds),
    notes: options.notes ?? [],
    narrowNotes: options.narrowNotes ?? null,
    tableWord: t('figure.table'),
    tableHref: options.tableHref ?? null,
    downloads: options.downloads ?? [],
    method: options.method
      ? { label: t('figure.method'), href: model.addresses.method(options.method) }
      : null,
    embed: null,
  };
}
