import { useEffect, useState } from 'react';

/**
 * A value one frame late: what a reader has touched answers in the frame that is next, and what takes longer to
 * draw follows in a task of its own. Of several values in a row only the last is drawn.
 * @param value must stay the same object until something changes
 */
export function useAfterFrame<Value>(value: Value): Value {
  const [drawn, setDrawn] = useState(() => value);
  useEffect(() => {
    let task: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      task = setTimeout(() => setDrawn(() => value));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(task);
    };
  }, [value]);
  return drawn;
}
