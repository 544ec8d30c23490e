/** A rung of the ladder as charts name it. */
export interface RungLabel {
  levelId: string;
  /** Counted from 1, the lowest. */
  rung: number;
  name: string;
  shortName: string;
}
