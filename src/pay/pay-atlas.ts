import { byId } from '../schemas/by-id.ts';
import type { PayStatistic } from '../schemas/pay-statistic.ts';
import type { Place } from '../schemas/place.ts';
import type { Settings } from '../schemas/settings.ts';
import type { OwnPayFigure } from './own-pay.ts';
import type { EstimateModel, EstimateOptions, ModelSettings, PayEstimate } from './estimate.ts';
import { estimateModel, estimatePay, passedOn } from './estimate.ts';
import { geographicDifferential } from './geographic-differential.ts';
import { thinByAnswers, thinByEmployment } from './shown-pay.ts';

/** A place and occupation whose wage the agency does not print, with the jobs it counts there. */
export interface UnpublishedCell {
  placeId: string;
  socCode: string;
  employment: number | null;
  locationQuotient: number | null;
}

/** What the figures need to know of a place; its names are for those who show it. */
export type AtlasPlace = Omit<
  Place,
  'name' | 'inPlace' | 'area' | 'also' | 'code' | 'currency' | 'nationId'
>;

/** The choices of the method that an atlas rests on, as data/settings.yml has them; those that no figure asks for may be absent. */
export type AtlasSettings = ModelSettings & {
  readonly [Name in 'referenceOccupation' | 'thinEmployment' | 'thinAnswers']?:
    { readonly value: NonNullable<Settings[Name]>['value'] } | undefined;
};

export interface PayAtlasInput<P extends AtlasPlace = Place> {
  places: readonly P[];
  /** Id of the nation among the places. */
  nationId: string;
  /** Ids of the rungs, the lowest first. */
  levelIds: readonly string[];
  /** Official statistics of every place, and the rungs' pay in the nation, as far as there are any. */
  statistics: readonly PayStatistic[];
  unpublished: readonly UnpublishedCell[];
  settings: AtlasSettings;
  /** Pay of the organisation's own people, for the tools; absent where there is none. */
  ownPay?: readonly OwnPayFigure[];
}

/**
 * Every pay figure of the site, found by id: computed once, read by every page. Its dictionaries have no
 * prototype (byId).
 */
export interface PayAtlas<P extends AtlasPlace = Place> {
  nation: P;
  /** Metropolitan areas in the order of the file. */
  metros: P[];
  states: P[];
  placeById: Readonly<Record<string, P>>;
  /** Published statistics by place id, then by SOC code. */
  official: Readonly<Record<string, Readonly<Record<string, PayStatistic>>>>;
  /** Jobs by place id, then by SOC code, also where no wage is printed; null where not counted. */
  jobs: Readonly<Record<string, Readonly<Record<string, number | null>>>>;
  /** Jobs per 1,000 against the national rate by place id, then by SOC code, as far as `jobs` reaches. */
  quotients: Readonly<Record<string, Readonly<Record<string, number | null>>>>;
  /** Code of the occupation whose pay measures a labour market; null without official pay. */
  reference: string | null;
  /** The rungs' pay in the nation, by level id, as far as a survey tells it. */
  levelPay: Readonly<Record<string, PayStatistic>>;
  /** Pay of the reference occupation against the nation, by id of a city; null where no wage is printed. */
  differential: Readonly<Record<string, number | null>>;
  /** The choices that the estimates rest on; null where nothing is estimated. */
  model: EstimateModel | null;
  /**
   * Estimates by place id of a metropolitan area, then by level id: without official pay or without a survey none.
   * Exact: they are rounded where they are printed.
   */
  estimates: Readonly<Record<string, Readonly<Record<string, PayEstimate>>>>;
  /** Metropolitan areas whose wage of the reference occupation is published, those with most jobs in it first. */
  largestMarkets: P[];
  /** Those of them that have an estimate. */
  estimatedMarkets: P[];
  /**
   * The published pay of an official occupation in the nation.
   * @throws RangeError when none is published
   */
  nationalWage: (socCode: string) => PayStatistic;
}

/**
 * Puts every pay figure of the site in its place: official statistics, the differential of each metropolitan
 * area, and the estimate of each rung there (method: estimate).
 * @throws RangeError when the nation is not among the places, or lacks a wage of the reference occupation while
 *   other places have official pay
 */
