import type { PayMapLayout } from '../../charts/pay-map/layout.ts';
import { bridgeOfMany, measureHead, wayOf } from '../../charts/shared/measures.ts';
import { startCapital } from '../../i18n/formats.ts';
import type { DrawnFigure } from '../figures/drawn-figure.ts';
import { measuresOf } from '../figures/lenses-figure.ts';
import { mapFigure } from '../figures/map-figure.ts';
import type { MeasureLine } from '../sections/measure-lines.ts';
import { placesMeasure } from '../sections/measure-lines.ts';
import type { PlaceRow } from '../sections/place-rows.ts';
import { placeRow } from '../sections/place-rows.ts';
import type { Link, PageFrame } from '../site/page-frame.ts';
import { pageFrame, pageWords } from '../site/page-frame.ts';
import type { SiteModel } from '../site/site-model.ts';

interface StateGroup {
  id: string;
  name: string;
  rows: (PlaceRow & { also: string | null })[];
}

interface CitiesPage {
  frame: PageFrame;
  title: string;
  lead: string;
  map: DrawnFigure<PayMapLayout>;
  jump: { label: string; links: Link[] };
  tableTitle: string;
  measure: MeasureLine;
  /** What joins wage level and pay at a level. */
  bridge: string;
  columns: { area: string; median: string; wages: string; prices: string; jobs: string };
  states: StateGroup[];
}

/** Every metropolitan area, by state. */
export function citiesPage(model: SiteModel): CitiesPage {
  const { language, atlas, mainRole } = model;
  const { t } = language;
  const words = pageWords(model, 'cities');
  const byName = (a: { name: string }, b: { name: string }): number =>
    language.compare(a.name, b.name);
  const states = atlas.states
    .map((state): StateGroup => ({
      id: state.id,
      name: startCapital(model.placeName(state)),
      rows: atlas.metros
        .filter((place) => place.stateIds[0] === state.id)
        .map((place) => ({
          ...placeRow(model, place, mainRole, 'place', { here: false, km: null }),
          name: model.placeName(place),
          also: alsoIn(model, place.stateIds.slice(1)),
        }))
        .sort(byName),
    }))
    .filter((state) => state.rows.length > 0)
    .sort(byName);
  return {
    frame: pageFrame(model, {
      path: '/cities/',
      title: words.title,
      description: words.description,
    }),
    title: words.title,
    lead: words.lead,
    map: mapFigure(model),
    jump: {
      label: t('cities.jump'),
      links: states.map((state) => ({ label: state.name, href: `#${state.id}` })),
    },
    tableTitle: t('cities.table'),
    measure: placesMeasure(model),
    bridge: bridgeBetween(model),
    columns: {
      area: t('table.area'),
      median: `${mainRole.words.short}, ${t('table.median').toLowerCase()}`,
      wages: measureHead('wageLevel', language, model.nationName),
      prices: measureHead('priceLevel', language, model.nationName),
      jobs: t('table.jobs'),
    },
    states,
  };
}

/** The sentence that joins the two measures, with the largest market whose wages differ as its example. */
function bridgeBetween(model: SiteModel): string {
  const { atlas, language, nationName, reference } = model;
  const example = atlas.largestMarkets
    .map((place) => ({ place: model.placeName(place), ...measuresOf(model, place) }))
    .find(({ wageLevel, payAtLevel }) => payAtLevel !== null && wayOf(wageLevel ?? 0) !== 'same');
  return bridgeOfMany(
    example ? { ...example, wageLevel: example.wageLevel!, payAtLevel: example.payAtLevel! } : null,
    {
      language,
      nation: nationName,
      occupation: model.text(model.occupation(reference).short),
      passThrough: model.project.settings.passThrough.value,
    },
  );
}

function alsoIn(model: SiteModel, stateIds: string[]): string | null {
  if (stateIds.length === 0) return null;
  const states = stateIds.map((id) => model.placeName(model.atlas.placeById[id]!)).join(', ');
  return model.language.t('cities.inStates', { states });
}
