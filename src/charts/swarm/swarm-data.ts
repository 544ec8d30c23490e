/** A place in the swarm: names and numbers, ready to draw. */
export interface SwarmPlace {
  id: string;
  name: string;
  /** Jobs in the reference occupation; null where their number is not printed. */
  jobs: number | null;
  /** Pay against the nation as a share: 0.15 is 15 % more. */
  differential: number;
}

/** Every place with a published wage of the reference occupation, in any order. */
export interface SwarmData {
  places: SwarmPlace[];
}
