import { describeJobs } from '../../charts/jobs/describe.ts';
import type { JobsLayout } from '../../charts/jobs/layout.ts';
import { layoutJobs } from '../../charts/jobs/layout.ts';
import { evidenceLine } from '../site/pay-phrases.ts';
import type { LadderRole, SiteModel } from '../site/site-model.ts';
import type { DrawnFigure } from './drawn-figure.ts';
import { figureWords } from './drawn-figure.ts';

const COUNT = 10;

/** Where the jobs are, beside the order that somebody quotes for a role; null for a role nobody quotes one for. */
export function jobsFigure(model: SiteModel, role: LadderRole): DrawnFigure<JobsLayout> | null {
  const { language, atlas, addresses, reference, project } = model;
  const quoted = project.quotedPlaces.filter((place) => place.levelId === role.id);
  const [first] = quoted;
  if (!first) return null;
  const rankOf = new Map(quoted.map((place) => [place.placeId, place.rank]));
  const data = {
    rung: null,
    places: atlas.metros.flatMap((place) => {
      const jobs = atlas.jobs[place.id]?.[reference] ?? null;
      if (jobs === null) return [];
      return [
        {
          placeId: place.id,
          name: model.placeShort(place),
          city: model.placeName(place),
          jobs,
          quotedRank: rankOf.get(place.id) ?? null,
          href: addresses.place(place.id),
        },
      ];
    }),
  };
  const national = atlas.nationalWage(reference);
  const description = describeJobs(data, {
    language,
    occupation: model.text(model.occupation(reference).short),
    month: national.referenceDate,
    publisher: model.text(model.source(first.sourceId).publisher),
    count: COUNT,
  });
  const layout = (width: number, narrow: boolean): JobsLayout =>
    layoutJobs(data, { width, narrow, language, count: COUNT });
  return {
    words: figureWords(model, description, {
      evidence: [evidenceLine(model, 'published', null), evidenceLine(model, 'quoted', null)],
      sourceIds: [...national.sourceIds, first.sourceId],
      downloads: [{ label: language.t('figure.csv'), href: addresses.file('/data/quoted.csv') }],
    }),
    narrow: layout(328, true),
    medium: layout(720, false),
    wide: layout(984, false),
  };
}
