import type { Draft } from '../project/draft/draft.ts';
import type { PlaceRow } from '../project/data/place-tables.ts';
import type { SurveyRules } from '../schemas/survey-rules.ts';

/** What the project knows that answers are judged and adjusted by. */
export interface SurveyGround {
  /** The levels of the ladder that answers tell of, the lowest first. */
  levelIds: readonly string[];
  places: readonly PlaceRow[];
  /** The language of the official names that cities are read from. */
  locale: string;
  /** Pay of the reference occupation against the nation, by id of an area or a state. */
  differentials: ReadonlyMap<string, number>;
  /** Power of the differential that answers are brought to the nation with. */
  passThrough: number;
  /** What pay of a year is multiplied by to stand for the year of the tables; null without a median. */
  indexOf(year: number | null): number | null;
}

/**
 * What a project without problems says of places and time. An answer of a later year than that of the
 * tables is taken as it is: nothing is aged backwards.
 */
export function surveyGround(draft: Draft, rules: SurveyRules): SurveyGround {
  const { site, settings, ladder, places, officialPay, history, locales } = draft;
  if (!site || !settings || !ladder || !places || !officialPay || !history) {
    throw new Error('a draft with errors is no ground for a survey');
  }
  const { referenceOccupation, passThrough } = settings.value;
  if (!referenceOccupation || !passThrough) throw new Error('unchecked settings of a survey');
  const reference = referenceOccupation.value;
  const medians = new Map(
    officialPay
      .filter(({ value }) => value.socCode === reference && value.p50 !== null)
      .map(({ value }) => [value.placeId, value.p50!] as const),
  );
  const nation = medians.get(
    site.value.nation ?? places.find(({ value }) => value.kind === 'nation')?.value.id ?? '',
  );
  if (nation === undefined) throw new Error('unchecked reference occupation');
  const { occupation, toYear } = rules.ageing;
  const byYear = new Map(
    history
      .filter(({ value }) => value.socCode === occupation)
      .map(({ value }) => [value.year, value.p50] as const),
  );
  const target = byYear.get(toYear);
  if (target === undefined) throw new Error('unchecked year of ageing');
  return {
    levelIds: ladder.levels.filter((id) => !rules.titles.levelsNotTold.includes(id)),
    places: places.map(({ value }) => value),
    // The answers are in the survey's own language; the project's English names are the official ones.
    locale: locales.includes('en') ? 'en' : (locales[0] ?? ''),
    differentials: new Map([...medians].map(([id, median]) => [id, median / nation])),
    passThrough: passThrough.value,
    indexOf: (year) => {
      const median = year === null ? undefined : byYear.get(Math.min(year, toYear));
      return median === undefined ? null : target / median;
    },
  };
}