export function buildPayAtlas<P extends AtlasPlace>(input: PayAtlasInput<P>): PayAtlas<P> {
  const { places, nationId, settings } = input;
  const placeById = byId(places.map((place) => [place.id, place]));
  const nation = placeById[nationId];
  if (!nation) throw new RangeError(`nationId must be among the places, received ${nationId}`);

  const figures = arrangeFigures(input);
  const { official, jobs, levelPay } = figures;
  const nationalWage = (socCode: string): PayStatistic => {
    const wage = official[nationId]?.[socCode];
    if (!wage) throw new RangeError(`${nationId} must have a wage of ${socCode}, found none`);
    return wage;
  };
  const reference = Object.keys(official).length === 0 ? null : settings.referenceOccupation!.value;
  const nationWage = reference === null ? null : official[nationId]?.[reference];
  if (nationWage === undefined) {
    throw new RangeError(
      `${nationId} must have a wage of the reference occupation ${reference}, found none`,
    );
  }

  const metros = places.filter((place) => place.kind === 'metro');
  const model = estimateModel(settings);
  const differential = byId<number | null>();
  const estimates = byId<Record<string, PayEstimate>>();
  for (const { id } of metros) {
    if (reference === null || nationWage === null) break;
    const ratio = geographicDifferential(official[id]?.[reference] ?? null, nationWage);
    differential[id] = ratio;
    if (model === null) continue;
    estimates[id] = estimateRungs(input, figures, id, ratio, {
      model,
      differentialSourceIds: nationWage.sourceIds,
    });
  }
  const jobsOf = (place: P): number => (reference && jobs[place.id]?.[reference]) || 0;
  const largestMarkets = metros
    .filter(({ id }) => typeof differential[id] === 'number')
    .sort((a, b) => jobsOf(b) - jobsOf(a) || (a.id < b.id ? -1 : 1));
  return {
    nation,
    metros,
    states: places.filter((place) => place.kind === 'state'),
    placeById,
    ...figures,
    reference,
    differential,
    model,
    estimates,
    largestMarkets,
    estimatedMarkets:
      model === null || Object.keys(levelPay).length === 0
        ? []
        : largestMarkets.filter(
            ({ id }) => passedOn(differential[id] ?? null, model).kind === 'passed',
          ),
    nationalWage,
  };
}

/** The figures that an atlas is given, by id; those of a level in the nation alone. */
interface ArrangedFigures {
  official: Record<string, Record<string, PayStatistic>>;
  jobs: Record<string, Record<string, number | null>>;
  quotients: Record<string, Record<string, number | null>>;
  levelPay: Record<string, PayStatistic>;
}

/** Puts statistics and counts of jobs under their place and occupation, and the nation's rungs under theirs. */
function arrangeFigures<P extends AtlasPlace>(input: PayAtlasInput<P>): ArrangedFigures {
  const official = byId<Record<string, PayStatistic>>();
  const jobs = byId<Record<string, number | null>>();
  const quotients = byId<Record<string, number | null>>();
  const levelPay = byId<PayStatistic>();
  for (const statistic of input.statistics) {
    const { subject, placeId } = statistic;
    if (subject.kind === 'occupation') {
      (official[placeId] ??= byId())[subject.socCode] = statistic;
      (jobs[placeId] ??= byId())[subject.socCode] = statistic.employment;
      (quotients[placeId] ??= byId())[subject.socCode] = statistic.locationQuotient;
    } else if (placeId === input.nationId) {
      levelPay[subject.levelId] = {
        ...statistic,
        thin: thinByAnswers(statistic.n, input.settings.thinAnswers?.value ?? 0),
      };
    }
  }
  for (const { placeId, socCode, employment, locationQuotient } of input.unpublished) {
    (jobs[placeId] ??= byId())[socCode] = employment;
    (quotients[placeId] ??= byId())[socCode] = locationQuotient;
  }
  return { official, jobs, quotients, levelPay };
}

/**
 * The estimate of each rung in a metropolitan area, by level id.
 * @param ratio the differential of the area; null where no wage is printed
 * @param own the model, and the sources that the differential comes from
 */
function estimateRungs<P extends AtlasPlace>(
  { levelIds, settings }: PayAtlasInput<P>,
  { jobs, levelPay }: ArrangedFigures,
  placeId: string,
  ratio: number | null,
  own: Omit<EstimateOptions, 'thin'>,
): Record<string, PayEstimate> {
  const employment = jobs[placeId]?.[settings.referenceOccupation?.value ?? ''] ?? null;
  const thinPlace = thinByEmployment(employment, settings.thinEmployment?.value ?? 0);
  return byId(
    levelIds.flatMap((levelId) => {
      const pay = levelPay[levelId];
      if (pay === undefined) return [];
      const thin = [...pay.thin, ...thinPlace];
      return [[levelId, estimatePay(pay, placeId, ratio, { ...own, thin })]];
    }),
  );
}
