import { startCapital, unbrokenRanges } from '../../i18n/formats.ts';
import { medianInText, middleHalf, untoldPay } from '../site/pay-phrases.ts';
import type { SiteModel } from '../site/site-model.ts';
import type { RangeSpan } from './employer-ranges.ts';
import { rangeSpan } from './employer-ranges.ts';

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
  range: RangeSpan | null;
}

/** The rungs as a list, the lowest first. */
export function rungList(
  model: Pick<SiteModel, 'roles' | 'addresses' | 'language' | 'ranges' | 'atlas' | 'survey'>,
): RungItem[] {
  return model.roles.map((role) => {
    const { pay } = role;
    const half = pay && middleHalf(model, pay);
    const range = rangeSpan(model, role);
    const titles = role.data.alsoCalled.flatMap((branch) => branch.titles);
    const others = [...new Set(titles)].filter(
      (title) => title.toLowerCase() !== role.words.title.toLowerCase(),
    );
    return {
      rung: role.rung,
      of: role.of,
      group: role.group,
      title: role.words.title,
      href: model.addresses.role(role.id),
      summary: role.data.summary,
      titles: startCapital(others.slice(0, 4).join('; ')),
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
