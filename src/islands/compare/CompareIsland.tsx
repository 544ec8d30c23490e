import { Fragment, useMemo, useState } from 'react';
import type { Addresses } from '../../i18n/addresses.ts';
import { addressesOf } from '../../i18n/addresses.ts';
import type { Language } from '../../i18n/language.ts';
import { unpackLanguage } from '../../i18n/language.ts';
import { roleArguments } from '../../ladder/role-words.ts';
import { placeRanks } from '../../pay/place-rank.ts';
import { AtlasNotice } from '../shared/AtlasNotice.tsx';
import type { PlaceName } from '../shared/PlaceCombobox.tsx';
import type { BrowserAtlas } from '../shared/use-atlas.ts';
import { useAfterFrame } from '../shared/use-after-frame.ts';
import { unpackFigures, useAtlas } from '../shared/use-atlas.ts';
import { useViewAddress, useViewShown } from '../shared/use-view-address.ts';
import { formatView } from '../shared/view-address.ts';
import { CompareChoice } from './CompareChoice.tsx';
import type { CompareProps, CompareView } from './compare-props.ts';
import { compareParameters, MOST_PLACES, placesLeftOut } from './compare-props.ts';
import { ComparisonFigure } from './ComparisonFigure.tsx';
import type { ComposedComparison } from './compose-comparison.ts';
import { composeComparison, referenceOf } from './compose-comparison.ts';
import { describeMoves } from './describe-moves.ts';
import { LensesFigure } from './LensesFigure.tsx';
import { MoveSection } from './MoveSection.tsx';
import type { SideRow } from './side-by-side.ts';
import { sideBySide } from './side-by-side.ts';
import { SideBySideTable } from './SideBySideTable.tsx';
import { useCarriedView } from '../shared/use-carried-view.ts';
import { usePrintedSheets } from '../shared/use-printing.ts';

/**
 * The figures of the places in view: those that came with the page until the file with all places
 * is there, and the page's own places while it is not and others are asked for.
 */
function useComparison(
  props: CompareProps,
  language: Language,
  chosen: CompareView,
  ready: boolean,
) {
  const view = useAfterFrame(chosen);
  const [state, retry] = useAtlas(props.atlasAddress);
  const first = useMemo((): BrowserAtlas => unpackFigures(props.first), [props]);

  const here = view.places.every((id) => first.placeById[id]);
  const atlas = state.kind === 'ready' ? state.atlas : first;
  const shown = useMemo(
    () => (state.kind === 'ready' || here ? view : { ...view, places: props.defaults.places }),
    [state, here, view, props],
  );
  const composed = useMemo(
    () => composeComparison(atlas, shown, props, language),
    [atlas, shown, props, language],
  );
  const ranks = useMemo(
    () =>
      state.kind === 'ready'
        ? placeRanks(atlas, shown.places, referenceOf(props))
        : props.firstRanks,
    [state, atlas, shown, props],
  );
  useViewShown(ready && view === chosen && (here || state.kind !== 'loading'));
  return { state, retry, here, atlas, shown, composed, ranks };
}

/** The view of the address, and whether the reader has chosen anything since. */
function useChosenView(props: CompareProps) {
  const parameters = useMemo(() => compareParameters(props), [props]);
  useCarriedView();
  const { view, ready, search, show } = useViewAddress(parameters, props.defaults);
  const [chosen, setChosen] = useState(false);
  const choose = (change: Partial<CompareView>): void => {
    setChosen(true);
    show(change);
  };
  return { parameters, view, ready, search, chosen, choose };
}

/** Places side by side: the choice is in the address, the figures come with the page and in one file. */
export function CompareIsland(props: CompareProps) {
  const language = useMemo(() => unpackLanguage(props.locale, props.messages), [props]);
  const addresses = useMemo(
    () => addressesOf(props.locale, props.base, props.defaultLocale, props.missingSections),
    [props],
  );
  usePrintedSheets(language, true);
  const { parameters, view, ready, search, chosen, choose } = useChosenView(props);
  const { t } = language;

  const comparison = useComparison(props, language, view, ready);
  const { state, retry, here, atlas, shown, composed, ranks } = comparison;
  const { places, description } = composed;

  return (
    <div className="tool compare">
      <PlacesHeading places={places} />
      <p className="lead">{props.lead}</p>
      <LeftOutNotice language={language} props={props} search={search} />
      <CompareChoice
        language={language}
        props={props}
        view={view}
        finder={atlas.finder}
        allPlaces={addresses.page('/cities/')}
        ready={ready}
        show={choose}
      />
      <AtlasNotice
        language={language}
        state={state}
        waiting={ready && !here}
        retry={retry}
        files={{ label: t('atlas.files'), href: addresses.page('/sources/#files') }}
      />
      {/* Only what a choice has changed is read out, not what the page began with. */}
      <p className="visually-hidden" role="status">
        {chosen && description.headline}
      </p>
      <ComparisonFigure
        language={language}
        addresses={addresses}
        props={props}
        atlas={atlas}
        composed={composed}
        ready={ready}
        address={props.pageAddress + formatView(shown, parameters, props.defaults)}
      />
      <SideBySideSection
        language={language}
        addresses={addresses}
        props={props}
        places={places}
        rows={sideBySide(composed, atlas, ranks, props, language)}
      />
      {props.prices !== null && (
        <PricedSections
          language={language}
          addresses={addresses}
          props={props}
          prices={props.prices}
          atlas={atlas}
          composed={composed}
          ready={ready}
        />
      )}
    </div>
  );
}

