import type { LadderLayout } from '../../charts/ladder/layout.ts';
import type { PayRangeLayout } from '../../charts/pay-range/layout.ts';
import { marketStep } from '../../ladder/market-step.ts';
import { roleArguments } from '../../ladder/role-words.ts';
import type { DrawnFigure } from '../figures/drawn-figure.ts';
import { roleLadder } from '../figures/ladder-figure.ts';
import type { RoleRanges } from '../sections/employer-ranges.ts';
import { rangeSources } from '../sections/employer-range-words.ts';
import { roleRanges } from '../sections/employer-ranges.ts';
import type { OwnPay } from '../sections/own-pay.ts';
import { ownPaySources, roleOwnPay } from '../sections/own-pay.ts';
import { rolePayByCity } from '../figures/role-figures.ts';
import { differenceRows } from '../sections/difference-rows.ts';
import type { OfficialOccupations } from '../sections/occupation-outlook.ts';
import { officialOccupations } from '../sections/occupation-outlook.ts';
import type { LinkPicture } from '../sections/link-pictures.ts';
import { rolePictureLink } from '../sections/link-pictures.ts';
import type { WaysOn } from '../sections/ways-on.ts';
import { planLink, waysOn } from '../sections/ways-on.ts';
import type { RoleAnswers } from '../sections/role-answers.ts';
import { roleAnswers } from '../sections/role-answers.ts';
import type { RungCompetency } from '../sections/role-competencies.ts';
import { rungCompetencies } from '../sections/role-competencies.ts';
import type { RoleDetails } from '../sections/role-details.ts';
import { roleDetails } from '../sections/role-details.ts';
import type { FaqItem } from '../sections/role-faq.ts';
import { roleFaq } from '../sections/role-faq.ts';
import type { RoleMeasure } from '../sections/role-measures.ts';
import { ladderMeasures, roleMeasures } from '../sections/role-measures.ts';
import type { RoleSurvey } from '../sections/role-survey.ts';
import { roleSurvey } from '../sections/role-survey.ts';
import { apiFile } from '../site/api-files.ts';
import { familyModel, ladderPath } from '../site/family-model.ts';
import { ladderWay, nextRoles, rungText } from '../site/ladder-ways.ts';
import type { Link, PageFrame } from '../site/page-frame.ts';
import { inLine, pageFrame } from '../site/page-frame.ts';
import { citedSources, medianInText } from '../site/pay-phrases.ts';
import type { LadderRole } from '../site/ladder-roles.ts';
import type { SiteModel } from '../site/site-model.ts';
import { surveyFiles } from '../sections/data-files.ts';

export interface RolePage {
  frame: PageFrame;
  /** Null where there is nothing to draw. */
  picture: LinkPicture | null;
  role: LadderRole;
  rungText: string;
  answers: RoleAnswers;
  exampleNote: string;
  /** Null where no rung has a figure. */
  ladder: DrawnFigure<LadderLayout> | null;
  /** Null where nothing is known of its pay. */
  payByCity: DrawnFigure<PayRangeLayout> | null;
  contents: { label: string; items: { id: string; label: string }[] };
  /** The first paragraph of what the job is, and the others. */
  jobHtml: { opening: string; rest: string };
  backgroundHtml: string;
  titleNoteHtml: string | null;
  scope: { term: string; text: string }[];
  details: RoleDetails;
  faq: FaqItem[];
  /** Null where no employer has set any, or where they open the page. */
  ranges: RoleRanges | null;
  /** The same in place of the ladder of a market; null where there is one, or no range. */
  openingRanges: RoleRanges | null;
  /** What the organisation pays its own people; null where it tells nothing. */
  ownPay: OwnPay | null;
  /** Null where the survey says no more than base pay. */
  survey: (RoleSurvey & { files: Link[] }) | null;
  /** Null where nothing official is known of related occupations. */
  official: OfficialOccupations | null;
  measures: RoleMeasure[];
  /** Leads to the measures of the whole ladder; null where it tells nothing of them. */
  measuresLink: Link | null;
  competencies: RungCompetency[];
  competenciesNote: string;
  steps: RoleStep[];
  /** What a reader finds in each folded part, by its id. */
  hints: Readonly<Record<string, string>>;
  sources: Link[];
  waysOn: WaysOn;
  reviewed: string;
}

