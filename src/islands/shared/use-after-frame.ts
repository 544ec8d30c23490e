import { useEffect, useState } from 'react';

/**
 * A value one frame late: what a reader has touched answers in the frame that is next, and what takes longer to
 * draw follows in a task of its own. Of several values in a row only the last is drawn.
 * @param value must stay the same object until something changes
 */
export function useAfterFrame<Value>(value: Value): Value {
  const [drawn, setDrawn] = useState(() => value);
  useEffect(() => afterFrame(() => setDrawn(() => value)), [value]);
  return drawn;
}

/** Does something in a task of its own after the next frame; what is given back calls it off. */
export function afterFrame(run: () => void): () => void {
  let task: ReturnType<typeof setTimeout> | undefined;
  const frame = requestAnimationFrame(() => {
    task = setTimeout(run);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(task);
  };
}