interface LeftOutNoticeProps {
  language: Language;
  props: CompareProps;
  /** Query string of the address. */
  search: string;
}

/** What the address names and the page does not show, said until the reader chooses something. */
function LeftOutNotice({ language, props, search }: LeftOutNoticeProps) {
  const leftOut = useMemo(() => placesLeftOut(search, props), [search, props]);
  if (!leftOut) return null;
  const { unknown, kept, tooMany } = leftOut;
  return (
    <div className="notice" role="status">
      {unknown.length > 0 && (
        <p>
          {language.t('compare.unknown', {
            count: unknown.length,
            names: language.list(unknown),
            kept,
          })}
        </p>
      )}
      {tooMany && <p>{language.t('compare.tooMany', { most: MOST_PLACES })}</p>}
    </div>
  );
}

/** The names of the places: what the page is about. */
function PlacesHeading({ places }: { places: readonly PlaceName[] }) {
  return (
    <h1>
      {places.map(({ id, name }, index) => (
        <Fragment key={id}>
          <span>{index === places.length - 1 ? name : `${name} ·`}</span>{' '}
        </Fragment>
      ))}
    </h1>
  );
}

interface SideBySideSectionProps {
  language: Language;
  addresses: Addresses;
  props: CompareProps;
  places: readonly PlaceName[];
  rows: SideRow[];
}

/** The table of facts, where they are from, and the way to all the places. */
function SideBySideSection({ language, addresses, props, places, rows }: SideBySideSectionProps) {
  const { t } = language;
  return (
    <section className="section split">
      <h2>{t('compare.side')}</h2>
      <div>
        <SideBySideTable
          caption={t('compare.side')}
          factWord={t('compare.fact')}
          places={places}
          rows={rows}
          addresses={addresses}
        />
        <p className="source-line">
          {t('compare.sideNote', {
            occupation: props.occupation,
            wages: props.wages,
            prices: props.prices ?? 'none',
          })}
          {rows.some(({ addsUp }) => !addsUp) && ` ${t('rounding.differences')}`}
        </p>
        {import.meta.env.OWN_PAY && props.own && (
          <p className="source-line">
            {props.own.text} <a href={props.own.method.href}>{props.own.method.label}</a>
          </p>
        )}
        <p className="after-table">
          <a href={addresses.page('/cities/')}>
            {t('compare.cities', { count: props.places.length })}
          </a>
        </p>
      </div>
    </section>
  );
}

interface PricedSectionsProps {
  language: Language;
  addresses: Addresses;
  props: CompareProps;
  /** What prices are from. */
  prices: string;
  atlas: BrowserAtlas;
  composed: ComposedComparison;
  ready: boolean;
}

/** What takes prices to say: wages against prices, and what a move does to pay. */
function PricedSections({ atlas, prices, ...shown }: PricedSectionsProps) {
  const { language, composed } = shown;
  const { t } = language;
  const { places, level } = composed;
  const moves = describeMoves(composed, language, atlas.levelPay[level.id]!);
  return (
    <>
      <section className="section split">
        <h2>{t('compare.lenses')}</h2>
        <LensesFigure {...shown} />
      </section>
      <section className="section split">
        <h2>{t('compare.move')}</h2>
        <div>
          <p className="measured">
            {t('compare.moveNote', { ...roleArguments('role', level.words), prices })}
            {places.length > 2 &&
              moves.some(({ addsUp }) => !addsUp) &&
              ` ${t('rounding.differences')}`}
          </p>
          <MoveSection language={language} places={places} moves={moves} />
        </div>
      </section>
    </>
  );
}
