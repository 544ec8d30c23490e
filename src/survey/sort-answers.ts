import { ANSWER_COLUMNS } from '../schemas/survey-rules.ts';
import type { SurveyRules } from '../schemas/survey-rules.ts';
import { placeFinder } from './answer-places.ts';
import { claimsOf, plainText, titleClasses } from './title-rules.ts';
import type { Answer } from './read-answers.ts';
import type { SurveyGround } from './survey-ground.ts';

/** An answer that is counted, in what the tables need of it. */
export interface CountedAnswer {
  levelId: string;
  familyId: string;
  /** Year of the form. */
  year: number;
  /** Base pay as it was written, in currency units a year. */
  base: number;
  /** Additional pay; null where none can be told from what was written. */
  additional: number | null;
  /** What brings pay to the year of the tables and to the labour market of the nation. */
  factor: number;
  /** Index of the band of experience; null where none was chosen. */
  experience: number | null;
  experienceInField: number | null;
  industryId: string;
}

/** Why an answer is not counted, with an id of a rule where it is one. */
type LeftOut =
  | { kind: 'year-not-used' }
  | { kind: 'other-job' }
  | { kind: 'currency' }
  | { kind: 'country' }
  | { kind: 'rule'; ruleId: string }
  | { kind: 'no-level' }
  | { kind: 'pay-unreadable' }
  | { kind: 'pay-out-of-bounds' }
  | { kind: 'no-day' }
  | { kind: 'sent-twice' }
  | { kind: 'no-place' };

/** A text that two rules claim, with where it was first found. */
export interface ContestedText {
  list: 'families' | 'levels' | 'industries';
  ids: string[];
  text: string;
  file: string;
  line: number;
}

/** What a pile of answers becomes. */
export interface SortedAnswers {
  answers: CountedAnswer[];
  /** Answers in all. */
  read: number;
  /** How many were left out by reason, and of which form. */
  leftOut: Map<string, number>;
  contested: ContestedText[];
}

/** Takes answers one by one; only those that are counted are kept. */
export interface AnswerSorter {
  take(answer: Answer, at: { year: number; file: string; line: number }): void;
  finish(): SortedAnswers;
}

/**
 * A sorter of answers by the rules (data/README.md says them in words). The order in which answers come
 * changes nothing: of answers sent twice the one that sorts first is kept.
 */
export function answerSorter(rules: SurveyRules, ground: SurveyGround): AnswerSorter {
  const classify = titleClasses(rules.titles);
  const toCounted = answerCounter(rules, ground);
  const isFromHere = countryFilter(rules);
  const kept = new Map<string, { whole: string; answer: CountedAnswer | LeftOut }>();
  const leftOut = new Map<string, number>();
  const contested = new Map<string, ContestedText>();
  let read = 0;
  const count = (reason: LeftOut): void => {
    const name = nameOf(reason);
    leftOut.set(name, (leftOut.get(name) ?? 0) + 1);
  };
  const contest = (text: ContestedText): void => {
    const id = `${text.list} ${text.text}`;
    if (!contested.has(id)) contested.set(id, text);
  };

  return {
    take(answer, { year, file, line }) {
      read++;
      const title = classify(answer.title);
      if (title.kind === 'other-job') return count({ kind: 'other-job' });
      if (answer.currency !== rules.currency) return count({ kind: 'currency' });
      if (!isFromHere(answer)) return count({ kind: 'country' });
      if (title.kind === 'left-out') return count({ kind: 'rule', ruleId: title.ruleId });
      if (title.kind === 'no-level') return count({ kind: 'no-level' });
      if (title.kind === 'contested') {
        return contest({ list: title.list, ids: title.ids, text: title.title, file, line });
      }
      if (!yearsOf(rules, title.levelId).has(year)) return count({ kind: 'year-not-used' });
      const base = amountOf(answer.salary, rules.pay);
      if (base === null) return count({ kind: 'pay-unreadable' });
      if (base < rules.pay.min || base > rules.pay.max) {
        return count({ kind: 'pay-out-of-bounds' });
      }
      const { levelId, familyId } = title;
      const counted = toCounted(answer, { levelId, familyId, year, base });
      if ('contested' in counted) return contest({ ...counted.contested, file, line });

      const id = [year, ...rules.sentTwice.map((column) => answer[column])].join('\u0000');
      const whole = ANSWER_COLUMNS.map((column) => answer[column]).join('\u0000');
      const first = kept.get(id);
      if (first !== undefined) count({ kind: 'sent-twice' });
      if (first === undefined || whole < first.whole) kept.set(id, { whole, answer: counted });
    },
    finish() {
      const answers: CountedAnswer[] = [];
      for (const { answer } of kept.values()) {
        if ('kind' in answer) count(answer);
        else answers.push(answer);
      }
      return { answers, read, leftOut, contested: [...contested.values()] };
    },
  };
}

