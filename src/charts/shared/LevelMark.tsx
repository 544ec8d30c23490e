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
  return (
    <g
      className={`level-mark rung-${rung}`}
      transform={x || y ? `translate(${x} ${y})` : undefined}
    >
      {Array.from({ length: of }, (_, index) => index + 1).map((stroke) => {
        const share = of === 1 ? 0 : (stroke - 1) / (of - 1);
        const own = stroke === rung;
        return (
          <path
            key={stroke}
            className={own ? 'own' : 'other'}
            d={`M${round(0.5 + share * REACH.x)} ${round(18 - share * REACH.y)}h10.6`}
          />
        );
      })}
    </g>
  );
}

const round = (value: number): number => Math.round(value * 100) / 100;
