import type { ChartDescription } from '../charts/shared/description.ts';
import type { FigureEvidence } from '../charts/shared/figure-evidence.ts';
import type { FigureWords } from '../components/figure-words.ts';
import type { Link } from './page-frame.ts';
import { sourceLine } from './pay-phrases.ts';
import type { SiteModel } from './site-model.ts';

export interface FigureOptions {
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
  model: SiteModel,
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
  };
}
