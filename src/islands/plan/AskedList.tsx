import type { AskedOnRung, PlanCompetency } from './plan-props.ts';

/** What to show next of a competency: the first of its statements that no note tells of, each note counting for one. */
export function nextSaying(
  { rungs }: PlanCompetency,
  rung: string,
  notes: number,
): AskedOnRung['sayings'][number] {
  const { sayings } = rungs[rung]!;
  return sayings[Math.min(notes, sayings.length - 1)]!;
}

interface AskedListProps {
  competency: PlanCompetency;
  /** Id of the rung. */
  rung: string;
  id?: string;
}

/** What a rung asks of a competency, strand by strand, or its only statement. */
export function AskedList({ competency: { strands, rungs }, rung, id }: AskedListProps) {
  const { sayings } = rungs[rung]!;
  return (
    <ul className="sayings" id={id}>
      {sayings.map(({ statement }, index) => (
        <li key={statement}>
          {strands[index] !== undefined && <span className="strand">{strands[index]}</span>}
          {statement}
        </li>
      ))}
    </ul>
  );
}
