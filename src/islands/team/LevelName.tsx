import { LevelMark } from '../../charts/shared/LevelMark.tsx';
import type { TeamLevel } from './team-props.ts';

/** A rung's name behind its mark. */
export function LevelName({ level }: { level: TeamLevel }) {
  return (
    <span className="with-level">
      <svg
        className="chart level-icon"
        width="20"
        height="20"
        viewBox="0 0 20 20"
        aria-hidden="true"
      >
        <LevelMark rung={level.rung} />
      </svg>
      {level.short}
    </span>
  );
}
