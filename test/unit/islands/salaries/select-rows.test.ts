import { describe, expect, it } from 'vitest';
import type { SalariesRow } from '../../../../src/islands/salaries/salaries-row.ts';
import { markedOnMap, selectRows } from '../../../../src/islands/salaries/select-rows.ts';
import { defaultView, FIRST_ROWS } from '../../../../src/islands/salaries/salaries-view.ts';
import type { SalariesView } from '../../../../src/islands/salaries/salaries-view.ts';

const row = (name: string, more: Partial<SalariesRow> = {}): SalariesRow => ({
  placeId: name,
  name,
  stateIds: ['co'],
  pay: null,
  reason: 'reference-wage-not-published',
  against: null,
  afterPrices: null,
  prices: null,
  jobs: null,
  quotient: null,
  ...more,
});

const regions = [
  { id: 'west', name: 'West', stateIds: ['co', 'ut'] },
  { id: 'south', name: 'South', stateIds: ['tx'] },
];

const select = (
  rows: readonly SalariesRow[],
  change: Partial<SalariesView>,
  found: readonly string[] | null = null,
) =>
  selectRows(
    rows,
    { ...defaultView('account-manager', '41-3091'), ...change },
    regions,
    found && new Set(found),
  );
const names = (rows: readonly SalariesRow[], change: Partial<SalariesView>): string[] =>
  select(rows, change).matching.map(({ name }) => name);

describe('the order of rows', () => {
  const rows = [
    row('Akron', { jobs: 500 }),
    row('Boise'),
    row('Casper', { jobs: 900 }),
    row('Denver', { jobs: 500 }),
    row('Elko'),
    row('Flint', { jobs: 0 }),
  ];

  it.each<[string, string[]]>([
    ['jobs', ['Flint', 'Akron', 'Denver', 'Casper', 'Boise', 'Elko']],
    ['-jobs', ['Casper', 'Akron', 'Denver', 'Flint', 'Boise', 'Elko']],
    ['name', ['Akron', 'Boise', 'Casper', 'Denver', 'Elko', 'Flint']],
    ['-name', ['Flint', 'Elko', 'Denver', 'Casper', 'Boise', 'Akron']],
  ])('%s: ties by name and what is not known last, in both directions', (sort, expected) => {
    expect(names(rows, { sort })).toEqual(expected);
  });

  it('has the highest figure of the measure first where nothing is asked', () => {
    expect(names(rows, { measure: 'jobs' })).toEqual(names(rows, { sort: '-jobs' }));
  });

  it('keeps Russian names of one figure as the language collates them', () => {
    const russian = ['Ютика', 'Ёлко', 'Елм', 'Якима', 'Акрон', 'Ель'].sort(
      new Intl.Collator('ru').compare,
    );
    const tied = russian.map((name) => row(name, { jobs: 7 }));
    for (const sort of ['jobs', '-jobs', 'name']) expect(names(tied, { sort })).toEqual(russian);
    expect(russian.slice(0, 2)).toEqual(['Акрон', 'Ёлко']);
  });

  it('leaves the rows that it is given as they are', () => {
    const given = [...rows];
    names(given, { sort: '-name' });
    expect(given).toEqual(rows);
  });
});

describe('the rows that fit', () => {
  const rows = [
    row('Denver', { jobs: 2000 }),
    row('Fort Worth', { stateIds: ['tx'], jobs: 1000 }),
    row('Texarkana', { stateIds: ['ar', 'tx'], jobs: 50 }),
    row('Provo', { stateIds: ['ut'] }),
  ];
  const fitting = (change: Partial<SalariesView>): string[] =>
    names(rows, { sort: 'name', ...change });

  it.each<[Partial<SalariesView>, string[]]>([
    [{}, ['Denver', 'Fort Worth', 'Texarkana', 'Provo']],
    [{ state: 'tx' }, ['Fort Worth', 'Texarkana']],
    [{ region: 'west' }, ['Denver', 'Provo']],
    [{ region: 'south' }, ['Fort Worth', 'Texarkana']],
    [{ leastJobs: 1000 }, ['Denver', 'Fort Worth']],
  ])('%j', (change, expected) => {
    expect(fitting(change)).toEqual(expected);
  });

  it('are found where something is searched, in the order of the view', () => {
    const found = (ids: string[], change: Partial<SalariesView> = {}): string[] =>
      select(rows, { sort: 'name', ...change }, ids).matching.map(({ name }) => name);
    expect(found(['Provo', 'Denver'])).toEqual(['Denver', 'Provo']);
    expect(found(['Texarkana'], { leastJobs: 1000 })).toEqual([]);
    expect(found([])).toEqual([]);
  });

  it('are all on the map, which marks the first of those that are found', () => {
    const denver = select(rows, { sort: 'name' }, ['Denver']);
    expect(denver.onMap).toEqual(select(rows, { sort: 'name' }).matching);
    expect(markedOnMap(denver)).toEqual(['Denver']);
    expect(markedOnMap(select(rows, {}))).toEqual([]);
    const many = Array.from({ length: 12 }, (_, index) => row(`Place ${index}`));
    const found = many.slice(1).map(({ placeId }) => placeId);
    expect(markedOnMap(select(many, {}, found))).toHaveLength(8);
  });

  it('shows the first of them until all are asked for', () => {
    const many = Array.from({ length: FIRST_ROWS + 1 }, (_, index) => row(`Place ${index}`));
    expect(select(many, {}).shown).toEqual(many.slice(0, FIRST_ROWS));
    expect(select(many, { all: true })).toEqual({ matching: many, shown: many, onMap: many });
  });
});
