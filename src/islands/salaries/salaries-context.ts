import type { Addresses } from '../../i18n/addresses.ts';
import { addressesOf } from '../../i18n/addresses.ts';
import type { Language } from '../../i18n/language.ts';
import { unpackLanguage } from '../../i18n/language.ts';
import type { ExploredPlaces } from '../../pay/explore-places.ts';
import type {
  PackedNames,
  SalariesOccupation,
  SalariesProps,
  SalariesRole,
} from './salaries-props.ts';
import type { OwnPayFigure } from '../../pay/own-pay.ts';
import type { PayStatistic } from '../../schemas/pay-statistic.ts';
import type { SalariesRow } from './salaries-row.ts';
import type { SalariesView } from './salaries-view.ts';
import { isOfRung } from './salaries-view.ts';

/** What every part of the page needs besides its rows. */
export interface SalariesContext {
  props: SalariesProps;
  language: Language;
  addresses: Addresses;
}

/** A view together with what it names. */
export interface NamedView extends SalariesView {
  role: SalariesRole;
  /** The occupation whose pay or jobs are shown. */
  shownOccupation: SalariesOccupation;
  /** What places are held against; of own pay the figure of some place where that of all may not be shown. */
  nation: ExploredPlaces['nation'];
  /** Of own pay alone. */
  own?: ShownOwnPay;
}

/** What may be shown of own pay on a rung. */
export interface ShownOwnPay {
  /** That of all places together; null where it may not be shown. */
  total: OwnPayFigure | null;
  /** All that is shown; none where the file of figures is of another release than the page. */
  statistics: readonly PayStatistic[];
}

export function createContext(props: SalariesProps): SalariesContext {
  const { locale, messages, base, defaultLocale } = props;
  return {
    props,
    language: unpackLanguage(locale, messages),
    addresses: addressesOf(locale, base, defaultLocale, props.missingSections),
  };
}

/** The state or region that a view is narrowed to, by its id and its name; null for the whole country. */
export function chosenArea(
  { state, region }: Pick<SalariesView, 'state' | 'region'>,
  { states, regions }: Pick<PackedNames, 'states' | 'regions'>,
): { id: string; name: string } | null {
  if (state !== null) return { id: state, name: states[state] ?? state };
  return regions.find(({ id }) => id === region) ?? null;
}

/** Where a row leads: to the rung in that place where it has a page, else to the place. */
export function rowAddress(
  { placeId, reason }: Pick<SalariesRow, 'placeId' | 'reason'>,
  { measure, rung }: SalariesView,
  { addresses, props }: SalariesContext,
): string {
  if (import.meta.env.OWN_PAY && measure === 'own') return `${addresses.place(placeId)}#own-pay`;
  const { places } = props.roles.find(({ id }) => id === rung) ?? {};
  const hasPage = reason !== 'reference-wage-not-published' && (places?.includes(placeId) ?? true);
  return isOfRung(measure) && hasPage
    ? addresses.rolePlace(rung, placeId)
    : addresses.place(placeId);
}
