import type { CityLinks } from './city-links.ts';
import { cityLinks } from './city-links.ts';
import type { LadderLayout } from '../charts/ladder/layout.ts';
import type { SwarmLayout } from '../charts/swarm/layout.ts';
import type { DrawnFigure } from '../components/drawn-figure.ts';
import type { HomeFindings } from './home-findings.ts';
import { homeFindings } from './home-findings.ts';
import { ladderFigure } from './ladder-figure.ts';
import type { MeasureLine } from './measure-lines.ts';
import { nationMeasure } from './measure-lines.ts';
import type { PageFrame } from './page-frame.ts';
import { pageFrame } from './page-frame.ts';
import { pageWords } from './page-text.ts';
import type { RungItem } from '../components/rung-item.ts';
import { rungList } from './rung-list.ts';
import { swarmFigure } from './swarm-figure.ts';
import type { SiteModel } from './site-model.ts';

export interface HomePage {
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
