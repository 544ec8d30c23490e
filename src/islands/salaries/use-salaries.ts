import { useMemo } from 'react';
import type { PackedOutline } from '../../charts/pay-map/packed-outline.ts';
import type { ExploredMeasure } from '../../pay/explore-places.ts';
import { explorePlaces } from '../../pay/explore-places.ts';
import type { AtlasState, BrowserAtlas } from '../shared/use-atlas.ts';
import { loadAtlas, unpackFigures } from '../shared/use-atlas.ts';
import { array, number, object, orNull, parseShape, text } from '../shared/shape.ts';
import { createLoader, useLoaded } from '../shared/use-loaded.ts';
import { useAfterFrame } from '../shared/use-after-frame.ts';
import { useViewAddress } from '../shared/use-view-address.ts';
import { readSort } from './columns.ts';
import { describeFinding, describeRows } from './describe-salaries.ts';
import { exploreOwnPay } from './explore-own-pay.ts';
import { countPay, figureText } from './figure-text.ts';
import type { NamedView, SalariesContext } from './salaries-context.ts';
import { createContext } from './salaries-context.ts';
import type { SalariesProps } from './salaries-props.ts';
import { namePlaces, toRows } from './salaries-row.ts';
import type { SelectedRows } from './select-rows.ts';
import { selectRows } from './select-rows.ts';
import type { SalariesView } from './salaries-view.ts';
import {
  defaultView,
  isOfRung,
  keepOneArea,
  measuresOf,
  picturesOf,
  rolesOf,
  salariesParameters,
  settleRung,
} from './salaries-view.ts';

/** What a view says in words. */
interface SalariesWords {
  /** Rows that fit. */
  count: number;
  finding: string;
  rows: string;
  alternative: string;
}

export interface Salaries {
  context: SalariesContext;
  /** What the reader has chosen. */
  chosen: SalariesView;
  /** What is drawn: the chosen view, or the first one as long as its figures are not here. */
  view: NamedView;
  figures: AtlasState;
  /** The chosen view is not drawn yet. */
  behind: boolean;
  /** The chosen view waits for figures. */
  waiting: boolean;
  retry: () => void;
  atlas: BrowserAtlas;
  outlines: readonly PackedOutline[] | null;
  rows: SelectedRows;
  /** Names of the places nearest to a search that finds none; null where it finds some. */
  closest: readonly string[] | null;
  words: SalariesWords;
  sourceIds: readonly string[];
  ready: boolean;
  show: (change: Partial<SalariesView>, entry?: 'new' | 'same') => void;
  getAddress: () => string;
  /** The query of the chosen view. */
  getCanonicalAddress: () => string;
}

/** The view of the address, its figures as they come, and the rows and words that follow from them. */
export function useSalaries(props: SalariesProps): Salaries {
  const { first } = props;
  const context = useMemo(() => createContext(props), [props]);
  const { defaults, chosen, ready, show, getAddress, getQuery } = useChosenView(props);
  const asked = useAfterFrame(chosen);
  const { atlas, drawn, ...figures } = useFigures(context, first, asked, defaults);
  const { view, rows, closest } = useRows(props, atlas, drawn);
  const words = useWords(rows, view, context, figures.isFirst ? first : null);

  const socCode = view.shownOccupation.soc;
  const sourceIds = useMemo(() => {
    const ofOwnPay = import.meta.env.OWN_PAY && view.measure === 'own';
    // Own pay stands alone, but for the jobs that a map draws and a file has.
    return [
      ...new Set([
        ...view.nation.sourceIds,
        ...atlas.nationalWage(socCode).sourceIds,
        ...(props.priceSource === null || ofOwnPay ? [] : [props.priceSource]),
      ]),
    ];
  }, [view, atlas, socCode, props]);

  return {
    context,
    chosen,
    view,
    figures: figures.state,
    behind: asked !== chosen,
    waiting: figures.waiting,
    retry: figures.retry,
    atlas,
    outlines: figures.outlines,
    rows,
    closest,
    words,
    sourceIds,
    ready,
    show,
    getAddress,
    getCanonicalAddress: () => `${props.site.address}${getQuery()}`,
  };
}

/** The view of the address, and the one that an address without a query means. */
function useChosenView(props: SalariesProps) {
  const { first, names, roles, occupations } = props;
  const [parameters, defaults] = useMemo(
    () =>
      [
        salariesParameters({
          levelIds: [...roles, ...((import.meta.env.OWN_PAY && props.own?.others) || [])].map(
            ({ id }) => id,
          ),
          former: props.former,
          socCodes: occupations.map(({ soc }) => soc),
          stateIds: Object.keys(names.states),
          regionIds: names.regions.map(({ id }) => id),
          measures: measuresOf(props),
          pictures: picturesOf(props),
        }),
        defaultView(first.rung, occupations[0]!.soc),
      ] as const,
    [roles, occupations, names, first, props],
  );
  const { view, ...address } = useViewAddress(parameters, defaults, keepOneArea);
  // The address keeps a rung that a measure has nothing of: another measure has.
  const chosen = useMemo(
    () => (import.meta.env.OWN_PAY ? settleRung(view, props) : view),
    [view, props],
  );
  return { defaults, chosen, ...address };
}

