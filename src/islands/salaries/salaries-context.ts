import { addressesOf } from '../../i18n/addresses.ts';
import type { Addresses } from '../../i18n/addresses.ts';
import { createParsedLanguage } from '../../i18n/parsed-language.ts';
import type { ParsedMessages } from '../../i18n/parsed-messages.ts';
import type { Language } from '../../i18n/language.ts';
import type { ExploredPlaces } from '../../pay/explore/explored-place.ts';
import type { SalariesOccupation, SalariesProps, SalariesRole } from './salaries-props.ts';
import type { SalariesView } from './salaries-view.ts';

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
  nation: ExploredPlaces['nation'];
}

export function createContext(props: SalariesProps): SalariesContext {
  const { locale, languageTag, messages, base, defaultLocale } = props;
  return {
    props,
    language: createParsedLanguage(locale, languageTag, JSON.parse(messages) as ParsedMessages),
    addresses: addressesOf(locale, base, defaultLocale),
  };
}
