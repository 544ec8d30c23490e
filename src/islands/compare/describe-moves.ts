import type { Language } from '../../i18n/language.ts';
import { roleArguments } from '../../ladder/role-words.ts';
import type { Move } from '../../pay/moves-between.ts';
import { addsUpAsShown, payText, shownAmount } from '../../pay/shown-pay.ts';
import type { PayStatistic } from '../../schemas/pay-statistic.ts';
import { movesBetween } from '../../pay/moves-between.ts';
import type { ComposedComparison } from './compose-comparison.ts';

/** A move in words: what pay there buys the same, and what is paid there. */
export interface DescribedMove {
  fromId: string;
  toId: string;
  /** "Denver, CO → Austin, TX". */
  way: string;
  /** The break-even salary; null where it is not known. */
  needed: string | null;
  /** What is paid there against it, or why there is no break-even salary. */
  text: string;
  /** The whole in one sentence. */
  sentence: string;
  /** Whether the difference in `text` is that of the amounts beside it, although each is rounded on its own. */
  addsUp: boolean;
}

const kindOf = (gain: number): string => (gain > 0 ? 'more' : gain < 0 ? 'less' : 'same');

/** Every move between the places of a comparison, in both directions, from the median of the lower rung. */
export function describeMoves(
  { places, level, compared }: ComposedComparison,
  language: Language,
  printed: Pick<PayStatistic, 'currency' | 'shownTo'>,
): DescribedMove[] {
  const { t } = language;
  const nameOf = (id: string): string => places.find((place) => place.id === id)?.name ?? '';
  const money = (amount: number): string => payText(amount, printed, language);
  const about = (amount: number): string => t('format.estimate', { amount: money(amount) });
  const rppOf = (id: string): number | null =>
    compared.find(({ placeId }) => placeId === id)?.rpp ?? null;

  const unknown = (move: Move): string => {
    if (move.pay === null) return t('compare.move.noPay', { place: nameOf(move.fromId) });
    const unpriced = [move.fromId, move.toId].filter((id) => rppOf(id) === null).map(nameOf);
    return t('compare.move.noPrices', { places: language.list(unpriced) });
  };
  return movesBetween(compared).map((move): DescribedMove => {
    const way = t('compare.move.way', { from: nameOf(move.fromId), to: nameOf(move.toId) });
    const { fromId, toId, pay, needed, paid, gain } = move;
    if (pay === null || needed === null) {
      const text = unknown(move);
      return { fromId, toId, way, needed: null, text, sentence: `${way}: ${text}`, addsUp: true };
    }
    const text =
      paid === null || gain === null
        ? t('compare.move.noPaid')
        : t('compare.move.paid', {
            paid: about(paid),
            kind: kindOf(Math.sign(gain) * shownAmount(Math.abs(gain), printed)),
            difference: money(Math.abs(gain)),
          });
    return {
      fromId,
      toId,
      way,
      needed: money(needed),
      text,
      sentence: t('compare.move.sentence', {
        ...roleArguments('role', level.words),
        way,
        pay: money(pay),
        needed: money(needed),
        paid: paid === null ? '' : about(paid),
        known: paid === null ? 'no' : 'yes',
      }),
      addsUp: paid === null || addsUpAsShown(needed, paid, printed),
    };
  });
}
