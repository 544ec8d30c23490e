import { packMessages } from '../../i18n/language-of.ts';
import type {
  TeamDefaults,
  TeamOwnPay,
  TeamPlace,
  TeamProps,
  TeamSamples,
  TeamSite,
  TeamStep,
} from '../../islands/team/team-props.ts';
import { findablePlace, levelNames } from '../../project/spoken-names.ts';
import { ownPayFigures } from '../../pay/own-pay.ts';
import { byId } from '../../schemas/by-id.ts';
import type { Place } from '../../schemas/place.ts';
import { defaultPolicy } from '../../team/promotion/promotion-policy.ts';
import { wordsOf } from '../../islands/team/state/team-words.ts';
import type { TeamMarket } from '../../team/range/market-book.ts';
import type { SiteRanges } from '../../team/range/site-ranges.ts';
import { differenceRows } from '../sections/difference-rows.ts';
import { jobsIn } from '../site/pay-phrases.ts';
import { lawChecklists } from '../sections/law-checklists.ts';
import { ownPayNote } from '../sections/own-pay.ts';
import { siteRanges } from '../sections/site-ranges.ts';
import { ladderTellsPay } from '../site/family-model.ts';
import { ladderWay, nextRoles, wayTitle } from '../site/ladder-ways.ts';
import type { Link, PageFrame } from '../site/page-frame.ts';
import { inLine, pageFrame, pageWords } from '../site/page-frame.ts';
import type { LadderRole } from '../site/ladder-roles.ts';
import type { SiteModel } from '../site/site-model.ts';
import { ownPayTerms } from '../site/site-model.ts';
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
  'print',
];

/** The messages about own pay that the island says. */
const OWN_PAY_WORDS = [
  'ownPay.title',
  'ownPay.people',
  'ownPay.allPlaces',
  'ownPay.tool.cell',
  'ownPay.tool.median',
];

interface TeamPage {
  frame: PageFrame;
  /** The frames in the other languages of the site: the page changes its language in place. */
  otherFrames: PageFrame[];
  /** What the island says in each of them, as text that a script element can hold. */
  words: { locale: string; json: string }[];
  /** For readers without JavaScript. */
  noScript: { text: string; link: Link };
  island: TeamProps;
}

/**
 * Team planning: what the island knows of the ladder and the market, in the page's language.
 * @param others the site in its other languages
 */
export function teamPage(model: SiteModel, others: readonly SiteModel[] = []): TeamPage {
  const { t } = model.language;
  const island = teamProps(model);
  return {
    frame: teamFrame(model),
    otherFrames: others.map(teamFrame),
    words: others.map((other) => ({
      locale: other.locale,
      // A closing tag inside the data would end the script element early.
      json: JSON.stringify(wordsOf(teamProps(other), island)).replaceAll('<', '\\u003c'),
    })),
    noScript: {
      text: t('team.noScript', { paid: ladderTellsPay(model) ? 'yes' : 'no' }),
      link: { label: t('team.noScript.link'), href: model.addresses.page('/ladder/') },
    },
    island,
  };
}

function teamFrame(model: SiteModel): PageFrame {
  const { title, description } = pageWords(model, 'team');
  return pageFrame(model, { path: '/team/', title, description });
}

function teamProps(model: SiteModel): TeamProps {
  const { language, addresses, roles, survey, kinds } = model;
  const ranges = siteRanges(model);
  const note = ownPayNote(model);
  return {
    locale: model.locale,
    ...pageTitle(model),
    messages: packMessages(
      model.language,
      [...AREAS, ...(ranges === null ? [] : ['siteRanges']), ...(note ? ['ownPay'] : [])],
      (key) => !key.startsWith('ownPay.') || OWN_PAY_WORDS.includes(key),
    ),
    site: teamSite(model, ranges),
    steps: Object.fromEntries(
      roles.flatMap((from) =>
        nextRoles(model, from).map((to) => [
          ladderWay(model, from, to).id,
          teamStep(model, from, to),
        ]),
      ),
    ),
    checklists: {
      posting: lawChecklists(model, 'posting'),
      worksheet: lawChecklists(model, 'worksheet'),
    },
    defaults: teamDefaults(model),
    marketLine:
      survey &&
      language.t('team.market.line', {
        sources: language.list(
          [...new Set([...survey.sourceIds, ...referenceSourceIds(model)])].map((id) =>
            model.text(model.source(id).short),
          ),
        ),
        month: language.month(survey.referenceDate),
      }),
    samples: teamSamples(model),
    links: {
      method: addresses.method(),
      estimate: addresses.method(kinds.estimates ? 'estimate' : 'employer-ranges'),
    },
    ...(note ? { ownPay: teamOwnPay(model), ownPayNote: note } : {}),
  };
}

