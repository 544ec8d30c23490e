import type { LocatedRow } from '../csv/read-rows.ts';
import type { Draft, DraftTable } from '../draft/draft.ts';
import { errorAt } from '../problem.ts';
import type { Problem } from '../problem.ts';
import { quote } from '../text/quote.ts';
import type { Region } from '../tables/regions.ts';
import { toIdTargets } from './id-targets.ts';
import { checkId } from './unknown-id.ts';
import type { IdTarget } from './unknown-id.ts';

type Ids = Partial<Record<'levelId' | 'placeId' | 'socCode' | 'sourceId', string>>;

const COLUMNS = {
  levelId: 'level_id',
  placeId: 'place_id',
  socCode: 'soc_code',
  sourceId: 'source_id',
} as const;

/** Ids in CSV tables that lead nowhere. */
export function checkTableReferences(draft: Draft): Problem[] {
  const targets = toIdTargets(draft);
  const byField = {
    levelId: targets.level,
    placeId: targets.place,
    socCode: targets.occupation,
    sourceId: targets.source,
  };
  const tables: DraftTable<Ids>[] = [
    draft.regions,
    draft.crosswalk,
    draft.officialPay,
    draft.surveyPay,
    draft.history,
    draft.quotedRanges,
    draft.quotedPlaces,
  ];
  return [
    ...tables.flatMap((rows) => rows ?? []).flatMap((row) => checkRow(row, byField)),
    ...checkStates(draft, draft.places, targets.place),
    ...checkStates(draft, draft.regions, targets.place),
    ...checkRegionStates(draft.regions),
  ];
}

function checkRow(row: LocatedRow<Ids>, targets: Record<keyof Ids, IdTarget>): Problem[] {
  return (Object.keys(COLUMNS) as (keyof Ids)[]).flatMap((field) => {
    const id = row.value[field];
    if (id === undefined) return [];
    return checkId(id, targets[field], () => row.at(COLUMNS[field]));
  });
}

function checkStates(
  { places }: Draft,
  rows: DraftTable<{ stateIds: string[] }>,
  target: IdTarget,
): Problem[] {
  const kinds = new Map(places?.map(({ value }) => [value.id, value.kind]));
  return (rows ?? []).flatMap(({ value, at }) =>
    value.stateIds.flatMap((id) => {
      const unknown = checkId(id, { ...target, name: 'state' }, () => at('states'));
      const kind = kinds.get(id) ?? 'state';
      if (unknown.length > 0 || kind === 'state') return unknown;
      return errorAt(at('states'), {
        found: `${quote(id)}, a ${kind}, in states`,
        expected: 'places of the kind state',
        mend: 'Correct the id here, or the kind of the place.',
      });
    }),
  );
}

/** A region without states has no places, and a state in two regions would be counted with both. */
function checkRegionStates(regions: DraftTable<Region>): Problem[] {
  const regionOf = new Map<string, string>();
  return (regions ?? []).flatMap(({ value, at }) => {
    if (value.stateIds.length === 0) {
      return errorAt(at('states'), {
        found: 'nothing in states',
        expected: 'at least one state, because a region is made of them',
        mend: 'Fill in its states, or remove the region.',
      });
    }
    return value.stateIds.flatMap((id) => {
      const other = regionOf.get(id);
      regionOf.set(id, value.id);
      if (other === undefined) return [];
      return errorAt(at('states'), {
        found: `${quote(id)}, which is in ${quote(other)} already`,
        expected: 'each state in one region, and once',
        mend: 'Remove it from one of the two.',
      });
    });
  });
}
