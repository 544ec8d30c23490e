import type { DecidedRange, PayZone } from '../../schemas/decided-range.ts';
import type { Problem } from '../../tables/problem.ts';
import { errorAt } from '../../tables/problem.ts';
import { quote } from '../../tables/quote.ts';
import type { LocatedRow } from '../../tables/read-rows.ts';
import type { Draft } from '../draft/draft.ts';
import { FILES } from '../draft/file-names.ts';
import { checkId, toIdTargets } from './id-targets.ts';
import { placesAround, placesById } from './places-around.ts';

type RangeRow = LocatedRow<DecidedRange>;

/** What the ranges of an employer say of themselves, of each other and of the zones. */
export function checkRanges(draft: Draft): Problem[] {
  const rows = draft.ranges ?? [];
  return [
    ...rows.flatMap((row) => [
      ...checkSubject(row, draft),
      ...checkSublevel(row, draft),
      ...checkArea(row, draft),
    ]),
    ...rows.flatMap(checkAmounts),
    ...checkZoneIds(draft),
    ...checkCurrencies(draft),
    ...(draft.zones ?? []).flatMap((zone) => checkProducts(zone, draft)),
    ...checkBasis(draft),
  ];
}

/** A range is for one rung or for one grade. */
function checkSubject(row: RangeRow, draft: Draft): Problem[] {
  const { levelId, gradeId } = row.value;
  if ((levelId === null) === (gradeId === null)) {
    return [
      errorAt(row.at(levelId === null ? 'role_id' : 'grade_id'), {
        found:
          levelId === null
            ? 'nothing in role_id and in grade_id'
            : `${quote(levelId)} in role_id and ${quote(gradeId!)} in grade_id`,
        expected: 'a role or a grade',
        mend:
          levelId === null
            ? 'Fill in the role whose range it is.'
            : 'Empty one of the two: a role’s own range goes before that of its grade.',
      }),
    ];
  }
  if (gradeId === null) {
    return checkId(levelId!, { ...toIdTargets(draft).level, name: 'role' }, () =>
      row.at('role_id'),
    );
  }
  const { grade } = toIdTargets(draft);
  if (grade.ids?.size !== 0) return checkId(gradeId, grade, () => row.at('grade_id'));
  return [
    errorAt(row.at('grade_id'), {
      found: `${quote(gradeId)} in grade_id, but no grades`,
      expected: 'a role in role_id, because the ladder has no grades',
      mend: `Write a row for each role, with its id from ${toIdTargets(draft).level.listedIn} in role_id.`,
    }),
  ];
}

/** A step within a rung is one that its ladder lists; one of a grade, that of a rung of the grade. */
function checkSublevel(row: RangeRow, draft: Draft): Problem[] {
  const { ladder, ranges } = draft;
  const { levelId, gradeId, sublevel } = row.value;
  if (sublevel === null || ladder === null) return [];
  const levels =
    levelId === null
      ? ladder.levels.filter((id) => ladder.grades[id] === gradeId)
      : ladder.levels.filter((id) => id === levelId);
  const [first] = levels;
  const known = new Set(levels.flatMap((id) => ladder.sublevels[id] ?? []));
  // A rung or a grade that is not there is said elsewhere.
  if (first === undefined || known.has(sublevel)) return [];
  const used = new Set(
    (ranges ?? []).flatMap(({ value }) =>
      value.levelId === levelId && value.gradeId === gradeId ? (value.sublevel ?? []) : [],
    ),
  );
  return [
    errorAt(row.at('sublevel'), {
      found: `${quote(sublevel)} in sublevel of ${quote(levelId ?? gradeId ?? '')}`,
      expected:
        known.size === 0
          ? `nothing, because ${toIdTargets(draft).level.listedIn} lists no steps within the rung`
          : `one of the steps within the rung: ${[...known].join(', ')}`,
      mend:
        known.size === 0
          ? `Empty the cell, or list the steps under sublevels in the ladder: ${first}: [${[...used].join(', ')}].`
          : 'Correct it, or add it under sublevels in the ladder.',
    }),
  ];
}

/** A range is for a place, for a zone, or for neither: then it is a base range. */
function checkArea(row: RangeRow, draft: Draft): Problem[] {
  const { placeId, zoneId } = row.value;
  const { place, zone, source } = toIdTargets(draft);
  const unknown = [
    ...(placeId === null ? [] : checkId(placeId, place, () => row.at('place_id'))),
    ...(zoneId === null ? [] : checkId(zoneId, zone, () => row.at('zone_id'))),
    ...checkId(row.value.sourceId, source, () => row.at('source_id')),
  ];
  if (placeId === null || zoneId === null) return unknown;
  return [
    ...unknown,
    errorAt(row.at('zone_id'), {
      found: `${quote(placeId)} in place_id and ${quote(zoneId)} in zone_id`,
      expected: 'a place, a zone, or neither',
      mend: 'Empty one of the two: a place’s own range goes before that of its zone.',
    }),
  ];
}

function checkAmounts(row: RangeRow): Problem[] {
  const { min, mid, max } = row.value;
  if (max < min) {
    return [
      errorAt(row.at('max'), {
        found: `${quote(String(max))} in max, after ${min} in min`,
        expected: 'a maximum that is not below the minimum',
        mend: 'Exchange the two, or check them at their source.',
      }),
    ];
  }
  if (mid === null || (mid >= min && mid <= max)) return [];
  return [
    errorAt(row.at('mid'), {
      found: `${quote(String(mid))} in mid, outside of ${min} to ${max}`,
      expected: 'an amount from min to max, or nothing',
      mend: 'Correct it, or leave the cell blank for the middle of the two.',
    }),
  ];
}

