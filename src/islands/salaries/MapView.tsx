import type { KeyboardEvent, MouseEvent, PointerEvent } from 'react';
import { useMemo, useRef, useState } from 'react';
import { PayMapChart } from '../../charts/pay-map/PayMapChart.tsx';
import { payMapNotes } from '../../charts/pay-map/describe.ts';
import type { MapOutline } from '../../charts/pay-map/outline.ts';
import type { PackedOutline } from '../../charts/pay-map/packed-outline.ts';
import { unpackOutline } from '../../charts/pay-map/packed-outline.ts';
import type { BrowserAtlas } from '../shared/use-atlas.ts';
import { describePlace } from './describe-salaries.ts';
import { layoutMap, mapPlaces, mapEvidence, outlineFor } from './layout-map.ts';
import type { PlacedPlace } from './map-reading.ts';
import { placeAt, placeByKey, placeRows } from './map-reading.ts';
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
export function MapView(props: MapViewProps) {
  const { selected, view, context, atlas, outlines, label } = props;
  const { onMap: rows, matching } = selected;
  const box = useRef<HTMLDivElement>(null);
  const [width, another] = useDrawnWidths(box);
  const drawn = width === undefined || another !== undefined ? 'medium' : width;
  const [chosen, setChosen] = useState<string | null>(null);

  const packed = outlineFor(outlines, drawn);
  const outline = useMemo(() => unpackOutline(packed, atlas.metros), [packed, atlas]);
  const placed = useMemo(() => placeRows(rows, outline, atlas), [rows, outline, atlas]);
  const row = rows.find(({ placeId }) => placeId === chosen) ?? matching[0];
  const [layout, notes] = useMap(props, outline, row);
  const pointing = usePointing(placed, layout.width, chosen, setChosen);

  return (
    <div className="views single" ref={box}>
      <div className="map-picture" {...pointing}>
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
      <p className="source-line">{[context.language.t('salaries.map.hint'), ...notes].join(' ')}</p>
    </div>
  );
}

/** The drawing of the rows with one of them marked, and what is noted under it. */
function useMap(
  { selected, view, context, atlas }: MapViewProps,
  outline: MapOutline,
  row: SalariesRow | undefined,
) {
  const places = useMemo(
    () => mapPlaces(selected.onMap, view, atlas.placeById, context),
    [selected, view, atlas, context],
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
    const known = { ...data, places: places.filter(({ differential }) => differential !== null) };
    const { narrow: largeOnly, enlarged } = layout;
    const moved = context.props.map?.moved ?? null;
    return payMapNotes(known, { largeOnly, enlarged, moved }, context.language);
  }, [data, places, layout, context]);
  return [layout, notes] as const;
}

/**
 * Chooses the place under a pointer. A finger can not point without touching: its first touch reads a place, the next
 * one follows the link.
 * @param width of the drawing, in pixels of the map
 */
function usePointing(
  placed: readonly PlacedPlace[],
  width: number,
  chosen: string | null,
  choose: (placeId: string) => void,
) {
  const onlyReads = useRef(false);
  const point = (event: PointerEvent<HTMLElement>): void => {
    const drawing = event.currentTarget.querySelector('svg')!.getBoundingClientRect();
    const scale = width / drawing.width;
    const at = {
      x: (event.clientX - drawing.left) * scale,
      y: (event.clientY - drawing.top) * scale,
    };
    const near = placeAt(placed, at, REACH * scale);
    if (event.type === 'pointerdown')
      onlyReads.current = event.pointerType === 'touch' && near !== chosen;
    if (near !== null) choose(near);
  };
  const follow = (event: MouseEvent): void => {
    if (onlyReads.current) event.preventDefault();
    onlyReads.current = false;
  };
  return { onPointerMove: point, onPointerDown: point, onClickCapture: follow };
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
