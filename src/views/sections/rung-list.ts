import { unbrokenRanges } from '../../i18n/formats.ts';
import { medianInText, middleHalf, untoldPay } from '../site/pay-phrases.ts';
import type { LadderRole } from '../site/ladder-roles.ts';
import type { SiteModel } from '../site/site-model.ts';
import type { RangeSummary } from './employer-range-words.ts';
import { rangeSummary } from './employer-range-words.ts';

/** A rung in the list of rungs: name, sentence, other titles, pay. */
export interface RungItem {
  rung: number;
  of: number;
  /** Family or track, where there are several. */
  group: string | null;
  title: string;
  href: string;
  summary: string;
  titles: string;
  /** That no survey tells what the rung is paid, where one tells it of others and the employer of none. */
  untold: string | null;
  pay: { median: string; half: string | null; answers: string } | null;
  /** What the employer whose ladder it is pays; null where it has set no range. */
  range: RangeSummary | null;
}

/** So many other titles are named. */
const TITLES = 4;

/** The rungs as a list, the lowest first. */
export function rungList(
  model: Pick<
    SiteModel,
    | 'roles'
    | 'addresses'
    | 'language'
    | 'ranges'
    | 'atlas'
    | 'survey'
    | 'placeBrief'
    | 'project'
    | 'text'
  >,
): RungItem[] {
  return model.roles.map((role) => {
    const { pay } = role;
    const half = pay && middleHalf(model, pay);
    const range = rangeSummary(model, role);
    return {
      rung: role.rung,
      of: role.of,
      group: role.group,
      title: role.words.title,
      href: model.addresses.role(role.id),
      summary: role.data.summary,
      titles: otherTitles(role),
      pay: pay && {
        median: medianInText(model, pay),
        half: half && model.language.t('home.half', { half: unbrokenRanges(half) }),
        answers: model.language.t('pay.answers', { n: pay.n ?? 0 }),
      },
      range,
      untold: range ? null : untoldPay(model, role),
    };
  });
}

/** Other titles for the job, each with the branch of business in which it means this job. */
function otherTitles({ data, words }: LadderRole): string {
  const named = new Set([words.title.toLowerCase()]);
  return data.alsoCalled
    .flatMap(({ branch, titles }) => {
      const others = titles.filter((title) => !named.has(title.toLowerCase()));
      const shown = others.slice(0, Math.max(0, TITLES + 1 - named.size));
      for (const title of shown) named.add(title.toLowerCase());
      return shown.length === 0 ? [] : [`${branch}: ${shown.join(', ')}`];
    })
    .join('; ');
}
