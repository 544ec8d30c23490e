import type { LadderLayout } from '../../charts/ladder/layout.ts';
import { unbrokenRanges } from '../../i18n/formats.ts';
import { marketStep } from '../../ladder/market-step.ts';
import { roleArguments } from '../../ladder/role-words.ts';
import type { DrawnFigure } from '../figures/drawn-figure.ts';
import { ladderFigure } from '../figures/ladder-figure.ts';
import type { RangeSpan, RoleRanges } from '../sections/employer-ranges.ts';
import { rangeSources, rangeSpan, roleRanges } from '../sections/employer-ranges.ts';
import type { RoleFigures } from '../figures/role-figures.ts';
import { roleFigures } from '../figures/role-figures.ts';
import type { OccupationOutlook } from '../sections/occupation-outlook.ts';
import { occupationOutlook } from '../sections/occupation-outlook.ts';
import type { PayAnswer } from '../sections/pay-answer.ts';
import { payAnswer } from '../sections/pay-answer.ts';
import type { RungCompetency } from '../sections/role-competencies.ts';
import { rungCompetencies } from '../sections/role-competencies.ts';
import type { RoleSurvey } from '../sections/role-survey.ts';
import { roleSurvey } from '../sections/role-survey.ts';
import { familyModel } from '../site/family-model.ts';
import { ladderWay, nextRoles, rungText, sidewaysWays, wayLink } from '../site/ladder-ways.ts';
import type { Link, PageFrame } from '../site/page-frame.ts';
import { pageFrame } from '../site/page-frame.ts';
import { evidenceLine, medianInText } from '../site/pay-phrases.ts';
import type { LadderRole, SiteModel } from '../site/site-model.ts';
import { surveyFiles } from '../sections/data-files.ts';

interface RoleMeasure {
  name: string;
  formula: string;
  good: string;
  /** Null where the role has none for it. */
  target: string | null;
}

interface RolePage {
  frame: PageFrame;
  role: LadderRole;
  rungText: string;
  answers: {
    what: { question: string; text: string };
    /** Null where nobody tells what the role is paid. */
    pay: {
      question: string;
      answer: PayAnswer | null;
      quoted: QuotedLine | null;
      /** What the employer pays, where no survey tells the pay of the market. */
      range: RangeSpan | null;
    } | null;
    next: {
      question: string;
      /** The rungs right above, each with what changes on the step; none on a highest rung. */
      steps: { link: Link; text: string; difference: Link }[];
      top: string | null;
      /** Moves sideways or back, and rungs of the same grade. */
      sideways: { label: string; links: Link[] } | null;
    };
  };
  exampleNote: string;
  /** Null where no rung has a figure. */
  ladder: DrawnFigure<LadderLayout> | null;
  /** Null where nothing is drawn of its pay. */
  figures: RoleFigures | null;
  contents: { label: string; items: { id: string; label: string }[] };
  jobHtml: string;
  backgroundHtml: string;
  titleNoteHtml: string | null;
  scope: { term: string; text: string }[];
  titles: { term: string; text: string }[];
  /** Null where no employer has set any, or where they open the page. */
  ranges: RoleRanges | null;
  /** The same in place of the ladder of a market; null where there is one, or no range. */
  openingRanges: RoleRanges | null;
  /** Null where the survey says no more than base pay. */
  survey: (RoleSurvey & { files: Link[] }) | null;
  /** Null where nobody projects the related occupations. */
  outlook: OccupationOutlook | null;
  measures: RoleMeasure[];
  competencies: RungCompetency[];
  competenciesNote: string;
  steps: RoleStep[];
  sources: { label: string; cite: string; href: string }[];
  reviewed: string;
}

