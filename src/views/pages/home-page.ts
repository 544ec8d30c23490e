import type { LadderLayout } from '../../charts/ladder/layout.ts';
import type { SwarmLayout } from '../../charts/swarm/layout.ts';
import { startCapital } from '../../i18n/formats.ts';
import type { DrawnFigure } from '../figures/drawn-figure.ts';
import { ladderFigure } from '../figures/ladder-figure.ts';
import { swarmFigure } from '../figures/swarm-figure.ts';
import type { HomeFindings } from '../sections/home-findings.ts';
import { homeFindings } from '../sections/home-findings.ts';
import type { MeasureLine } from '../sections/measure-lines.ts';
import { nationMeasure } from '../sections/measure-lines.ts';
import type { RungItem } from '../sections/rung-list.ts';
import { rungList } from '../sections/rung-list.ts';
import type { Link, PageFrame } from '../site/page-frame.ts';
import { pageFrame, pageWords } from '../site/page-frame.ts';
import type { SiteModel } from '../site/site-model.ts';

interface HomePage {
  frame: PageFrame;
  title: string;
  lead: string;
  ladder: DrawnFigure<LadderLayout>;
  rungs: { title: string; measure: MeasureLine; items: RungItem[] };
  city: { title: string; links: CityLinks };
  swarm: DrawnFigure<SwarmLayout>;
  findings: { title: string } & HomeFindings;
}

/** The home page: the ladder, the rungs, a way to each city, three findings. */
export function homePage(model: SiteModel): HomePage {
  const { t } = model.language;
  const words = pageWords(model, 'home');
  return {
    frame: pageFrame(model, { path: '/', title: words.title, description: words.description }),
    title: words.title,
    lead: words.lead,
    ladder: ladderFigure(model, {
      place: model.atlas.nation,
      ownRoleId: null,
      wideWidth: 1248,
      downloads: [
        { label: t('figure.csv'), href: model.addresses.file('/data/survey.csv') },
        { label: t('figure.svg'), href: model.addresses.page('/ladder.svg') },
      ],
    }),
    rungs: {
      title: t('home.rungs', { count: model.roles.length }),
      measure: nationMeasure(model),
      items: rungList(model),
    },
    city: { title: t('home.city'), links: cityLinks(model) },
    swarm: swarmFigure(model),
    findings: { title: t('home.findings'), ...homeFindings(model) },
  };
}

/** The city finder made of links: the largest markets, and every state. */
interface CityLinks {
  most: { label: string; links: Link[] };
  all: Link;
  /** The tool that sorts and filters them. */
  explore: Link;
  states: { label: string; links: Link[] };
}

const LARGEST = 12;

function cityLinks(model: SiteModel): CityLinks {
  const { language, atlas, addresses } = model;
  const stateIds = new Set(atlas.metros.flatMap((place) => place.stateIds.slice(0, 1)));
  return {
    most: {
      label: language.t('home.mostJobs'),
      links: atlas.largestMarkets.slice(0, LARGEST).map((place) => ({
        label: model.placeShort(place),
        href: addresses.place(place.id),
      })),
    },
    all: {
      label: language.t('home.allCities', { count: atlas.metros.length }),
      href: addresses.page('/cities/'),
    },
    explore: { label: language.t('salaries.explore'), href: addresses.page('/salaries/') },
    states: {
      label: language.t('home.byState'),
      links: atlas.states
        .filter((state) => stateIds.has(state.id))
        .map((state) => ({
          label: startCapital(model.placeName(state)),
          href: addresses.page(`/cities/#${state.id}`),
        }))
        .sort((a, b) => language.compare(a.label, b.label)),
    },
  };
}
