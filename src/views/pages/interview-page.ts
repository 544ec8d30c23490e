import { roleArguments } from '../../ladder/role-words.ts';
import { interviewAddress } from '../sections/role-details.ts';
import type { WaysOn } from '../sections/ways-on.ts';
import { waysOn } from '../sections/ways-on.ts';
import { rungText } from '../site/ladder-ways.ts';
import type { Link, PageFrame } from '../site/page-frame.ts';
import { pageFrame } from '../site/page-frame.ts';
import { medianInText } from '../site/pay-phrases.ts';
import type { LadderRole } from '../site/ladder-roles.ts';
import type { SiteModel } from '../site/site-model.ts';

interface InterviewPage {
  frame: PageFrame;
  role: LadderRole;
  rungText: string;
  title: string;
  lead: string;
  questions: { id: string; question: string; shows: string }[];
  /** Other roles that have questions. */
  others: { title: string; links: Link[] } | null;
  job: Link;
  waysOn: WaysOn;
}

/**
 * Interview questions for a role, and what a good answer shows.
 * @throws RangeError when the role has none
 */
export function interviewPage(model: SiteModel, roleId: string): InterviewPage {
  const role = model.roles.find(({ id }) => id === roleId);
  const questions = role?.data.interview;
  if (!role || !questions)
    throw new RangeError(`roleId must be a role with interview questions, received ${roleId}`);
  const { t } = model.language;
  const words = roleArguments('role', role.words);
  const others = model.roles.filter(({ id, data }) => id !== roleId && data.interview);
  return {
    frame: pageFrame(model, {
      path: `/roles/${roleId}/interview/`,
      title: t('interview.title', words),
      description: t('interview.description', {
        ...words,
        count: questions.length,
        median: role.pay ? medianInText(model, role.pay) : 'none',
        inNation: model.inPlace(model.atlas.nation),
      }),
      above: [
        { label: t('nav.roles'), href: model.addresses.page('/roles/') },
        { label: role.words.title, href: model.addresses.role(roleId) },
      ],
      crumb: t('interview.crumb'),
    }),
    role,
    rungText: rungText(model, role),
    title: t('interview.title', words),
    lead: t('interview.lead'),
    questions,
    others:
      others.length === 0
        ? null
        : {
            title: t('interview.others'),
            links: others.map(({ id, words: { title } }) => ({
              label: title,
              href: interviewAddress(model, id),
            })),
          },
    job: { label: t('rolePlace.job'), href: model.addresses.role(roleId) },
    waysOn: waysOn(model, ['stand', 'plan', 'compare', 'team'], { role }),
  };
}
