import { useCombobox } from 'downshift';
import { useState } from 'react';
import type { ChangeEvent, FocusEvent } from 'react';
import { matchPlaces } from './match-places.ts';
import type { PlaceName } from './match-places.ts';

interface PlaceComboboxProps {
  /** Unique in the page. */
  id: string;
  label: string;
  /** What stands below the field, about it; null where there is nothing to say. */
  hint: string | null;
  /** Places that can be chosen, those offered first at the top. */
  places: readonly PlaceName[];
  /** Null leaves the field empty: each choice is taken and the field is ready for the next. */
  value: PlaceName | null;
  /** Said when nothing matches what was typed. */
  noMatch: string;
  /** How many match, as it is read out. */
  countMatches: (count: number) => string;
  choose: (placeId: string) => void;
}

/** More would not be read. */
const MOST_OFFERED = 50;

/**
 * What was typed, what matches it, and how the field behaves. Typed is null while the field shows
 * the chosen place.
 */
function usePlaceSearch({ id, places, value, choose }: PlaceComboboxProps) {
  const settled = value?.name ?? '';
  const [typed, setTyped] = useState<string | null>(null);
  const items = matchPlaces(typed ?? '', places, MOST_OFFERED);

  const combobox = useCombobox<PlaceName>({
    id,
    inputId: id,
    items,
    itemToString: (place) => place?.name ?? '',
    itemToKey: (place) => place?.id,
    selectedItem: value,
    inputValue: typed ?? settled,
    defaultHighlightedIndex: 0,
    onSelectedItemChange: ({ selectedItem }) => {
      if (selectedItem) choose(selectedItem.id);
    },
    stateReducer: (state, { type, changes }) => {
      const { InputBlur, InputKeyDownEscape } = useCombobox.stateChangeTypes;
      // Leaving the field chooses nothing, and Escape takes nothing away.
      return type === InputBlur || type === InputKeyDownEscape
        ? { ...changes, selectedItem: state.selectedItem }
        : changes;
    },
    onStateChange: ({ type, isOpen: open, inputValue }) => {
      if (type === useCombobox.stateChangeTypes.InputChange) setTyped(inputValue ?? '');
      else if (open === false) setTyped(null);
    },
  });

  const inputProps: ReturnType<typeof combobox.getInputProps> = combobox.getInputProps({
    onFocus: (event: FocusEvent<HTMLInputElement>) => event.currentTarget.select(),
    // Typed letters belong to the field until a place is chosen.
    onChange: (event: ChangeEvent<HTMLInputElement>) => setTyped(event.currentTarget.value),
  });

  return { typed, items, combobox, inputProps };
}

/** A field that finds a place by the beginnings of its words: by mouse, by keyboard, with a screen reader. */
export function PlaceCombobox(props: PlaceComboboxProps) {
  const { id, label, hint, noMatch, countMatches } = props;
  const { typed, items, combobox, inputProps } = usePlaceSearch(props);
  const { isOpen, highlightedIndex, getLabelProps, getMenuProps, getItemProps } = combobox;
  const hintId = `${id}-hint`;

  return (
    <div className="place-field">
      <label {...getLabelProps()} className="field-label">
        {label}
      </label>
      <input
        {...inputProps}
        // Downshift leaves it empty where nothing is highlighted.
        aria-activedescendant={inputProps['aria-activedescendant'] || undefined}
        type="text"
        autoComplete="off"
        spellCheck={false}
        aria-describedby={hint === null ? undefined : hintId}
      />
      <ul {...getMenuProps()} className={isOpen ? 'place-options' : 'place-options closed'}>
        {isOpen &&
          items.map((place, index) => (
            <li
              key={place.id}
              {...getItemProps({ item: place, index })}
              className={index === highlightedIndex ? 'highlighted' : undefined}
            >
              {place.name}
            </li>
          ))}
      </ul>
      {isOpen && items.length === 0 && <p className="place-options none">{noMatch}</p>}
      {hint !== null && (
        <p id={hintId} className="small quiet">
          {hint}
        </p>
      )}
      <p className="visually-hidden" role="status">
        {isOpen && typed !== null
          ? items.length === 0
            ? noMatch
            : countMatches(items.length)
          : ''}
      </p>
    </div>
  );
}