/** The rows of a view, narrowed and in its order, and the view with what it names. */
function useRows(
  props: SalariesProps,
  atlas: BrowserAtlas,
  drawn: SalariesView,
): Pick<Salaries, 'view' | 'rows' | 'closest'> {
  const { names, occupations } = props;
  const { measure, rung } = drawn;
  const socCode = isOfRung(drawn.measure) ? occupations[0]!.soc : drawn.occupation;
  const explored = useMemo((): ReturnType<typeof exploreOwnPay> => {
    if (import.meta.env.OWN_PAY && measure === 'own') {
      return exploreOwnPay(atlas, props, rung, socCode);
    }
    return explorePlaces(atlas, { measure: measure as ExploredMeasure, levelId: rung, socCode });
  }, [atlas, props, measure, rung, socCode]);
  const named = useMemo(() => namePlaces(names, atlas.placeById), [names, atlas]);
  const data = useMemo(() => toRows(named, explored.places), [named, explored]);
  const { found, closest } = useMemo(
    () => searchPlaces(names, atlas, drawn.search),
    [names, atlas, drawn.search],
  );
  const rows = useMemo(
    () => selectRows(data, drawn, names.regions, found),
    [data, drawn, names.regions, found],
  );
  const view = useMemo(
    (): NamedView => ({
      ...drawn,
      role: rolesOf(drawn.measure, props).find(({ id }) => id === drawn.rung)!,
      shownOccupation: occupations.find(({ soc }) => soc === socCode)!,
      nation: explored.nation,
      ...(import.meta.env.OWN_PAY && explored.own && { own: explored.own }),
    }),
    [drawn, props, occupations, socCode, explored],
  );
  return { view, rows, closest };
}

/** What a search finds; null where nothing is searched, or the names of places are not here yet. */
function searchPlaces(
  names: SalariesProps['names'],
  { finder }: BrowserAtlas,
  search: string,
): { found: ReadonlySet<string> | null; closest: readonly string[] | null } {
  if (search.trim() === '' || finder === undefined) return { found: null, closest: null };
  const found = new Set(finder.find(search).map(({ id }) => id));
  if (found.size > 0) return { found, closest: null };
  const closest = finder
    .closest(search)
    .flatMap(({ id }) => names.name[names.id.indexOf(id)] ?? []);
  return { found, closest };
}

/** The figures as they come, and what can be drawn with those that are here. */
interface SalariesFigures extends Pick<Salaries, 'waiting' | 'retry' | 'atlas' | 'outlines'> {
  state: AtlasState;
  /** Only the figures of the page are here. */
  isFirst: boolean;
  drawn: SalariesView;
}

/** Fetches all figures, and the map; until they are here, the view is what those of the page can draw. */
function useFigures(
  context: SalariesContext,
  first: SalariesProps['first'],
  chosen: SalariesView,
  defaults: SalariesView,
): SalariesFigures {
  const [loaded, retryAtlas] = useLoaded(loadAtlas, context.addresses.file('/data/atlas.json'));
  const [map, retryMap] = useLoaded(
    loadOutlines,
    context.props.map === null ? null : context.addresses.file('/data/map.json'),
  );
  const firstAtlas = useMemo((): BrowserAtlas => unpackFigures(first.atlas), [first]);
  const atlas = loaded.kind === 'ready' ? loaded.value : firstAtlas;
  const needsMap = chosen.picture === 'map';
  const isHere = loaded.kind === 'ready' && (!needsMap || map.kind === 'ready');
  const hasFailed = loaded.kind === 'failed' || (needsMap && map.kind === 'failed');

  const drawn = useMemo((): SalariesView => {
    if (isHere) return chosen;
    return loaded.kind === 'ready' ? { ...chosen, picture: 'ranges' } : defaults;
  }, [isHere, chosen, loaded.kind, defaults]);
  return {
    state: hasFailed
      ? { kind: 'failed' }
      : loaded.kind === 'ready' && isHere
        ? { kind: 'ready', atlas }
        : { kind: 'loading' },
    isFirst: loaded.kind !== 'ready',
    waiting: !isHere && chosen !== defaults,
    retry: () => {
      if (loaded.kind === 'failed') retryAtlas();
      if (map.kind === 'failed') retryMap();
    },
    atlas,
    outlines: map.kind === 'ready' ? map.value : null,
    drawn,
  };
}

/** What a view says. `first` is what the build knows of it, null as soon as all figures are here. */
function useWords(
  rows: SelectedRows,
  view: NamedView,
  context: SalariesContext,
  first: SalariesProps['first'] | null,
): SalariesWords {
  return useMemo((): SalariesWords => {
    const counts = first?.counts ?? countPay(rows.matching);
    const finding = describeFinding(rows.matching, counts, view, context);
    const seen = view.picture === 'map' ? counts.all : rows.shown.length;
    const text = describeRows(counts.all, seen, view, context);
    const { column } = readSort(null, view.measure);
    return {
      count: counts.all,
      finding,
      rows: text,
      alternative: context.language.t('salaries.alternative', {
        finding,
        rows: text,
        places: rows.shown
          .slice(0, 10)
          .map((row) =>
            context.language.t('salaries.alternativePlace', {
              place: row.name,
              figure: figureText(row, column, context.language),
            }),
          )
          .join('; '),
      }),
    };
  }, [rows, view, context, first]);
}

const coordinates = array(orNull(number));

const packedOutlines = array(
  object<PackedOutline>({
    width: number,
    height: number,
    coast: text,
    borders: text,
    inset: orNull(object({ x: number, y: number, width: number, height: number, coast: text })),
    x: coordinates,
    y: coordinates,
  }),
);

/** Fetches `/data/map.json`: the map at every width that it is drawn in. */
const loadOutlines = createLoader((json) => parseShape(packedOutlines, json, 'map'));
