import { describe, expect, it } from 'vitest';
import type { Project } from '../../src/project/project.ts';
import type { AreasShown } from '../../src/publish/page-keys.ts';
import { areaKey } from '../../src/publish/page-keys.ts';
import { cityPage } from '../../src/views/pages/city-page.ts';
import { embedNames, embedPage } from '../../src/views/pages/embed-page.ts';
import { rolePlacePage } from '../../src/views/pages/role-place-page.ts';
import { rolePlaces } from '../../src/views/site/role-places.ts';
import type { SiteModel } from '../../src/views/site/site-model.ts';
import { atlasOf, buildSiteModel } from '../../src/views/site/site-model.ts';
import { realProject } from './real-project.ts';

/*
 * A build leaves a page as it was while its key is the same, so that a key which says too little would publish old
 * figures. After each change below, every page that differs must have another key.
 */

const project = realProject();
const before = modelOf(project);

const REFERENCE = project.settings.referenceOccupation!.value;
const OTHER = '43-4051';
/** Near others, large, and with a middling wage. */
const CHANGED = 'boulder-co';

const CHANGES: [what: string, change: (project: Project) => Project][] = [
  [
    'the wage that labor markets are measured by',
    withWage(REFERENCE, (row) => ({
      ...row,
      percentiles: { ...row.percentiles, p50: row.percentiles.p50 + 2300 },
    })),
  ],
  [
    'the wage of another occupation',
    withWage(OTHER, (row) => ({
      ...row,
      percentiles: { ...row.percentiles, p50: row.percentiles.p50 + 300 },
    })),
  ],
  [
    'jobs of the reference occupation',
    withWage(REFERENCE, (row) => ({ ...row, employment: row.employment! * 3 })),
  ],
  ['a location quotient', withWage(REFERENCE, (row) => ({ ...row, locationQuotient: 0.31 }))],
  [
    'a wage that is no longer published',
    (given) => ({
      ...given,
      statistics: given.statistics.filter((row) => !isOf(row, REFERENCE)),
      unpublished: [
        ...given.unpublished,
        { ...given.unpublished[0]!, placeId: CHANGED, socCode: REFERENCE },
      ],
    }),
  ],
  [
    'a price level',
    (given) => ({
      ...given,
      places: given.places.map((place) => (place.id === CHANGED ? { ...place, rpp: 91.3 } : place)),
    }),
  ],
];

describe.each(CHANGES)('after a change of %s in one area', (_what, change) => {
  const after = modelOf(change(project));

  it('every page about an area that differs has another key', () => {
    const same = areasWithSameKey(after, 'all');
    expect(same.filter((id) => differs((model) => cityPage(model, id), after))).toEqual([]);
  });

  it('every page of a role in an area that differs has another key', () => {
    const same = new Set(areasWithSameKey(after, 'near'));
    const [role] = after.roles.slice(1);
    const pages = rolePlaces(after, role!).filter(({ id }) => same.has(id));
    expect(
      pages.filter(({ id }) => differs((model) => rolePlacePage(model, role!.id, id), after)),
    ).toEqual([]);
  });

  it('every figure of an area that differs has another key', () => {
    const same = new Set(areasWithSameKey(after, 'own'));
    const figures = embedNames(after).filter(
      ({ placeId }) => placeId !== null && same.has(placeId),
    );
    expect(
      figures.filter(({ page, name }) => differs((model) => embedPage(model, page, name), after)),
    ).toEqual([]);
  });

  it('pages of roles in other parts of the country keep their key, unless areas are counted', () => {
    const kept = areasWithSameKey(after, 'near').length;
    const counted = after.atlas.largestMarkets.length !== before.atlas.largestMarkets.length;
    expect(kept > 0.9 * after.atlas.metros.length).toBe(!counted);
    expect(areasWithSameKey(after, 'own')).not.toContain(CHANGED);
  });
});

it('another text changes every key', () => {
  const [first, ...others] = project.content.roles;
  const roles = [{ ...first!, body: `${first!.body} More.` }, ...others];
  const after = modelOf({ ...project, content: { ...project.content, roles } });
  expect(areasWithSameKey(after, 'own')).toEqual([]);
});

it('pay of a level in the nation changes every key', () => {
  const statistics = project.statistics.map((row) =>
    row.subject.kind === 'level'
      ? { ...row, percentiles: { ...row.percentiles, p50: row.percentiles.p50 + 1000 } }
      : row,
  );
  expect(areasWithSameKey(modelOf({ ...project, statistics }), 'own')).toEqual([]);
});

function modelOf(given: Project): SiteModel {
  return buildSiteModel(given, atlasOf(given), given.site.locales[0]!);
}

type Statistic = Project['statistics'][number];

function isOf({ placeId, subject }: Statistic, socCode: string): boolean {
  return placeId === CHANGED && subject.kind === 'occupation' && subject.socCode === socCode;
}

function withWage(
  socCode: string,
  change: (row: Statistic) => Statistic,
): (given: Project) => Project {
  return (given) => ({
    ...given,
    statistics: given.statistics.map((row) => (isOf(row, socCode) ? change(row) : row)),
  });
}

function areasWithSameKey(after: SiteModel, shown: AreasShown): string[] {
  return after.atlas.metros.flatMap(({ id }) =>
    areaKey(before, id, shown) === areaKey(after, id, shown) ? [id] : [],
  );
}

function differs(make: (model: SiteModel) => object, after: SiteModel): boolean {
  return JSON.stringify(make(before)) !== JSON.stringify(make(after));
}
