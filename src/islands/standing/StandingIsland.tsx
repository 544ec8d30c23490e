import { ControlsToggle } from '../shared/ControlsToggle.tsx';
import { RungOptions } from '../shared/RungOptions.tsx';
import { useEffect, useMemo, useReducer, useState } from 'react';
import type { PlaceFinder } from '../../finder/find-places.ts';
import { addressesOf } from '../../i18n/addresses.ts';
import type { Language } from '../../i18n/language.ts';
import { unpackLanguage } from '../../i18n/language.ts';
import type { OwnPayEntry } from '../../pay/read-own-pay.ts';
import { payLimits, readOwnPay } from '../../pay/read-own-pay.ts';
import { unpackAtlas } from '../../pay/unpack-atlas.ts';
import { roundTo } from '../../stats/round-to.ts';
import { AtlasNotice } from '../shared/AtlasNotice.tsx';
import { PlaceCombobox } from '../shared/PlaceCombobox.tsx';
import type { BrowserAtlas } from '../shared/use-atlas.ts';
import { useAtlas } from '../shared/use-atlas.ts';
import { parseView } from '../shared/view-address.ts';
import { composeStanding } from './compose-standing.ts';
import { describeOwnPay } from './describe-own-pay.ts';
import { standingParameters } from './standing-props.ts';
import { StandingFigure } from './StandingFigure.tsx';
import type { StandingChoice, StandingProps } from './standing-props.ts';

/** Where the reader's own pay stands. What is typed lives in this component and nowhere else. */
export function StandingIsland(props: StandingProps) {
  const language = useMemo(() => unpackLanguage(props.locale, props.messages), [props]);
  const addresses = useMemo(
    () => addressesOf(props.locale, props.base, props.defaultLocale, props.missingSections),
    [props],
  );
  const { state, retry, atlas, choice, ready, choose, here } = useChosenFigures(props);
  const [entry, setEntry] = useState<OwnPayEntry | null>(null);
  const { t } = language;

  const place = props.places.find(({ id }) => id === choice.place)!;
  const level = props.levels.find(({ id }) => id === choice.rung)!;
  const { currency, percentiles, referenceDate } = atlas.levelPay[level.id]!;
  const limits = payLimits(percentiles.p50);
  const example = roundTo(percentiles.p50, 1000);
  const words = entry && describeOwnPay(entry, { language, currency, limits, example });
  const data =
    entry?.kind === 'pay' && here
      ? composeStanding(atlas, choice, entry.pay, props, language)
      : null;

  return (
    <div className="tool standing-tool">
      <StandingForm
        language={language}
        props={props}
        choice={choice}
        choose={choose}
        finder={atlas.finder}
        allPlaces={addresses.page('/cities/')}
        ready={ready}
        hint={t('standing.payHint', {
          currencyName: language.currencyName(currency),
          examples: language.money(example, currency),
        })}
        fault={words?.fault ? true : undefined}
        answer={(typed) => setEntry(readOwnPay(typed, currency, limits))}
      />
      <OwnPaySaid words={words} />
      <AtlasNotice
        language={language}
        state={state}
        waiting={ready && !here}
        retry={retry}
        files={{ label: t('atlas.files'), href: addresses.page('/sources/#files') }}
      />
      {data && (
        <StandingFigure
          language={language}
          addresses={addresses}
          props={props}
          data={data}
          level={level}
          place={place}
          month={referenceDate}
        />
      )}
    </div>
  );
}

/** The choice with its figures: those of the page until the file with all places is there. */
function useChosenFigures(props: StandingProps) {
  const first = useMemo((): BrowserAtlas => unpackAtlas(props.first), [props]);
  const [state, retry] = useAtlas(props.atlasAddress);
  const [{ choice, ready }, choose] = useStandingChoice(props);
  const atlas = state.kind === 'ready' ? state.atlas : first;
  const here = atlas.placeById[choice.place] !== undefined;
  return { state, retry, atlas, choice, ready, choose, here };
}

