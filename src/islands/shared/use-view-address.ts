import { useCallback, useEffect, useMemo, useReducer } from 'react';
import type { ViewParameters } from './view-address.ts';
import { formatView, parseView } from './view-address.ts';

interface ViewAddress<View> {
  view: View;
  /** False on the server and in the first render, which show the default view. */
  ready: boolean;
  /** Query string that the view was read from; '' on the server and for what the reader has chosen. */
  search: string;
  /**
   * Shows a changed view and writes it into the address: as a new entry of the browser's history for
   * a choice, over the present one while the reader is still typing.
   */
  show: (change: Partial<View>, entry?: 'new' | 'same') => void;
  /** Address of the present view, whole, to be copied. */
  getAddress: () => string;
  /** The view as a query string with its question mark; '' for the default view. */
  getQuery: () => string;
}

interface Shown<View> {
  view: View;
  ready: boolean;
  search: string;
}

/** The browser says what its address is, or the reader has chosen something. */
type ViewEvent<View> = { kind: 'address'; search: string } | { kind: 'show'; view: View };

/**
 * The view that the address of the page names. Back and forward lead to former views; junk in the
 * address shows the default and is left as it is until the reader changes something.
 * @param parameters, `defaults` and `settle` must stay the same from render to render
 * @param settle what is meant by parts of an address that do not go together
 */
export function useViewAddress<View extends object>(
  parameters: ViewParameters<View>,
  defaults: View,
  settle?: (view: View) => View,
): ViewAddress<View> {
  const reduce = (before: Shown<View>, event: ViewEvent<View>): Shown<View> => {
    if (event.kind === 'show') return { ...before, view: event.view, search: '' };
    const { search } = event;
    const named = parseView(search, parameters, defaults, settle);
    const queryOf = (view: View): string => formatView(view, parameters, defaults);
    const view = queryOf(named) === queryOf(before.view) ? before.view : named;
    return { view, ready: true, search };
  };
  const [{ view, ready, search }, dispatch] = useReducer(reduce, {
    view: defaults,
    ready: false,
    search: '',
  });

  useEffect(() => {
    const read = (): void => dispatch({ kind: 'address', search: window.location.search });
    read();
    window.addEventListener('popstate', read);
    return () => window.removeEventListener('popstate', read);
  }, [parameters, defaults, settle]);

  const show = useCallback(
    (change: Partial<View>, entry: 'new' | 'same' = 'new'): void => {
      const next = { ...view, ...change };
      dispatch({ kind: 'show', view: next });
      const address = addressOf(formatView(next, parameters, defaults));
      if (address === addressOf(formatView(view, parameters, defaults))) return;
      try {
        if (entry === 'new') window.history.pushState(null, '', address);
        else window.history.replaceState(null, '', address);
      } catch {
        // A browser takes only so many entries in a while: the view counts, its address follows later.
      }
    },
    [view, parameters, defaults],
  );

  return useMemo(
    () => ({
      view,
      ready,
      search,
      show,
      getQuery: () => formatView(view, parameters, defaults),
      getAddress: () =>
        new URL(addressOf(formatView(view, parameters, defaults)), window.location.href).href,
    }),
    [view, ready, search, show, parameters, defaults],
  );
}

function addressOf(query: string): string {
  return `${window.location.pathname}${query}${window.location.hash}`;
}

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
