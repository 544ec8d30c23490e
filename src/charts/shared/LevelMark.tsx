import { roundCoordinate } from './scale.ts';

interface LevelMarkProps {
  /** Rung counted from 1, the lowest. */
  rung: number;
  /** Rungs on its line. */
  of: number;
  /** Left upper corner of the 20 × 20 box. */
  x?: number;
  y?: number;
}

/** From the first stroke to the last, to the right and upwards. */
const REACH = { x: 8.4, y: 16 };

/**
 * The level mark: a stroke for each rung of the line, climbing to the right, the own one thick. Decoration
 * beside a rung's name.
 */
export function LevelMark({ rung, of, x = 0, y = 0 }: LevelMarkProps) {
  const others = Array.from({ length: of }, (_, index) => index + 1).filter(
    (stroke) => stroke !== rung,
  );
  return (
    <g
      className={`level-mark rung-${rung}`}
      transform={x || y ? `translate(${x} ${y})` : undefined}
    >
      {others.length > 0 && <path className="other" d={strokesPath(others, of)} />}
      <path className="own" d={strokesPath([rung], of)} />
    </g>
  );
}

/** The strokes of some rungs as the data of one path: hundreds of marks on a page weigh what a stroke weighs. */
function strokesPath(rungs: readonly number[], of: number): string {
  return rungs
    .map((rung) => {
      const share = of === 1 ? 0 : (rung - 1) / (of - 1);
      return `M${roundCoordinate(0.5 + share * REACH.x)} ${roundCoordinate(18 - share * REACH.y)}h10.6`;
    })
    .join('');
}
