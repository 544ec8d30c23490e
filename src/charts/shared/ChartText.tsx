import type { LinkedRow } from './row-chart.ts';
import type { PlacedText } from './text.ts';
import type { Box } from './axis.ts';

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

/** Draws several lines of one class. */
export function ChartTexts({ lines, className }: { lines: PlacedText[]; className: string }) {
  return lines.map((line) => (
    <ChartText key={`${line.x} ${line.y}`} className={className} at={line} />
  ));
}

/** The names of rows, each leading to its page where it has one. */
export function LinkedNames({ rows }: { rows: LinkedRow[] }) {
  return rows.map(({ placeId, href, name, target }) => (
    <LinkedName key={placeId} href={href} lines={[name]} className="label" target={target} />
  ));
}

interface LinkedNameProps {
  /** Null draws the name without a link. */
  href: string | null;
  lines: PlacedText[];
  className: string;
  /** What a link answers to: higher than its letters. */
  target: Box;
}

/** The name of a row, leading to its page where it has one. */
export function LinkedName({ href, lines, className, target }: LinkedNameProps) {
  const texts = <ChartTexts lines={lines} className={className} />;
  if (href === null) return texts;
  return (
    <a href={href}>
      <rect className="target" {...target} />
      {texts}
    </a>
  );
}
