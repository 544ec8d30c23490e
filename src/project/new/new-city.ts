import { formatCsv } from '../../tables/format-csv.ts';
import { quote } from '../../tables/quote.ts';
import { FILES } from '../draft/file-names.ts';
import type { Scaffold } from './scaffold.ts';
import { Refusal, changeText, readCells, requireNewId } from './scaffold.ts';

/** Options of a city that stand in a column of their own; those by language are `name-en` and the like. */
export const CITY_OPTIONS = [
  'in',
  'also',
  'code',
  'currency',
  'lat',
  'lon',
  'rpp',
  'zone',
] as const;

/** Columns of data/places.csv that go by two names. */
const SYNONYMS: Readonly<Record<string, string>> = { states: 'in', cbsa_code: 'code' };

/**
 * Adds a row to data/places.csv; its texts are given, so that it is whole at once.
 * @param given texts by the name of their option
 * @returns what the author has to know besides
 * @throws Refusal when a text is missing, or nothing has the id that it lies in
 */
export function addCity(
  project: Scaffold,
  id: string,
  given: Readonly<Record<string, string>>,
): string[] {
  const { draft, texts } = project;
  requireNewId(id, 'place', draft.ids.places ?? []);
  const optionOf = (column: string): string => SYNONYMS[column] ?? column.replace('_', '-');
  const hasColumn = (option: string): boolean =>
    readCells(texts.get(FILES.places) ?? '').columns.some((column) => optionOf(column) === option);
  for (const option of CITY_OPTIONS) {
    if (given[option] && !hasColumn(option)) addColumn(project, option);
  }
  const { columns } = readCells(texts.get(FILES.places) ?? '');
  const byOption = new Map(columns.map((column) => [optionOf(column), column]));
  const nations = draft.places?.filter(({ value }) => value.kind === 'nation') ?? [];
  const asked = [
    ...draft.locales.flatMap((locale) => [`name-${locale}`, `in-${locale}`, `area-${locale}`]),
    ...(nations.length > 1 ? ['in'] : []),
  ].filter((option) => byOption.has(option) && !given[option]);
  const around = given['in'];
  if (around && draft.ids.places?.has(around) === false) {
    throw new Refusal(
      `There is no place ${quote(around)}. The places are: ${[...draft.ids.places].join(', ')}. Add the country to ${FILES.places} first.`,
    );
  }
  if (asked.length > 0) {
    throw new Refusal(
      `A city needs ${asked.map((option) => `--${option}`).join(', ')}: ${asked.map(meaningOf).join('; ')}.`,
    );
  }
  const cells = columns.map((column) =>
    column === 'id' ? id : column === 'kind' ? kindWord(project) : (given[optionOf(column)] ?? ''),
  );
  const row = formatCsv(cells, []);
  changeText(project, FILES.places, (text) => `${text.replace(/\n*$/, '\n')}${row}`);
  const hasOwnRanges = draft.ranges?.some(({ value }) => value.placeId !== null) === true;
  return hasOwnRanges ? [`${FILES.ranges} has no range for ${id} yet.`] : [];
}

/** The word that the table has for cities. */
function kindWord({ texts }: Scaffold): string {
  return /^[^,]*,metro,/m.test(texts.get(FILES.places) ?? '') ? 'metro' : 'city';
}

function meaningOf(option: string): string {
  const [name, locale] = option.split('-');
  if (locale === undefined) return 'the id of the nation or region it lies in';
  const what = { name: 'its name', in: 'the name in a sentence, such as "in Cork",' }[name ?? ''];
  return `${what ?? 'every city of the area'} in ${quote(locale)}`;
}

/** A column more, blank in every row that is there. */
function addColumn(project: Scaffold, name: string): void {
  changeText(project, FILES.places, (text) => {
    const { columns, rows } = readCells(text);
    return formatCsv(
      [...columns, name],
      rows.map((cells) => [...cells, '']),
    );
  });
}