/** A role: what the job is, what it pays, what it takes, what comes next. */
export function rolePage(site: SiteModel, roleId: string): RolePage {
  const listed = site.roles.find((candidate) => candidate.id === roleId);
  if (!listed) throw new RangeError(`roleId must be a level of the ladder, received ${roleId}`);
  const model = familyModel(site, listed.track.familyId);
  const role = model.roles.find((candidate) => candidate.id === roleId)!;
  const { language } = model;
  const { t } = language;
  const { data } = role;
  const steps = nextRoles(model, role).map((next) => roleStep(model, role, next));
  const survey = roleSurvey(model, role);
  const official = officialOccupations(model, role);
  const ladder = roleLadder(model, role.id);
  const decided = roleRanges(model, role);
  const own = roleOwnPay(model, role);
  const ranges = ladder ? decided : null;
  const payByCity = rolePayByCity(model, role);
  const measures = roleMeasures(model, role);
  const details = roleDetails(model, role);
  const faq = roleFaq(model, role);
  return {
    frame: roleFrame(model, role, decided !== null || own !== null),
    picture: rolePictureLink(site, listed),
    role,
    rungText: rungText(site, listed),
    answers: roleAnswers(site, listed, { model, role, hasOfficial: official !== null }),
    exampleNote: t('pay.example'),
    ladder,
    payByCity,
    contents: {
      label: t('contents.title'),
      items: contentsOf(model, {
        ranges,
        ownPay: own,
        survey,
        official,
        steps,
        payByCity,
        details,
        faq,
      }),
    },
    jobHtml: model.markdownOpening(role.body),
    backgroundHtml: model.markdown(data.background),
    titleNoteHtml: data.titleNote ? model.markdown(data.titleNote) : null,
    scope: data.scope.map(({ aspect, text }) => ({ term: aspect, text })),
    details,
    faq,
    ranges,
    openingRanges: ladder ? null : decided,
    ownPay: own,
    survey: survey && { ...survey, files: surveyFiles(model) },
    official,
    measures,
    measuresLink: measuresLink(model),
    competencies: rungCompetencies(model, role),
    competenciesNote: competenciesNote(model, role),
    steps,
    hints: {
      scope: inLine(data.scope.map(({ aspect }) => aspect)),
      people: inLine(data.worksWith.map(({ who }) => who)),
      measures: inLine(measures.map(({ name }) => name)),
      ...details.hints,
      faq: inLine(faq.map(({ question }) => question)),
      answers: inLine(survey?.facts.map(({ term }) => term) ?? []),
      outlook: official?.outlook?.headline ?? '',
    },
    sources: citedSources(model, [
      ...data.sources,
      ...rangeSources(model, [role]),
      ...ownPaySources(own, model),
      ...(official?.outlook?.sourceIds ?? []),
    ]),
    waysOn: waysOn(model, ['stand', 'compare', 'plan', 'team'], { role }),
    reviewed: t('role.reviewed', { date: language.date(data.lastReviewed) }),
  };
}

/**
 * A role as a document of the whole ladder tells it: every word of its page, without figures of occupations and of
 * answers besides base pay, and without links that only its page can follow.
 */
export function roleInDocument(site: SiteModel, roleId: string): RolePage {
  const page = rolePage(site, roleId);
  const { answers, details, hints } = page;
  const { pay } = answers;
  return {
    ...page,
    hints: { ...hints, answers: '', outlook: '' },
    answers: {
      ...answers,
      pay: pay && { ...pay, untold: pay.untold && { ...pay.untold, official: null } },
    },
    survey: null,
    official: null,
    measuresLink: null,
    details: {
      ...details,
      interview: null,
      application: details.resume.length + details.mistakes.length > 0,
    },
  };
}

/** @param decided whether the page has ranges of an employer, or pay of its own people */
function roleFrame(model: SiteModel, role: LadderRole, decided: boolean): PageFrame {
  const { language, addresses, atlas } = model;
  const { t } = language;
  const words = roleArguments('role', role.words);
  const next = role.top ? 'no' : 'yes';
  return pageFrame(model, {
    path: `/roles/${role.id}/`,
    json: apiFile('roles', role.id),
    title:
      role.data.pageTitle ??
      t('role.headTitle', { ...words, next, pay: role.pay !== null || decided ? 'yes' : 'no' }),
    description: t('role.description', {
      ...words,
      next,
      median: role.pay ? medianInText(model, role.pay) : 'none',
      inNation: model.inPlace(atlas.nation),
    }),
    above: [{ label: t('nav.roles'), href: addresses.page('/roles/') }],
    crumb: role.words.title,
  });
}

