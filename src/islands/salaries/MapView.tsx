import type { KeyboardEvent, MouseEvent, PointerEvent } from 'react';
import { useMemo, useRef, useState } from 'react';
import { PayMapChart } from '../../charts/pay-map/PayMapChart.tsx';
import { payMapNotes } from '../../charts/pay-map/describe.ts';
import type { PackedOutline } from '../../charts/pay-map/packed-outline.ts';
import { unpackOutline } from '../../charts/pay-map/packed-outline.ts';
import type { BrowserAtlas } from '../shared/use-atlas.ts';
import { describePlace } from './describe-salaries.ts';
import { layoutMap, mapPlaces, mapEvidence, outlineFor } from './layout-map.ts';
import type { NamedView, SalariesContext } from './salaries-context.ts';
import { rowAddress } from './salaries-context.ts';
import type { SalariesRow } from './salaries-row.ts';
import type { SelectedRows } from './select-rows.ts';
import { markedOnMap } from './select-rows.ts';
import { useDrawnWidths } from '../shared/use-drawn-widths.ts';

interface MapViewProps {
  selected: SelectedRows;
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
export function MapView({ selected, view, context, atlas, outlines, label }: MapViewProps) {
  const { language } = context;
  const { onMap: rows, matching } = selected;
  const box = useRef<HTMLDivElement>(null);
  const [width, another] = useDrawnWidths(box);
  const drawn = width === undefined || another !== undefined ? 'medium' : width;
  const [chosen, setChosen] = useState<string | null>(null);
  const onlyReads = useRef(false);

  const packed = outlineFor(outlines, drawn);
  const outline = useMemo(() => unpackOutline(packed, atlas.metros), [packed, atlas]);
  const placed = useMemo(() => placeRows(rows, outline, atlas), [rows, outline, atlas]);
  const row = rows.find(({ placeId }) => placeId === chosen) ?? matching[0];
  const places = useMemo(
    () => mapPlaces(rows, view, atlas.placeById, context),
    [rows, view, atlas, context],
  );
  const data = useMemo(
    () => ({
      places,
      ownId: row?.placeId ?? null,
      markedIds: markedOnMap(selected),
      evidence: mapEvidence(view),
    }),
    [places, row, selected, view],
  );
  const layout = useMemo(
    () => layoutMap(data, outline, view, context),
    [data, outline, view, context],
  );
  // Why some places are crosses stands under the picture already, for all measures.
  const notes = useMemo(() => {
    const known = data.places.filter(({ differential }) => differential !== null);
    const { narrow, enlarged } = layout;
    const moved = context.props.map?.moved ?? null;
    return payMapNotes(
      { ...data, places: known },
      { largeOnly: narrow, enlarged, moved },
      language,
    );
  }, [data, layout, context, language]);

  const point = (event: PointerEvent<HTMLElement>): void => {
    const drawing = event.currentTarget.querySelector('svg')!.getBoundingClientRect();
    const scale = layout.width / drawing.width;
    const at = {
      x: (event.clientX - drawing.left) * scale,
      y: (event.clientY - drawing.top) * scale,
    };
    const near = placeAt(placed, at, REACH * scale);
    // A finger can not point without touching: its first touch reads a place, the next one follows the link.
    if (event.type === 'pointerdown')
      onlyReads.current = event.pointerType === 'touch' && near !== chosen;
    if (near !== null) setChosen(near);
  };
  const follow = (event: MouseEvent): void => {
    if (onlyReads.current) event.preventDefault();
    onlyReads.current = false;
  };

  return (
    <div className="views single" ref={box}>
      <div
        className="map-picture"
        onPointerMove={point}
        onPointerDown={point}
        onClickCapture={follow}
      >
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
  rows: readonly SalariesRow[],
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
