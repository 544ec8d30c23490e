import type { PlacedText } from './text.ts';

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

interface LinkedNameProps {
  /** Null draws the name without a link. */
  href: string | null;
  lines: PlacedText[];
  className: string;
  /** What a link answers to: higher than its letters. */
  target: { x: number; y: number; width: number; height: number };
}

/** The name of a row, leading to its page where it has one. */
export function LinkedName({ href, lines, className, target }: LinkedNameProps) {
  const texts = lines.map((line) => <ChartText key={line.y} className={className} at={line} />);
  if (href === null) return texts;
  return (
    <a href={href}>
      <rect className="target" {...target} />
      {texts}
    </a>
  );
}
