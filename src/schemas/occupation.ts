import { z } from 'zod';

/** The code of an occupation in whatever classification its agency uses: 41-3091, 43414. */
export const socCode = z.string().regex(/^[^\s,]+( [^\s,]+)*$/u, 'the code of an occupation');

/** A row of data/occupations.csv: an official occupation with its title and a short name for charts, by locale. */
export interface Occupation {
  socCode: string;
  title: Record<string, string>;
  short: Record<string, string>;
  /** So broad that its median by year says nothing of a rung related to it. */
  catchAll: boolean;
}