/** A range somebody else states, with its evidence. */
interface QuotedLine {
  text: string;
  evidence: ReturnType<typeof evidenceLine>;
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
  const outlook = occupationOutlook(model, role);
  const ladder = roleLadder(model, role.id);
  const decided = roleRanges(model, role);
  const ranges = ladder ? decided : null;
  const figures = roleFigures(model, role);
  const drawn = Object.values(figures).some((figure) => figure !== null) ? figures : null;
  return {
    frame: roleFrame(model, role),
    role,
    rungText: rungText(site, listed),
    answers: {
      what: { question: t('question.what'), text: data.summary },
      pay: rolePay(model, role),
      next: nextAnswer(site, listed),
    },
    exampleNote: t('pay.example'),
    ladder,
    figures: drawn,
    contents: {
      label: t('contents.title'),
      items: contentsOf(model, { ranges, survey, outlook, steps, figures: drawn }),
    },
    jobHtml: model.markdown(role.body),
    backgroundHtml: model.markdown(data.background),
    titleNoteHtml: data.titleNote ? model.markdown(data.titleNote) : null,
    scope: data.scope.map(({ aspect, text }) => ({ term: aspect, text })),
    titles: data.alsoCalled.map(({ branch, titles }) => ({
      term: branch,
      text: titles.join(', '),
    })),
    ranges,
    openingRanges: ladder ? null : decided,
    survey: survey && { ...survey, files: surveyFiles(model) },
    outlook,
    measures: roleMeasures(model, role),
    competencies: rungCompetencies(model, role),
    competenciesNote: competenciesNote(model, role),
    steps,
    sources: roleSources(model, [
      ...data.sources,
      ...rangeSources(model, [role]),
      ...(outlook?.sourceIds ?? []),
    ]),
    reviewed: t('role.reviewed', { date: language.date(data.lastReviewed) }),
  };
}

function roleFrame(model: SiteModel, role: LadderRole): PageFrame {
  const { language, addresses, atlas } = model;
  const { t } = language;
  const { summary } = role.data;
  return pageFrame(model, {
    path: `/roles/${role.id}/`,
    title: role.words.title,
    description:
      role.pay && model.kinds.estimates
        ? t('role.description', {
            summary,
            median: startOf(medianInText(model, role.pay)),
            inNation: model.inPlace(atlas.nation),
            count: atlas.largestMarkets.length,
          })
        : t('role.descriptionPlain', { summary }),
    above: [{ label: t('nav.roles'), href: addresses.page('/roles/') }],
    crumb: role.words.title,
  });
}

function rolePay(model: SiteModel, role: LadderRole): RolePage['answers']['pay'] {
  const quoted = quotedLine(model, role);
  const range = role.pay === null ? rangeSpan(model, role) : null;
  if (role.pay === null && quoted === null && range === null) return null;
  return {
    question: model.language.t('question.pay'),
    answer: role.pay && payAnswer(model, role.pay, role),
    quoted,
    range,
  };
}

/** Sources by name, each once, with how to cite them and what is said of them. */
function roleSources(model: SiteModel, ids: readonly string[]): RolePage['sources'] {
  return [...new Set(ids)].map((id) => {
    const source = model.source(id);
    return {
      label: model.text(source.short),
      cite: model.text(source.cite),
      href: model.addresses.source(id),
    };
  });
}

function roleMeasures(
  model: Pick<SiteModel, 'project' | 'entry' | 'language'>,
  role: LadderRole,
): RoleMeasure[] {
  const { t } = model.language;
  return role.data.kpis.map(({ id, target }) => {
    const { name, formula } = model.entry('kpis', id).data;
    const { good } = model.project.ladder.kpis.find((kpi) => kpi.id === id)!;
    return { name, formula, good: t(`role.good.${good}`), target: target ?? null };
  });
}

function nextAnswer(model: SiteModel, role: LadderRole): RolePage['answers']['next'] {
  const { t } = model.language;
  const next = nextRoles(model, role);
  const sideways = sidewaysWays(model).filter(
    ({ lower, upper, kind }) => lower.id === role.id || (kind === 'beside' && upper.id === role.id),
  );
  return {
    question: t('question.next'),
    steps: next.map((upper) => ({
      link: { label: upper.words.title, href: model.addresses.role(upper.id) },
      text: nextText(model, role, upper),
      difference: {
        label: t('role.step.difference'),
        href: model.addresses.difference(role.id, upper.id),
      },
    })),
    top: next.length === 0 ? t('answer.top') : null,
    sideways:
      sideways.length === 0
        ? null
        : { label: t('answer.sideways'), links: sideways.map((way) => wayLink(model, way)) },
  };
}

