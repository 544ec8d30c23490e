import { z } from 'zod';
import { DISPLAY_PROFILES } from './display-profile.ts';
import { recordById } from './ladder.ts';
import { localisedText } from './localised-text.ts';
import { socCode } from './occupation.ts';
import { slug } from './place.ts';

/**
 * How many answers a figure needs at least before it is shown (method: thin-data), as in public records of
 * own pay; shares of people and total cash need `cash` of them.
 */
export const LEAST_ANSWERS = { ...DISPLAY_PROFILES.public.contributors, cash: 10 } as const;

/** A regular expression as JavaScript reads it, without flags. */
const pattern = z
  .string()
  .min(1)
  .superRefine((text, context) => {
    try {
      new RegExp(text);
    } catch (error) {
      const reason = error instanceof Error ? error.message.replace(/^.*: /, '') : String(error);
      context.addIssue({
        code: 'custom',
        message: `a regular expression (${reason})`,
        input: text,
      });
    }
  });

const year = z.int().min(1900).max(2999);

/** A rule that claims a text. A text that two rules claim belongs to the one that does not yield. */
const claimRule = z.strictObject({
  id: slug,
  pattern,
  /** Rules of the same list that have the text when they claim it too. */
  yieldsTo: z.array(slug).default([]),
});

export type ClaimRule = z.infer<typeof claimRule>;

/** What takes an answer out: the first rule whose pattern its title meets. */
const leftOutRule = z.strictObject({
  id: slug,
  /** Said to the person who reads the counts. */
  why: z.string().min(1),
  pattern,
  /** Titles that stay in all the same. */
  butNot: pattern.optional(),
});

/** The columns of a file of answers; further ones are not read. */
export const ANSWER_COLUMNS = [
  'timestamp',
  'age',
  'industry',
  'title',
  'context',
  'salary',
  'additional',
  'currency',
  'country',
  'state',
  'city',
  'location',
  'experience',
  'experience_field',
  'education',
  'gender',
] as const;

const titles = z.strictObject({
  /** Replacements in a title in lower case without accents, in this order. */
  spelling: z.array(z.tuple([pattern, z.string()])),
  /** A title that no family claims is none of the ladder's. */
  families: z.array(claimRule).min(1),
  /** Families that make the ladder; the others are groups beside it. */
  ladder: z.array(slug).min(1),
  leftOut: z.array(leftOutRule),
  /** A rule for each level of content/ladder.yml that answers tell of, by its id. */
  levels: z.array(claimRule).min(1),
  /** Levels that answers tell nothing of, so that no table has a row of them. */
  levelsNotTold: z.array(slug).default([]),
});

/** Answers beside the level, such as an industry. */
const group = z.strictObject({ id: slug, name: localisedText });

/** data/survey-rules.yml: how answers to a survey of pay become the tables data/pay/survey-*.csv. */
export const surveyRules = z.strictObject({
  /** The entry of data/sources.yml that the tables name. */
  sourceId: slug,
  years: z.strictObject({
    /** Forms whose answers every table counts. */
    all: z.array(year).min(1),
    /** Further forms for base pay alone, by level. */
    basePayAlso: recordById(z.array(year).min(1)).prefault({}),
  }),
  titles,
  currency: z.string().regex(/^[A-Z]{3}$/, 'a currency such as USD'),
  /** Where the form asks for the country. */
  country: z.strictObject({
    /** Read in lower case, without accents, signs and double blanks. */
    pattern,
    /** A sign, such as a flag, that says as much. */
    signs: z.array(z.string().min(1)).default([]),
    /** A blank country counts when the state is filled in. */
    blankWithState: z.boolean(),
  }),
  pay: z.strictObject({
    /** A full yearly amount. */
    pattern,
    min: z.number().positive(),
    max: z.number().positive(),
    /** Additional pay of more than this many times base pay is taken for total pay. */
    additionalAtMostTimesBase: z.number().positive(),
  }),
  /** Columns that are equal when an answer was sent twice in a year. */
  sentTwice: z.array(z.enum(ANSWER_COLUMNS)).min(1),
  places: z.strictObject({
    /** Words that say that a place lies abroad. */
    abroad: z.array(z.string().min(1)),
    /** Further spellings of a state, by its id. */
    states: recordById(z.array(z.string().min(1))),
    /** States that lie in one area as a whole, with its id. */
    stateAreas: recordById(slug),
    /** What is taken away before a city is looked up. */
    padding: pattern,
    /** Further names by the id of an area: those that need no state, and towns by their state. */
    areas: recordById(
      z.strictObject({
        alone: z.array(z.string().min(1)).default([]),
        towns: recordById(z.array(z.string().min(1))).prefault({}),
      }),
    ),
  }),
  /** Pay is aged by this occupation's national medians of data/pay/*-history.csv. */
  ageing: z.strictObject({ occupation: socCode, toYear: year }),
  /** Bands of years of work, the fewest first; the last may be open. */
  experience: z
    .array(z.strictObject({ pattern, from: z.int().min(0), below: z.int().positive().nullable() }))
    .min(1),
  /** Industries by their rules, each a group beside the level. */
  industries: z.array(z.strictObject({ ...claimRule.shape, ...group.shape })),
  /** Families that are groups beside the level. */
  titleGroups: z.array(group),
  /** Answers that a figure needs; never fewer than `LEAST_ANSWERS`. */
  thresholds: z.strictObject({
    median: z.int().min(LEAST_ANSWERS.median),
    quartiles: z.int().min(LEAST_ANSWERS.quartiles),
    outer: z.int().min(LEAST_ANSWERS.outer),
    cash: z.int().min(LEAST_ANSWERS.cash),
    /** A group with fewer has no row. */
    group: z.int().min(LEAST_ANSWERS.quartiles),
  }),
  /** Money is rounded to this many currency units. */
  rounding: z.int().positive(),
});

export type SurveyRules = z.infer<typeof surveyRules>;
