import { useEffect } from 'react';

/** What may come before a link is followed, by mouse, by keyboard or out of a menu. */
const EVENTS = ['pointerdown', 'focusin', 'click'] as const;

/**
 * Lets the links to the page in other languages carry what the address of the page holds: its query and its
 * fragment.
 */
export function useCarriedView(): void {
  useEffect(() => {
    const carry = ({ target }: Event): void => {
      const link = target instanceof Element ? target.closest('.site-head a[hreflang]') : null;
      if (!(link instanceof HTMLAnchorElement)) return;
      const { search, hash } = window.location;
      link.search = search;
      link.hash = hash;
    };
    for (const event of EVENTS) document.addEventListener(event, carry, true);
    return () => {
      for (const event of EVENTS) document.removeEventListener(event, carry, true);
    };
  }, []);
}
