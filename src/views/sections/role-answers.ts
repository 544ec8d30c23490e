import { unbrokenRanges } from '../../i18n/formats.ts';
import { marketStep } from '../../ladder/market-step.ts';
import { ladderWay, nextRoles, sidewaysWays, wayLink } from '../site/ladder-ways.ts';
import type { Link } from '../site/page-frame.ts';
import { evidenceLine, medianInText, untoldPay, untoldPayText } from '../site/pay-phrases.ts';
import type { LadderRole } from '../site/ladder-roles.ts';
import type { SiteModel } from '../site/site-model.ts';
import type { RangeSummary } from './employer-range-words.ts';
import { rangeSummary } from './employer-range-words.ts';
import type { PayAnswer } from './pay-answer.ts';
import { payAnswer } from './pay-answer.ts';

/** What opens the page of a role: what it is, what it pays, where it leads. */
export interface RoleAnswers {
  what: { question: string; text: string };
  /** Null where nobody tells what the role is paid. */
  pay: {
    question: string;
    answer: PayAnswer | null;
    quoted: QuotedLine | null;
    /** What the employer pays, where no survey tells the pay of the market. */
    range: RangeSummary | null;
    /** That the survey of other rungs tells nothing of this one, and what official figures stand instead. */
    untold: { text: string; official: Link | null } | null;
  } | null;
  next: {
    question: string;
    /** The rungs right above, each with what changes on the step; none on a highest rung. */
    steps: { link: Link; text: string; difference: Link }[];
    top: string | null;
    /** Moves sideways or back, and rungs of the same grade. */
    sideways: { label: string; links: Link[] } | null;
  };
}

/** A range somebody else states, with its evidence. */
interface QuotedLine {
  text: string;
  evidence: ReturnType<typeof evidenceLine>;
}

/**
 * The answers that open the page of a role.
 * @param listed the role as the whole site lists it: steps and moves lead into other families
 * @param own the role in the model of its family, and whether its page has figures of official occupations
 */
export function roleAnswers(
  site: SiteModel,
  listed: LadderRole,
  own: { model: SiteModel; role: LadderRole; hasOfficial: boolean },
): RoleAnswers {
  const { model, role, hasOfficial } = own;
  return {
    what: { question: model.language.t('question.what'), text: role.data.summary },
    pay: rolePay(model, role, hasOfficial),
    next: nextAnswer(site, listed),
  };
}

function rolePay(model: SiteModel, role: LadderRole, hasOfficial: boolean): RoleAnswers['pay'] {
  const { t } = model.language;
  const quoted = quotedLine(model, role);
  const range = role.pay === null ? rangeSummary(model, role) : null;
  const untold = range === null ? untoldPayText(model, role) : null;
  if (role.pay === null && quoted === null && range === null && untold === null) return null;
  return {
    question: t('question.pay'),
    answer: role.pay && payAnswer(model, role.pay, role),
    quoted,
    range,
    untold:
      untold === null
        ? null
        : {
            text: untold,
            official: hasOfficial ? { label: t('pay.untoldOfficial'), href: '#outlook' } : null,
          },
  };
}

function nextAnswer(model: SiteModel, role: LadderRole): RoleAnswers['next'] {
  const { t } = model.language;
  const next = nextRoles(model, role);
  const sideways = sidewaysWays(model).filter(
    ({ lower, upper, kind }) => lower.id === role.id || (kind === 'beside' && upper.id === role.id),
  );
  return {
    question: t('question.next'),
    steps: next.map((upper) => ({
      link: { label: upper.words.title, href: model.addresses.role(upper.id) },
      text: nextText(model, role, upper),
      difference: {
        label: t('role.step.difference'),
        href: model.addresses.difference(role.id, upper.id),
      },
    })),
    top: next.length === 0 ? t('answer.top') : null,
    sideways:
      sideways.length === 0
        ? null
        : { label: t('answer.sideways'), links: sideways.map((way) => wayLink(model, way)) },
  };
}

/** What a rung right above pays more, and how long it typically takes. */
function nextText(model: SiteModel, role: LadderRole, upper: LadderRole): string {
  const { t, percent } = model.language;
  const time = model.entry('transitions', ladderWay(model, role, upper).id).data.typicalTime;
  if (upper.pay === null) {
    return t(untoldPay(model, upper) === null ? 'answer.nextTime' : 'answer.nextUntold', { time });
  }
  return t('answer.next', {
    amount: medianInText(model, upper.pay),
    step: role.pay === null ? 'none' : percent(marketStep(role.pay, upper.pay)),
    time,
  });
}

function quotedLine(model: SiteModel, role: LadderRole): QuotedLine | null {
  const range = model.project.quotedRanges.find((quoted) => quoted.levelId === role.id);
  if (!range) return null;
  const { language } = model;
  return {
    text: language.t('pay.quoted', {
      publisher: model.text(model.source(range.sourceId).publisher),
      range: unbrokenRanges(language.moneyRange(range.low, range.high, range.currency)),
    }),
    evidence: evidenceLine(model, 'quoted', role.rung),
  };
}
