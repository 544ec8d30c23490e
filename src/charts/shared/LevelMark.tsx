interface LevelMarkProps {
  /** Rung counted from 1, the lowest. */
  rung: number;
  /** Left upper corner of the 20 × 20 box. */
  x?: number;
  y?: number;
}

const STROKES = [1, 2, 3, 4, 5];

/** The level mark: five strokes climbing to the right, the own one thick. Decoration beside a rung's name. */
export function LevelMark({ rung, x = 0, y = 0 }: LevelMarkProps) {
  return (
    <g
      className={`level-mark rung-${rung}`}
      transform={x || y ? `translate(${x} ${y})` : undefined}
    >
      {STROKES.map((stroke) => {
        const left = round(0.5 + (stroke - 1) * 2.1);
        const own = stroke === rung;
        return (
          <path
            key={stroke}
            className={own ? 'own' : 'other'}
            d={`M${left} ${18 - (stroke - 1) * 4}h10.6`}
          />
        );
      })}
    </g>
  );
}

const round = (value: number): number => Math.round(value * 100) / 100;
