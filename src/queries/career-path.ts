import type { PathItem } from '../components/path-item.ts';
import type { LadderWay } from './ladder-ways.ts';
import { ladderWay } from './ladder-ways.ts';
import { medianInText } from './pay-phrases.ts';
import type { SiteModel } from './site-model.ts';
import { wayTime } from './way-time.ts';

/** The rungs of a way in order, with typical time added up. */
export function careerPath(model: SiteModel, { lower, upper }: LadderWay): PathItem[] {
  const { language, addresses, roles } = model;
  const { t } = language;
  return roles.slice(lower.rung - 1, upper.rung).map((role): PathItem => {
    const before = roles[role.rung - 2];
    const first = role.id === lower.id;
    return {
      rung: role.rung,
      role: { label: role.words.title, href: addresses.role(role.id) },
      when: first
        ? t('path.start')
        : t('path.after', { time: wayTime(model, ladderWay(lower, role)) }),
      pay: medianInText(model, role.pay),
      step:
        first || !before || role.step === null
          ? null
          : {
              text: language.signedPercent(role.step),
              link: {
                label: t('path.what'),
                href: addresses.difference(before.id, role.id),
              },
            },
    };
  });
}
