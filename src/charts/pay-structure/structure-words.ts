import type { Language } from '../../i18n/language.ts';
import type { StructureRung } from './pay-structure-data.ts';

/** How far a range reaches into the next: a percentage, or that one lies inside the other. */
export function overlapWords({ toNext }: StructureRung, language: Language): string {
  if (toNext === null || (toNext.overlap === null && toNext.contained === null)) {
    return language.t('format.missing');
  }
  return toNext.contained === null
    ? language.percent(toNext.overlap!)
    : language.t('payStructure.contained', { which: toNext.contained });
}

export function spreadWords({ spread }: StructureRung, language: Language): string {
  return spread === null ? language.t('format.missing') : language.percent(spread);
}

/** Midpoint against the market's median: 1.00 is the same. */
export function marketWords({ marketRatio }: StructureRung, language: Language): string {
  return marketRatio === null
    ? language.t('format.missing')
    : language.t('teamChart.ratio', { ratio: marketRatio });
}
