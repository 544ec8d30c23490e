import type { PromotionGapLayout } from '../../charts/promotion-gap/layout.ts';
import type { FigureEvidence } from '../../charts/shared/description.ts';
import { marketStep, outstandingStep } from '../../ladder/market-step.ts';
import { payText } from '../../pay/shown-pay.ts';
import type { DrawnFigure } from '../figures/drawn-figure.ts';
import { promotionGapFigure } from '../figures/promotion-gap-figure.ts';
import type { PathItem } from '../sections/career-path.ts';
import { careerPath } from '../sections/career-path.ts';
import type { CityFinder } from '../sections/city-finder.ts';
import { cityFinder } from '../sections/city-finder.ts';
import type { SideBySideRow, DifferenceRow } from '../sections/difference-rows.ts';
import {
  differenceRows,
  countLines,
  dutyRows,
  measureRows,
  scopeRows,
} from '../sections/difference-rows.ts';
import type { WayPayTable } from '../sections/way-pay-table.ts';
import { wayPayTable } from '../sections/way-pay-table.ts';
import type { LadderWay } from '../site/ladder-ways.ts';
import {
  ladderWay,
  ladderWays,
  wayArguments,
  wayLink,
  wayTitle,
  stepsOf,
  wayTime,
} from '../site/ladder-ways.ts';
import type { Link, PageFrame } from '../site/page-frame.ts';
import { pageFrame } from '../site/page-frame.ts';
import { citedSources, evidenceLine } from '../site/pay-phrases.ts';
import type { SiteModel } from '../site/site-model.ts';

interface DifferencePage {
  frame: PageFrame;
  way: LadderWay;
  title: string;
  rungsText: string;
  answers: {
    /** Null where the pay of either rung is not known. */
    pay: { question: string; step: string; money: string; evidence: FigureEvidence } | null;
    changes: { question: string; text: string };
    time: { question: string; text: string };
    /** Null where no step on the way is much larger than the others. */
    outstanding: { question: string; text: string } | null;
  };
  /** Null where the pay of either rung is not known. */
  gap: DrawnFigure<PromotionGapLayout> | null;
  note: string;
  competencies: DifferenceRow[];
  /** Null for a way of several steps, which are linked instead. */
  step: { html: string; changes: string[] } | null;
  steps: Link[];
  scope: SideBySideRow[];
  measures: SideBySideRow[];
  duties: { text: string; rows: SideBySideRow[] };
  /** Null where the pay of either rung is not known. */
  pay: WayPayTable | null;
  /** Leads to this way on the page of any area. */
  finder: CityFinder;
  path: { text: string; items: PathItem[] };
  asked: { note: string; links: Link[]; criteria: string[]; evidence: string[] };
  other: Link[];
  sources: Link[];
}

/** What changes between two rungs, what the market pays for it, and what is asked for. */
export function differencePage(model: SiteModel, wayId: string): DifferencePage {
  const way = ladderWays(model).find((candidate) => candidate.id === wayId);
  if (!way) throw new RangeError(`wayId must be a way up the ladder, received ${wayId}`);
  const { roles } = model;
  const { t } = model.language;
  const { lower, upper, steps } = way;
  const { rows, counts } = differenceRows(model, way);
  const duties = dutyRows(model, way);
  const single = stepsOf(model, way);
  const last = single.at(-1)!;
  const lastStep = model.entry('transitions', last.id).data;
  return {
    frame: differenceFrame(model, way),
    way,
    title: wayTitle(model, way),
    rungsText: t('difference.rungs', { from: lower.rung, to: upper.rung }),
    answers: {
      pay: payAnswer(model, way),
      changes: {
        question: t('difference.question.changes'),
        text: t('difference.count', counts),
      },
      time: {
        question: t('question.time'),
        text: t('difference.time', { steps, time: wayTime(model, way) }),
      },
      outstanding: outstandingAnswer(model, way),
    },
    gap: promotionGapFigure(model, way),
    note: t('difference.note', wayArguments(way)),
    competencies: rows,
    step:
      steps === 1
        ? {
            html: model.markdown(model.entry('transitions', way.id).body),
            changes: lastStep.changes,
          }
        : null,
    steps: steps === 1 ? [] : single.map((step) => wayLink(model, step)),
    scope: scopeRows(model, way),
    measures: measureRows(model, way),
    duties: { text: t('difference.dutiesText', { ...countLines(duties) }), rows: duties },
    pay: wayPayTable(model, way),
    finder: cityFinder(model, way.id),
    path: {
      text: model.survey
        ? t('path.text', { inNation: model.inPlace(model.atlas.nation) })
        : t('path.noPay'),
      items: careerPath(model, way, model.atlas.nation),
    },
    asked: {
      note: t('difference.askedNote', { steps }),
      links: single.slice(0, -1).map((step) => wayLink(model, step)),
      criteria: lastStep.criteria,
      evidence: lastStep.evidence,
    },
    other: otherWays(way, roles).map((other) => wayLink(model, other)),
    sources: sourceLinks(model, way),
  };
}

