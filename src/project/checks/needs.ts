import type { Source } from '../../schemas/source.ts';
import type { Problem } from '../../tables/problem.ts';
import { errorAt, startOf } from '../../tables/problem.ts';
import { quote } from '../../tables/quote.ts';
import type { LocatedRow } from '../../tables/read-rows.ts';
import type { DataKinds } from '../data-kinds.ts';
import { kindsOf, usedSettings } from '../data-kinds.ts';
import type { Draft, DraftTable } from '../draft/draft.ts';
import { FILES } from '../draft/file-names.ts';

/*
 * What the site asks for because of the figures a project has: settings, one currency, statistics that can be
 * compared. Where a build would stop, a check says it first.
 */

/** Everything that kinds of figures ask for. */
export function checkNeeds(draft: Draft): Problem[] {
  return [...checkSettings(draft), ...checkCurrencies(draft), ...checkComparable(draft)];
}

/** The kinds of figures in the files of a project. */
export function draftKinds(draft: Draft): DataKinds {
  const values = <T>(table: DraftTable<T>): T[] => (table ?? []).map(({ value }) => value);
  return kindsOf({
    officialPay: (draft.officialPay ?? []).length > 0,
    survey: (draft.surveyPay ?? []).length > 0,
    places: values(draft.places),
    history: draft.history ?? [],
    outlook: draft.outlook ?? [],
    quotedRanges: draft.quotedRanges ?? [],
    quotedPlaces: draft.quotedPlaces ?? [],
    ranges: draft.ranges ?? [],
    ownPay: draft.ownPay ?? [],
    zones: draft.zones ?? [],
  });
}

const NEEDED_BY: Readonly<Record<keyof DataKinds, string>> = {
  officialPay: 'the project has official pay',
  survey: `${FILES.surveyPay} has pay of rungs`,
  market: 'the project has pay of a market',
  estimates: 'pay of rungs is estimated by city',
  priceLevels: `${FILES.places} has price levels (rpp)`,
  distances: `${FILES.places} has positions (lat, lon)`,
  history: 'the project has medians by year',
  outlook: `${FILES.outlook} has jobs`,
  quoted: 'the project quotes ranges',
  ranges: `${FILES.ranges} has ranges`,
  ownPay: `${FILES.ownPay} has rows`,
  zones: `${FILES.zones} has zones`,
};

/** Settings that the figures of the project use and that settings.yml leaves out. */
function checkSettings(draft: Draft): Problem[] {
  const { settings } = draft;
  if (settings === null) return [];
  return usedSettings(draftKinds(draft)).flatMap((name) => {
    if (settings.value[name] !== undefined) return [];
    const kind = (Object.keys(NONE) as (keyof DataKinds)[]).find((each) =>
      usedSettings({ ...NONE, [each]: true }).includes(name),
    );
    return errorAt(startOf(FILES.settings), {
      found: `no ${name}`,
      expected: `this setting, because ${kind === undefined ? 'the site uses it' : NEEDED_BY[kind]}`,
      mend: `Add ${name} with value, sourceId and why.`,
    });
  });
}

const NONE: DataKinds = {
  officialPay: false,
  survey: false,
  market: false,
  estimates: false,
  priceLevels: false,
  distances: false,
  history: false,
  outlook: false,
  quoted: false,
  ranges: false,
  ownPay: false,
  zones: false,
};

type PayRow = LocatedRow<{ sourceId: string }>;

/** The source of a row of pay, where it can be told. */
const sourceOf = ({ sources }: Draft, { value }: PayRow): Source | undefined =>
  sources?.value.find(({ id }) => id === value.sourceId);

/** The first row of each source: what is wrong with a source is said once. */
function firstOfSource(rows: readonly PayRow[]): PayRow[] {
  const seen = new Set<string>();
  return rows.filter(({ value }) => {
    const isFirst = !seen.has(value.sourceId);
    seen.add(value.sourceId);
    return isFirst;
  });
}

/** Pay that stands on one scale is in one currency, and a site knows the currency of each nation. */
function checkCurrencies(draft: Draft): Problem[] {
  const { site, sources, places, officialPay, surveyPay } = draft;
  if (site === null || sources === null || places === null) return [];
  if (officialPay === null || surveyPay === null) return [];
  const nations = places.filter(({ value }) => value.kind === 'nation');
  const nation = nations.find(({ value }) => value.id === site.value.nation) ?? nations[0];
  const paid = firstOfSource([
    ...surveyPay,
    ...officialPay.filter(({ value }) => value.placeId === nation?.value.id),
    ...officialPay,
  ]);
  const known = paid.flatMap((row) => sourceOf(draft, row)?.currency ?? [])[0];
  const expected = nation?.value.currency ?? known;
  const unnamed = nations
    .filter(({ value }) => value.currency === null && (nations.length > 1 || known === undefined))
    .map((row) =>
      errorAt(row.at('currency'), {
        found: `no currency of ${quote(row.value.id)}`,
        expected: 'the currency in which its people are paid, because no table of pay tells it',
        mend: 'Add a column currency with three letters such as EUR in the row of each nation.',
      }),
    );
  const mixed = paid.flatMap((row) => {
    const source = sourceOf(draft, row);
    if (source === undefined || source.currency === null || expected === undefined) return [];
    if (source.currency === expected) return [];
    return errorAt(row.at('source_id'), {
      found: `pay in ${source.currency} from ${quote(source.id)}`,
      expected: `pay in ${expected}, as everywhere else in ${quote(nation?.value.id ?? '')}, because it stands on one scale`,
      mend: `Convert the rows to ${expected}, or correct currency of ${source.id} in ${FILES.sources}.`,
    });
  });
  return [...unnamed, ...mixed];
}

/** What two statistics have in common before one is divided by the other (data/README.md, what a project needs). */
const COMPARED = ['basis', 'referenceDate'] as const;

/** Wages of the reference occupation are divided by the nation's, and the pay of a rung by that of the next. */
function checkComparable(draft: Draft): Problem[] {
  const { site, settings, officialPay, surveyPay, places } = draft;
  if (site === null || settings === null) return [];
  const nation =
    site.value.nation ?? places?.find(({ value }) => value.kind === 'nation')?.value.id;
  const reference = settings.value.referenceOccupation?.value;
  const wages = (officialPay ?? []).filter(({ value }) => value.socCode === reference);
  const ofNation = wages.filter(({ value }) => value.placeId === nation);
  return [
    ...checkAlike(draft, [...ofNation, ...wages], 'of the reference occupation'),
    ...checkAlike(draft, surveyPay ?? [], 'of the rungs'),
  ];
}

function checkAlike(draft: Draft, rows: readonly PayRow[], what: string): Problem[] {
  const [first, ...others] = firstOfSource(rows);
  const model = first && sourceOf(draft, first);
  if (first === undefined || model === undefined) return [];
  return others.flatMap((row) => {
    const source = sourceOf(draft, row);
    const aspect = source && COMPARED.find((key) => source[key] !== model[key]);
    if (source === undefined || aspect === undefined) return [];
    return errorAt(row.at('source_id'), {
      found: `pay ${what} from ${quote(source.id)}, with ${source[aspect] ?? 'nothing'} in ${aspect}`,
      expected: `${model[aspect] ?? 'nothing'}, as in ${quote(model.id)}, because the figures are compared`,
      mend: 'Take all of them from one release, or correct the source that is wrong.',
    });
  });
}
