import { insideSentence } from '../../i18n/formats.ts';
import type { PayMapLayout } from '../../charts/pay-map/layout.ts';
import { bridgeOfMany, measureHead, wayOf } from '../../charts/shared/measures.ts';
import type { DrawnFigure } from '../figures/drawn-figure.ts';
import { measuresOf } from '../figures/lenses-figure.ts';
import { mapFigure } from '../figures/map-figure.ts';
import { rangeCell } from '../sections/employer-range-words.ts';
import type { LetterGroup } from '../sections/letters.ts';
import { byLetter } from '../sections/letters.ts';
import type { MeasureLine } from '../sections/measure-lines.ts';
import { placesMeasure } from '../sections/measure-lines.ts';
import type { PlaceRow } from '../sections/place-rows.ts';
import { placeGroups } from '../sections/place-groups.ts';
import { placeRow } from '../sections/place-rows.ts';
import type { PageFrame } from '../site/page-frame.ts';
import { pageFrame, pageWords } from '../site/page-frame.ts';
import type { SiteModel } from '../site/site-model.ts';

interface StateGroup {
  id: string;
  name: string;
  rows: (PlaceRow & {
    also: string | null;
    /** What the employer pays the rung that stands for the ladder here. */
    range: string;
  })[];
}

interface CitiesPage {
  frame: PageFrame;
  title: string;
  lead: string;
  /** Null for a project without an outline of its country, or without official pay to shade it by. */
  map: DrawnFigure<PayMapLayout> | null;
  /** Null where all cities are in one group. */
  jump: { label: string; letters: LetterGroup[] } | null;
  tableTitle: string;
  measure: MeasureLine | null;
  /** What joins wage level and pay at a level; null where nothing is estimated. */
  bridge: string | null;
  /** Null for what no city has. */
  columns: {
    area: string;
    median: string | null;
    range: string | null;
    wages: string | null;
    prices: string | null;
    jobs: string | null;
  };
  states: StateGroup[];
}

/** Every metropolitan area, by state. */
export function citiesPage(model: SiteModel): CitiesPage {
  const { language, mainRole, kinds } = model;
  const { t } = language;
  const words = pageWords(model, 'cities');
  const states = placeGroups(model).map(({ id, name, places }): StateGroup => ({
    id,
    name,
    rows: places.map((place) => ({
      ...placeRow(model, place, mainRole, 'place', { here: false, km: null }),
      name: model.placeName(place),
      also: alsoIn(model, place.stateIds.slice(1)),
      range: rangeCell(model, mainRole, place) ?? t('format.missing'),
    })),
  }));
  return {
    frame: pageFrame(model, {
      path: '/cities/',
      title: words.title,
      description: words.description,
    }),
    title: words.title,
    lead: words.lead,
    map: mapFigure(model),
    jump:
      states.length < 2
        ? null
        : {
            label: t('cities.jump'),
            letters: byLetter(
              states.map((state) => ({ label: state.name, href: `#${state.id}` })),
              model,
            ),
          },
    tableTitle: states.length < 2 ? t('nav.cities') : t('cities.table'),
    measure: placesMeasure(model),
    bridge: bridgeBetween(model),
    columns: {
      area: t('table.area'),
      median: kinds.estimates
        ? `${mainRole.words.short}, ${insideSentence(t('table.median'), model.locale)}`
        : null,
      range: model.atlas.metros.some((place) => rangeCell(model, mainRole, place) !== null)
        ? `${mainRole.words.short}, ${insideSentence(t('ranges.column'), model.locale)}`
        : null,
      wages: kinds.officialPay ? measureHead('wageLevel', language, model.nationName) : null,
      prices: model.prices ? measureHead('priceLevel', language, model.nationName) : null,
      jobs: kinds.officialPay ? t('table.jobs') : null,
    },
    states,
  };
}

/** The sentence that joins the two measures, with the largest market whose wages differ as its example. */
function bridgeBetween(model: SiteModel): string | null {
  const { atlas, language, nationName, market } = model;
  if (market === null || !model.kinds.estimates || atlas.model === null) return null;
  const example = atlas.largestMarkets
    .map((place) => ({ place: model.placeName(place), ...measuresOf(model, place) }))
    .find(({ wageLevel, payAtLevel }) => payAtLevel !== null && wayOf(wageLevel ?? 0) !== 'same');
  return bridgeOfMany(
    example ? { ...example, wageLevel: example.wageLevel!, payAtLevel: example.payAtLevel! } : null,
    {
      language,
      nation: nationName,
      occupation: market.occupation,
      passThrough: atlas.model.passThrough,
    },
  );
}

function alsoIn(model: SiteModel, stateIds: string[]): string | null {
  if (stateIds.length === 0) return null;
  const states = stateIds.map((id) => model.placeName(model.atlas.placeById[id]!)).join(', ');
  return model.language.t('cities.inStates', { states });
}
