import { packMessages } from '../../i18n/language-of.ts';
import type {
  AskedOnRung,
  PlanCompetency,
  PlanPay,
  PlanProps,
} from '../../islands/plan/plan-props.ts';
import { ladderSteps, wayId } from '../../ladder/order.ts';
import { roleArguments } from '../../ladder/role-words.ts';
import { shownAmount } from '../../pay/shown-pay.ts';
import { proficiencies } from '../../schemas/ladder.ts';
import type { RungCompetency } from '../sections/role-competencies.ts';
import { rungCompetency } from '../sections/role-competencies.ts';
import { formerOfLadder } from '../site/former-names.ts';
import { nextRole, rolesAbove } from '../site/ladder-ways.ts';
import type { Link, PageFrame } from '../site/page-frame.ts';
import { pageFrame, pageWords } from '../site/page-frame.ts';
import { payOf } from '../site/pay-phrases.ts';
import type { LadderRole } from '../site/ladder-roles.ts';
import type { SiteModel } from '../site/site-model.ts';

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
  const { ladder } = project;
  const { tracks, competencies, deciding } = ladder;
  // From the rung that stands for the profession, unless it is the top one.
  const start = mainRole.top ? roles[0]! : mainRole;
  return {
    locale: model.locale,
    messages: packMessages(model.language, ['plan', 'print']),
    ladder: { tracks, competencies, deciding, ...formerOfLadder(model) },
    start: { from: start.id, to: nextRole(model, start)!.id },
    groups: Object.fromEntries(
      roles.flatMap(({ id, group }) => (group === null ? [] : [[id, group]])),
    ),
    titles: Object.fromEntries(roles.map(({ id, words }) => [id, words.title])),
    ways: Object.fromEntries(
      roles.map((from) => [
        from.id,
        Object.fromEntries(rolesAbove(model, from).map((to) => [to.id, wayName(model, from, to)])),
      ]),
    ),
    competencies: competencies.map((id) => planCompetency(model, id)),
    pay: planPay(model),
    proficiencies: proficiencies(ladder).map((level) => language.t(`proficiency.${level}`)),
    steps: Object.fromEntries(
      ladderSteps(ladder).map((step) => {
        const id = wayId(step);
        const { title, typicalTime, criteria, evidence } = model.entry('transitions', id).data;
        const href = model.addresses.difference(step.from, step.to);
        return [id, { title, href, time: typicalTime, criteria, bring: evidence }];
      }),
    ),
    storageKey: `plan ${project.site.base}`,
  };
}

/** What a plan may say of the pay of its step: in the nation, and in every area with an estimate. */
function planPay(model: SiteModel): PlanPay | null {
  const { atlas, kinds, roles } = model;
  if (model.survey === null) return null;
  const places = [atlas.nation, ...(kinds.estimates ? atlas.largestMarkets : [])];
  return {
    currency: model.currency,
    nation: atlas.nation.id,
    rungs: roles.map(({ id }) => id),
    places: places.map((place) => [
      place.id,
      place.kind === 'nation' ? model.nationName : model.placeShort(place),
      roles.map((role) => {
        const statistic = payOf(model, role.id, place);
        return statistic && shownAmount(statistic.percentiles.p50, statistic);
      }),
    ]),
  };
}

function planCompetency(model: SiteModel, id: string): PlanCompetency {
  const { name, strands } = model.entry('competencies', id).data;
  return {
    id,
    name,
    strands: Object.values(strands),
    rungs: Object.fromEntries(
      model.roles.flatMap((role) => {
        const asked = rungCompetency(model, role, id);
        return asked ? [[role.id, askedOnRung(asked)]] : [];
      }),
    ),
  };
}

function askedOnRung({ sayings, level, notDaily }: RungCompetency): AskedOnRung {
  return {
    sayings: sayings.map(({ statement, evidence }) => ({ statement, evidence })),
    level,
    notDaily: notDaily !== null,
  };
}

function wayName(model: SiteModel, from: LadderRole, to: LadderRole): string {
  return model.language.t('plan.way', {
    ...roleArguments('from', from.words),
    ...roleArguments('to', to.words),
  });
}
