import { ChartText } from './ChartText.tsx';
import type { Circle } from './paths.ts';
import { circlesPath, crossesPath } from './paths.ts';
import type { CircleGroup, KeyEntry } from './place-circles.ts';

/** Outside of the order of the keyboard. In a drawing the attribute is written as it is named here. */
const POINTED_AT = { tabindex: '-1' };

interface PlaceCirclesProps {
  group: CircleGroup;
  /** Class of the colour. */
  colour: string;
  /** Id of the pattern that estimates above the nation are filled with; null for official figures. */
  hatch: string | null;
}

/**
 * Draws circles that are alike: those that lead somewhere as links, all others as one path. The links are for
 * pointing; the keyboard has the names on the picture and the lists of all places, and is not led through a hundred.
 */
export function PlaceCircles({ group, colour, hatch }: PlaceCirclesProps) {
  const { below, sized, circles } = group;
  const fill = fillOf(below, hatch !== null);
  const drawn = below ? circles.map(withinOutline) : circles;
  const plain = drawn.filter(({ link }) => link === null);
  return (
    <g className={[colour, fill, sized ? '' : 'unsized'].filter(Boolean).join(' ')}>
      {drawn.map(
        ({ x, y, radius, link }) =>
          link && (
            <a key={link.href} href={link.href} {...POINTED_AT}>
              <title>{link.title}</title>
              <circle cx={x} cy={y} r={radius} />
            </a>
          ),
      )}
      {plain.length > 0 && <path d={circlesPath(plain)} />}
      {fill === 'tinted' && (
        <path className="hatched" d={circlesPath(circles)} fill={`url(#${hatch})`} />
      )}
    </g>
  );
}

/** The class that says the side of the nation: open below, else solid, or hatched where it is an estimate. */
export function fillOf(below: boolean, hatched: boolean): 'open' | 'solid' | 'tinted' {
  if (below) return 'open';
  return hatched ? 'tinted' : 'solid';
}

/** Half of the outline lies outside of a circle: with it an open circle is as large as a solid one. */
export function withinOutline<C extends Circle>(circle: C): C {
  return { ...circle, radius: Math.round((circle.radius - 0.6) * 10) / 10 };
}

/** Places without a figure: small crosses, so that nobody takes them for open circles. */
export function PlaceCrosses({ circles }: { circles: readonly Circle[] }) {
  if (circles.length === 0) return null;
  return <path className="cross series-mark" d={crossesPath(circles)} />;
}

/** The samples of a key with their words. */
export function CircleKey({ entries, colour }: { entries: readonly KeyEntry[]; colour: string }) {
  return (
    <g className="legend">
      {entries.map(({ mark, circle, text }) => (
        <g key={mark} className={mark === 'size' ? 'series-mark' : colour}>
          {mark === 'cross' ? (
            <PlaceCrosses circles={[circle]} />
          ) : (
            <circle
              className={mark === 'above' ? 'solid' : mark === 'below' ? 'open' : 'size'}
              cx={circle.x}
              cy={circle.y}
              r={(mark === 'above' ? circle : withinOutline(circle)).radius}
            />
          )}
          <ChartText className="note" at={text} />
        </g>
      ))}
    </g>
  );
}
