import { ChartText } from './ChartText.tsx';
import type { PlacedText } from './placed-text.ts';

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
