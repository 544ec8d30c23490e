import { useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';

interface ChartStepsProps {
  /** Unique in the page. */
  id: string;
  /** What the picture says. */
  label: string;
  /** How to step through it. */
  hint: string;
  /** Rows of the picture from top to bottom, each in one line of words. */
  rows: readonly { key: string; text: string }[];
  /** False until the browser has taken over: without it there is nothing to step through. */
  ready: boolean;
  /** Draws the picture with the row that the reader is on. */
  children: (active: string | null) => ReactNode;
}

/** A picture that is one stop of the Tab key: arrow keys go from row to row, and each is said in words. */
export function ChartSteps({ id, label, hint, rows, ready, children }: ChartStepsProps) {
  const hintId = `${id}-hint`;
  const [active, setActive] = useState<string | null>(null);
  const at = rows.findIndex(({ key }) => key === active);

  const step = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const next = nextRow(event.key, at, rows.length);
    if (next === null) return;
    event.preventDefault();
    setActive(rows[next]?.key ?? null);
  };

  return (
    <div className="chart-steps">
      <div
        // Only so do screen readers hand the arrow keys over to the picture.
        role={ready ? 'application' : undefined}
        aria-label={ready ? label : undefined}
        aria-describedby={ready ? hintId : undefined}
        tabIndex={ready ? 0 : undefined}
        onKeyDown={step}
        onBlur={() => setActive(null)}
      >
        {children(at === -1 ? null : active)}
      </div>
      <p id={hintId} className="steps-hint">
        {ready && hint}
      </p>
      <p className="steps-text" role="status">
        {rows[at]?.text}
      </p>
    </div>
  );
}

/** The row that a key leads to; -1 for none, null where the key means something else. */
function nextRow(key: string, at: number, count: number): number | null {
  if (count === 0) return null;
  switch (key) {
    case 'ArrowDown':
    case 'ArrowRight':
      return Math.min(at + 1, count - 1);
    case 'ArrowUp':
    case 'ArrowLeft':
      return at === -1 ? count - 1 : Math.max(at - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    case 'Escape':
      return at === -1 ? null : -1;
    default:
      return null;
  }
}
