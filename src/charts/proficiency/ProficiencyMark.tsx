import type { Proficiency } from '../../schemas/ladder.ts';

interface ProficiencyMarkProps {
  proficiency: Proficiency;
}

const STEPS: readonly Proficiency[] = ['awareness', 'working', 'practitioner', 'expert'];

/** Four rising steps, filled up to the proficiency. Decoration beside its word. */
export function ProficiencyMark({ proficiency }: ProficiencyMarkProps) {
  const reached = STEPS.indexOf(proficiency);
  return (
    <svg className="chart proficiency-mark" width="64" height="16" viewBox="0 0 64 16" aria-hidden="true">
      {STEPS.map((step, index) => (
        <rect
          key={step}
          className={index <= reached ? 'reached' : 'open-step'}
          x={index * 16 + 0.5}
          y={11.5 - index * 3.5}
          width={13}
          height={4 + index * 3.5}
        />
      ))}
    </svg>
  );
}
