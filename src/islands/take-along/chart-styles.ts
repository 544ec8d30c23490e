/** Layers of the style sheet that a chart needs on its own: colours, then the grammar of the charts. */
const LAYERS = ['tokens', 'charts'];

/**
 * The styles of charts as the page has them, so that a file looks like the page and no byte of them is
 * sent twice.
 */
export function readChartStyles(sheets: Iterable<CSSStyleSheet> = document.styleSheets): string {
  return [...sheets]
    .flatMap(readRules)
    .filter((rule) => rule instanceof CSSLayerBlockRule && LAYERS.includes(rule.name))
    .flatMap((layer) => [...(layer as CSSLayerBlockRule).cssRules])
    .map(({ cssText }) => cssText)
    .join(' ');
}

/** A sheet of another origin, such as one of an extension, does not say what it holds. */
function readRules(sheet: CSSStyleSheet): CSSRule[] {
  try {
    return [...sheet.cssRules];
  } catch {
    return [];
  }
}
