import type { Language } from '../../i18n/language.ts';
import { roleArguments } from '../../ladder/role-words.ts';
import { addsUpAsShown, payText, shownAmount } from '../../pay/shown-pay.ts';
import type { ChartDescription, ChartTable } from '../shared/description.ts';
import { COARSE_FRACTIONS, fractionShare, nearestFraction, stepText } from '../shared/fractions.ts';
import { percentileCells, percentileColumns } from '../shared/percentile-table.ts';
import type { LadderRung } from './ladder-data.ts';
import { rungBelow, shownStep, stepLabel } from './ladder-data.ts';

export interface LadderContext {
  language: Language;
  currency: string;
  /** Month the figures stand for. */
  month: string;
  /** The area whose estimates are shown; null for the nation, whose steps in percent these are. */
  area: {
    inPlace: string;
    /** Rung whose next step the headline tells. */
    fromId: string;
  } | null;
}

/**
 * The words of the ladder: its finding, what it measures, and the table with the same figures.
 * @param rungs lowest first
 */
export function describeLadder(rungs: LadderRung[], context: LadderContext): ChartDescription {
  const { language, currency, month } = context;
  const told = stepTold(rungs, context);
  const headline = ladderHeadline(rungs, context, told);
  const shown = rungs.filter((rung) => rung.statistic);
  return {
    headline,
    subtitle: [
      language.t(context.area ? 'ladder.subtitle.place' : 'ladder.subtitle', {
        currencyName: language.currencyName(currency),
        month: language.month(month),
      }),
      ...(told && !told.addsUp ? [language.t('rounding.differences')] : []),
    ].join(' '),
    alternative: [
      language.t('ladder.alternative', {
        headline,
        rungs: shown
          .map((rung) =>
            language.t('ladder.alternativeRung', {
              rung: rung.name,
              median: rung.medianLabel ?? '',
            }),
          )
          .join('; '),
      }),
      ...(shown.length === 0 || shown.length === rungs.length
        ? []
        : [
            language.t('ladder.alternativeUntold', {
              rungs: rungs
                .filter(({ statistic }) => !statistic)
                .map(({ name }) => name)
                .join('; '),
            }),
          ]),
    ].join(' '),
    table: ladderTable(rungs, context, headline),
  };
}

/** A rung whose pay is known. */
type PaidRung = LadderRung & { statistic: NonNullable<LadderRung['statistic']> };

/** The step that a headline tells in money: the one up from a rung, or the one that led to it. */
interface StepTold {
  lower: PaidRung;
  upper: PaidRung;
  /** Currency units a year between their medians. */
  amount: number;
  /** Whether it is what a reader gets from the two medians as they are printed. */
  addsUp: boolean;
}

/** Null where the headline tells no step, or the medians are shown alike. */
function stepTold(rungs: LadderRung[], { area }: LadderContext): StepTold | null {
  const fromId = area ? area.fromId : rungs.find((rung) => rung.own)?.levelId;
  const rung = rungs.find(({ levelId }) => levelId === fromId);
  if (!rung) return null;
  // Where the pay of no rung right above is known, the step that led here is told instead.
  const upper = rungs.find(({ belowId, statistic }) => belowId === fromId && statistic) ?? rung;
  const lower = rungBelow(rungs, upper);
  if (!lower || !isPaid(lower) || !isPaid(upper)) return null;
  const from = lower.statistic.percentiles.p50;
  const to = upper.statistic.percentiles.p50;
  const amount = to - from;
  if (shownAmount(amount, upper.statistic) <= 0) return null;
  return { lower, upper, amount, addsUp: addsUpAsShown(from, to, upper.statistic) };
}

function isPaid(rung: LadderRung): rung is PaidRung {
  return rung.statistic !== null;
}

