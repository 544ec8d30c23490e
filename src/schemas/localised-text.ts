import { z } from 'zod';

/** A short text in every language of the site, keyed by locale (`en`, `ru`, …). */
export const localisedText = z.record(
  z.string().regex(/^[a-z]{2}$/, 'the code of a language such as en'),
  z.string().min(1),
);

export type LocalisedText = z.infer<typeof localisedText>;