function nameOf(reason: LeftOut): string {
  return reason.kind === 'rule' ? `rule ${reason.ruleId}` : reason.kind;
}

/** The forms whose answers count for a level. */
export function yearsOf({ years }: SurveyRules, levelId: string): ReadonlySet<number> {
  return new Set([...years.all, ...(years.basePayAlso[levelId] ?? [])]);
}

/** A form that has one field for the place asks for no country; its state says where it is from. */
function countryFilter({ country }: SurveyRules): (answer: Answer) => boolean {
  const pattern = new RegExp(country.pattern);
  return (answer) => {
    if (answer.location !== '') return true;
    if (country.signs.some((sign) => answer.country.includes(sign))) return true;
    const plain = plainText(answer.country);
    return plain === '' ? country.blankWithState && answer.state !== '' : pattern.test(plain);
  };
}

/** A full amount a year in currency units; null for anything else. */
function amountOf(written: string, { pattern }: SurveyRules['pay']): number | null {
  return new RegExp(pattern).test(written) ? Number(written.replace(/[^\d.]/g, '')) : null;
}

type Known = Pick<CountedAnswer, 'levelId' | 'familyId' | 'year' | 'base'>;

/** What is counted of an answer whose level, year and base pay are known. */
function answerCounter(rules: SurveyRules, ground: SurveyGround) {
  const findPlace = placeFinder(ground.places, rules.places, ground.locale);
  const industryOf = claimsOf(rules.industries);
  const bands = rules.experience.map(({ pattern }) => new RegExp(pattern));
  const bandOf = (written: string): number | null => {
    const index = bands.findIndex((band) => band.test(written.toLowerCase()));
    return index === -1 ? null : index;
  };
  return (
    answer: Answer,
    known: Known,
  ): CountedAnswer | LeftOut | { contested: Pick<ContestedText, 'list' | 'ids' | 'text'> } => {
    const index = ground.indexOf(yearOfDay(answer.timestamp));
    if (index === null) return { kind: 'no-day' };
    const { areaId, stateId } = findPlace(answer);
    const differential =
      ground.differentials.get(areaId ?? '') ?? ground.differentials.get(stateId ?? '');
    if (differential === undefined) return { kind: 'no-place' };
    const industry = plainText(answer.industry);
    const claim = industryOf(industry);
    if (claim.kind === 'contested') {
      return { contested: { list: 'industries', ids: claim.ids, text: industry } };
    }
    return {
      ...known,
      additional: additionalOf(answer.additional, known.base, rules.pay),
      factor: index / differential ** ground.passThrough,
      experience: bandOf(answer.experience),
      experienceInField: bandOf(answer.experience_field),
      industryId: claim.kind === 'rule' ? claim.id : '',
    };
  };
}

/** The forms ask how much additional pay there was, if any: a blank is none. */
function additionalOf(written: string, base: number, rules: SurveyRules['pay']): number | null {
  if (written === '') return 0;
  const amount = amountOf(written, rules);
  return amount === null || amount > rules.additionalAtMostTimesBase * base ? null : amount;
}

/** The year of a day written 4/27/2021 or 2021-04-27, with or without a time; null for anything else. */
function yearOfDay(written: string): number | null {
  const match = /^(?:\d{1,2}\/\d{1,2}\/(\d{4})|(\d{4})-\d\d-\d\d)(?!\d)/.exec(written);
  return match === null ? null : Number(match[1] ?? match[2]);
}