/** Zones of places exist, and the places of a zone. */
function checkZoneIds(draft: Draft): Problem[] {
  const { zone } = toIdTargets(draft);
  return (draft.places ?? []).flatMap((row) => {
    const { zoneId } = row.value;
    return zoneId === undefined ? [] : checkId(zoneId, zone, () => row.at('zone'));
  });
}

/** Ranges of one place or zone are drawn on one scale, so that they have one currency. */
function checkCurrencies(draft: Draft): Problem[] {
  const zoneCurrency = new Map((draft.zones ?? []).map(({ value }) => [value.id, value.currency]));
  const firsts = new Map<string, RangeRow>();
  return newestRows(draft).flatMap((row) => {
    const { placeId, zoneId, currency } = row.value;
    if (placeId === null && zoneId === null) return [];
    const ofZone = zoneId === null ? null : (zoneCurrency.get(zoneId) ?? null);
    if (ofZone !== null && ofZone !== currency) {
      return errorAt(row.at('currency'), {
        found: `${quote(currency)} in currency, for the zone ${quote(zoneId!)}`,
        expected: `${ofZone}, the currency of the zone in ${FILES.zones}`,
        mend: 'Correct one of the two: nothing is converted.',
      });
    }
    const key = placeId === null ? `zone ${zoneId}` : `place ${placeId}`;
    const first = firsts.get(key) ?? row;
    firsts.set(key, first);
    if (first.value.currency === currency) return [];
    return errorAt(row.at('currency'), {
      found: `${quote(currency)} in currency, where line ${first.at().line} has ${first.value.currency} for the same ${placeId === null ? 'zone' : 'place'}`,
      expected: 'one currency, because the ranges of all rungs are drawn on one scale',
      mend: 'Write both in the currency that people are paid in there.',
    });
  });
}

/** Of rows that replace one another, the one in force, or the first to come. */
export function newestRows({ ranges, site }: Draft): RangeRow[] {
  const asOf = site?.value.asOf ?? '';
  const newest = new Map<string, RangeRow>();
  for (const row of ranges ?? []) {
    const key = rangeKey(row.value).join(',');
    const known = newest.get(key);
    const later = known && row.value.validFrom > known.value.validFrom;
    if (
      !known ||
      (later && row.value.validFrom <= asOf) ||
      (!later && known.value.validFrom > asOf)
    ) {
      newest.set(key, row);
    }
  }
  return [...newest.values()];
}

/** What tells ranges apart, but for the day; base ranges are told apart by currency too. */
export function rangeKey(row: DecidedRange): string[] {
  const { levelId, gradeId, sublevel, placeId, zoneId, currency } = row;
  const base = placeId === null && zoneId === null;
  return [levelId, gradeId, sublevel, placeId, zoneId, base ? currency : null].map(
    (part) => part ?? '',
  );
}

/** A zone whose ranges follow from base ranges needs a factor, and their currency. */
function checkProducts(zone: LocatedRow<PayZone>, draft: Draft): Problem[] {
  const { id, factor, currency } = zone.value;
  const roles = [...(draft.ids.levels ?? [])].flatMap((levelId) => {
    const rows = newestRows(draft).filter(
      ({ value }) =>
        value.levelId === levelId ||
        (value.gradeId !== null && draft.ladder?.grades[levelId] === value.gradeId),
    );
    return needsBase(id, rows, draft) ? [{ levelId, rows }] : [];
  });
  const [first] = roles;
  if (!first) return [];
  const names = roles.map(({ levelId }) => levelId).join(', ');
  if (factor === null) {
    return [
      errorAt(zone.at('factor'), {
        found: `nothing in factor of ${quote(id)}, which has no range of its own for ${names}`,
        expected: 'a factor, because base ranges are multiplied by it here',
        mend: `Fill in the factor, or add ranges of the zone to ${FILES.ranges}.`,
      }),
    ];
  }
  const currencies = new Set(
    first.rows.filter(({ value }) => isBase(value)).map(({ value }) => value.currency),
  );
  const fits = currency === null ? currencies.size === 1 : currencies.has(currency);
  if (fits) return [];
  return [
    errorAt(zone.at('currency'), {
      found: `${currency === null ? 'nothing' : quote(currency)} in currency of ${quote(id)}, while base ranges of ${first.levelId} are in ${[...currencies].join(' and ')}`,
      expected: 'the currency of a base range',
      mend: `Correct it, or add a base range in ${currency ?? 'one currency'} to ${FILES.ranges}: nothing is converted.`,
    }),
  ];
}

const isBase = ({ placeId, zoneId }: DecidedRange): boolean => placeId === null && zoneId === null;

/** Whether a place of the zone has its range of these rows from a base range alone. */
function needsBase(zone: string, rows: readonly RangeRow[], { places }: Draft): boolean {
  if (!rows.some(({ value }) => isBase(value))) return false;
  if (rows.some(({ value }) => value.zoneId === zone)) return false;
  const set = new Set(rows.map(({ value }) => value.placeId));
  const known = placesById(places ?? []);
  return (places ?? []).some(
    ({ value }) =>
      value.zoneId === zone && !placesAround(value, known).some(({ id }) => set.has(id)),
  );
}

/** A range is base pay: its source may say so, and nothing else. */
function checkBasis({ sources, ranges }: Draft): Problem[] {
  const used = new Set((ranges ?? []).map(({ value }) => value.sourceId));
  return (sources?.value ?? []).flatMap(({ id, basis }, index) => {
    if (!used.has(id) || basis === null || basis === 'base') return [];
    return errorAt(sources!.at([index, 'basis']), {
      found: `${quote(basis)} in basis of ${id}`,
      expected: `"base" or null, because ${FILES.ranges} holds base pay`,
      mend: 'Write base; variable pay has a column of its own, variable_target.',
    });
  });
}
