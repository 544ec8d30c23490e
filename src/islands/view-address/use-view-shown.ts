import { useEffect } from 'react';

/**
 * Lets a page be seen that was hidden because its address asks for another view than the one in it.
 * `public/asked-view.js` marks such a page before it is painted, `src/styles/tools.css` hides it.
 * @param shown true as soon as the asked view is drawn, or is known not to come
 */
export function useViewShown(shown: boolean): void {
  useEffect(() => {
    if (shown) delete document.documentElement.dataset.asked;
  }, [shown]);
}
