import { useCallback, useEffect, useRef } from 'react';
import type { KeyboardEvent, RefObject } from 'react';

const STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowRight: 1,
  ArrowUp: -1,
  ArrowLeft: -1,
};

/**
 * Makes the links of a drawing one stop of the Tab key: the arrow keys lead from one to the next, Home
 * and End to the first and the last.
 * @param box holds the drawing
 * @param ready false as long as the page does not answer yet: every link is then a stop of its own
 * @returns a handler for the keys pressed in the box
 */
export function useRovingLinks(
  box: RefObject<HTMLElement | null>,
  ready: boolean,
): (event: KeyboardEvent) => void {
  const present = useRef<string | null>(null);

  const settle = useCallback((links: readonly Element[]): void => {
    const stop = links.find((link) => link.getAttribute('href') === present.current) ?? links[0];
    for (const link of links) {
      const wanted = link === stop ? '0' : '-1';
      if (link.getAttribute('tabindex') !== wanted) link.setAttribute('tabindex', wanted);
    }
  }, []);

  // After every render: links may have come and gone.
  useEffect(() => {
    if (ready) settle(linksOf(box.current));
  });

  return useCallback(
    (event) => {
      const links = linksOf(box.current);
      const index = links.indexOf(document.activeElement as SVGAElement);
      const step = STEPS[event.key];
      if (index === -1 || event.altKey || event.ctrlKey || event.metaKey) return;
      const next =
        event.key === 'Home'
          ? 0
          : event.key === 'End'
            ? links.length - 1
            : step === undefined
              ? null
              : Math.min(links.length - 1, Math.max(0, index + step));
      if (next === null) return;
      event.preventDefault();
      present.current = links[next]!.getAttribute('href');
      settle(links);
      links[next]!.focus();
    },
    [box, settle],
  );
}

function linksOf(box: HTMLElement | null): SVGAElement[] {
  return box ? [...box.querySelectorAll<SVGAElement>('svg a')] : [];
}
