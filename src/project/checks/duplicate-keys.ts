import type { Draft, DraftTable } from '../draft/draft.ts';
import { errorAt } from '../../tables/problem.ts';
import type { Position, Problem } from '../../tables/problem.ts';
import { quote } from '../../tables/quote.ts';
import type { LocatedRow } from '../../tables/read-rows.ts';
import { rangeKey } from './range-rows.ts';

/** Rows and list entries that say the same thing twice. */
export function checkDuplicates(draft: Draft): Problem[] {
  const { ladderFiles, grades, sources, site } = draft;
  return [
    ...checkNamedRows(draft),
    ...checkOfficialRows(draft),
    ...checkSurveyRows(draft),
    ...checkRanges(draft),
    ...checkList(
      sources?.value.map(({ id }) => id),
      (index) => sources?.at([index, 'id']),
    ),
    ...checkList(site?.value.locales, (index) => site?.at(['locales', index])),
    ...ladderFiles.flatMap(({ fields: { value, at } }) => [
      ...checkList(value.competencies, (index) => at(['competencies', index])),
      ...checkList(
        value.kpis.map(({ id }) => id),
        (index) => at(['kpis', index]),
      ),
    ]),
    ...checkList(
      grades?.value.map(({ id }) => id),
      (index) => grades?.at([index, 'id']),
    ),
  ];
}

/** What other tables name by its id, and the occupations of the levels. */
function checkNamedRows(draft: Draft): Problem[] {
  return [
    ...checkRows(draft.places, ['id'], (row) => [row.id]),
    ...checkRows(draft.zones, ['id'], (row) => [row.id]),
    ...checkRows(draft.regions, ['id'], (row) => [row.id]),
    ...checkRows(draft.occupations, ['soc_code'], (row) => [row.socCode]),
    ...checkRows(draft.crosswalk, ['level_id', 'soc_code'], (row) => [row.levelId, row.socCode]),
  ];
}

function checkOfficialRows(draft: Draft): Problem[] {
  return [
    ...checkRows(draft.officialPay, ['place_id', 'soc_code', 'source_id'], (row) => [
      row.placeId,
      row.socCode,
      row.sourceId,
    ]),
    ...checkRows(draft.history, ['soc_code', 'source_id', 'year'], (row) => [
      row.socCode,
      row.sourceId,
      String(row.year),
    ]),
    ...checkRows(draft.outlook, ['soc_code', 'source_id'], (row) => [
      row.socCode ?? '',
      row.sourceId,
    ]),
    ...checkRows(draft.standardErrors, ['place_id', 'soc_code'], (row) => [
      row.placeId,
      row.socCode,
    ]),
  ];
}

function checkSurveyRows(draft: Draft): Problem[] {
  return [
    ...checkRows(draft.surveyPay, ['level_id', 'source_id'], (row) => [row.levelId, row.sourceId]),
    ...checkRows(draft.surveyCash, ['level_id', 'source_id'], (row) => [row.levelId, row.sourceId]),
    ...checkRows(draft.surveyExperience, ['level_id', 'kind', 'source_id'], (row) => [
      row.levelId,
      row.kind,
      row.sourceId,
    ]),
    ...checkRows(draft.surveyGroups, ['level_id', 'kind', 'group_id', 'source_id'], (row) => [
      row.levelId,
      row.kind,
      row.groupId,
      row.sourceId,
    ]),
    ...checkRows(draft.surveyYears, ['level_id', 'year', 'source_id'], (row) => [
      row.levelId,
      String(row.year),
      row.sourceId,
    ]),
  ];
}

/** Ranges of the organisation, and those that others publish. */
function checkRanges(draft: Draft): Problem[] {
  return [
    ...checkRows(
      draft.ranges,
      ['role_id', 'grade_id', 'sublevel', 'place_id', 'zone_id', 'valid_from'],
      (row) => [...rangeKey(row), row.validFrom],
    ),
    ...checkRows(draft.quotedRanges, ['level_id', 'place_id', 'source_id'], (row) => [
      row.levelId,
      row.placeId,
      row.sourceId,
    ]),
    ...checkRows(draft.quotedPlaces, ['level_id', 'source_id', 'rank'], (row) => [
      row.levelId,
      row.sourceId,
      String(row.rank),
    ]),
    ...checkRows(draft.quotedPlaces, ['level_id', 'source_id', 'place_id'], (row) => [
      row.levelId,
      row.sourceId,
      row.placeId,
    ]),
  ];
}

function checkRows<T>(
  rows: DraftTable<T>,
  columns: readonly [string, ...string[]],
  keyOf: (row: T) => string[],
): Problem[] {
  const firsts = new Map<string, LocatedRow<T>>();
  const problems: Problem[] = [];
  for (const row of rows ?? []) {
    const key = keyOf(row.value).join(',');
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, row);
    else {
      const [again, before] = [row.at(columns[0]), first.at(columns[0])];
      problems.push(describe(again, key, columns.join(', '), before));
    }
  }
  return problems;
}

function checkList(
  ids: readonly string[] | undefined,
  at: (index: number) => Position | undefined,
): Problem[] {
  const problems: Problem[] = [];
  ids?.forEach((id, index) => {
    const first = ids.indexOf(id);
    const [position, firstPosition] = [at(index), at(first)];
    if (first < index && position !== undefined && firstPosition !== undefined) {
      problems.push(describe(position, id, 'id', firstPosition));
    }
  });
  return problems;
}

function describe(position: Position, key: string, what: string, first: Position): Problem {
  const where = first.file === position.file ? `line ${first.line}` : `${first.file}:${first.line}`;
  return errorAt(position, {
    found: `${quote(key)} a second time`,
    expected: `each ${what} once (the first is in ${where})`,
    mend: 'Remove one of the two.',
  });
}
