import { roleArguments } from '../ladder/role-words.ts';
import type { Link } from './page-frame.ts';
import { medianInText } from './pay-phrases.ts';
import type { LadderRole, SiteModel } from './site-model.ts';

/** What the step from a rung to the next is: in words, time and pay. */
export interface RoleStep {
  title: string;
  html: string;
  next: Link;
  /** What changes, side by side. */
  difference: Link;
  time: string;
  market: string;
  lists: { title: string; items: string[] }[];
  checklist: { title: string; text: string };
}

/** The step up from a role; null on the highest rung. */
export function roleStep(model: SiteModel, role: LadderRole): RoleStep | null {
  const next = model.roles[role.rung];
  if (!next) return null;
  const { t, percent } = model.language;
  const { data, body } = model.entry('transitions', `${role.id}-to-${next.id}`);
  return {
    title: t('role.step', roleArguments('next', next.words)),
    html: model.markdown(body),
    next: { label: next.words.title, href: model.addresses.role(next.id) },
    difference: {
      label: t('role.step.difference'),
      href: model.addresses.difference(role.id, next.id),
    },
    time: t('role.step.time', { time: data.typicalTime }),
    market: t('role.step.market', {
      step: percent(next.step ?? 0),
      inNation: model.inPlace(model.atlas.nation),
      from: medianInText(model, role.pay),
      to: medianInText(model, next.pay),
    }),
    lists: [
      { title: t('role.step.changes'), items: data.changes },
      { title: t('role.step.criteria'), items: data.criteria },
      { title: t('role.step.evidence'), items: data.evidence },
    ],
    checklist: { title: t('role.step.checklist'), text: t('role.step.checklistText') },
  };
}
