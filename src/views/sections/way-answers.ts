import type { FigureEvidence } from '../../charts/shared/description.ts';
import { marketStep, outstandingStep } from '../../ladder/market-step.ts';
import { payText } from '../../pay/shown-pay.ts';
import type { LadderWay } from '../site/ladder-ways.ts';
import { ladderWays, stepsOf, wayArguments, wayTime } from '../site/ladder-ways.ts';
import { evidenceLine, medianInText, untoldPayText } from '../site/pay-phrases.ts';
import type { SiteModel } from '../site/site-model.ts';
import type { differenceRows } from './difference-rows.ts';

/** What opens the page of a way: what it pays more, what changes, how long it takes. */
export interface WayAnswers {
  /**
   * Null where the pay of either rung is not known; the step in percent also where no promotion leads from
   * the one to the other.
   */
  pay: {
    question: string;
    step: string | null;
    money: string;
    evidence: FigureEvidence;
  } | null;
  /** What stands in place of the pay where a survey of other rungs tells nothing of either. */
  untold: { question: string; text: string } | null;
  changes: { question: string; text: string };
  /** Null where no step leads from the one rung to the other. */
  time: { question: string; text: string } | null;
  /** Null where no step on the way is much larger than the others. */
  outstanding: { question: string; text: string } | null;
}

/** The answers that open the page of a way. */
export function wayAnswers(
  model: SiteModel,
  way: LadderWay,
  differences: ReturnType<typeof differenceRows>,
): WayAnswers {
  const { t } = model.language;
  return {
    pay: payAnswer(model, way),
    untold: untoldAnswer(model, way),
    changes: changesAnswer(model, way, differences),
    time:
      way.kind === 'up'
        ? {
            question: t('question.time'),
            text: t('difference.time', { steps: way.steps, time: wayTime(model, way) }),
          }
        : null,
    outstanding: outstandingAnswer(model, way),
  };
}

function payAnswer(model: SiteModel, way: LadderWay): WayAnswers['pay'] {
  const { language } = model;
  const { lower, upper, steps } = way;
  const { t } = language;
  if (lower.pay === null || upper.pay === null) return null;
  const money = upper.pay.percentiles.p50 - lower.pay.percentiles.p50;
  return {
    ...(way.kind === 'up'
      ? {
          question: t('difference.question.pay', { steps }),
          step: language.signedPercent(marketStep(lower.pay, upper.pay)),
          money: t('difference.money', { amount: payText(money, upper.pay, language) }),
        }
      : {
          question: t('question.pay'),
          step: null,
          money: t('difference.bothMedians', {
            ...wayArguments(way),
            from: medianInText(model, lower.pay),
            to: medianInText(model, upper.pay),
          }),
        }),
    evidence: evidenceLine(
      model,
      'observed',
      upper.rung,
      language.t('difference.answers', { from: lower.pay.n ?? 0, to: upper.pay.n ?? 0 }),
    ),
  };
}

function untoldAnswer(
  model: SiteModel,
  { lower, upper, kind, steps }: LadderWay,
): WayAnswers['untold'] {
  const texts = [lower, upper].flatMap((role) => untoldPayText(model, role) ?? []);
  if (texts.length === 0) return null;
  const { t } = model.language;
  return {
    question: kind === 'up' ? t('difference.question.pay', { steps }) : t('question.pay'),
    text: texts.join(' '),
  };
}

function changesAnswer(
  { language }: Pick<SiteModel, 'language'>,
  way: LadderWay,
  { counts, besideCounts }: ReturnType<typeof differenceRows>,
): WayAnswers['changes'] {
  const { t } = language;
  return way.kind === 'beside'
    ? {
        question: t('difference.beside.question'),
        text: t('difference.beside.count', { ...wayArguments(way), ...besideCounts }),
      }
    : { question: t('difference.question.changes'), text: t('difference.count', counts) };
}

/** Said on every way that has the one step of the ladder which is much larger than the others. */
function outstandingAnswer(model: SiteModel, way: LadderWay): WayAnswers['outstanding'] {
  const { language } = model;
  const all = ladderWays(model).filter(
    ({ steps, lower }) => steps === 1 && lower.track.familyId === way.lower.track.familyId,
  );
  const found = outstandingStep(
    all.map(({ lower, upper }) =>
      lower.pay && upper.pay ? marketStep(lower.pay, upper.pay) : null,
    ),
  );
  const step = found && all[found.index];
  if (!found || !step || !stepsOf(model, way).some(({ id }) => id === step.id)) return null;
  return {
    question: language.t('difference.question.outstanding'),
    text: language.t('difference.outstanding', {
      ...wayArguments(step),
      step: language.percent(found.step),
      others: language.percentRange(found.others.smallest, found.others.largest),
    }),
  };
}
