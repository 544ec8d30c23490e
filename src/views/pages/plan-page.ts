import { packMessages } from '../../i18n/language-of.ts';
import type { AskedOnRung, PlanProps } from '../../islands/plan/plan-props.ts';
import { roleArguments } from '../../ladder/role-words.ts';
import { proficiency } from '../../schemas/ladder.ts';
import { nextRole, rolesAbove } from '../site/ladder-ways.ts';
import type { Link, PageFrame } from '../site/page-frame.ts';
import { pageFrame, pageWords } from '../site/page-frame.ts';
import type { LadderRole, SiteModel } from '../site/site-model.ts';

interface PlanPage {
  frame: PageFrame;
  title: string;
  lead: string;
  /** For readers without JavaScript. */
  noScript: { text: string; link: Link };
  island: PlanProps;
}

/** The personal plan: what the island shows in the page's language, and nothing else. */
export function planPage(model: SiteModel): PlanPage {
  const words = pageWords(model, 'plan');
  const { t } = model.language;
  return {
    frame: pageFrame(model, {
      path: '/plan/',
      title: words.title,
      description: words.description,
    }),
    title: words.title,
    lead: words.lead,
    noScript: {
      text: t('plan.noScript'),
      link: { label: t('plan.noScript.link'), href: model.addresses.page('/ladder/') },
    },
    island: planProps(model),
  };
}

function planProps(model: SiteModel): PlanProps {
  const { roles, mainRole, language, project } = model;
  const { levels, competencies, deciding } = project.ladder;
  // From the rung that stands for the profession, unless it is the top one.
  const start = mainRole.top ? roles[0]! : mainRole;
  return {
    locale: model.locale,
    messages: packMessages(model.language, ['plan']),
    ladder: { levels, competencies, deciding },
    start: { from: start.id, to: nextRole({ roles }, start)!.id },
    titles: Object.fromEntries(roles.map(({ id, words }) => [id, words.title])),
    ways: Object.fromEntries(
      roles.map((from) => [
        from.id,
        Object.fromEntries(
          rolesAbove({ roles }, from).map((to) => [to.id, wayName(model, from, to)]),
        ),
      ]),
    ),
    competencies: competencies.map((id) => ({
      id,
      name: model.entry('competencies', id).data.name,
      rungs: Object.fromEntries(levels.map((level) => [level, askedOnRung(model, id, level)])),
    })),
    proficiencies: proficiency.options.map((level) => language.t(`proficiency.${level}`)),
    steps: Object.fromEntries(
      roles.slice(1).map((to, index) => {
        const from = roles[index]!;
        const { data } = model.entry('transitions', `${from.id}-to-${to.id}`);
        const { title, typicalTime, criteria, evidence } = data;
        const href = model.addresses.difference(from.id, to.id);
        return [from.id, { title, href, time: typicalTime, criteria, bring: evidence }];
      }),
    ),
    storageKey: `plan ${project.site.base}`,
  };
}

function askedOnRung(model: SiteModel, competency: string, level: string): AskedOnRung {
  const { expected, notDaily } = model.project.ladder;
  const { statement, evidence } = model.entry('competencies', competency).data.levels[level]!;
  return {
    statement,
    evidence,
    level: proficiency.options.indexOf(expected[level]![competency]!) + 1,
    notDaily: notDaily[level]?.includes(competency) ?? false,
  };
}

function wayName(model: SiteModel, from: LadderRole, to: LadderRole): string {
  return model.language.t('plan.way', {
    ...roleArguments('from', from.words),
    ...roleArguments('to', to.words),
  });
}
