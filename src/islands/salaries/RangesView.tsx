import { memo, useEffect, useMemo, useRef, useState } from 'react';
import type { RefObject } from 'react';
import { PayRangeChart } from '../../charts/pay-range/PayRangeChart.tsx';
import type { PayRangeLayout } from '../../charts/pay-range/layout.ts';
import { partOfPayRange } from '../../charts/pay-range/layout.ts';
import type { PlacedRow } from '../../charts/pay-range/row-layout.ts';
import { layoutRanges } from './layout-ranges.ts';
import type { NamedView, SalariesContext } from './salaries-context.ts';
import type { SalariesRow } from './salaries-row.ts';
import { FIRST_ROWS } from './salaries-view.ts';
import type { DrawnWidth } from '../shared/use-drawn-widths.ts';
import { useDrawnWidths } from '../shared/use-drawn-widths.ts';
import { areSameRows, groupRows, useSteps } from './use-steps.ts';

interface RangesViewProps {
  rows: readonly SalariesRow[];
  view: NamedView;
  context: SalariesContext;
  /** Alternative text. */
  label: string;
  ready: boolean;
  /** Draws every row now and not in steps. */
  atOnce: boolean;
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowRight: 1,
  ArrowUp: -1,
  ArrowLeft: -1,
};

/** The rows of a view as pay ranges on one axis, the nation at the top. */
export function RangesView(props: RangesViewProps) {
  const box = useRef<HTMLDivElement>(null);
  const drawn = useDrawnWidths(box);
  return (
    <div className="views has-wide broad" ref={box}>
      {drawn.map((width) => (
        <RangesDrawing key={width} {...props} width={width} />
      ))}
    </div>
  );
}

interface RangesDrawingProps extends RangesViewProps {
  width: DrawnWidth;
}

/** A drawing at one width: the one in the page for as long as it says what is wanted, then one of our own. */
function RangesDrawing(props: RangesDrawingProps) {
  const { ready, width } = props;
  const box = useRef<HTMLDivElement>(null);
  useRovingLinks(box, ready);
  return useIsInPage(props) ? (
    // What stands in the page is taken over as it is; to draw it again would hold up a reader's first press.
    <div className={`view-${width}`} ref={box} dangerouslySetInnerHTML={{ __html: '' }} />
  ) : (
    <div className={`view-${width}`} ref={box}>
      <RangesParts {...props} />
    </div>
  );
}

/** Whether what is wanted is what the server drew; never again once it was not. */
function useIsInPage({ rows, view, context, label, ready, width }: RangesDrawingProps): boolean {
  const [inPage, setInPage] = useState(() =>
    import.meta.env.SSR || ready ? null : { rows, view, label },
  );
  const isSame = useMemo(() => {
    if (inPage?.label !== label) return false;
    // Made anew with the view.
    if (inPage.rows === rows) return true;
    const [drawn, wanted] = [inPage, { rows, view }].map((of) =>
      JSON.stringify(layoutRanges(of.rows, of.view, context, width)),
    );
    return drawn === wanted;
  }, [inPage, rows, view, context, label, width]);
  if (inPage !== null && !isSame) setInPage(null);
  return isSame;
}

function RangesParts({ rows, view, context, label, atOnce, width }: RangesDrawingProps) {
  const layout = useMemo(
    () => layoutRanges(rows, view, context, width),
    [rows, view, context, width],
  );
  const shown = useSteps(layout.rows, atOnce);
  return groupRows(shown, ROWS_OF_PART).map((own, at) => (
    <RangesPart
      key={at}
      at={at}
      layout={layout}
      rows={own}
      id={at === 0 ? `ranges-${width}` : `ranges-${width}-${at + 1}`}
      label={at === 0 ? label : undefined}
    />
  ));
}

interface RangesPartProps {
  /** Counted from 0. */
  at: number;
  layout: PayRangeLayout;
  rows: readonly PlacedRow[];
  id: string;
  label: string | undefined;
}

/**
 * A part of a long drawing. It is painted only near the screen, and drawn again only once its rows, which are
 * made along with their layout, are others.
 */
const RangesPart = memo(
  function RangesPart({ at, layout, rows, id, label }: RangesPartProps) {
    const part = partOfPayRange(layout, rows, at * ROWS_OF_PART);
    return (
      <div className={at === 0 ? undefined : 'row-group'}>
        <PayRangeChart layout={part} id={id} label={label} />
      </div>
    );
  },
  (before, now) => before.label === now.label && areSameRows(before.rows, now.rows),
);

/** Rows of a part of a long drawing; the first part, which has the nation as well, is all that is drawn unasked. */
const ROWS_OF_PART = FIRST_ROWS + 1;

/**
 * Makes the links of a drawing one stop of the Tab key: the arrow keys lead from one to the next, Home
 * and End to the first and the last.
 * @param box holds the drawing
 * @param ready false as long as the page does not answer yet: every link is then a stop of its own
 */
function useRovingLinks(box: RefObject<HTMLElement | null>, ready: boolean): void {
  const present = useRef<string | null>(null);

  // After every render: links may have come and gone.
  useEffect(() => {
    const element = box.current;
    if (!ready || element === null) return;
    setStop(linksOf(element), present.current);
    const moveFocus = (event: KeyboardEvent): void => {
      const links = linksOf(element);
      const next = nextLink(event, links);
      if (next === null) return;
      event.preventDefault();
      present.current = next.getAttribute('href');
      setStop(links, present.current);
      next.focus();
    };
    element.addEventListener('keydown', moveFocus);
    return () => element.removeEventListener('keydown', moveFocus);
  });
}

/** Lets the Tab key stop at the link to an address, or else at the first. */
function setStop(links: readonly Element[], href: string | null): void {
  const stop = links.find((link) => link.getAttribute('href') === href) ?? links[0];
  for (const link of links) {
    const wanted = link === stop ? '0' : '-1';
    if (link.getAttribute('tabindex') !== wanted) link.setAttribute('tabindex', wanted);
  }
}

/** The link that a key leads to; null where the key means something else. */
function nextLink(event: KeyboardEvent, links: readonly SVGAElement[]): SVGAElement | null {
  const index = links.indexOf(document.activeElement as SVGAElement);
  const step = STEPS[event.key];
  if (index === -1 || event.altKey || event.ctrlKey || event.metaKey) return null;
  const last = links.length - 1;
  if (event.key === 'Home') return links[0]!;
  if (event.key === 'End') return links[last]!;
  return step === undefined ? null : links[Math.min(last, Math.max(0, index + step))]!;
}

function linksOf(box: HTMLElement): SVGAElement[] {
  return [...box.querySelectorAll<SVGAElement>('svg a')];
}
