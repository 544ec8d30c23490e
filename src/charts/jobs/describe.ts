import type { Language } from '../../i18n/language.ts';
import type { ChartDescription } from '../shared/description.ts';
import type { JobsData, RankedPlace } from './jobs-data.ts';
import { rankPlaces } from './jobs-data.ts';

export interface JobsContext {
  language: Language;
  /** Name of the reference occupation. */
  occupation: string;
  /** Month the figures stand for. */
  month: string;
  /** Who quotes the order. */
  publisher: string;
  /** How many places are drawn, as in the layout. */
  count: number;
}

/** The words of the jobs by place: where the quoted order and the count differ most. */
export function describeJobs(data: JobsData, context: JobsContext): ChartDescription {
  const { language, publisher } = context;
  const places = rankPlaces(data.places, context.count);
  const headline = jobsHeadline(places, context);
  const missing = language.t('format.missing');
  return {
    headline,
    subtitle: language.t('jobs.subtitle', {
      occupation: context.occupation,
      month: language.month(context.month),
      publisher,
      count: places.length,
      quoted: places.some((place) => place.quotedRank !== null) ? 'yes' : 'no',
    }),
    alternative: language.t('jobs.alternative', {
      headline,
      places: places
        .map((place) =>
          language.t('jobs.alternativePlace', {
            place: place.name,
            jobs: language.number(place.jobs),
          }),
        )
        .join('; '),
    }),
    table: {
      caption: headline,
      columns: [
        { label: language.t('column.place'), numeric: false },
        { label: language.t('column.jobs'), numeric: true },
        { label: language.t('jobs.column.rank'), numeric: true },
        { label: language.t('jobs.column.quoted', { publisher }), numeric: true },
      ],
      rows: places.map((place) => [
        place.name,
        language.number(place.jobs),
        language.number(place.rank),
        place.quotedRank === null ? missing : language.number(place.quotedRank),
      ]),
    },
  };
}

function jobsHeadline(places: RankedPlace[], { language, publisher }: JobsContext): string {
  const [first] = places;
  if (!first) return language.t('jobs.headline.none');
  const distance = (place: RankedPlace): number =>
    place.quotedRank === null ? -1 : Math.abs(place.quotedRank - place.rank);
  const furthest = places.reduce((most, place) =>
    distance(place) > distance(most) ? place : most,
  );
  if (furthest.quotedRank === null) {
    return language.t('jobs.headline.first', {
      place: first.city,
      jobs: language.number(first.jobs),
    });
  }
  if (distance(furthest) === 0) return language.t('jobs.headline.same', { publisher });
  return language.t('jobs.headline.differs', {
    place: furthest.city,
    publisher,
    quotedOrdinal: language.t('jobs.ordinal', { rank: furthest.quotedRank }),
    jobsOrdinal: language.t('jobs.ordinal', { rank: furthest.rank }),
  });
}
