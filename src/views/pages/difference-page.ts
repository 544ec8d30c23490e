import type { PromotionGapLayout } from '../../charts/promotion-gap/layout.ts';
import { marketStep } from '../../ladder/market-step.ts';
import type { DrawnFigure } from '../figures/drawn-figure.ts';
import type { RangesFigure } from '../figures/employer-ranges-figure.ts';
import { promotionGapFigure } from '../figures/promotion-gap-figure.ts';
import { rangesAtHome, sourcesAtHome } from '../sections/employer-ranges.ts';
import type { PathItem } from '../sections/career-path.ts';
import { careerPath } from '../sections/career-path.ts';
import type { CityFinder } from '../sections/city-finder.ts';
import { cityFinder } from '../sections/city-finder.ts';
import type { DifferenceRow, SideBySideRow } from '../sections/difference-rows.ts';
import {
  differenceRows,
  countLines,
  dutyRows,
  measureRows,
  scopeRows,
} from '../sections/difference-rows.ts';
import { haveTargets } from '../sections/role-measures.ts';
import { proficiencyWords } from '../sections/role-competencies.ts';
import { inLine } from '../site/page-frame.ts';
import type { WaysOn } from '../sections/ways-on.ts';
import { waysOn } from '../sections/ways-on.ts';
import type { WayAnswers } from '../sections/way-answers.ts';
import { wayAnswers } from '../sections/way-answers.ts';
import type { WayPayTable } from '../sections/way-pay-table.ts';
import { wayPayTable } from '../sections/way-pay-table.ts';
import { familyModel, ladderCrumbs, promotionLink } from '../site/family-model.ts';
import type { LadderWay } from '../site/ladder-ways.ts';
import { ladderWays, sidewaysWays, wayArguments, wayLink, wayTitle } from '../site/ladder-ways.ts';
import type { Link, PageFrame } from '../site/page-frame.ts';
import { pageFrame } from '../site/page-frame.ts';
import { citedSources } from '../site/pay-phrases.ts';
import type { SiteModel } from '../site/site-model.ts';

interface DifferencePage {
  frame: PageFrame;
  way: LadderWay;
  title: string;
  rungsText: string;
  answers: WayAnswers;
  /** Null where no promotion leads from the one rung to the other, or the pay of either is not known. */
  gap: DrawnFigure<PromotionGapLayout> | null;
  /** What the employer pays on both rungs in one city, where the page tells no pay of a market. */
  ranges: RangesFigure | null;
  note: string;
  /** Those that decide the step; where none does, those that change, or else all. */
  competencies: DifferenceRow[];
  otherCompetencies: DifferenceRow[];
  /** Null for a way of several steps, which stand under what is asked for. */
  step: { html: string; changes: string[] } | null;
  scope: SideBySideRow[];
  measures: SideBySideRow[];
  /** Whether either rung has a target for a measure. */
  hasTargets: boolean;
  duties: { text: string; rows: SideBySideRow[] };
  /** Over the words that say how a line differs. */
  changeHead: string;
  /** Null where no promotion leads from the one rung to the other, or the pay of either is not known. */
  pay: WayPayTable | null;
  /** Leads to this way on the page of any area; null where no area has pay of its own. */
  finder: CityFinder | null;
  /** Null for a single step, whose time and pay the answers say. */
  path: { text: string; items: PathItem[] } | null;
  /** What a reader finds in folded parts, by their ids. */
  hints: Readonly<Record<'competencies' | 'scope' | 'measures' | 'cities' | 'other', string>>;
  /** What the step asks for; null on a way of several, whose own pages say it, and where none leads up. */
  asked: { criteria: string[]; evidence: string[] } | null;
  /** To what every promotion takes; null where content/ says nothing of it. */
  promotion: Link | null;
  other: Link[];
  sources: Link[];
  waysOn: WaysOn;
}

