import { useEffect } from 'react';
import type { TeamProps } from '../team-props.ts';
import type { TeamWords } from './team-words.ts';
import { inWords } from './team-words.ts';

/** What of the page's frame has words. */
const PARTS = ['.site-head', '.site-foot'];

interface LanguageLinks {
  /** The data of the page as it was built. */
  own: TeamProps;
  /** The language on the page. */
  shown: string;
  /** Whether something is open, which a reader would lose by leaving. */
  isOpen: boolean;
  show: (props: TeamProps) => void;
}

/**
 * While something is open, a link to the page in another language changes the words in place: what is open
 * stays, and nothing is asked of a server.
 */
export function useLanguageLinks({ own, shown, isOpen, show }: LanguageLinks): void {
  useEffect(() => {
    if (!isOpen) return;
    const change = (event: MouseEvent): void => {
      if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return;
      const { target } = event;
      const link = target instanceof Element ? target.closest('.site-head a[hreflang]') : null;
      const locale = link?.getAttribute('hreflang');
      const words = document.getElementById(`team-${locale}`)?.textContent;
      if (!link || !locale || (locale !== own.locale && words === undefined)) return;
      event.preventDefault();
      show(words === undefined ? own : inWords(own, JSON.parse(words) as TeamWords));
      changeFrame(shown, locale, link.getAttribute('href')!);
    };
    document.addEventListener('click', change);
    return () => document.removeEventListener('click', change);
  }, [own, shown, isOpen, show]);
}

/** Puts head and foot in another language into the place of those that are there, which are kept. */
function changeFrame(from: string, to: string, address: string): void {
  const root = document.documentElement;
  const frame = document.querySelector<HTMLTemplateElement>(`#frame-${to}`);
  if (!frame) return;
  const kept = document.createElement('template');
  kept.id = `frame-${from}`;
  kept.dataset['title'] = document.title;
  kept.lang = root.lang;
  kept.dir = root.dir;
  for (const part of PARTS) {
    const before = document.querySelector(part)!;
    const after = frame.content.querySelector(part)!;
    before.replaceWith(after);
    kept.content.append(before);
  }
  frame.replaceWith(kept);
  document.title = frame.dataset['title']!;
  root.lang = frame.lang;
  root.dir = frame.dir;
  // A reload stays in the language; nothing is asked of the server before that.
  history.replaceState(history.state, '', address);
  document.querySelector<HTMLElement>('.site-head .languages a')?.focus();
}
