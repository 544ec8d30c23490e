import { useState } from 'react';
import { ControlsToggle } from '../shared/ControlsToggle.tsx';
import { RungOptions } from '../shared/RungOptions.tsx';
import type { Language } from '../../i18n/language.ts';
import { PlaceCombobox } from '../shared/PlaceCombobox.tsx';
import type { PlaceName } from '../shared/PlaceCombobox.tsx';
import type { PlaceFinder } from '../../finder/find-places.ts';
import type { ComparedLevel, CompareProps, CompareView } from './compare-props.ts';
import { MOST_PLACES } from './compare-props.ts';

interface CompareChoiceProps {
  language: Language;
  props: CompareProps;
  view: CompareView;
  /** Undefined until it is here. */
  finder: PlaceFinder | undefined;
  /** Address of the list of all places. */
  allPlaces: string;
  /** Until the browser takes over, entries would be lost. */
  ready: boolean;
  show: (change: Partial<CompareView>) => void;
}

/** The places and rungs that are compared, each to be taken away or changed. */
export function CompareChoice({ language, props, view, finder, ...rest }: CompareChoiceProps) {
  const { t } = language;
  const { allPlaces, ready, show } = rest;
  const { places, levels } = props;
  const chosen = view.places.flatMap((id) => places.find((place) => place.id === id) ?? []);
  const full = chosen.length >= MOST_PLACES;
  const [open, setOpen] = useState(false);
  return (
    <section
      className={open ? 'compare-choice folding open' : 'compare-choice folding'}
      aria-label={t('compare.choice')}
      inert={!ready}
    >
      <ChosenPlaces language={language} chosen={chosen} ids={view.places} show={show} />
      {full ? (
        <div className="place-field">
          <p className="field-label">{t('compare.add')}</p>
          <p className="small quiet">{t('compare.full', { most: MOST_PLACES })}</p>
        </div>
      ) : (
        <PlaceCombobox
          language={language}
          id="compare-add"
          label={t('compare.add')}
          hint={t('compare.addHint')}
          places={places.filter(({ id }) => !view.places.includes(id))}
          finder={finder}
          value={null}
          allPlaces={allPlaces}
          choose={(id) => show({ places: [...view.places, id] })}
        />
      )}
      <RungChoice language={language} levels={levels} rungs={view.rungs} show={show} />
      <ControlsToggle
        label={t(open ? 'compare.fold' : 'compare.unfold')}
        open={open}
        toggle={() => setOpen(!open)}
      />
    </section>
  );
}

interface ChosenPlacesProps extends Pick<CompareChoiceProps, 'language' | 'show'> {
  chosen: readonly PlaceName[];
  /** The places as the view names them. */
  ids: readonly string[];
}

/** The chosen places, each to be taken away but the last one. */
function ChosenPlaces({ language, chosen, ids, show }: ChosenPlacesProps) {
  const { t } = language;
  return (
    <div>
      <p className="field-label" id="compare-places">
        {t('compare.places')}
      </p>
      <ul className="chosen-places" aria-labelledby="compare-places">
        {chosen.map((place) => (
          <li key={place.id}>
            <span>{place.name}</span>
            {chosen.length > 1 && (
              <button
                type="button"
                aria-label={t('compare.remove', { place: place.name })}
                onClick={() => show({ places: ids.filter((id) => id !== place.id) })}
              >
                <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
                  <path d="M2 2l8 8M10 2l-8 8" />
                </svg>
              </button>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

interface RungChoiceProps extends Pick<CompareChoiceProps, 'language' | 'show'> {
  levels: readonly ComparedLevel[];
  /** One or two, the first to be compared by. */
  rungs: readonly string[];
}

/** The rung that is compared, and a second one where it is wanted. */
function RungChoice({ language, levels, rungs, show }: RungChoiceProps) {
  const { t } = language;
  const [first = '', second = ''] = rungs;
  const options = levels.map(({ id, group, words }) => ({ id, group, label: words.title }));
  return (
    <>
      <label>
        <span className="field-label">{t('compare.rung')}</span>
        <select
          value={first}
          onChange={({ target: { value } }) =>
            show({ rungs: second === '' || second === value ? [value] : [value, second] })
          }
        >
          <RungOptions options={options} />
        </select>
      </label>
      <label>
        <span className="field-label">{t('compare.second')}</span>
        <select
          value={second}
          onChange={({ target: { value } }) =>
            show({ rungs: value === '' ? [first] : [first, value] })
          }
        >
          <option value="">{t('compare.noSecond')}</option>
          <RungOptions options={options.filter(({ id }) => id !== first)} />
        </select>
      </label>
    </>
  );
}
