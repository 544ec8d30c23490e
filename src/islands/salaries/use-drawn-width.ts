import { useEffect, useState } from 'react';
import type { RefObject } from 'react';
import { flushSync } from 'react-dom';

/** The drawings that a chart has: on a phone, in a column, across the page. */
export type DrawnWidth = 'narrow' | 'medium' | 'wide';

/** As wide as the style sheet asks before it shows the next drawing. */
function drawnAt(width: number): DrawnWidth {
  return width < 600 ? 'narrow' : width < 1070 ? 'medium' : 'wide';
}

/**
 * Which drawing there is room for. Null stands for all of them, among which the style sheet chooses: on
 * the server, in the first render and on paper. On the screen one is enough, and drawing it is three
 * times as fast.
 */
export function useDrawnWidth(box: RefObject<HTMLElement | null>): DrawnWidth | null {
  const [drawn, setDrawn] = useState<DrawnWidth | null>(null);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const measure = (): void => setDrawn(drawnAt(element.getBoundingClientRect().width));
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    // Paper has a width of its own, and its drawing must be there at once.
    const draw = (): void => flushSync(() => setDrawn(null));
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
