import type { FigureEvidence } from '../../charts/shared/description.ts';
import { unbrokenRanges } from '../../i18n/typography.ts';
import { realPay } from '../../pay/price-level.ts';
import type { PayStatistic } from '../../schemas/pay-statistic.ts';
import type { Place } from '../../schemas/place.ts';
import { roundTo } from '../../stats/round-to.ts';
import { evidenceLine, intervalText, middleHalf, thinWords } from '../site/pay-phrases.ts';
import type { SiteModel } from '../site/site-model.ts';
import { standingLink } from './standing-section.ts';

/** The answer to "what does it pay": one number and what must stand beside it. */
export interface PayAnswer {
  /** Word or sign before the number: "about", "≈". */
  before: string;
  amount: string;
  after: string;
  half: string | null;
  interval: string | null;
  evidence: FigureEvidence;
  thin: string | null;
  /** Where the reader can hold their own pay against it. */
  stand: { label: string; href: string };
}

/** What a rung pays in a place, ready to print. */
export function payAnswer(model: SiteModel, statistic: PayStatistic, rung: number): PayAnswer {
  const { t, money } = model.language;
  const observed = statistic.evidence === 'observed';
  const half = unbroken(middleHalf(model, statistic));
  const interval = unbroken(intervalText(model, statistic));
  // The message holds the word order of the language; the number in it is set large.
  const [before = '', after = ''] = t(observed ? 'format.about' : 'format.estimate', {
    amount: '\u0000',
  }).split('\u0000');
  return {
    before: before.trim(),
    amount: money(statistic.percentiles.p50, statistic.currency),
    after: `${after} ${t(observed ? 'pay.year' : 'pay.yearEstimate')}`.trim(),
    half:
      half &&
      (observed
        ? t('pay.median.nation', { half, inNation: model.inPlace(model.atlas.nation) })
        : t('pay.median.place', { half })),
    interval: interval && t('pay.interval', { interval }),
    evidence: evidenceLine(
      model,
      statistic.evidence,
      rung,
      observed ? t('pay.answers', { n: statistic.n ?? 0 }) : undefined,
    ),
    stand: standingLink(model, model.roles[rung - 1]!, model.atlas.placeById[statistic.placeId]!),
    thin: thinWords(model, statistic.thin)?.long ?? null,
  };
}

const unbroken = (range: string | null): string | null => range && unbrokenRanges(range);

/** What the pay buys at the nation's average prices, or why that cannot be said. */
export function buysText(model: SiteModel, place: Place, statistic: PayStatistic): string {
  const { t, money } = model.language;
  const real = realPay(statistic.percentiles.p50, place.rpp);
  if (real === null) {
    const source = model.source(model.project.settings.priceLevelSource.value);
    return t('answer.noPrices', { publisher: model.text(source.publisher) });
  }
  return t('answer.buys', {
    amount: money(statistic.percentiles.p50, statistic.currency),
    real: money(roundTo(real, model.rounding), statistic.currency),
    nation: model.nationName,
  });
}