/** The medians that are published of own pay, for the places that a roster may speak of. */
function teamOwnPay({ project }: SiteModel): TeamOwnPay {
  const medians = byId<Record<string, TeamOwnPay['medians'][string][string]>>();
  for (const { statistic, people } of ownPayFigures(project.ownPay, ownPayTerms(project))) {
    const { subject, placeId, percentiles } = statistic;
    if (subject.kind !== 'level') continue;
    (medians[subject.levelId] ??= byId())[placeId] = { median: percentiles.p50, people };
  }
  return { currency: project.ownPay[0]!.currency, medians };
}

function pageTitle(model: SiteModel): Pick<TeamProps, 'title' | 'lead'> {
  const { title, lead } = pageWords(model, 'team');
  return { title, lead };
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
    // Without a survey there is no market to make ranges of, and nobody is asked.
    spread: settings.rangeSpread?.value ?? 0,
    percentile: settings.marketPercentile?.value ?? 'p50',
    compressionShare: settings.compressionShare.value,
    raiseWhy: text(settings.policyRaise.why),
  };
}

const referenceSourceIds = ({ market }: SiteModel): string[] => market?.wage.sourceIds ?? [];

function teamSite(model: SiteModel, ranges: SiteRanges | null): TeamSite {
  const { atlas, roles } = model;
  const { ladder } = model.project;
  return {
    order: { tracks: ladder.tracks },
    levels: roles.map((role) => ({
      id: role.id,
      rung: role.rung,
      of: role.of,
      group: role.group,
      title: role.words.title,
      short: role.words.short,
      ...levelNames(model.project, role.id),
      ...(ladder.sublevels[role.id] ? { sublevels: ladder.sublevels[role.id]! } : {}),
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
  const { atlas, roles, kinds } = model;
  const { thinEmployment } = model.project.settings;
  const thin = (kinds.officialPay ? atlas.metros : []).map(
    (place) =>
      [place.id, thinByEmployment(jobsIn(model, place), thinEmployment?.value ?? 0)] as const,
  );
  return {
    levelIds: roles.map(({ id }) => id),
    levelPay: Object.fromEntries(roles.flatMap(({ id, pay }) => (pay ? [[id, pay]] : []))),
    differential: atlas.differential,
    thin: Object.fromEntries(thin.filter(([, reasons]) => reasons.length > 0)),
    nationId: atlas.nation.id,
    model: atlas.model,
    differentialSourceIds: referenceSourceIds(model),
  };
}

function teamPlace(model: SiteModel, place: Place): TeamPlace {
  const { id, names, others, regions } = findablePlace(model.atlas.placeById, place);
  return {
    id,
    label: model.placeLabel(place),
    cities: [...names, ...others],
    states: place.kind === 'nation' ? [] : [...regions],
  };
}

function teamStep(model: SiteModel, from: LadderRole, to: LadderRole): TeamStep {
  const way = ladderWay(model, from, to);
  const { data } = model.entry('transitions', way.id);
  return {
    title: wayTitle(model, way),
    href: model.addresses.difference(from.id, to.id),
    changes: data.changes,
    criteria: data.criteria,
    competencies: differenceRows(model, way)
      .rows.filter(({ change, deciding }) => deciding && change !== 'same')
      .map(({ name, changeWord, lines }) => ({
        name,
        change: changeWord,
        about: inLine(lines.map(({ strand, after }) => strand ?? after)),
      })),
  };
}
