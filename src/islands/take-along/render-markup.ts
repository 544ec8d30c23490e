import type { ReactElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';

/** The markup of one element, drawn outside of the page; well-formed as XML. */
export function renderMarkup(element: ReactElement): string {
  const holder = document.createElement('div');
  const root = createRoot(holder);
  flushSync(() => root.render(element));
  const drawn = holder.firstElementChild;
  const markup = drawn ? new XMLSerializer().serializeToString(drawn) : '';
  root.unmount();
  return markup;
}
