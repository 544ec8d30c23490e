import { argumentsOfText, sayText } from '../../i18n/language-of.ts';
import { unbrokenRanges } from '../../i18n/formats.ts';
import { payText } from '../../pay/shown-pay.ts';
import type { FAQ_ARGUMENTS } from '../../schemas/role.ts';
import { medianInText, middleHalf } from '../site/pay-phrases.ts';
import type { LadderRole } from '../site/ladder-roles.ts';
import type { SiteModel } from '../site/site-model.ts';

/** A question that people ask about a role. */
export interface FaqItem {
  id: string;
  question: string;
  html: string;
  /** The words of the answer without markup, for machines. */
  text: string;
}

/** The questions of a role with their answers; one whose figure the data does not hold is left out. */
export function roleFaq(model: SiteModel, role: LadderRole): FaqItem[] {
  const values = faqFigures(model, role);
  return (role.data.faq ?? []).flatMap(({ id, question, answer }) => {
    const asked = argumentsOfText(model.language, answer) as (keyof typeof values)[];
    if (asked.some((name) => values[name] === null)) return [];
    const html = model.markdown(sayText(model.language, answer, values as Record<string, string>));
    return [{ id, question, html, text: wordsOf(html) }];
  });
}

/** Figures of a role in the nation of the site; null where the data does not hold one. */
function faqFigures(
  model: SiteModel,
  role: LadderRole,
): Record<(typeof FAQ_ARGUMENTS)[number], string | null> {
  const { language, project } = model;
  const { pay } = role;
  const quoted = project.quotedRanges.find(({ levelId }) => levelId === role.id);
  const cash = project.survey.cash.find(({ levelId }) => levelId === role.id);
  const half = pay && middleHalf(model, pay);
  return {
    inNation: model.inPlace(model.atlas.nation),
    median: pay && medianInText(model, pay),
    half: half && unbrokenRanges(half),
    quoted: quoted
      ? unbrokenRanges(language.moneyRange(quoted.low, quoted.high, quoted.currency))
      : null,
    total: pay && cash && cash.p50 !== null ? payText(cash.p50, pay, language) : null,
    extra:
      cash && cash.receivingPercent !== null ? language.percent(cash.receivingPercent / 100) : null,
  };
}

const SIGNS: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

/** The words of a piece of HTML that the Markdown of a role became. */
function wordsOf(html: string): string {
  return html
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&(?:amp|lt|gt|quot|#39);/g, (sign) => SIGNS[sign]!)
    .trim();
}