/** What a rung right above pays more, and how long it typically takes. */
function nextText(model: SiteModel, role: LadderRole, upper: LadderRole): string {
  const { t, percent } = model.language;
  const time = model.entry('transitions', ladderWay(model, role, upper).id).data.typicalTime;
  if (role.pay === null || upper.pay === null) return t('answer.nextTime', { time });
  return t('answer.next', {
    amount: medianInText(model, upper.pay),
    step: percent(marketStep(role.pay, upper.pay)),
    time,
  });
}

function quotedLine(model: SiteModel, role: LadderRole): QuotedLine | null {
  const range = model.project.quotedRanges.find((quoted) => quoted.levelId === role.id);
  if (!range) return null;
  const { language } = model;
  return {
    text: language.t('pay.quoted', {
      publisher: model.text(model.source(range.sourceId).publisher),
      range: unbrokenRanges(language.moneyRange(range.low, range.high, range.currency)),
    }),
    evidence: evidenceLine(model, 'quoted', role.rung),
  };
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
    survey,
    outlook,
    steps,
    figures,
  }: Pick<RolePage, 'ranges' | 'outlook' | 'steps' | 'figures'> & { survey: RoleSurvey | null },
): { id: string; label: string }[] {
  const { t } = model.language;
  return [
    { id: 'job', label: t('role.job') },
    { id: 'duties', label: t('role.duties') },
    { id: 'week', label: t('role.week') },
    { id: 'scope', label: t('role.scope') },
    ...(ranges ? [{ id: 'ranges', label: ranges.title }] : []),
    ...(figures ? [{ id: 'cities', label: t('role.cities') }] : []),
    ...(survey ? [{ id: 'answers', label: survey.title }] : []),
    ...(outlook ? [{ id: 'outlook', label: t('role.outlook') }] : []),
    { id: 'measures', label: t('role.measures') },
    { id: 'competencies', label: t('role.competencies') },
    { id: 'background', label: t('role.background') },
    ...steps.map(({ id, title }) => ({ id, label: title })),
    { id: 'sources', label: t('role.sources') },
  ];
}

const startOf = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The ladder of the nation with a role's own step in ink. */
export function roleLadder(model: SiteModel, roleId: string): DrawnFigure<LadderLayout> | null {
  const { language, addresses, atlas } = model;
  return ladderFigure(model, {
    place: atlas.nation,
    ownRoleId: roleId,
    wideWidth: null,
    downloads: [
      { label: language.t('figure.csv'), href: addresses.file('/data/survey.csv') },
      { label: language.t('figure.svg'), href: addresses.page(`/roles/${roleId}/ladder.svg`) },
    ],
  });
}

/** What the step from a rung to the next is: in words, time and pay. */
interface RoleStep {
  /** Where it stands in its page. */
  id: string;
  title: string;
  html: string;
  next: Link;
  /** What changes, side by side. */
  difference: Link;
  time: string;
  /** Null where the pay of either rung is not known. */
  market: string | null;
  lists: { title: string; items: string[] }[];
  checklist: { title: string; text: string };
}

/** A step up from a role. */
function roleStep(model: SiteModel, role: LadderRole, next: LadderRole): RoleStep {
  const { t, percent } = model.language;
  const { id } = ladderWay(model, role, next);
  const { data, body } = model.entry('transitions', id);
  return {
    id: nextRoles(model, role).length === 1 ? 'step' : `step-${next.id}`,
    title: t('role.step', roleArguments('next', next.words)),
    html: model.markdown(body),
    next: { label: next.words.title, href: model.addresses.role(next.id) },
    difference: {
      label: t('role.step.difference'),
      href: model.addresses.difference(role.id, next.id),
    },
    time: t('role.step.time', { time: data.typicalTime }),
    market:
      role.pay && next.pay
        ? t('role.step.market', {
            step: percent(marketStep(role.pay, next.pay)),
            inNation: model.inPlace(model.atlas.nation),
            from: medianInText(model, role.pay),
            to: medianInText(model, next.pay),
          })
        : null,
    lists: [
      { title: t('role.step.changes'), items: data.changes },
      { title: t('role.step.criteria'), items: data.criteria },
      { title: t('role.step.evidence'), items: data.evidence },
    ],
    checklist: { title: t('role.step.checklist'), text: t('role.step.checklistText') },
  };
}
