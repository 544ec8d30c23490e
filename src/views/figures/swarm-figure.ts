import { describeSwarm } from '../../charts/swarm/describe.ts';
import type { SwarmLayout } from '../../charts/swarm/layout.ts';
import { layoutSwarm } from '../../charts/swarm/layout.ts';
import { circleTitle, evidenceLine, jobsIn } from '../site/pay-phrases.ts';
import type { SiteModel } from '../site/site-model.ts';
import type { DrawnFigure } from './drawn-figure.ts';
import { figureWords } from './drawn-figure.ts';
import { withEmbed } from './embed.ts';

/** Every area as a circle: where it stands against the nation, and how many jobs it has; null without official pay. */
export function swarmFigure(model: SiteModel): DrawnFigure<SwarmLayout> | null {
  const { language, atlas, addresses, market } = model;
  if (market === null || atlas.largestMarkets.length === 0) return null;
  const national = market.wage;
  const data = {
    places: atlas.largestMarkets.map((place) => {
      const differential = atlas.differential[place.id]! - 1;
      return {
        id: place.id,
        name: model.placeName(place),
        jobs: jobsIn(model, place),
        differential,
        href: addresses.place(place.id),
        title: circleTitle(model, place, differential),
      };
    }),
  };
  const layout = (width: number, narrow: boolean): SwarmLayout =>
    layoutSwarm(data, { width, narrow, language, nation: model.nationName });
  const [narrow, medium, wide] = [layout(328, true), layout(720, false), layout(1248, false)];
  const context = {
    language,
    nation: model.nationName,
    occupation: market.occupation,
    socCode: market.socCode,
    basis: national.basis,
    month: national.referenceDate,
  };
  const description = describeSwarm(data, context, {
    enlarged: medium.enlarged || wide.enlarged,
    narrowEnlarged: narrow.enlarged,
  });
  return withEmbed(model, 'swarm', {
    words: figureWords(model, description, {
      evidence: [evidenceLine(model, 'published', null, language.t(`basis.${national.basis}`))],
      sourceIds: national.sourceIds,
      notes: description.notes,
      narrowNotes: description.narrowNotes,
      downloads: [{ label: language.t('figure.csv'), href: addresses.file('/data/places.csv') }],
      tableHref: addresses.page('/cities/#areas'),
      method: 'labour-market',
    }),
    narrow,
    medium,
    wide,
  });
}
