import type { FormerIds } from '../project/former-ids.ts';
import { byId } from '../schemas/by-id.ts';
import type { Release, ReleasedPay, ReleasedRange, RungTexts } from '../schemas/release.ts';
import { payKey, rangeKey } from '../schemas/release.ts';

/**
 * A median is told as changed when it moved by more than so many percent of what it was. Estimates are printed to a
 * thousand or a hundred units, so that a change of one step of rounding is about a percent of a low salary; what is
 * smaller than two says nothing, and a list of every cell would hide what matters.
 */
export const NOTED_PERCENT = 2;

/** A part of the words of a rung: lines that are gone, and lines that are new. */
interface ReworkedPart {
  part: 'title' | 'summary' | 'duties' | 'competency' | 'step';
  /** Id of the competency, or of the rung that the step leads to; null for other parts. */
  id: string | null;
  before: string[];
  after: string[];
}

/** Words of a rung that differ in one language. */
export interface ReworkedRung {
  id: string;
  parts: ReworkedPart[];
}

/** Two amounts of one place. */
export interface MovedMedian {
  placeId: string;
  before: number;
  after: number;
}

/** How the medians of a rung or an occupation moved, in one currency and of one kind of pay. */
export interface MovedPay extends Omit<ReleasedPay, 'medians'> {
  /** Medians that moved by more than NOTED_PERCENT, those that moved most first. */
  moved: MovedMedian[];
  /** Ids of places that have a median in both. */
  compared: string[];
  /** Ids of places that have a median now and had none. */
  added: string[];
  /** Ids of places that had a median and have none now. */
  removed: string[];
}

/** What two releases tell of one thing. */
interface Pair<T> {
  before: T;
  after: T;
}

type ReleasedSource = Release['sources'][number];
type ReleasedRung = Release['rungs'][number];

/** What differs between two releases, in the order of the later one; all lists are empty where nothing does. */
export interface ReleaseChanges {
  rungs: { added: ReleasedRung[]; removed: ReleasedRung[] };
  sources: { added: ReleasedSource[]; removed: ReleasedSource[]; updated: Pair<ReleasedSource>[] };
  pay: MovedPay[];
  ranges: { added: ReleasedRange[]; removed: ReleasedRange[]; changed: Pair<ReleasedRange>[] };
}

/** An earlier release under the ids of today, so that what was only renamed is compared with itself. */
export function underIdsOfToday(
  release: Release,
  { roles, competencies, places }: FormerIds,
): Release {
  const rungId = (id: string): string => roles[id] ?? id;
  const placeId = (id: string): string => places[id] ?? id;
  const rename = <T>(record: Readonly<Record<string, T>>, to: (id: string) => string) =>
    byId(Object.entries(record).map(([id, value]) => [to(id), value] as const));
  return {
    ...release,
    rungs: release.rungs.map(({ id, texts }) => ({
      id: rungId(id),
      texts: byId(
        Object.entries(texts).map(([locale, said]) => [
          locale,
          {
            ...said,
            competencies: rename(said.competencies, (own) => competencies[own] ?? own),
            steps: rename(said.steps, rungId),
          },
        ]),
      ),
    })),
    pay: release.pay.map((pay) => ({
      ...pay,
      id: pay.kind === 'rung' ? rungId(pay.id) : pay.id,
      medians: rename(pay.medians, placeId),
    })),
    ranges: release.ranges.map((range) => ({
      ...range,
      rung: rungId(range.rung),
      place: range.place === null ? null : placeId(range.place),
    })),
  };
}

/**
 * What a release tells otherwise than an earlier one, words apart (reworkedRungs).
 * @param before under the ids of the later release
 */
export function compareReleases(before: Release, after: Release): ReleaseChanges {
  const rungs = pairUp(before.rungs, after.rungs, ({ id }) => id);
  const sources = pairUp(before.sources, after.sources, ({ id }) => id);
  const ranges = pairUp(before.ranges, after.ranges, rangeKey);
  const pay = pairUp(before.pay, after.pay, payKey);
  const moved = [
    ...pay.both.map((pair) => movedPay(pair.before, pair.after)),
    ...pay.added.map((now) => movedPay({ ...now, medians: {} }, now)),
    ...pay.removed.map((was) => movedPay(was, { ...was, medians: {} })),
  ];
  const order = [...after.pay, ...before.pay].map(payKey);
  return {
    rungs: { added: rungs.added, removed: rungs.removed },
    sources: {
      added: sources.added,
      removed: sources.removed,
      updated: sources.both.filter(isNewEdition),
    },
    pay: moved
      .filter((own) => own.moved.length + own.added.length + own.removed.length > 0)
      .sort((a, b) => order.indexOf(payKey(a)) - order.indexOf(payKey(b))),
    ranges: {
      added: ranges.added,
      removed: ranges.removed,
      changed: ranges.both.filter(
        (pair) => pair.before.min !== pair.after.min || pair.before.max !== pair.after.max,
      ),
    },
  };
}

