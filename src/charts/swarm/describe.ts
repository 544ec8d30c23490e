import type { Language } from '../../i18n/language.ts';
import type { PayBasis } from '../../schemas/pay-statistic.ts';
import type { ChartDescription, ChartTable } from '../shared/description.ts';
import { measureHead } from '../shared/measures.ts';
import type { Omissions, SwarmData, SwarmPlace } from './swarm-data.ts';
import { omitPlaces } from './swarm-data.ts';

export interface SwarmContext {
  language: Language;
  /** The nation as it stands before a noun: "US". */
  nation: string;
  /** The reference occupation: short title inside a sentence, and SOC code. */
  occupation: string;
  socCode: string;
  basis: PayBasis;
  /** Month the figures stand for. */
  month: string;
}

export interface SwarmDescription extends ChartDescription {
  /** What is left out of the picture or drawn otherwise, a sentence each. */
  notes: string[];
  /** The same for the narrow picture, which leaves out more. */
  narrowNotes: string[];
}

/** So many of the largest places are counted in the headline. */
const LARGEST = 20;

/** What of the drawings their words tell: whether circles had to be enlarged. */
export interface SwarmDrawings {
  /** In the drawings for medium and wide screens. */
  enlarged: boolean;
  narrowEnlarged: boolean;
}

/** The words of the swarm: how many places are above the nation, and how many of the largest. */
export function describeSwarm(
  data: SwarmData,
  context: SwarmContext,
  drawings: SwarmDrawings,
): SwarmDescription {
  const { language, nation } = context;
  const headline = swarmHeadline(data, context);
  const { shown, omissions } = omitPlaces(data, false);
  const narrow = omitPlaces(data, true);
  return {
    headline,
    subtitle: language.t('swarm.subtitle', {
      nation,
      occupation: context.occupation,
      code: context.socCode,
      basis: language.t(`basis.${context.basis}`),
      month: language.month(context.month),
    }),
    alternative: swarmAlternative(shown, headline, language),
    narrowAlternative: swarmAlternative(narrow.shown, headline, language),
    notes: swarmNotes(omissions, drawings.enlarged, context),
    narrowNotes: swarmNotes(narrow.omissions, drawings.narrowEnlarged, context),
    table: swarmTable(data, context, headline),
  };
}

function swarmHeadline({ places }: SwarmData, context: SwarmContext): string {
  const { language, nation, occupation } = context;
  if (places.length === 0) return language.t('swarm.headlineNone');
  const isAbove = (place: SwarmPlace): boolean => place.differential > 0;
  const above = places.filter(isAbove).length;
  const largest = byJobs(places).slice(0, LARGEST);
  const largestAbove = largest.filter(isAbove).length;
  const few = above > 0 && above * 2 < places.length;
  const values = { nation, occupation, above, total: places.length, few: few ? 'yes' : 'no' };
  if (places.length <= LARGEST || largestAbove === 0) return language.t('swarm.headline', values);
  return language.t('swarm.headlineLargest', {
    ...values,
    largest: LARGEST,
    largestAbove,
    // "But" is only true where most of the largest are above and most of the others are not.
    contrast: few && largestAbove * 2 > LARGEST ? 'yes' : 'no',
  });
}

function byJobs(places: SwarmPlace[]): SwarmPlace[] {
  return [...places].sort((a, b) => (b.jobs ?? 0) - (a.jobs ?? 0) || (a.id < b.id ? -1 : 1));
}

function swarmAlternative(shown: SwarmPlace[], headline: string, language: Language): string {
  const byPay = [...shown].sort((a, b) => a.differential - b.differential);
  const [lowest, highest, largest] = [byPay[0], byPay.at(-1), byJobs(shown)[0]];
  if (!lowest || !highest || !largest) return headline;
  const withPay = (place: SwarmPlace): string =>
    `${place.name} (${language.signedPercent(place.differential)})`;
  return language.t('swarm.alternative', {
    headline,
    lowest: withPay(lowest),
    highest: withPay(highest),
    largest: withPay(largest),
  });
}

function swarmNotes(omissions: Omissions, enlarged: boolean, context: SwarmContext): string[] {
  const { language, nation } = context;
  const { farBelow, fewJobs, unknownJobs } = omissions;
  const notes: string[] = [];
  if (farBelow) {
    const percent = language.percentRange(-farBelow.highest, -farBelow.lowest);
    notes.push(language.t('swarm.farBelow', { count: farBelow.count, percent, nation }));
  }
  if (fewJobs) {
    notes.push(language.t('areas.fewJobs', { fewest: language.number(fewJobs.fewest) }));
  }
  if (unknownJobs.length > 0) {
    const places = language.list(unknownJobs.map((place) => place.name));
    notes.push(language.t('areas.unknownJobs', { places }));
  }
  if (enlarged) notes.push(language.t('areas.enlarged'));
  return notes;
}

function swarmTable({ places }: SwarmData, context: SwarmContext, caption: string): ChartTable {
  const { language, nation } = context;
  return {
    caption,
    columns: [
      { label: language.t('column.place'), numeric: false },
      { label: measureHead('wageLevel', language, nation), numeric: true },
      { label: language.t('column.jobs'), numeric: true },
    ],
    rows: [...places]
      .sort((a, b) => b.differential - a.differential || language.compare(a.name, b.name))
      .map((place) => [
        place.name,
        language.signedPercent(place.differential),
        place.jobs === null ? language.t('format.missing') : language.number(place.jobs),
      ]),
  };
}
