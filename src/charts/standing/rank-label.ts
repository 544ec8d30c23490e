import type { Language } from '../../i18n/language.ts';
import type { OwnPayRank } from '../../pay/own-pay-rank.ts';

/** A rank in a word or two: "about the 62nd", "below the 10th". */
export function rankLabel({ kind, percentile }: OwnPayRank, { t }: Language): string {
  return t('standing.rank', { kind, percentile });
}
