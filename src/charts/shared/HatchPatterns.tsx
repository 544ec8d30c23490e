/** Rung numbers with a hatch of their own; 0 is the neutral mark colour. */
const RUNGS = [0, 1, 2, 3, 4, 5];

/** The id of a hatch; null takes the neutral one, and a rung above the fifth its colour. */
export function hatchId(rung: number | null): string {
  return `hatch-${Math.min(rung ?? 0, RUNGS.length - 1)}`;
}

/** The hatches that estimated bars are filled with: once in a page, or once in a file of its own. */
export function HatchPatterns() {
  return (
    <defs>
      {RUNGS.map((rung) => (
        <pattern
          key={rung}
          id={hatchId(rung)}
          className={rung === 0 ? 'series-mark' : `rung-${rung}`}
          width="5"
          height="5"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <path className="hatch" d="M2.5 0V5" />
        </pattern>
      ))}
    </defs>
  );
}
