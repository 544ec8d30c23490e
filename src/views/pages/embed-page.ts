import type { DecidedRangesLayout } from '../../charts/decided-ranges/layout.ts';
import type { HistoryLayout } from '../../charts/history/layout.ts';
import type { JobsLayout } from '../../charts/jobs/layout.ts';
import type { LadderLayout } from '../../charts/ladder/layout.ts';
import type { OccupationsLayout } from '../../charts/occupations/layout.ts';
import type { OverlapLayout } from '../../charts/overlap/layout.ts';
import type { PayAndPricesLayout } from '../../charts/pay-and-prices/layout.ts';
import type { PayMapLayout } from '../../charts/pay-map/layout.ts';
import type { PayRangeLayout } from '../../charts/pay-range/layout.ts';
import type { PromotionGapLayout } from '../../charts/promotion-gap/layout.ts';
import type { RaiseLayout } from '../../charts/raise/layout.ts';
import type { SwarmLayout } from '../../charts/swarm/layout.ts';
import type { DrawnFigure, FigureWords } from '../figures/drawn-figure.ts';
import { cityLadder, homeLadder, otherLadders, roleLadder } from '../figures/ladder-figure.ts';
import { mapFigure } from '../figures/map-figure.ts';
import { cityOccupations } from '../figures/occupations-figure.ts';
import { promotionGapFigure } from '../figures/promotion-gap-figure.ts';
import { historyFigure, jobsFigure, rolePayByCity } from '../figures/role-figures.ts';
import { swarmFigure } from '../figures/swarm-figure.ts';
import { placeRanges, roleRanges } from '../sections/employer-ranges.ts';
import { homeFindings } from '../sections/home-findings.ts';
import { placeOwnPay, roleOwnPay } from '../sections/own-pay.ts';
import { familyModel } from '../site/family-model.ts';
import { ladderWays } from '../site/ladder-ways.ts';
import type { PageFrame } from '../site/page-frame.ts';
import { pageFrame } from '../site/page-frame.ts';
import { payOf } from '../site/pay-phrases.ts';
import type { LadderRole, SiteModel } from '../site/site-model.ts';
import { oncePer } from '../site/site-model.ts';
import type { Place } from '../../schemas/place.ts';

/** A figure with the kind of chart that draws it. */
type ChartOf<Kind extends string, Layout> = { kind: Kind; figure: DrawnFigure<Layout> };

/** Every kind of chart of the reading pages. */
type EmbeddedChart =
  | ChartOf<'decided-ranges', DecidedRangesLayout>
  | ChartOf<'history', HistoryLayout>
  | ChartOf<'jobs', JobsLayout>
  | ChartOf<'ladder', LadderLayout>
  | ChartOf<'occupations', OccupationsLayout>
  | ChartOf<'overlap', OverlapLayout>
  | ChartOf<'pay-and-prices', PayAndPricesLayout>
  | ChartOf<'pay-map', PayMapLayout>
  | ChartOf<'pay-range', PayRangeLayout>
  | ChartOf<'promotion-gap', PromotionGapLayout>
  | ChartOf<'raise', RaiseLayout>
  | ChartOf<'swarm', SwarmLayout>;

type Maybe<Chart> = Chart extends { kind: infer Kind; figure: infer Figure }
  ? { kind: Kind; figure: Figure | null }
  : never;

interface EmbedPage {
  frame: PageFrame;
  chart: EmbeddedChart;
  words: FigureWords;
  /** The drawing never gets as wide as a page. */
  small: boolean;
  /** Back to the page that the figure is from. */
  from: { label: string; href: string };
}

/** The pages that have figures to embed, by their path without slashes around it; that of the first page is empty. */
function pagesWithEmbeds(model: SiteModel): string[] {
  return [
    '',
    'cities',
    ...model.roles.map(({ id }) => `roles/${id}`),
    ...model.atlas.metros.map(({ id }) => `cities/${id}`),
    ...ladderWays(model).map(({ id }) => `ladder/${id}`),
  ];
}

/** Names of all embeds of a site, each with the path of its page; none for a site that nobody outside may read. */
export function embedNames(model: SiteModel): { page: string; name: string }[] {
  if (model.project.site.visibility === 'internal') return [];
  return pagesWithEmbeds(model).flatMap((page) =>
    chartsOf(model, page).map(({ figure }) => ({ page, name: figure.words.embed!.name })),
  );
}

