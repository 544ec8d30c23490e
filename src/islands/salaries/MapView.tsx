import type { KeyboardEvent, PointerEvent } from 'react';
import { useMemo, useRef, useState } from 'react';
import { PayMapChart } from '../../charts/pay-map/PayMapChart.tsx';
import { payMapNotes } from '../../charts/pay-map/describe.ts';
import type { PackedOutline } from '../../charts/pay-map/packed-outline.ts';
import { unpackOutline } from '../../charts/pay-map/packed-outline.ts';
import type { BrowserAtlas } from '../shared/use-atlas.ts';
import { figureText, reasonText } from './figure-text.ts';
import { layoutMap, mapData, outlineFor } from './layout-map.ts';
import type { NamedView, SalariesContext } from './salaries-context.ts';
import { rowAddress } from './salaries-context.ts';
import type { SalariesRow } from './salaries-row.ts';
import { useDrawnWidths } from '../shared/use-drawn-widths.ts';

interface MapViewProps {
  /** Every row that fits: the map has room for all. */
  rows: readonly SalariesRow[];
  view: NamedView;
  context: SalariesContext;
  atlas: BrowserAtlas;
  outlines: readonly PackedOutline[];
  /** Alternative text. */
  label: string;
}

/** How far from the middle of a circle a finger or a mouse still means it, in pixels of the map. */
const REACH = 24;

/** The rows of a view on the map. One place at a time is read: by pointing, or by the arrow keys. */
export function MapView({ rows, view, context, atlas, outlines, label }: MapViewProps) {
  const { language } = context;
  const box = useRef<HTMLDivElement>(null);
  const [width, another] = useDrawnWidths(box);
  const drawn = width === undefined || another !== undefined ? 'medium' : width;
  const [chosen, setChosen] = useState<string | null>(null);

  const packed = outlineFor(outlines, drawn);
  const outline = useMemo(() => unpackOutline(packed, atlas.metros), [packed, atlas]);
  const placed = useMemo(() => placeRows(rows, outline, atlas), [rows, outline, atlas]);
  const row = rows.find(({ placeId }) => placeId === chosen) ?? rows[0];
  const layout = useMemo(
    () => layoutMap(rows, row?.placeId ?? null, outline, atlas.placeById, view, context),
    [rows, row, outline, atlas, view, context],
  );
  // Why some places are dots stands under the picture already, for all measures.
  const notes = useMemo(() => {
    const { places, ...data } = mapData(rows, row?.placeId ?? null, view, atlas.placeById);
    const known = places.filter(({ differential }) => differential !== null);
    return payMapNotes({ ...data, places: known }, layout.narrow, language);
  }, [rows, row, view, atlas, layout.narrow, language]);

  const point = (event: PointerEvent<HTMLElement>): void => {
    const drawing = event.currentTarget.querySelector('svg')!.getBoundingClientRect();
    const scale = layout.width / drawing.width;
    const at = {
      x: (event.clientX - drawing.left) * scale,
      y: (event.clientY - drawing.top) * scale,
    };
    const found = placeAt(placed, at, REACH * scale);
    if (found !== null) setChosen(found);
  };

  return (
    <div className="views single" ref={box}>
      <div className="map-picture" onPointerMove={point} onPointerDown={point}>
        <PayMapChart layout={layout} id={`map-${drawn}`} label={label} />
      </div>
      {row && (
        <PlaceReading
          row={row}
          address={rowAddress(row, view, context)}
          context={context}
          next={(key) => placeByKey(rows, placed, row.placeId, key)}
          choose={setChosen}
        />
      )}
      <p className="visually-hidden" role="status">
        {chosen !== null && row && `${row.name}: ${describePlace(row, context)}`}
      </p>
      <p className="source-line">{[language.t('salaries.map.hint'), ...notes].join(' ')}</p>
    </div>
  );
}

