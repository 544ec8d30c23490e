import type { OwnMessages } from './messages.ts';

/**
 * What messages ask of a project as `{_name, select, …}`, and the answers. Everything else in a message is told
 * by the caller when it is said; a fact is settled for the whole site when the message is parsed.
 */
export const FACTS = {
  /** What the places of the site are. */
  places: ['area', 'city'],
  /** What the places are listed by: what they lie in, several countries, or nothing where all lie in one. */
  regions: ['state', 'region', 'country', 'none'],
  /** Unit of distances; own is the one that is usual in the language. */
  distance: ['own', 'km', 'miles'],
  /** Whether there is official pay of occupations. */
  official: ['yes', 'no'],
  /** Whether the pay of levels comes from a survey. */
  survey: ['yes', 'no'],
  /** Whether official pay includes commissions and bonuses. */
  incentives: ['yes', 'no'],
  /** Whether there are price levels. */
  prices: ['yes', 'no'],
  /** Whether there are figures that others state. */
  quoted: ['yes', 'no'],
  /** Whether there are ranges of the employer. */
  ranges: ['yes', 'no'],
  /** Whether the site tells any pay: of levels, of occupations, or what others state. */
  pay: ['yes', 'no'],
  /** Whether there are cities with pages of their own. */
  cities: ['yes', 'no'],
  /** Whether the site tells what laws ask of a job posting. */
  laws: ['yes', 'no'],
  /** Whose answers the survey has: public where everybody could ask for them and the project counts them itself. */
  answers: ['public', 'other'],
  /** Whose usual times and targets the ladder tells: those of public ladders, or an organisation’s own. */
  ladder: ['public', 'own'],
  /** Whether the ladder goes one way; where it parts, a count of roles is no count of levels. */
  tracks: ['one', 'several'],
  /** Whether the English name of the nation takes "the". */
  article: ['yes', 'no'],
} as const;

/** Answers to what messages ask of a project. */
export type Facts = { readonly [Name in keyof typeof FACTS]: (typeof FACTS)[Name][number] };

/** What makes the words of a site its own: messages that the project brings along, and its facts. */
export interface ProjectWords {
  messages: OwnMessages;
  facts: Facts;
}

/** A project that brings no messages and has every kind of data. */
export const USUAL_WORDS: ProjectWords = {
  messages: {},
  facts: {
    places: 'area',
    regions: 'state',
    distance: 'own',
    official: 'yes',
    survey: 'yes',
    incentives: 'yes',
    prices: 'yes',
    quoted: 'yes',
    ranges: 'yes',
    pay: 'yes',
    cities: 'yes',
    laws: 'yes',
    answers: 'public',
    ladder: 'public',
    tracks: 'one',
    article: 'yes',
  },
};
