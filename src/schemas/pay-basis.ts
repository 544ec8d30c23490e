import { z } from 'zod';

/** What a pay figure includes. Figures of two bases are never put on one scale without saying so. */
export const payBasis = z.enum(['base', 'wage-incl-incentive', 'ote', 'total-cash']);

export type PayBasis = z.infer<typeof payBasis>;