/**
 * The rungs of both releases whose words differ in a language, each with the lines that are gone and those that are
 * new; null where the earlier release has no words in that language.
 * @param before under the ids of the later release
 */
export function reworkedRungs(
  before: Release,
  after: Release,
  locale: string,
): ReworkedRung[] | null {
  if (!before.rungs.some(({ texts }) => texts[locale])) return null;
  return pairUp(before.rungs, after.rungs, ({ id }) => id).both.flatMap((pair) => {
    const [was, now] = [pair.before.texts[locale], pair.after.texts[locale]];
    if (!was || !now) return [];
    const parts = partsOf(was, now).filter((part) => part.before.length + part.after.length > 0);
    return parts.length === 0 ? [] : [{ id: pair.after.id, parts }];
  });
}

function partsOf(was: RungTexts, now: RungTexts): ReworkedPart[] {
  const byIds = (
    part: 'competency' | 'step',
    before: Readonly<Record<string, string[]>>,
    after: Readonly<Record<string, string[]>>,
  ): ReworkedPart[] =>
    [...new Set([...Object.keys(after), ...Object.keys(before)])].map((id) => ({
      part,
      id,
      ...lineDifference(before[id] ?? [], after[id] ?? []),
    }));
  return [
    { part: 'title', id: null, ...lineDifference([was.title], [now.title]) },
    { part: 'summary', id: null, ...lineDifference([was.summary], [now.summary]) },
    { part: 'duties', id: null, ...lineDifference(was.duties, now.duties) },
    ...byIds('competency', was.competencies, now.competencies),
    ...byIds('step', was.steps, now.steps),
  ];
}

/** Lines that only one of two lists has; order alone is no change. */
function lineDifference(before: readonly string[], after: readonly string[]): Pair<string[]> {
  const [was, now] = [new Set(before.map(asRead)), new Set(after.map(asRead))];
  return {
    before: before.filter((text) => !now.has(asRead(text))),
    after: after.filter((text) => !was.has(asRead(text))),
  };
}

/** A text as a reader sees it: another kind of blank is no change of words. */
const asRead = (text: string): string => text.replaceAll(/[\s\u2060]+/g, ' ').trim();

function movedPay(before: ReleasedPay, after: ReleasedPay): MovedPay {
  const { kind, id, currency, basis } = after;
  const placeIds = Object.keys(after.medians);
  const both = placeIds.flatMap((placeId) => {
    const was = before.medians[placeId];
    return was === undefined ? [] : [{ placeId, before: was, after: after.medians[placeId]! }];
  });
  return {
    kind,
    id,
    currency,
    basis,
    moved: both.filter(isNoted).sort((a, b) => Math.abs(shareMoved(b)) - Math.abs(shareMoved(a))),
    compared: both.map(({ placeId }) => placeId),
    added: placeIds.filter((placeId) => before.medians[placeId] === undefined),
    removed: Object.keys(before.medians).filter((placeId) => after.medians[placeId] === undefined),
  };
}

/** Of whole amounts, so that a move of exactly the stated size is none. */
const isNoted = ({ before, after }: MovedMedian): boolean =>
  Math.abs(after - before) * 100 > NOTED_PERCENT * before;

/** The change of a median as a share of what it was. */
export function shareMoved({ before, after }: Pick<MovedMedian, 'before' | 'after'>): number {
  return after / before - 1;
}

/** A period that is told otherwise in some languages alone is another wording, and no other period. */
function isNewEdition({ before, after }: Pair<ReleasedSource>): boolean {
  if (before.referenceDate !== after.referenceDate) return true;
  const locales = Object.keys(after.period).filter((locale) => before.period[locale]);
  return (
    locales.length > 0 &&
    locales.every((locale) => asRead(before.period[locale]!) !== asRead(after.period[locale]!))
  );
}

/** What only one of two lists has, and what both have, in the order of the later one. */
function pairUp<T>(
  before: readonly T[],
  after: readonly T[],
  keyOf: (item: T) => string,
): { added: T[]; removed: T[]; both: Pair<T>[] } {
  const was = new Map(before.map((item) => [keyOf(item), item]));
  const now = new Set(after.map(keyOf));
  return {
    added: after.filter((item) => !was.has(keyOf(item))),
    removed: before.filter((item) => !now.has(keyOf(item))),
    both: after.flatMap((item) => {
      const earlier = was.get(keyOf(item));
      return earlier === undefined ? [] : [{ before: earlier, after: item }];
    }),
  };
}
