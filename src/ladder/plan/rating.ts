/** How often the work of the target rung is seen today, from the rarest; words, never a number. */
export const RATINGS = ['not-yet', 'sometimes', 'usually', 'others-learn'] as const;

export type Rating = (typeof RATINGS)[number];
