interface ProficiencyMarkProps {
  /** Steps reached, from 0. */
  level: number;
  /** Steps that there are. */
  levels: number;
  /** Steps held before: what is above them is drawn as gained. Without it nothing is. */
  before?: number;
  /** Rung whose colour the gained steps take. */
  rung?: number;
}

const PITCH = 17;
const WIDTH = 12;
const HIGHEST = 15;
const RISE = 3;

/** Rising steps, filled up to the level. Decoration beside the word that says it. */
export function ProficiencyMark({ level, levels, before = level, rung = 3 }: ProficiencyMarkProps) {
  const width = (levels - 1) * PITCH + WIDTH + 1;
  return (
    <svg
      className={`chart proficiency rung-${rung}`}
      width={width}
      height="16"
      viewBox={`0 0 ${width} 16`}
      aria-hidden="true"
    >
      {Array.from({ length: levels }, (_step, index) => {
        const height = HIGHEST - RISE * (levels - 1 - index);
        return (
          <rect
            key={index}
            className={index >= level ? undefined : index >= before ? 'gained' : 'held'}
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