/** Where the places of the rows lie in the drawing; those outside of the outline are left out. */
function placeRows(
  rows: MapViewProps['rows'],
  outline: ReturnType<typeof unpackOutline>,
  atlas: MapViewProps['atlas'],
): PlacedPlace[] {
  return rows.flatMap(({ placeId }) => {
    const { latitude, longitude } = atlas.placeById[placeId]!;
    const at = latitude === null || longitude === null ? null : outline.place(longitude, latitude);
    return at ? [{ placeId, ...at }] : [];
  });
}

interface PlaceReadingProps {
  row: SalariesRow;
  address: string;
  context: SalariesContext;
  /** Id of the place that a key leads to; null for a key that leads nowhere. */
  next: (key: string) => string | null;
  choose: (placeId: string) => void;
}

/** The place that is read, in words; its link takes the arrow keys. */
function PlaceReading({ row, address, context, next, choose }: PlaceReadingProps) {
  const move = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const { key } = event;
    const placeId = next(key);
    if (placeId !== null) choose(placeId);
    if (placeId !== null || key.startsWith('Arrow')) event.preventDefault();
  };
  return (
    <p className="map-reading">
      <a href={address} onKeyDown={move} aria-describedby="map-place">
        {row.name}
      </a>
      {': '}
      <span id="map-place">{describePlace(row, context)}</span>
    </p>
  );
}

/** The place that a key leads to: the first or last of the rows, or the nearest on the map that way. */
function placeByKey(
  rows: readonly SalariesRow[],
  placed: Parameters<typeof nextPlace>[0],
  from: string,
  key: string,
): string | null {
  if (key === 'Home') return rows[0]!.placeId;
  if (key === 'End') return rows.at(-1)!.placeId;
  return nextPlace(placed, from, key);
}

/** What the map says of one place. */
function describePlace(row: SalariesRow, { language, props }: SalariesContext): string {
  const text = (column: 'p50' | 'against' | 'jobs' | 'quotient', known: boolean): string =>
    known ? figureText(row, column, language) : 'none';
  return language.t('salaries.map.place', {
    median: text('p50', row.pay !== null),
    reason: row.reason ? reasonText(row.reason, language) : '',
    against: text('against', row.against !== null),
    nation: props.nation.short,
    jobs: text('jobs', row.jobs !== null),
    quotient: text('quotient', row.quotient !== null),
  });
}

/** A place on the map with the middle of its circle. */
interface PlacedPlace {
  placeId: string;
  x: number;
  y: number;
}

const DIRECTIONS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/**
 * The place to which an arrow key leads from another: the nearest within a quarter turn of its
 * direction, the more straight ahead the better; null where there is none, or for another key.
 */
export function nextPlace(
  places: readonly PlacedPlace[],
  fromId: string,
  key: string,
): string | null {
  const direction = DIRECTIONS[key];
  const from = places.find(({ placeId }) => placeId === fromId);
  if (!direction || !from) return null;
  let best: string | null = null;
  let least = Infinity;
  for (const { placeId, x, y } of places) {
    const [dx, dy] = [x - from.x, y - from.y];
    const ahead = dx * direction[0] + dy * direction[1];
    const aside = Math.abs(dx * direction[1]) + Math.abs(dy * direction[0]);
    if (placeId === fromId || ahead <= 0 || aside > ahead) continue;
    const effort = ahead + 2 * aside;
    if (effort < least) [best, least] = [placeId, effort];
  }
  return best;
}

/** The place whose middle is nearest to a point of the map, unless it is farther than `reach`. */
export function placeAt(
  places: readonly PlacedPlace[],
  point: { x: number; y: number },
  reach: number,
): string | null {
  let best: string | null = null;
  let least = reach;
  for (const { placeId, x, y } of places) {
    const distance = Math.hypot(x - point.x, y - point.y);
    if (distance <= least) [best, least] = [placeId, distance];
  }
  return best;
}
