import { z } from 'zod';

/** A month written `2025-05`. */
export const yearMonth = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'a month written like 2025-05');

export type YearMonth = z.infer<typeof yearMonth>;
