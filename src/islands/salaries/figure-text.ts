import type { Language } from '../../i18n/language.ts';
import { placeReasons, thinWords } from '../../charts/shared/labels.ts';
import { ownPeopleText } from '../../charts/decided-ranges/describe-own-pay.ts';
import { payText } from '../../pay/shown-pay.ts';
import type { ExploredPlace } from '../../pay/explore-places.ts';
import type { PayStatistic } from '../../schemas/pay-statistic.ts';
import type { SalariesRow } from './salaries-row.ts';
import { figureOf } from './salaries-row.ts';
import type { ColumnId } from './salaries-view.ts';
import type { PayCounts } from './salaries-props.ts';

/** A figure of a row as it is written; a dash where it is not known. */
export function figureText(row: SalariesRow, column: ColumnId, language: Language): string {
  const value = figureOf(row, column);
  if (value === null) return language.t('format.missing');
  switch (column) {
    case 'name':
      return row.name;
    case 'against':
    case 'real':
    case 'prices':
      return language.signedPercent(value);
    case 'jobs':
      return language.number(value);
    case 'quotient':
      return language.number(value, 2);
    case 'people':
      return import.meta.env.OWN_PAY ? ownPeopleText(row.people!, language) : '';
    case 'month':
      return language.month(row.pay!.referenceDate);
    default: {
      const pay = row.pay!;
      const amount = payText(value, pay, language);
      return column === 'p50' && pay.evidence === 'estimated'
        ? language.t('format.estimate', { amount })
        : amount;
    }
  }
}

/** Why a place has no pay to show, in a few words. */
export function reasonText(
  reason: NonNullable<ExploredPlace['reason']>,
  { t }: Pick<Language, 't'>,
): string {
  return reason === 'no-prices' || reason === 'no-wage'
    ? t(`salaries.reason.${reason}`)
    : t(`noEstimate.${reason}`);
}

/** Why the figure of a place rests on little data, in a few words; null when it does not. */
export function thinText(pay: PayStatistic | null, language: Language): string | null {
  return thinWords(placeReasons(pay?.thin ?? []), language)?.short ?? null;
}

export function countPay(places: readonly Pick<ExploredPlace, 'against'>[]): PayCounts {
  const known = places.flatMap(({ against }) => (against === null ? [] : [against]));
  return {
    all: places.length,
    known: known.length,
    above: known.filter((against) => against > 0).length,
  };
}
