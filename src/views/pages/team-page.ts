import { packMessages } from '../../i18n/language-of.ts';
import type {
  TeamDefaults,
  TeamPlace,
  TeamProps,
  TeamSamples,
  TeamSite,
  TeamStep,
} from '../../islands/team/team-props.ts';
import type { Place } from '../../schemas/place.ts';
import { defaultPolicy } from '../../team/promotion/promotion-policy.ts';
import type { TeamMarket } from '../../team/range/market-book.ts';
import type { SiteRanges } from '../../team/range/site-ranges.ts';
import { differenceRows } from '../sections/difference-rows.ts';
import { lawChecklists } from '../sections/law-checklists.ts';
import { siteRanges } from '../sections/site-ranges.ts';
import { ladderWay, wayTitle } from '../site/ladder-ways.ts';
import type { Link, PageFrame } from '../site/page-frame.ts';
import { pageFrame, pageWords } from '../site/page-frame.ts';
import type { LadderRole, SiteModel } from '../site/site-model.ts';
import { thinByEmployment } from '../../pay/shown-pay.ts';

/** Messages that the island says, by the area of their keys. */
const AREAS = [
  'team',
  'roster',
  'teamChart',
  'peopleStrip',
  'promotionMoves',
  'payStructure',
  'budgetLine',
  'gapQuarters',
  'teamReport',
  'column',
  'figure',
];

interface TeamPage {
  frame: PageFrame;
  title: string;
  lead: string;
  /** For readers without JavaScript. */
  noScript: { text: string; link: Link };
  island: TeamProps;
}

/** Team planning: what the island knows of the ladder and the market, in the page's language. */
export function teamPage(model: SiteModel): TeamPage {
  const words = pageWords(model, 'team');
  const { t } = model.language;
  return {
    frame: pageFrame(model, {
      path: '/team/',
      title: words.title,
      description: words.description,
    }),
    title: words.title,
    lead: words.lead,
    noScript: {
      text: t('team.noScript'),
      link: { label: t('team.noScript.link'), href: model.addresses.page('/ladder/') },
    },
    island: teamProps(model),
  };
}

function teamProps(model: SiteModel): TeamProps {
  const { language, addresses, roles } = model;
  const [lowest] = roles;
  const ranges = siteRanges(model);
  return {
    locale: model.locale,
    messages: packMessages(model.locale, ranges === null ? AREAS : [...AREAS, 'siteRanges']),
    site: teamSite(model, ranges),
    steps: Object.fromEntries(
      roles.slice(1).map((to, index) => [roles[index]!.id, teamStep(model, roles[index]!, to)]),
    ),
    checklists: {
      posting: lawChecklists(model, 'posting'),
      worksheet: lawChecklists(model, 'worksheet'),
    },
    defaults: teamDefaults(model),
    marketLine: language.t('team.market.line', {
      sources: language.list(
        [...new Set([...lowest!.pay.sourceIds, ...referenceSourceIds(model)])].map((id) =>
          model.text(model.source(id).short),
        ),
      ),
      month: language.month(lowest!.pay.referenceDate),
    }),
    samples: teamSamples(model),
    links: {
      method: addresses.method(),
      estimate: addresses.method('estimate'),
    },
  };
}

function teamSamples({ project, addresses }: SiteModel): TeamSamples {
  const fileOf = (name: string): string | null =>
    name in project.samples ? addresses.file(`/samples/${name}`) : null;
  return {
    roster: project.samples['roster-sample.csv'] ?? null,
    rosterFile: fileOf('roster-sample.csv'),
    rosterTemplate: fileOf('roster-template.csv'),
    rangesFile: fileOf('ranges-sample.csv'),
    rangesTemplate: fileOf('ranges-template.csv'),
  };
}

function teamDefaults({ project, text }: SiteModel): TeamDefaults {
  const { settings } = project;
  return {
    policy: defaultPolicy(settings),
    spread: settings.rangeSpread.value,
    percentile: settings.marketPercentile.value,
    compressionShare: settings.compressionShare.value,
    raiseWhy: text(settings.policyRaise.why),
  };
}

const referenceSourceIds = ({ atlas, reference }: SiteModel): string[] =>
  atlas.nationalWage(reference).sourceIds;

function teamSite(model: SiteModel, ranges: SiteRanges | null): TeamSite {
  const { atlas, roles } = model;
  return {
    order: { levels: roles.map(({ id }) => id) },
    levels: roles.map((role) => ({
      id: role.id,
      rung: role.rung,
      title: role.words.title,
      short: role.words.short,
      names: levelNames(model, role.id),
      duties: role.data.responsibilities.map(({ text }) => text),
    })),
    places: [
      teamPlace(model, atlas.nation),
      ...atlas.metros.map((metro) => teamPlace(model, metro)),
    ],
    market: teamMarket(model),
    currency: model.currency,
    ...(ranges === null ? {} : { ranges }),
  };
}

function teamMarket(model: SiteModel): TeamMarket {
  const { atlas, roles, reference } = model;
  const { thinEmployment } = model.project.settings;
  const thin = atlas.metros.map(({ id }) => {
    const jobs = atlas.jobs[id]?.[reference] ?? null;
    return [id, thinByEmployment(jobs, thinEmployment.value)] as const;
  });
  return {
    levelPay: Object.fromEntries(roles.map(({ id }) => [id, atlas.levelPay[id]!])),
    differential: atlas.differential,
    thin: Object.fromEntries(thin.filter(([, reasons]) => reasons.length > 0)),
    nationId: atlas.nation.id,
    model: atlas.model,
    differentialSourceIds: referenceSourceIds(model),
  };
}

/** Titles of a rung in every language, and what else the same job is called there. */
function levelNames({ project }: SiteModel, id: string): string[] {
  const names = project.content.roles
    .filter((role) => role.id === id)
    .flatMap(({ data }) => [
      data.title,
      data.short,
      ...data.alsoCalled.flatMap(({ titles }) => titles),
    ]);
  return [...new Set([id, ...names])];
}

function teamPlace(model: SiteModel, place: Place): TeamPlace {
  const { placeById } = model.atlas;
  const states = place.stateIds.map((id) => id.toUpperCase());
  const names = Object.entries(place.name).flatMap(([locale, name]) => [
    name,
    ...states.map((code) => `${name}, ${code}`),
    ...place.stateIds.map((id) => `${name}, ${placeById[id]!.name[locale]!}`),
  ]);
  return { id: place.id, label: model.placeLabel(place), names: [...new Set(names)] };
}

function teamStep(model: SiteModel, from: LadderRole, to: LadderRole): TeamStep {
  const way = ladderWay(from, to);
  const { data } = model.entry('transitions', way.id);
  return {
    title: wayTitle(model, way),
    href: model.addresses.difference(from.id, to.id),
    changes: data.changes,
    criteria: data.criteria,
    competencies: differenceRows(model, way)
      .rows.filter(({ change }) => change !== 'same')
      .map(({ name, changeWord, after, deciding }) => ({
        name,
        change: changeWord,
        statement: after.statement,
        deciding,
      })),
  };
}