/**
 * A figure alone, for a frame on another site: its finding, the drawing, its source and the way back.
 * @param page path of the page that the figure is from
 * @throws RangeError when the page has no such figure
 */
export function embedPage(model: SiteModel, page: string, name: string): EmbedPage {
  const chart = lastCharts(model)(page).find(({ figure }) => figure.words.embed?.name === name);
  if (!chart) throw new RangeError(`name must be an embed of ${page}, received ${name}`);
  const { words, medium } = chart.figure;
  const path = page === '' ? '/' : `/${page}/`;
  const { language, project } = model;
  return {
    frame: pageFrame(model, {
      path,
      title: words.description.headline,
      description: words.description.subtitle,
    }),
    chart: { ...chart, figure: { ...chart.figure, wide: null } } as EmbeddedChart,
    words,
    small: medium === null || medium.width < 600,
    from: {
      label: language.t('embed.from', { site: project.site.name }),
      href: `${model.addresses.page(path)}`,
    },
  };
}

/** The charts of the page that was asked for last: the embeds of a page are drawn one after the other. */
const lastCharts = oncePer((model: SiteModel) => {
  let kept: { page: string; charts: EmbeddedChart[] } | null = null;
  return (page: string): EmbeddedChart[] => {
    if (kept?.page !== page) kept = { page, charts: chartsOf(model, page) };
    return kept.charts;
  };
});

/** The charts of a page that can be embedded, in the order in which the page has them. */
function chartsOf(model: SiteModel, page: string): EmbeddedChart[] {
  const [section, id] = page.split('/');
  if (id === undefined) {
    return section === 'cities'
      ? drawn([{ kind: 'pay-map', figure: mapFigure(model) }])
      : homeCharts(model);
  }
  if (section === 'cities') return cityCharts(model, model.atlas.placeById[id]!);
  if (section === 'roles') return roleCharts(model, id);
  const way = ladderWays(model).find((candidate) => candidate.id === id)!;
  const family = familyModel(model, way.lower.track.familyId);
  return drawn([{ kind: 'promotion-gap', figure: promotionGapFigure(family, way) }]);
}

/** Those that there is a figure for. */
function drawn(charts: Maybe<EmbeddedChart>[]): EmbeddedChart[] {
  return charts.filter((chart): chart is EmbeddedChart => chart.figure !== null);
}

function homeCharts(model: SiteModel): EmbeddedChart[] {
  const { prices, overlap, raise } = homeFindings(model);
  return drawn([
    { kind: 'ladder', figure: homeLadder(model) },
    { kind: 'swarm', figure: swarmFigure(model) },
    { kind: 'pay-and-prices', figure: prices },
    { kind: 'overlap', figure: overlap },
    { kind: 'raise', figure: raise },
  ]);
}

function cityCharts(model: SiteModel, place: Place): EmbeddedChart[] {
  const estimated = payOf(model, model.mainRole.id, place) !== null;
  return drawn([
    { kind: 'ladder', figure: estimated ? cityLadder(model, place) : null },
    ...placeRanges(model, place).map((figure) => ({ kind: 'decided-ranges' as const, figure })),
    { kind: 'decided-ranges', figure: placeOwnPay(model, place)?.figure ?? null },
    ...(estimated ? otherLadders(model, place) : []).map(({ figure }) => ({
      kind: 'ladder' as const,
      figure,
    })),
    { kind: 'occupations', figure: cityOccupations(model, place) },
  ]);
}

function roleCharts(site: SiteModel, roleId: string): EmbeddedChart[] {
  const listed = site.roles.find(({ id }) => id === roleId)!;
  const model = familyModel(site, listed.track.familyId);
  const role: LadderRole = model.roles.find(({ id }) => id === roleId)!;
  return drawn([
    { kind: 'ladder', figure: roleLadder(model, roleId) },
    ...(roleRanges(model, role)?.figures ?? []).map((figure) => ({
      kind: 'decided-ranges' as const,
      figure,
    })),
    { kind: 'decided-ranges', figure: roleOwnPay(model, role)?.figure ?? null },
    { kind: 'pay-range', figure: rolePayByCity(model, role) },
    { kind: 'jobs', figure: jobsFigure(model, role) },
    { kind: 'history', figure: historyFigure(model, role) },
  ]);
}