function differenceFrame(model: SiteModel, way: LadderWay): PageFrame {
  const { language, addresses } = model;
  const { t } = language;
  const words = wayArguments(way);
  return pageFrame(model, {
    path: `/ladder/${way.id}/`,
    title: wayTitle(model, way),
    description: t('difference.description', {
      ...words,
      step:
        way.lower.pay && way.upper.pay
          ? language.percent(marketStep(way.lower.pay, way.upper.pay))
          : 'none',
    }),
    above: [{ label: t('nav.ladder'), href: addresses.page('/ladder/') }],
    crumb: t('difference.crumb', { ...words, steps: way.steps }),
  });
}

function payAnswer(model: SiteModel, way: LadderWay): DifferencePage['answers']['pay'] {
  const { language } = model;
  const { lower, upper, steps } = way;
  if (lower.pay === null || upper.pay === null) return null;
  const money = upper.pay.percentiles.p50 - lower.pay.percentiles.p50;
  return {
    question: language.t('difference.question.pay', { steps }),
    step: language.signedPercent(marketStep(lower.pay, upper.pay)),
    money: language.t('difference.money', {
      amount: payText(money, upper.pay, language),
    }),
    evidence: evidenceLine(
      model,
      'observed',
      upper.rung,
      language.t('difference.answers', { from: lower.pay.n ?? 0, to: upper.pay.n ?? 0 }),
    ),
  };
}

/** Said on every way that has the one step of the ladder which is much larger than the others. */
function outstandingAnswer(
  model: SiteModel,
  { lower, upper }: LadderWay,
): DifferencePage['answers']['outstanding'] {
  const { language, roles } = model;
  const found = outstandingStep(roles.slice(1).map((role) => role.step));
  const from = found && roles[found.index];
  const to = found && roles[found.index + 1];
  if (!found || !from || !to || from.rung < lower.rung || to.rung > upper.rung) return null;
  return {
    question: language.t('difference.question.outstanding'),
    text: language.t('difference.outstanding', {
      ...wayArguments(ladderWay(from, to)),
      step: language.percent(found.step),
      smallest: language.percent(found.others.smallest),
      largest: language.percent(found.others.largest),
    }),
  };
}

/** Ways that begin or end where this one does, so that a reader can go on. */
function otherWays(way: LadderWay, roles: SiteModel['roles']): LadderWay[] {
  return ladderWays({ roles }).filter(
    (other) =>
      other.id !== way.id &&
      (other.lower.id === way.lower.id ||
        other.lower.id === way.upper.id ||
        (other.upper.id === way.lower.id && other.steps === 1)),
  );
}

function sourceLinks(model: SiteModel, { lower, upper }: LadderWay): Link[] {
  const { project } = model;
  const raise = project.settings.policyRaise.sourceId;
  const ids = [
    ...new Set([
      ...(upper.pay?.sourceIds ?? []),
      ...(raise && upper.pay ? [raise] : []),
      ...lower.data.sources,
      ...upper.data.sources,
    ]),
  ];
  return citedSources(model, ids);
}
