import type { PlanCompetency } from './plan-props.ts';

/** A competency of a rung in a line: its strands, or its only statement. */
export function aboutOf({ about, rungs }: PlanCompetency, rung: string): string {
  return about ?? rungs[rung]!.sayings[0]!.statement;
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
