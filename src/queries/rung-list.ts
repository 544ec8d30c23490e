import type { RungItem } from '../components/rung-item.ts';
import { startCapital } from '../i18n/start-capital.ts';
import { unbrokenRanges } from '../i18n/unbroken-ranges.ts';
import { medianInText, middleHalf } from './pay-phrases.ts';
import type { SiteModel } from './site-model.ts';

/** The rungs as a list, the lowest first. */
export function rungList(model: SiteModel): RungItem[] {
  return model.roles.map((role) => {
    const half = middleHalf(model, role.pay);
    const titles = role.data.alsoCalled.flatMap((branch) => branch.titles);
    const others = [...new Set(titles)].filter(
      (title) => title.toLowerCase() !== role.words.title.toLowerCase(),
    );
    return {
      rung: role.rung,
      title: role.words.title,
      href: model.addresses.role(role.id),
      summary: role.data.summary,
      titles: startCapital(others.slice(0, 4).join('; ')),
      median: medianInText(model, role.pay),
      half: half && model.language.t('home.half', { half: unbrokenRanges(half) }),
      answers: model.language.t('pay.answers', { n: role.pay.n ?? 0 }),
    };
  });
}
