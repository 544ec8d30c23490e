import { useEffect, useId, useMemo, useRef, useState } from 'react';
import type { FocusEvent, KeyboardEvent, MouseEvent } from 'react';
import type { FoundPlace, PlaceFinder } from '../../finder/find-places.ts';
import { placeFinder } from '../../finder/find-places.ts';
import type { Language } from '../../i18n/language.ts';

/** A place as tools in the browser name it, in the language of their page. */
export interface PlaceName {
  id: string;
  /** With its state, as short as the language allows: "Denver, CO". */
  name: string;
  /** "in Denver", in the case that the language asks for. */
  inPlace: string;
}

interface PlaceComboboxProps {
  language: Language;
  /** Unique in the page. */
  id: string;
  label: string;
  /** What stands below the field, about it; null where there is nothing to say. */
  hint: string | null;
  /** Places that can be chosen, those offered first at the top. */
  places: readonly PlaceName[];
  /** Knows every name of the places; undefined until it is here, and their names in the page are searched. */
  finder: PlaceFinder | undefined;
  /** Null leaves the field empty: each choice is taken and the field is ready for the next. */
  value: PlaceName | null;
  /** Address of the list of all places. */
  allPlaces: string;
  choose: (placeId: string) => void;
}

/** More would not be read. */
const MOST_OFFERED = 50;

interface Offer {
  place: PlaceName;
  /** As it is offered: by the name that was meant, if that is another one. */
  text: string;
}

interface Offers {
  /** Nothing was found, and what is offered is the closest. */
  missed: boolean;
  offers: Offer[];
}

/** What is offered for a typed text; null for the field as it stands. */
function useOffers(props: PlaceComboboxProps, typed: string | null): Offers {
  const { language, places, finder } = props;
  const known = useMemo(
    () =>
      finder ??
      placeFinder(places.map(({ id, name }) => ({ id, names: [name], others: [], regions: [] }))),
    [finder, places],
  );
  const byId = useMemo(() => new Map(places.map((place) => [place.id, place])), [places]);
  return useMemo(() => {
    const text = typed?.trim() ?? '';
    const toOffers = (found: readonly FoundPlace[]): Offer[] =>
      found
        .flatMap(({ id, by }) => {
          const place = byId.get(id);
          if (place === undefined) return [];
          const { name } = place;
          return {
            place,
            text: by === null ? name : language.t('placeField.part', { name: by, place: name }),
          };
        })
        .slice(0, MOST_OFFERED);
    if (text === '') {
      return { missed: false, offers: toOffers(places.map(({ id }) => ({ id, by: null }))) };
    }
    const offers = toOffers(known.find(text));
    return offers.length > 0
      ? { missed: false, offers }
      : { missed: true, offers: toOffers(known.closest(text)) };
  }, [typed, known, byId, places, language]);
}

/** What was typed, what is offered for it, and how the field behaves. */
function usePlaceField(props: PlaceComboboxProps) {
  const { value, choose } = props;
  // Null while the field shows the chosen place.
  const [typed, setTyped] = useState<string | null>(null);
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const { missed, offers } = useOffers(props, typed);

  const open = (): void => {
    setOpen(true);
    setActive(0);
  };
  // Leaving the field chooses nothing, and what was typed goes.
  const close = (): void => {
    setOpen(false);
    setTyped(null);
  };
  const take = (offer: Offer | undefined): void => {
    if (offer === undefined) return;
    close();
    choose(offer.place.id);
  };
  const moves: Readonly<Record<string, () => number>> = {
    ArrowDown: () => (active + 1) % offers.length,
    ArrowUp: () => (active + offers.length - 1) % offers.length,
    Home: () => 0,
    End: () => offers.length - 1,
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const { key } = event;
    if (!isOpen) {
      if (key !== 'ArrowDown' && key !== 'ArrowUp') return;
      open();
    } else if (key === 'Enter') take(offers[active]);
    else if (key === 'Escape') close();
    else if (moves[key] && offers.length > 0) setActive(moves[key]());
    else return;
    event.preventDefault();
  };
  const type = (text: string): void => {
    setTyped(text);
    open();
  };
  return {
    text: typed ?? value?.name ?? '',
    typed,
    isOpen,
    active,
    missed,
    offers,
    setActive,
    open,
    close,
    take,
    type,
    onKeyDown,
  };
}

