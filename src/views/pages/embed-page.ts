import { DecidedRangesChart } from '../../charts/decided-ranges/DecidedRangesChart.tsx';
import { HistoryChart } from '../../charts/history/HistoryChart.tsx';
import { JobsChart } from '../../charts/jobs/JobsChart.tsx';
import { LadderChart } from '../../charts/ladder/LadderChart.tsx';
import { OccupationsChart } from '../../charts/occupations/OccupationsChart.tsx';
import { OverlapChart } from '../../charts/overlap/OverlapChart.tsx';
import { PayAndPricesChart } from '../../charts/pay-and-prices/PayAndPricesChart.tsx';
import { PayMapChart } from '../../charts/pay-map/PayMapChart.tsx';
import { PayRangeChart } from '../../charts/pay-range/PayRangeChart.tsx';
import { PromotionGapChart } from '../../charts/promotion-gap/PromotionGapChart.tsx';
import { RaiseChart } from '../../charts/raise/RaiseChart.tsx';
import { SwarmChart } from '../../charts/swarm/SwarmChart.tsx';
import type { FigureWithChart, FigureWords } from '../figures/drawn-figure.ts';
import { withChart } from '../figures/drawn-figure.ts';
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
import type { LadderRole } from '../site/ladder-roles.ts';
import type { SiteModel } from '../site/site-model.ts';
import { oncePer } from '../site/site-model.ts';
import type { Place } from '../../schemas/place.ts';

interface EmbedPage {
  frame: PageFrame;
  chart: FigureWithChart;
  words: FigureWords;
  /** The drawing never gets as wide as a page. */
  small: boolean;
  /** Back to the page that the figure is from. */
  from: { label: string; href: string };
}

/** A page that has figures to embed. */
interface EmbedSource {
  /** Its path without slashes around it; that of the first page is empty. */
  page: string;
  /** The area that it is about; null on other pages. */
  placeId: string | null;
}

function pagesWithEmbeds(model: SiteModel): EmbedSource[] {
  const others = [
    ...['', 'cities'],
    ...model.roles.map(({ id }) => `roles/${id}`),
    ...ladderWays(model).map(({ id }) => `ladder/${id}`),
  ];
  return [
    ...others.map((page) => ({ page, placeId: null })),
    ...model.atlas.metros.map(({ id }) => ({ page: `cities/${id}`, placeId: id })),
  ];
}

/** Names of all embeds of a site, each with its page; none for a site that nobody outside may read. */
export function embedNames(model: SiteModel): (EmbedSource & { name: string })[] {
  if (model.project.site.visibility === 'internal') return [];
  return pagesWithEmbeds(model).flatMap((source) =>
    chartsOf(model, source.page).map(({ figure }) => ({
      ...source,
      name: figure.words.embed!.name,
    })),
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
    chart: { ...chart, figure: { ...chart.figure, wide: null } },
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
  let kept: { page: string; charts: FigureWithChart[] } | null = null;
  return (page: string): FigureWithChart[] => {
    if (kept?.page !== page) kept = { page, charts: chartsOf(model, page) };
    return kept.charts;
  };
});

/** The charts of a page that can be embedded, in the order in which the page has them. */
function chartsOf(model: SiteModel, page: string): FigureWithChart[] {
  const [section, id] = page.split('/');
  if (id === undefined) {
    return section === 'cities'
      ? drawn([withChart(PayMapChart, mapFigure(model))])
      : homeCharts(model);
  }
  if (section === 'cities') return cityCharts(model, model.atlas.placeById[id]!);
  if (section === 'roles') return roleCharts(model, id);
  const way = ladderWays(model).find((candidate) => candidate.id === id)!;
  const family = familyModel(model, way.lower.track.familyId);
  return drawn([withChart(PromotionGapChart, promotionGapFigure(family, way))]);
}

/** Those that there is a figure for. */
function drawn(charts: (FigureWithChart | null)[]): FigureWithChart[] {
  return charts.filter((chart) => chart !== null);
}

function homeCharts(model: SiteModel): FigureWithChart[] {
  const { prices, overlap, raise } = homeFindings(model);
  return drawn([
    withChart(LadderChart, homeLadder(model)),
    withChart(SwarmChart, swarmFigure(model)),
    withChart(PayAndPricesChart, prices),
    withChart(OverlapChart, overlap),
    withChart(RaiseChart, raise),
  ]);
}

function cityCharts(model: SiteModel, place: Place): FigureWithChart[] {
  const estimated = payOf(model, model.mainRole.id, place) !== null;
  return drawn([
    withChart(LadderChart, estimated ? cityLadder(model, place) : null),
    ...placeRanges(model, place).map((figure) => withChart(DecidedRangesChart, figure)),
    withChart(DecidedRangesChart, placeOwnPay(model, place)?.figure ?? null),
    ...(estimated ? otherLadders(model, place) : []).map(({ figure }) =>
      withChart(LadderChart, figure),
    ),
    withChart(OccupationsChart, cityOccupations(model, place)),
  ]);
}

function roleCharts(site: SiteModel, roleId: string): FigureWithChart[] {
  const listed = site.roles.find(({ id }) => id === roleId)!;
  const model = familyModel(site, listed.track.familyId);
  const role: LadderRole = model.roles.find(({ id }) => id === roleId)!;
  return drawn([
    withChart(LadderChart, roleLadder(model, roleId)),
    ...(roleRanges(model, role)?.figures ?? []).map((figure) =>
      withChart(DecidedRangesChart, figure),
    ),
    withChart(DecidedRangesChart, roleOwnPay(model, role)?.figure ?? null),
    withChart(PayRangeChart, rolePayByCity(model, role)),
    withChart(JobsChart, jobsFigure(model, role)),
    withChart(HistoryChart, historyFigure(model, role)),
  ]);
}
