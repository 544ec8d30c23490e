import type { OwnPayFigure } from '../../pay/own-pay.ts';
import type { ExploredPlace } from '../../pay/explore-places.ts';
import type { AtlasPlace } from '../../pay/pay-atlas.ts';
import type { PackedNames } from './salaries-props.ts';
import type { ColumnId } from './salaries-view.ts';

/** A place as the page shows it. */
export interface SalariesRow extends ExploredPlace {
  name: string;
  stateIds: readonly string[];
  /** How many people stand behind own pay, as far as it is said; undefined for every other figure. */
  people?: OwnPayFigure['people'] | undefined;
}

/** A place in the language of the page, before anything is known of its pay. */
export type NamedPlace = Pick<SalariesRow, 'placeId' | 'name' | 'stateIds'>;

/** The places of an atlas in the order of their names. */
export function namePlaces(
  names: PackedNames,
  placeById: Readonly<Record<string, AtlasPlace>>,
): NamedPlace[] {
  return names.id.flatMap((placeId, index) => {
    const place = placeById[placeId];
    if (!place) return [];
    return [{ placeId, name: names.name[index]!, stateIds: place.stateIds }];
  });
}

/** Puts what is known of places beside their names. */
export function toRows(
  named: readonly NamedPlace[],
  places: readonly (ExploredPlace & Pick<SalariesRow, 'people'>)[],
): SalariesRow[] {
  const byId = new Map(places.map((place) => [place.placeId, place]));
  return named.flatMap((place) => {
    const explored = byId.get(place.placeId);
    return explored ? [{ ...explored, ...place }] : [];
  });
}

/** The figure of a row in a column; null where it is not known. The name has none. */
export function figureOf(row: SalariesRow, column: ColumnId): number | null {
  switch (column) {
    case 'name':
      return null;
    case 'against':
      return row.against;
    case 'real':
      return row.afterPrices;
    case 'prices':
    case 'jobs':
    case 'quotient':
      return row[column];
    case 'people':
      return row.people?.from ?? null;
    case 'month':
      return row.pay && Date.parse(row.pay.referenceDate);
    default:
      return row.pay?.percentiles[column] ?? null;
  }
}
