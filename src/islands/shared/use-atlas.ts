import { useMemo } from 'react';
import type { PlaceFinder } from '../../finder/find-places.ts';
import { placeFinder } from '../../finder/find-places.ts';
import type { PackedPlaceNames } from '../../finder/packed-places.ts';
import { unpackPlaceNames } from '../../finder/packed-places.ts';
import type { PackedAtlas } from '../../pay/packed-atlas.ts';
import type { AtlasPlace, PayAtlas } from '../../pay/pay-atlas.ts';
import type { OwnPayBook } from '../../pay/own-pay.ts';
import { unpackAtlas, unpackOwnPay } from '../../pay/unpack-atlas.ts';
import {
  anyOf,
  array,
  number,
  object,
  orMissing,
  orNull,
  parseShape,
  text,
  tuple,
} from './shape.ts';
import { createLoader, useLoaded } from './use-loaded.ts';

/** The figures on their way, here, or missing. */
export type AtlasState =
  { kind: 'loading' } | { kind: 'ready'; atlas: BrowserAtlas } | { kind: 'failed' };

/**
 * The atlas of the site. On the server and in the first render it is on its way: a page shows its
 * first view from what it was built with.
 * @param address of `/data/atlas.json` on this site
 * @returns the state, and a function that tries once more after a failure
 */
export function useAtlas(address: string): [AtlasState, () => void] {
  const [state, retry] = useLoaded(loadAtlas, address);
  const atlasState = useMemo(
    (): AtlasState => (state.kind === 'ready' ? { kind: 'ready', atlas: state.value } : state),
    [state],
  );
  return [atlasState, retry];
}

/** The atlas of a page in the browser: places are known by id, and what they are called in the page’s language stands there. */
export interface BrowserAtlas extends PayAtlas<AtlasPlace> {
  /** Finds the places by every name; undefined in the part of the atlas that a page begins with. */
  finder?: PlaceFinder;
  /** What may be shown of the organisation's own pay; undefined on a site that shows none. */
  own?: OwnPayBook;
}

/** An atlas for the browser, with the organisation's own pay where there is some. */
export function unpackFigures(packed: PackedAtlas): BrowserAtlas {
  const atlas = unpackAtlas(packed);
  return import.meta.env.OWN_PAY ? { ...atlas, own: unpackOwnPay(packed) } : atlas;
}

/** Fetches `/data/atlas.json`, refuses it when it is not an atlas of this version, and unpacks it. */
export const loadAtlas = createLoader((json): BrowserAtlas =>
  unpackFile(parseShape(atlasFile, json, 'atlas')),
);

/** What `/data/atlas.json` holds: every figure, and every name of the places. */
export interface AtlasFile extends PackedAtlas {
  placeNames: PackedPlaceNames;
}

const unpackFile = (file: AtlasFile): BrowserAtlas => ({
  ...unpackFigures(file),
  finder: placeFinder(unpackPlaceNames(file.placeNames)),
});

const numbers = array(number);
const numberOrNone = orNull(number);
const numbersOrNone = array(numberOrNone);
const setting = orMissing(object({ value: number }));

const level = {
  id: text,
  origin: number,
  n: numberOrNone,
  percentiles: tuple(numberOrNone, numberOrNone, number, numberOrNone, numberOrNone),
  interval: orNull(tuple(number, number)),
};

/** The shape of `/data/atlas.json`: a file of another version, or not whole, is refused. */
const atlasFile = object<AtlasFile>({
  version: anyOf(3),
  nation: text,
  settings: object({
    referenceOccupation: orMissing(object({ value: text })),
    thinEmployment: setting,
    thinAnswers: setting,
    passThrough: setting,
    passThroughError: setting,
    meanLnDifferential: setting,
    leastDifferential: setting,
    lowestAnsweredDifferential: setting,
    highestAnsweredDifferential: setting,
  }),
  origins: array(
    object({
      currency: text,
      basis: anyOf('base', 'wage-incl-incentive', 'ote', 'total-cash'),
      referenceDate: text,
      sources: array(text),
      evidence: anyOf('published', 'observed', 'estimated', 'quoted'),
      shownTo: number,
    }),
  ),
  levels: array(object(level)),
  places: object({
    id: array(text),
    kind: array(anyOf('nation', 'state', 'metro')),
    states: array(text),
    latitude: numbersOrNone,
    longitude: numbersOrNone,
    rpp: numbersOrNone,
  }),
  occupations: array(
    object({
      soc: text,
      origin: number,
      place: numbers,
      p10: numbersOrNone,
      p25: numbersOrNone,
      p50: numbers,
      p75: numbersOrNone,
      p90: numbersOrNone,
      jobs: numbersOrNone,
      quotient: numbersOrNone,
    }),
  ),
  unpublished: array(
    object({ soc: text, place: numbers, jobs: numbersOrNone, quotient: numbersOrNone }),
  ),
  placeNames: object({
    id: array(text),
    names: array(text),
    others: array(text),
    regions: array(text),
    regionNames: array(text),
  }),
  ...(import.meta.env.OWN_PAY && {
    own: orMissing(array(object({ ...level, place: number, people: tuple(number, numberOrNone) }))),
  }),
});
