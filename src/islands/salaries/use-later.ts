import { useEffect, useState } from 'react';

/** Rows that answer a change at once: about as many as a screen shows. Those after them follow a frame later. */
export const ROWS_AT_ONCE = 16;

/**
 * A value as it was until the frame that answers a change has been drawn, then as it is. What is far down
 * a page takes it, so that what is seen need not wait for what is not.
 */
export function useLater<T extends object>(value: T): T {
  const [later, setLater] = useState(value);
  useEffect(() => {
    if (later === value) return;
    let task: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      task = setTimeout(() => setLater(value));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(task);
    };
  }, [value, later]);
  return later;
}