interface StandingFormProps {
  language: Language;
  props: StandingProps;
  choice: StandingChoice;
  choose: (part: Partial<StandingChoice>) => void;
  /** Undefined until it is here. */
  finder: PlaceFinder | undefined;
  /** Address of the list of all places. */
  allPlaces: string;
  ready: boolean;
  /** In which currency, and how an amount may be written. */
  hint: string;
  /** True where what was typed last is no pay. */
  fault: true | undefined;
  answer: (typed: string) => void;
}

/** The fields: one's pay, the rung and the place. */
function StandingForm({ language, props, choice, choose, ready, ...rest }: StandingFormProps) {
  const { finder, allPlaces, hint, fault, answer } = rest;
  const { t } = language;
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState(false);
  const place = props.places.find(({ id }) => id === choice.place)!;
  return (
    // No form: without scripts a browser would put what is typed into the address.
    <div
      className={open ? 'standing-form folding open' : 'standing-form folding'}
      role="group"
      aria-label={t('standing.pay')}
      inert={!ready}
    >
      {!open && (
        <ControlsToggle label={t('standing.title')} open={open} toggle={() => setOpen(true)} />
      )}
      <PayField
        language={language}
        hint={hint}
        fault={fault}
        typed={typed}
        type={setTyped}
        answer={answer}
      />
      <label>
        <span className="field-label">{t('standing.rung')}</span>
        <select value={choice.rung} onChange={({ target: { value } }) => choose({ rung: value })}>
          <RungOptions
            options={props.levels.map(({ id, group, words }) => ({
              id,
              group,
              label: words.title,
            }))}
          />
        </select>
      </label>
      <PlaceCombobox
        language={language}
        id="own-place"
        label={t('standing.place')}
        hint={null}
        places={props.places}
        finder={finder}
        value={place}
        allPlaces={allPlaces}
        choose={(id) => choose({ place: id })}
      />
      <button type="button" className="primary" onClick={() => answer(typed)}>
        {t('standing.show')}
      </button>
    </div>
  );
}

/** What is said of the pay that was typed, read out as it comes. */
function OwnPaySaid({ words }: { words: ReturnType<typeof describeOwnPay> | null }) {
  return (
    <div id="own-pay-said" className="own-pay-said" role="status">
      {words?.fault && <p className="fault">{words.fault}</p>}
      {words?.read && <p>{words.read}</p>}
    </div>
  );
}

interface PayFieldProps extends Pick<StandingFormProps, 'language' | 'hint' | 'fault' | 'answer'> {
  typed: string;
  type: (typed: string) => void;
}

/** The field of one's pay, as text: it is read as it was typed. */
function PayField({ language, hint, fault, typed, type, answer }: PayFieldProps) {
  const { t } = language;
  return (
    <div className="pay-field">
      <label className="field-label" htmlFor="own-pay">
        {t('standing.pay')}
      </label>
      <input
        id="own-pay"
        type="text"
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
        value={typed}
        onChange={({ target }) => type(target.value)}
        onKeyDown={({ key }) => {
          if (key === 'Enter') answer(typed);
        }}
        aria-invalid={fault}
        aria-describedby="own-pay-hint own-pay-said"
      />
      <p id="own-pay-hint" className="small quiet">
        {hint}
      </p>
    </div>
  );
}

interface ShownChoice {
  choice: StandingChoice;
  ready: boolean;
}

/** The rung and the place: those of the address as soon as the browser knows it, then those chosen. */
function useStandingChoice(
  props: StandingProps,
): [ShownChoice, (part: Partial<StandingChoice>) => void] {
  const [state, dispatch] = useReducer(
    ({ choice }: ShownChoice, part: Partial<StandingChoice>): ShownChoice => ({
      choice: { ...choice, ...part },
      ready: true,
    }),
    { choice: props.defaults, ready: false },
  );
  useEffect(() => {
    dispatch(parseView(window.location.search, standingParameters(props), props.defaults));
  }, [props]);
  return [state, dispatch];
}
