import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Language } from '../../i18n/language.ts';
import { today } from './today.ts';

/** Whether the page is being printed: what is drawn for paper is there before the browser takes its picture. */
export function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const begin = (): void => flushSync(() => setPrinting(true));
    const end = (): void => setPrinting(false);
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, []);
  return printing;
}

/**
 * Has each sheet of a tool say the day on which it is printed, in place of that of the figures.
 * @param hasView whether the address of the page holds what is shown, and belongs on the sheets as well
 */
export function usePrintedSheets({ t, date }: Language, hasView = false): void {
  useEffect(() => {
    const { dataset } = document.documentElement;
    const [page] = (dataset['address'] ?? '').split('?');
    const begin = (): void => {
      dataset['dated'] = t('print.on', { date: date(today()) });
      if (hasView) dataset['address'] = `${page}${window.location.search}`;
    };
    window.addEventListener('beforeprint', begin);
    return () => window.removeEventListener('beforeprint', begin);
  }, [t, date, hasView]);
}