/**
 * A field that finds a place by any of its names: by mouse, by keyboard, with a screen reader
 * (the pattern “editable combobox with list autocomplete” of the ARIA Authoring Practices Guide).
 */
export function PlaceCombobox(props: PlaceComboboxProps) {
  const { language, id, label, hint } = props;
  const field = usePlaceField(props);
  const { isOpen, active, offers, missed } = field;
  const { t } = language;
  const listId = `${useId()}-list`;
  const optionId = (index: number): string => `${id}-option-${index}`;
  const hintId = `${id}-hint`;
  return (
    <div
      className="place-field"
      onBlur={({ currentTarget, relatedTarget }: FocusEvent<HTMLDivElement>) => {
        if (!currentTarget.contains(relatedTarget)) field.close();
      }}
    >
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        type="text"
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={isOpen}
        aria-controls={listId}
        aria-activedescendant={isOpen && offers.length > 0 ? optionId(active) : undefined}
        aria-describedby={hint === null ? undefined : hintId}
        autoComplete="off"
        spellCheck={false}
        value={field.text}
        onFocus={({ currentTarget }) => currentTarget.select()}
        onClick={() => {
          if (!isOpen) field.open();
        }}
        onChange={({ currentTarget }) => field.type(currentTarget.value)}
        onKeyDown={field.onKeyDown}
      />
      <div className={isOpen ? 'place-options' : 'place-options closed'}>
        {isOpen && missed && (
          <p className="none">
            {t('placeField.none')} {offers.length > 0 && t('placeField.closest')}
          </p>
        )}
        <OptionList
          id={listId}
          label={label}
          offers={isOpen ? offers : []}
          active={active}
          value={props.value}
          optionId={optionId}
          point={field.setActive}
          take={field.take}
        />
        {isOpen && missed && (
          <p className="none">
            <a href={props.allPlaces}>{t('placeField.all')}</a>
          </p>
        )}
      </div>
      {hint !== null && (
        <p id={hintId} className="small quiet">
          {hint}
        </p>
      )}
      <p className="visually-hidden" role="status">
        {isOpen && field.typed !== null ? saidOf(field, language) : null}
      </p>
    </div>
  );
}

/** What a screen reader says of the offers. */
function saidOf({ missed, offers }: Offers, { t }: Language): string {
  if (!missed) return t('placeField.count', { count: offers.length });
  const closest = offers.map(({ text }) => text).join('; ');
  return closest === ''
    ? t('placeField.none')
    : `${t('placeField.none')} ${t('placeField.closest')} ${closest}`;
}

interface OptionListProps {
  id: string;
  label: string;
  offers: readonly Offer[];
  active: number;
  value: PlaceName | null;
  optionId: (index: number) => string;
  point: (index: number) => void;
  take: (offer: Offer) => void;
}

/** The offers, the active one always in sight. */
function OptionList({ id, label, offers, active, value, optionId, point, take }: OptionListProps) {
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active, offers]);
  // Keys belong to the field, which keeps the focus.
  const pointing = (index: number, offer: Offer) => ({
    onMouseDown: (event: MouseEvent) => event.preventDefault(),
    onMouseMove: () => point(index),
    onClick: () => take(offer),
  });
  return (
    <ul ref={list} id={id} role="listbox" aria-label={label}>
      {offers.map((offer, index) => (
        <li
          key={offer.place.id}
          id={optionId(index)}
          role="option"
          aria-selected={offer.place.id === value?.id}
          className={index === active ? 'highlighted' : undefined}
          {...pointing(index, offer)}
        >
          {offer.text}
        </li>
      ))}
    </ul>
  );
}
