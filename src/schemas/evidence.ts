import { z } from 'zod';

/**
 * How a pay figure came to be: printed by an agency, computed from individual records,
 * modelled by this project, or stated by somebody without data.
 */
export const evidence = z.enum(['published', 'observed', 'estimated', 'quoted']);

export type Evidence = z.infer<typeof evidence>;