/** What changes between two rungs, what the market pays for it, and what is asked for. */
export function differencePage(site: SiteModel, wayId: string): DifferencePage {
  const way = [...ladderWays(site), ...sidewaysWays(site)].find(({ id }) => id === wayId);
  if (!way) throw new RangeError(`wayId must be a way of the ladder, received ${wayId}`);
  const families = new Set([way.lower.track.familyId, way.upper.track.familyId]);
  const model = families.size === 1 ? familyModel(site, way.lower.track.familyId) : site;
  const { t } = model.language;
  const { lower, upper, steps } = way;
  const differences = differenceRows(model, way);
  const { rows } = differences;
  const duties = dutyRows(model, way);
  const up = way.kind === 'up';
  const isOneStep = way.kind === 'move' || (up && steps === 1);
  const scope = scopeRows(model, way);
  const measures = measureRows(model, way);
  const pay = up ? wayPayTable(model, way) : null;
  const other = otherWays(model, way);
  const levels = proficiencyWords(model);
  const competencies =
    [rows.filter(({ deciding }) => deciding), rows.filter(({ change }) => change !== 'same')].find(
      (some) => some.length > 0,
    ) ?? rows;
  const others = rows.filter((row) => !competencies.includes(row));
  return {
    frame: differenceFrame(model, way),
    way,
    title: wayTitle(model, way),
    rungsText:
      way.kind === 'up'
        ? t('difference.rungs', { from: lower.rung, to: upper.rung })
        : t(`difference.${way.kind}`),
    answers: wayAnswers(model, way, differences),
    gap: up ? promotionGapFigure(model, way) : null,
    ranges: model.survey === null ? rangesAtHome(model, [lower, upper]) : null,
    note: up
      ? t('difference.note', { ...wayArguments(way), levels })
      : t('difference.noteSideways', { levels }),
    competencies,
    otherCompetencies: others,
    step: isOneStep ? stepText(model, way) : null,
    scope,
    measures,
    hasTargets: haveTargets([lower, upper]),
    duties: { text: dutiesText(model, way, duties), rows: duties },
    changeHead: t(way.kind === 'beside' ? 'difference.beside.column' : 'difference.change'),
    pay,
    finder: cityFinder(model, way.id),
    path:
      up && steps > 1
        ? {
            text: model.survey
              ? t('path.text', { inNation: model.inPlace(model.atlas.nation) })
              : t('path.noPay'),
            items: careerPath(model, way, model.atlas.nation),
          }
        : null,
    asked: isOneStep ? askedFor(model, way) : null,
    promotion: up ? promotionLink(model) : null,
    other: other.map((further) => wayLink(model, further)),
    hints: {
      competencies: inLine(others.map(({ name }) => name)),
      scope: inLine(scope.map(({ term }) => term ?? '')),
      measures: inLine(measures.map(({ term }) => term ?? '')),
      cities: inLine(pay?.rows.flatMap(({ name, nation }) => (nation ? [] : [name])) ?? []),
      other: inLine(
        other.map(
          ({ lower: below, upper: above }) => `${below.words.title} → ${above.words.title}`,
        ),
      ),
    },
    sources: sourceLinks(model, way),
    waysOn: waysOn(model, ['plan', 'stand', 'team', 'compare'], {
      ...(up ? { step: { lower, upper }, role: upper } : {}),
    }),
  };
}

function dutiesText(model: SiteModel, { kind }: LadderWay, duties: SideBySideRow[]): string {
  const { t } = model.language;
  const { same, changed, added, dropped } = countLines(duties);
  return kind === 'beside'
    ? t('difference.beside.duties', { same, changed })
    : t('difference.dutiesText', { same, changed, added, dropped });
}

function askedFor(model: SiteModel, { id }: LadderWay): DifferencePage['asked'] {
  const { criteria, evidence } = model.entry('transitions', id).data;
  return { criteria, evidence };
}

function stepText(model: SiteModel, { id }: LadderWay): DifferencePage['step'] {
  const { data, body } = model.entry('transitions', id);
  return { html: model.markdown(body), changes: data.changes };
}

function differenceFrame(model: SiteModel, way: LadderWay): PageFrame {
  const { language } = model;
  const { t } = language;
  const words = wayArguments(way);
  return pageFrame(model, {
    path: `/ladder/${way.id}/`,
    title: wayTitle(model, way),
    description:
      way.kind === 'up'
        ? t('difference.description', {
            ...words,
            step:
              way.lower.pay && way.upper.pay
                ? language.percent(marketStep(way.lower.pay, way.upper.pay))
                : 'none',
          })
        : t('difference.descriptionSideways', {
            ...words,
            paid: way.lower.pay && way.upper.pay ? 'yes' : 'no',
          }),
    above: ladderCrumbs(model),
    crumb:
      way.kind === 'up'
        ? t('difference.crumb', { ...words, steps: way.steps })
        : wayTitle(model, way),
  });
}

/** Ways that begin or end where this one does, so that a reader can go on. */
function otherWays(model: SiteModel, way: LadderWay): LadderWay[] {
  return ladderWays(model).filter(
    (other) =>
      other.id !== way.id &&
      (other.lower.id === way.lower.id ||
        other.lower.id === way.upper.id ||
        (other.upper.id === way.lower.id && other.steps === 1)),
  );
}

/**
 * The sources of what stands on the page: of the answers, of the raise, of wages by city, and of what roles quote. A
 * range that others state, prices and history stand on other pages; ranges of the employer stand here only where
 * there is no pay of a market.
 */
function sourceLinks(model: SiteModel, { lower, upper }: LadderWay): Link[] {
  const { project } = model;
  const paid = lower.pay !== null && upper.pay !== null;
  const raise = project.settings.policyRaise.sourceId;
  const wages = paid ? (model.market?.wage.sourceIds ?? []) : [];
  const elsewhere = new Set(
    [...project.quotedRanges, ...project.quotedPlaces].map(({ sourceId }) => sourceId),
  );
  const ids = [
    ...new Set([
      ...(upper.pay?.sourceIds ?? []),
      ...(raise && upper.pay ? [raise] : []),
      ...(model.survey === null ? sourcesAtHome(model, [lower, upper]) : []),
      ...[...lower.data.sources, ...upper.data.sources].filter((id) => {
        const { evidence } = model.source(id);
        if (evidence === 'quoted') return !elsewhere.has(id);
        return evidence === 'observed' ? paid : wages.includes(id);
      }),
    ]),
  ];
  return citedSources(model, ids);
}
