import type { Language } from '../../i18n/language.ts';
import type { ChartDescription, ChartTable } from '../shared/description.ts';
import type { PromotionMovesData } from './promotion-moves-data.ts';
import { moveWords, outsideRange, ruleWords } from './promotion-moves-data.ts';
import { raiseLabel } from '../shared/labels.ts';

/** The words of the promotions: by how much they raise base pay, and what decided each. */
export function describePromotionMoves(
  data: PromotionMovesData,
  language: Language,
): ChartDescription {
  const { moves, policy, currency } = data;
  const money = (amount: number): string => language.money(amount, currency);
  const raises = moves.map(({ raise }) => raise);
  const [least, most] = [Math.min(...raises), Math.max(...raises)].map((raise) =>
    moves.length === 0 ? '' : language.percent(raise, 1),
  );
  const headline = language.t('promotionMoves.headline', {
    n: moves.length,
    kind: least === most ? 'same' : 'span',
    least: least!,
    most: most!,
  });
  return {
    headline,
    subtitle: language.t('promotionMoves.subtitle', {
      currencyName: language.currencyName(currency),
    }),
    alternative: language.t('promotionMoves.alternative', {
      headline,
      moves: moves
        .map((move) =>
          [
            ...(move.name === null ? [] : [move.name]),
            moveWords(move.rungName, language),
            language.t('promotionMoves.fromTo', {
              before: money(move.before),
              after: money(move.after),
            }),
            ruleWords(move, policy, language),
          ].join(', '),
        )
        .join('; '),
    }),
    table: movesTable(data, headline, language),
  };
}

function movesTable(
  { moves, policy, currency }: PromotionMovesData,
  caption: string,
  language: Language,
): ChartTable {
  const missing = language.t('format.missing');
  const money = (amount: number): string => language.money(amount, currency);
  const named = moves.some(({ name }) => name !== null);
  return {
    caption,
    columns: [
      ...(named ? [{ label: language.t('peopleStrip.column.person'), numeric: false }] : []),
      { label: language.t('promotionMoves.column.rung'), numeric: false },
      ...(['before', 'after', 'raise', 'compa'] as const).map((column) => ({
        label: language.t(`promotionMoves.column.${column}`),
        numeric: true,
      })),
      { label: language.t('promotionMoves.column.rule'), numeric: false },
      { label: language.t('peopleStrip.column.outside'), numeric: false },
    ],
    rows: moves.map((move) => [
      ...(named ? [move.name ?? missing] : []),
      move.rungName,
      money(move.before),
      money(move.after),
      raiseLabel(move.raise, language),
      move.compaRatio === null
        ? missing
        : language.t('teamChart.ratio', { ratio: move.compaRatio }),
      ruleWords(move, policy, language),
      outsideRange(move, language, currency) ?? missing,
    ]),
  };
}
