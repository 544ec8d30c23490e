import { useEffect, useRef, useState } from 'react';

/** Long enough for somebody who is still typing. */
const QUIET_MILLISECONDS = 700;

/**
 * A text once it has stopped changing, for a live region: a reader hears the end of a series of changes
 * and not each of them. Null until the first change, since nothing has happened before.
 */
export function useSettled(text: string, listening: boolean): string | null {
  const [settled, setSettled] = useState<string | null>(null);
  const heard = useRef<string | null>(null);
  useEffect(() => {
    if (!listening) return;
    if (heard.current === null || heard.current === text) {
      heard.current = text;
      return;
    }
    const timer = setTimeout(() => {
      heard.current = text;
      setSettled(text);
    }, QUIET_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [text, listening]);
  return settled;
}
