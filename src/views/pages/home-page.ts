import type { LadderLayout } from '../../charts/ladder/layout.ts';
import type { SwarmLayout } from '../../charts/swarm/layout.ts';
import type { DrawnFigure } from '../figures/drawn-figure.ts';
import type { RangesFigure } from '../figures/employer-ranges-figure.ts';
import { homeLadder } from '../figures/ladder-figure.ts';
import { swarmFigure } from '../figures/swarm-figure.ts';
import { rangesAtHome } from '../sections/employer-ranges.ts';
import type { HomeFindings } from '../sections/home-findings.ts';
import { homeFindings } from '../sections/home-findings.ts';
import type { MeasureLine } from '../sections/measure-lines.ts';
import { nationMeasure } from '../sections/measure-lines.ts';
import { shownMarkets } from '../sections/place-groups.ts';
import type { RungItem } from '../sections/rung-list.ts';
import { rungList } from '../sections/rung-list.ts';
import type { Link, PageFrame } from '../site/page-frame.ts';
import { hasPage, pageFrame, pageWords } from '../site/page-frame.ts';
import type { SiteModel } from '../site/site-model.ts';

interface HomePage {
  frame: PageFrame;
  title: string;
  lead: string;
  /** Null where no rung has a figure. */
  ladder: DrawnFigure<LadderLayout> | null;
  /** What the employer pays on each rung in one city, where no rung has a figure. */
  ranges: RangesFigure | null;
  rungs: { title: string; measure: MeasureLine | null; items: RungItem[] };
  /** Null where there are no cities. */
  links: CityLinks | null;
  /** Null without official pay. */
  swarm: DrawnFigure<SwarmLayout> | null;
  /** Null where nothing is found. */
  findings: ({ title: string } & HomeFindings) | null;
}

/** The home page: the ladder, the rungs, a way to each city, three findings. */
export function homePage(model: SiteModel): HomePage {
  const { t } = model.language;
  const words = pageWords(model, 'home');
  const findings = homeFindings(model);
  const ladder = homeLadder(model);
  const found = Object.values(findings).filter((finding) => finding !== null).length;
  return {
    frame: pageFrame(model, { path: '/', title: words.title, description: words.description }),
    title: words.title,
    lead: words.lead,
    ladder,
    ranges: ladder ? null : rangesAtHome(model),
    rungs: {
      title: t('home.rungs', { count: model.roles.length }),
      measure: nationMeasure(model),
      items: rungList(model),
    },
    links: cityLinks(model),
    swarm: swarmFigure(model),
    findings: found === 0 ? null : { title: t('home.findings', { count: found }), ...findings },
  };
}

/** Links to the largest markets and to all cities. */
interface CityLinks {
  /** Those with most jobs; where their size is not known, the first ones, without a label. */
  most: { label: string | null; links: Link[] };
  all: Link;
}

const LARGEST = 6;

function cityLinks(model: SiteModel): CityLinks | null {
  if (!hasPage(model, 'cities')) return null;
  const { language, atlas, addresses, kinds } = model;
  return {
    most: {
      label: kinds.officialPay ? language.t('home.mostJobs') : null,
      links: shownMarkets(atlas)
        .slice(0, LARGEST)
        .map((place) => ({
          label: model.placeName(place),
          href: addresses.place(place.id),
        })),
    },
    all: {
      label: language.t('home.allCities', { count: atlas.metros.length }),
      href: addresses.page('/cities/'),
    },
  };
}
