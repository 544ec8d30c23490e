import type { Problem } from '../../tables/problem.ts';
import { errorAt } from '../../tables/problem.ts';
import { quote } from '../../tables/quote.ts';
import type { LocatedRow } from '../../tables/read-rows.ts';
import type { Region } from '../data/place-tables.ts';
import type { Draft, DraftTable } from '../draft/draft.ts';
import { FILES } from '../draft/file-names.ts';
import type { IdTarget } from './id-targets.ts';
import { checkId, toIdTargets } from './id-targets.ts';

/** Ids in the frontmatter of content/ that lead nowhere. */
export function checkContentReferences(draft: Draft): Problem[] {
  const targets = toIdTargets(draft);
  const problems: Problem[] = [];
  for (const { fields } of draft.content.roles.entries) {
    fields.value.kpis.forEach(({ id }, index) => {
      problems.push(...checkId(id, targets.kpi, () => fields.at(['kpis', index, 'id'])));
    });
    fields.value.sources.forEach((id, index) => {
      problems.push(...checkId(id, targets.source, () => fields.at(['sources', index])));
    });
  }
  for (const { fields } of draft.content.kpis.entries) {
    const source = fields.value.examples?.source;
    if (source === undefined) continue;
    problems.push(...checkId(source, targets.source, () => fields.at(['examples', 'source'])));
  }
  for (const { fields } of draft.content.checklists.entries) {
    problems.push(...checkId(fields.value.source, targets.source, () => fields.at(['source'])));
  }
  for (const { fields } of draft.content.glossary.entries) {
    fields.value.related?.forEach((id, index) => {
      problems.push(...checkId(id, targets.glossary, () => fields.at(['related', index])));
    });
  }
  return problems;
}

/** Ids in site.yml, sources.yml and settings.yml that lead nowhere. */
export function checkSettingReferences(draft: Draft): Problem[] {
  const { site, settings } = draft;
  const targets = toIdTargets(draft);
  const problems: Problem[] = [];
  if (site !== null) {
    const { nation, mainRole } = site.value;
    if (nation !== undefined) {
      problems.push(...checkId(nation, targets.place, () => site.at(['nation'])));
    }
    problems.push(...checkId(mainRole, targets.level, () => site.at(['mainRole'])));
    const place = draft.places?.find((row) => row.value.id === nation)?.value;
    if (nation !== undefined && place !== undefined && place.kind !== 'nation') {
      problems.push(
        errorAt(site.at(['nation']), {
          found: `${quote(nation)}, a ${place.kind}`,
          expected: 'a place of the kind nation',
          mend: `Correct the id here, or the kind in ${FILES.places}.`,
        }),
      );
    }
  }
  draft.sources?.value.forEach(({ without }, source) =>
    without?.forEach((id, index) =>
      problems.push(
        ...checkId(id, targets.place, () => draft.sources!.at([source, 'without', index])),
      ),
    ),
  );
  if (settings !== null) {
    for (const name of ['priceLevelSource', 'positionSource'] as const) {
      const value = settings.value[name]?.value;
      if (value === undefined) continue;
      problems.push(...checkId(value, targets.source, () => settings.at([name, 'value'])));
    }
    for (const [name, setting] of Object.entries(settings.value)) {
      const sourceId = setting?.sourceId ?? null;
      if (sourceId === null) continue;
      problems.push(...checkId(sourceId, targets.source, () => settings.at([name, 'sourceId'])));
    }
  }
  return [...problems, ...checkReferenceOccupation(draft)];
}

/** Every estimate divides by the national wage of the reference occupation, so it must be there. */
function checkReferenceOccupation(draft: Draft): Problem[] {
  const { site, settings, ids, places } = draft;
  // Without official pay no occupation measures anything.
  if (settings?.value.referenceOccupation === undefined || draft.officialPay?.length === 0)
    return [];
  const path = ['referenceOccupation', 'value'];
  const soc = settings.value.referenceOccupation.value;
  const unknown = checkId(soc, toIdTargets(draft).occupation, () => settings.at(path));
  if (unknown.length > 0 || site === null || ids.officialCells === null) return unknown;
  const nation =
    site.value.nation ?? places?.find(({ value }) => value.kind === 'nation')?.value.id ?? '';
  if (ids.officialCells.has(`${nation},${soc},1`)) return [];
  return [
    errorAt(settings.at(path), {
      found: `the reference occupation ${quote(soc)} without a wage in ${quote(nation)}`,
      expected: 'an occupation whose national wage is published',
      mend: `Add the row ${nation},${soc},… to a table of official pay in data/pay/, or choose another occupation.`,
    }),
  ];
}

/** Null where a table leaves an id blank on purpose. */
type Ids = Partial<Record<'levelId' | 'placeId' | 'socCode' | 'sourceId', string | null>>;

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
    draft.zones,
    draft.regions,
    draft.crosswalk,
    draft.officialPay,
    draft.surveyPay,
    draft.surveyCash,
    draft.surveyExperience,
    draft.surveyGroups,
    draft.surveyYears,
    draft.history,
    draft.outlook,
    draft.standardErrors,
    draft.quotedRanges,
    draft.quotedPlaces,
  ];
  return [
    ...tables.flatMap((rows) => rows ?? []).flatMap((row) => checkRow(row, byField)),
    ...checkStates(draft, draft.regions, targets.place),
    ...checkRegionStates(draft.regions),
  ];
}

function checkRow(row: LocatedRow<Ids>, targets: Record<keyof Ids, IdTarget>): Problem[] {
  return (Object.keys(COLUMNS) as (keyof Ids)[]).flatMap((field) => {
    const id = row.value[field];
    if (id === undefined || id === null) return [];
    return checkId(id, targets[field], () => row.at(COLUMNS[field]));
  });
}

function checkStates(
  { places }: Draft,
  rows: DraftTable<{ stateIds: string[] }>,
  target: IdTarget,
): Problem[] {
  const kinds = new Map(places?.map(({ value }) => [value.id, value.kind]));
  return (rows ?? []).flatMap((row) =>
    row.value.stateIds.flatMap((id) => {
      const unknown = checkId(id, { ...target, name: 'state' }, () => row.at('states'));
      const kind = kinds.get(id) ?? 'state';
      if (unknown.length > 0 || kind === 'state') return unknown;
      return errorAt(row.at('states'), {
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
  return (regions ?? []).flatMap((row) => {
    const { value } = row;
    if (value.stateIds.length === 0) {
      return errorAt(row.at('states'), {
        found: 'nothing in states',
        expected: 'at least one state, because a region is made of them',
        mend: 'Fill in its states, or remove the region.',
      });
    }
    return value.stateIds.flatMap((id) => {
      const other = regionOf.get(id);
      regionOf.set(id, value.id);
      if (other === undefined) return [];
      return errorAt(row.at('states'), {
        found: `${quote(id)}, which is in ${quote(other)} already`,
        expected: 'each state in one region, and once',
        mend: 'Remove it from one of the two.',
      });
    });
  });
}
