import { useEffect, useState } from 'react';
import type { RefObject } from 'react';
import { flushSync } from 'react-dom';

/** The drawings that a chart has: on a phone, in a column, across the page. */
export type DrawnWidth = 'narrow' | 'medium' | 'wide';

const ALL: readonly DrawnWidth[] = ['narrow', 'medium', 'wide'];
/** All of them as well, as the page has them: another list, so that one is told from the other. */
const IN_PAGE: readonly DrawnWidth[] = [...ALL];
const ONE: Readonly<Record<DrawnWidth, readonly [DrawnWidth]>> = {
  narrow: ['narrow'],
  medium: ['medium'],
  wide: ['wide'],
};

/** As wide as the style sheet asks before it shows the next drawing. */
function drawnAt(width: number): readonly [DrawnWidth] {
  return ONE[width < 600 ? 'narrow' : width < 1070 ? 'medium' : 'wide'];
}

/**
 * Attributes of the box of each drawing while it is in the page as the server drew it: it is taken over as it is,
 * since to draw all of them again would hold up a reader's first press. Null as soon as it is to be drawn.
 */
export function inPage(drawn: readonly DrawnWidth[]) {
  return !import.meta.env.SSR && drawn === IN_PAGE
    ? { dangerouslySetInnerHTML: { __html: '' } }
    : null;
}

/**
 * The drawings that are wanted. All of them, among which the style sheet chooses, on the server, in the first
 * render and on paper; on the screen the one that there is room for, which is three times as fast.
 * @param box holds the drawings
 * @param atFirst what is drawn before the room is known; nothing where no server has drawn it
 */
export function useDrawnWidths(
  box: RefObject<HTMLElement | null>,
  atFirst: readonly DrawnWidth[] = IN_PAGE,
): readonly DrawnWidth[] {
  const [drawn, setDrawn] = useState(atFirst);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const measure = (): void => setDrawn(drawnAt(element.getBoundingClientRect().width));
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    // Paper has a width of its own, and its drawing must be there at once.
    const draw = (): void => flushSync(() => setDrawn(ALL));
    window.addEventListener('beforeprint', draw);
    window.addEventListener('afterprint', measure);
    return () => {
      observer.disconnect();
      window.removeEventListener('beforeprint', draw);
      window.removeEventListener('afterprint', measure);
    };
  }, [box]);
  return drawn;
}
