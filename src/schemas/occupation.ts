import { z } from 'zod';

export const socCode = z.string().regex(/^\d{2}-\d{4}$/, 'a SOC code such as 41-3091');

/** A row of data/occupations.csv: an official occupation with its title and a short name for charts, by locale. */
export interface Occupation {
  socCode: string;
  title: Record<string, string>;
  short: Record<string, string>;
  /** So broad that its median by year says nothing of a rung related to it. */
  catchAll: boolean;
}