function ladderHeadline(
  rungs: LadderRung[],
  context: LadderContext,
  told: StepTold | null,
): string {
  const { language, area } = context;
  const own = rungs.find((rung) => rung.own);
  const fromId = area ? area.fromId : own?.levelId;
  const from = rungs.find(({ levelId }) => levelId === fromId);
  if (from) {
    if (!from.statistic && rungs.some(({ statistic }) => statistic)) {
      return language.t('ladder.headline.untold', roleArguments('role', from.words));
    }
    if (!told) return language.t('ladder.headline.none');
    const { lower, upper, amount } = told;
    const ends = {
      difference: payText(amount, upper.statistic, language),
      ...roleArguments('next', upper.words),
      ...roleArguments('lower', lower.words),
    };
    return area
      ? language.t('ladder.headline.place', { ...ends, inPlace: area.inPlace })
      : language.t('ladder.headline.up', ends);
  }
  const single = rungs.flatMap((rung): StepUp[] => {
    const step = shownStep(rungs, rung);
    return step?.steps === 1 ? [{ step: step.share, interval: step.interval }] : [];
  });
  const all = single.length === rungs.filter((rung) => rungBelow(rungs, rung)).length;
  return stepsSentence(single, all, language) ?? language.t('ladder.headline.none');
}

function ladderTable(rungs: LadderRung[], context: LadderContext, caption: string): ChartTable {
  const { language } = context;
  const missing = language.t('format.missing');
  const stepCell = (rung: LadderRung): string => {
    const step = shownStep(rungs, rung);
    if (step === null) return missing;
    const share = stepText(language.signedPercent(step.share), step.interval, language);
    return stepLabel(share, step, language);
  };
  const interval = rungs.some((rung) => shownStep(rungs, rung)?.interval);
  return {
    caption,
    columns: [
      { label: language.t('column.rung'), numeric: false },
      ...percentileColumns(
        language,
        rungs.map(({ statistic }) => statistic),
      ),
      { label: language.t('column.step', { interval: interval ? 'yes' : 'no' }), numeric: true },
      { label: language.t('column.answers'), numeric: true },
      { label: language.t('column.evidence'), numeric: false },
    ],
    rows: [...rungs]
      .reverse()
      .map((rung) => [
        rung.name,
        ...percentileCells(rung.statistic, language),
        stepCell(rung),
        rung.statistic?.n ? language.number(rung.statistic.n) : missing,
        rung.statistic
          ? language.t(`evidence.${rung.statistic.evidence}`)
          : language.t('ladder.notShown'),
      ]),
  };
}

/** A step up the ladder: what it adds at the median, and the ends of its 95 % interval, as shares. */
interface StepUp {
  step: number;
  /** Null where the medians have no interval. */
  interval: { low: number; high: number } | null;
}

/** How far a word may lie from a step without an interval, as a part of the step. */
const NEAR = 0.25;

/**
 * What every step adds, as far as the intervals allow: the smallest and the largest step in coarse
 * words that lie inside their intervals, and that no step is certain whose interval reaches nothing.
 * @param all whether these are all steps of the ladder
 * @returns null where there is no step, or one that leads to less pay
 */
function stepsSentence(steps: readonly StepUp[], all: boolean, language: Language): string | null {
  const bySize = [...steps].sort((a, b) => a.step - b.step);
  const [smallest, largest] = [bySize[0], bySize.at(-1)];
  if (!smallest || !largest || smallest.step <= 0) return null;
  const [from, to] = [stepWords(smallest, language), stepWords(largest, language)];
  return language.t('ladder.headline.steps', {
    count: steps.length,
    all: all ? 'yes' : 'no',
    same: from === to ? 'yes' : 'no',
    from,
    to,
    certain: steps.every(({ interval }) => interval === null || interval.low > 0) ? 'yes' : 'no',
  });
}

/** A step in a word, or in percent where no word is near enough. */
function stepWords({ step, interval }: StepUp, language: Language): string {
  const { low, high } = interval ?? { low: step * (1 - NEAR), high: step * (1 + NEAR) };
  const fraction = nearestFraction(step, COARSE_FRACTIONS);
  const share = fractionShare(fraction);
  return share >= low && share <= high && Math.abs(share - step) <= NEAR * step
    ? language.t('ladder.stepPart', { fraction })
    : language.percent(step);
}
