import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  columnsOf,
  readSort,
  turnSort,
  writeSort,
} from '../../../../src/islands/salaries/columns.ts';
import {
  defaultView,
  keepOneArea,
  LEAST_JOBS,
  MEASURES,
  PICTURES,
  salariesParameters,
  SORT_WORDS,
} from '../../../../src/islands/salaries/salaries-view.ts';
import type { SalariesView } from '../../../../src/islands/salaries/salaries-view.ts';
import { formatView, parseView } from '../../../../src/islands/shared/view-address.ts';
import { NAUGHTY_STRINGS } from '../../../fixtures/naughty-strings.ts';

const choices = {
  levelIds: ['account-manager', 'account-director'],
  socCodes: ['41-3091', '41-3011'],
  stateIds: ['co', 'tx'],
  regionIds: ['south', 'west'],
  measures: MEASURES,
  pictures: PICTURES,
};
const parameters = salariesParameters(choices);
const defaults = defaultView('account-manager', '41-3091');
const parse = (search: string): SalariesView =>
  parseView(search, parameters, defaults, keepOneArea);
const format = (view: SalariesView): string => formatView(view, parameters, defaults);

const areas = [
  { state: null, region: null },
  ...choices.stateIds.map((state) => ({ state, region: null })),
  ...choices.regionIds.map((region) => ({ state: null, region })),
];

const anyView: fc.Arbitrary<SalariesView> = fc
  .record({
    measure: fc.constantFrom(...MEASURES),
    rung: fc.constantFrom(...choices.levelIds),
    occupation: fc.constantFrom(...choices.socCodes),
    search: fc.constantFrom('', 'fort worth', 'Сан-Хосе', 'a&b'),
    area: fc.constantFrom(...areas),
    leastJobs: fc.constantFrom(...LEAST_JOBS),
    sort: fc.constantFrom(null, ...SORT_WORDS),
    picture: fc.constantFrom(...PICTURES),
    all: fc.boolean(),
  })
  .map(({ area, ...view }) => ({ ...view, ...area }));

describe('a view of the explorer in an address', () => {
  it('is read as it was written, and the default one is empty', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(parse(format(view))).toEqual(view);
      }),
    );
    expect(format(defaults)).toBe('');
  });

  it('is short and can be read', () => {
    const view = { ...defaults, rung: 'account-director', leastJobs: 1000, sort: '-jobs' };
    expect(format({ ...view, picture: 'map' })).toBe(
      '?rung=account-director&jobs=1000&sort=-jobs&view=map',
    );
  });

  it('is narrowed to a state or to a region; of both it takes the state', () => {
    expect(format({ ...defaults, region: 'west' })).toBe('?region=west');
    expect(parse('?region=west')).toEqual({ ...defaults, region: 'west' });
    for (const both of ['?state=co&region=south', '?region=south&state=co']) {
      expect(parse(both)).toEqual({ ...defaults, state: 'co' });
    }
    // A state that there is none of says nothing, and the region stays.
    expect(parse('?state=zz&region=west')).toEqual({ ...defaults, region: 'west' });
  });

  it.each([
    'WEST',
    'west.south',
    'region:west',
    'co',
    '',
    ' west',
    'west&region=south',
    '__proto__',
  ])('knows no region %j', (text) => {
    expect(parse(`?region=${text}`)).toEqual(defaults);
  });

  it('knows no region at all where the site has none', () => {
    const without = salariesParameters({ ...choices, regionIds: [] });
    expect(parseView('?region=west', without, defaults, keepOneArea)).toEqual(defaults);
  });

  it.each(NAUGHTY_STRINGS)(
    'with %j in every parameter is the default but for what is looked for',
    (text) => {
      const query = new URLSearchParams(
        Object.values(parameters).map(({ name }) => [name, text]),
      ).toString();
      const view = parse(query);
      expect({ ...view, search: '', all: false, leastJobs: 0 }).toEqual(defaults);
      // The two whose allowed words are strings of the list as well.
      expect([false, text === '1']).toContain(view.all);
      expect([0, Number(text)]).toContain(view.leastJobs);
      expect(view.search.length).toBeLessThanOrEqual(60);
    },
  );
});

describe('the order of rows', () => {
  it('is the highest figure of the measure first, unless the address names a column of it', () => {
    expect(readSort(null, 'estimate')).toEqual({ column: 'p50', descending: true });
    expect(readSort(null, 'jobs')).toEqual({ column: 'jobs', descending: true });
    expect(readSort('prices', 'estimate')).toEqual({ column: 'prices', descending: false });
    // Pay after prices is the median of that measure and no column of its own.
    expect(readSort('-real', 'real')).toEqual({ column: 'p50', descending: true });
  });

  it('is read back from its word by every measure that has the column', () => {
    for (const measure of MEASURES) {
      for (const column of columnsOf(measure)) {
        for (const descending of [true, false]) {
          const sort = { column, descending };
          expect(readSort(writeSort(sort, measure), measure)).toEqual(sort);
        }
      }
    }
  });

  it('turns around on a second press, and begins with the highest or with A', () => {
    const first = turnSort({ column: 'p50', descending: true }, 'jobs');
    expect(first).toEqual({ column: 'jobs', descending: true });
    expect(turnSort(first, 'jobs')).toEqual({ column: 'jobs', descending: false });
    expect(turnSort(first, 'name')).toEqual({ column: 'name', descending: false });
  });
});
