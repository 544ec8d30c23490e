import type { PlacedText } from './placed-text.ts';

interface ChartTextProps {
  at: PlacedText;
  className: string;
}

/** Draws a placed line of text; its size, weight and colour come from the class. */
export function ChartText({ at, className }: ChartTextProps) {
  return (
    <text
      className={className}
      x={at.x}
      y={at.y}
      textAnchor={at.anchor === 'start' ? undefined : at.anchor}
    >
      {at.text}
    </text>
  );
}
