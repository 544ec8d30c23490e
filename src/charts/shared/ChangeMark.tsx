import type { LineChange } from '../../ladder/line-difference.ts';

interface ChangeMarkProps {
  /** What becomes of a line from one rung to a higher one. */
  change: LineChange;
}

const STROKES: Record<LineChange, string> = {
  same: 'M3 6h10M3 10h10',
  changed: 'M2 8h11M9 4l4 4-4 4',
  new: 'M2 8h12M8 2v12',
  'no-longer': 'M2 8h12',
};

/** Equals, arrow, plus or minus. Decoration beside the word that says it. */
export function ChangeMark({ change }: ChangeMarkProps) {
  return (
    <svg
      className={`change-mark ${change}`}
      width="16"
      height="16"
      viewBox="0 0 16 16"
      aria-hidden="true"
    >
      <path d={STROKES[change]} />
    </svg>
  );
}