function competenciesNote(model: SiteModel, role: LadderRole): string {
  const next = nextRoles(model, role);
  const { t } = model.language;
  const [only] = next;
  if (!only) return t('role.competenciesTop');
  return next.length === 1
    ? t('role.competenciesNote', roleArguments('next', only.words))
    : t('role.competenciesFork');
}

function contentsOf(
  model: SiteModel,
  {
    ranges,
    ownPay,
    survey,
    official,
    steps,
    payByCity,
    details,
    faq,
  }: Pick<
    RolePage,
    'ranges' | 'ownPay' | 'official' | 'steps' | 'payByCity' | 'details' | 'faq'
  > & {
    survey: RoleSurvey | null;
  },
): { id: string; label: string }[] {
  const { t } = model.language;
  return [
    { id: 'job', label: t('role.job') },
    { id: 'duties', label: t('role.duties') },
    ...(ranges ? [{ id: 'ranges', label: ranges.title }] : []),
    ...(ownPay ? [{ id: 'own-pay', label: ownPay.title }] : []),
    ...(payByCity ? [{ id: 'cities', label: t('role.cities') }] : []),
    { id: 'competencies', label: t('role.competencies') },
    ...steps.map(({ id, title }) => ({ id, label: title })),
    { id: 'week', label: t('role.week') },
    { id: 'scope', label: t('role.scope') },
    { id: 'people', label: t('role.worksWith') },
    { id: 'measures', label: t('role.measures') },
    { id: 'branches', label: t('role.branches') },
    { id: 'background', label: t('role.background') },
    ...(details.tools.length + details.conditions.length > 0
      ? [{ id: 'tools', label: t('role.tools') }]
      : []),
    ...(details.career.length > 0 ? [{ id: 'career', label: t('role.career') }] : []),
    ...details.guides.map(({ id, title }) => ({ id, label: title })),
    ...(details.application ? [{ id: 'application', label: t('role.application') }] : []),
    ...(survey || details.variablePayHtml
      ? [{ id: 'answers', label: t('role.survey', { survey: survey ? 'yes' : 'no' }) }]
      : []),
    ...(official ? [{ id: 'outlook', label: t('role.outlook') }] : []),
    ...(faq.length > 0 ? [{ id: 'faq', label: t('role.faq') }] : []),
  ];
}

/** The measures of a ladder stand on its page, where rungs are side by side. */
function measuresLink(model: SiteModel): Link | null {
  if (ladderMeasures(model) === null) return null;
  return {
    label: model.language.t('measures.link'),
    href: model.addresses.page(`${ladderPath(model)}#measures`),
  };
}

/** The step from a rung to the next in three lines; what it asks for stands on the page of the step. */
interface RoleStep {
  /** Where it stands in its page. */
  id: string;
  title: string;
  /** What it pays where that is known, how long it takes, how many competencies change. */
  lines: string[];
  /** What changes, side by side. */
  difference: Link;
  plan: Link;
}

/** A step up from a role. */
function roleStep(model: SiteModel, role: LadderRole, next: LadderRole): RoleStep {
  const { t, percent } = model.language;
  const way = ladderWay(model, role, next);
  const { data } = model.entry('transitions', way.id);
  const market =
    role.pay && next.pay
      ? t('role.step.market', {
          step: percent(marketStep(role.pay, next.pay)),
          inNation: model.inPlace(model.atlas.nation),
          from: medianInText(model, role.pay),
          to: medianInText(model, next.pay),
        })
      : null;
  return {
    id: nextRoles(model, role).length === 1 ? 'step' : `step-${next.id}`,
    title: t('role.step', roleArguments('next', next.words)),
    lines: [
      ...(market === null ? [] : [market]),
      t('role.step.time', { time: data.typicalTime }),
      t('difference.count', differenceRows(model, way).counts),
    ],
    difference: {
      label: t('role.step.difference'),
      href: model.addresses.difference(role.id, next.id),
    },
    plan: planLink(model, role, next),
  };
}
