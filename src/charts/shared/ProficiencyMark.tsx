interface ProficiencyMarkProps {
  /** Steps reached, 0 to 4. */
  level: number;
  /** Steps held before: what is above them is drawn as gained. Without it nothing is. */
  before?: number;
  /** Rung whose colour the gained steps take. */
  rung?: number;
}

const STEPS = [1, 2, 3, 4];
const PITCH = 17;
const WIDTH = 12;
const HEIGHTS = [6, 9, 12, 15];

/** Four rising steps, filled up to the level. Decoration beside the word that says it. */
export function ProficiencyMark({ level, before = level, rung = 3 }: ProficiencyMarkProps) {
  return (
    <svg
      className={`chart proficiency rung-${rung}`}
      width="64"
      height="16"
      viewBox="0 0 64 16"
      aria-hidden="true"
    >
      {STEPS.map((step, index) => {
        const height = HEIGHTS[index]!;
        return (
          <rect
            key={step}
            className={step > level ? undefined : step > before ? 'gained' : 'held'}
            x={0.5 + index * PITCH}
            y={15.5 - height}
            width={WIDTH}
            height={height}
          />
        );
      })}
    </svg>
  );
}
