import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../../src/islands/team/engine/create-engine.ts';
import { startPlanning } from '../../../../src/islands/team/state/planning.ts';
import type { TeamSite } from '../../../../src/islands/team/team-props.ts';
import { siteVariableTarget } from '../../../../src/team/range/site-ranges.ts';
import { formatWorkspace } from '../../../../src/team/workspace/format-workspace.ts';
import { teamPage } from '../../../../src/views/pages/team-page.ts';
import { atlasOf, buildSiteModel } from '../../../../src/views/site/site-model.ts';
import { english } from '../../../fixtures/small-model.ts';
import { smallRanges } from '../../../fixtures/small-ranges.ts';

const project = smallRanges();
const { island } = teamPage(buildSiteModel(project, atlasOf(project), 'en'));
const { site, defaults, locale } = island;
const ranges = site.ranges!;
const today = '2026-11-26';
const planning = startPlanning(today, defaults, site);
const quiet = async (): Promise<void> => {};

const roster = [
  'employee_id,name,role,level,city,base_salary,currency',
  '1,Ada,Manager,Account manager,Denver,44000,USD',
  '2,Bo,Manager,Account manager,New York,70000,USD',
  '3,Cy,Manager,Account manager,Austin,71000,USD',
  '4,Di,Director,Account director,Austin,90000,USD',
  '5,Ed,Senior,Senior account manager,Austin,70000,USD',
  '6,Flo,Director II,Account director II,Austin,115000,USD',
].join('\n');

/** An engine of a site with the roster above. */
async function openRoster(own: TeamSite) {
  const engine = createEngine();
  await engine.start({ site: own, locale, today, compressionShare: 0.95 }, quiet);
  await engine.open({ name: 'roster.csv', file: new Blob([roster]), answers: null }, quiet);
  await engine.read(null, quiet);
  return engine;
}

describe('the ranges of a site on the page for teams', () => {
  it('are said once for all places where they hold', () => {
    const own = ranges.ranges.filter(({ levelId }) => levelId === 'account-manager');
    expect(own.map(({ minHundredths, placeIds }) => [minHundredths, placeIds])).toEqual([
      [5_000_000, ['us', 'austin-tx', 'guayama-pr', 'laredo-tx', 'ogden-ut', 'san-juan-pr']],
      [4_500_000, ['boulder-co', 'denver-co']],
      [6_200_000, ['new-york-ny']],
    ]);
    expect(own[0]).toMatchObject({ midpointHundredths: 6_000_050, midpointBasis: 'middle' });
    expect(own[2]).toMatchObject({ midpointHundredths: 7_500_000, midpointBasis: 'set' });
  });

  it('are one for each step within a rung, and leave out rungs without one', () => {
    const steps = new Set(ranges.ranges.map(({ levelId, sublevel }) => `${levelId} ${sublevel}`));
    expect([...steps]).toEqual([
      'assistant-account-manager undefined',
      'account-manager undefined',
      'senior-account-manager undefined',
      'account-director I',
      'account-director II',
    ]);
  });

  it('hold in every place where there are no zones and no places of their own', () => {
    const plain = { ...project, zones: [], ranges: project.ranges.slice(0, 1) };
    const model = buildSiteModel(plain, atlasOf(plain), 'en');
    expect(teamPage(model).island.site.ranges!.ranges).toMatchObject([{ placeIds: null }]);
  });

  it('are what a plan begins with, and the market where the site has none', () => {
    expect(planning.ranges).toMatchObject({ kind: 'site', validFrom: '2026-01-01' });
    const without = teamPage(english).island;
    expect(without.site).not.toHaveProperty('ranges');
    expect(startPlanning(today, without.defaults, without.site).ranges).toMatchObject({
      kind: 'market',
    });
    expect(without.messages).not.toContain('siteRanges.');
    expect(island.messages).toContain('siteRanges.');
  });

  it('are what people are set against, each in their own place', async () => {
    const engine = await openRoster(site);
    await engine.scenarios(planning, quiet);
    const query = {
      sort: 'file',
      descending: false,
      search: '',
      level: null,
      place: null,
      side: 'all',
      offset: 0,
      size: 50,
    } as const;
    const { people } = await engine.people(query, quiet);
    const found = people.map(({ position }) =>
      position.range.kind === 'placed'
        ? [position.range.range.minHundredths / 100, position.range.range.maxHundredths / 100]
        : position.range.kind === 'none'
          ? position.range.reason
          : null,
    );
    expect(found).toEqual([
      [45_000, 63_001],
      [62_000, 90_000],
      [50_000, 70_001],
      'no-sublevel',
      'other-currency',
      [90_000, 110_000],
    ]);
  });

  it('are drawn in a row for each step within a rung, and one for people whose step is not known', async () => {
    const engine = await openRoster(site);
    await engine.scenarios(planning, quiet);
    const { rows } = await engine.strip({ place: 'austin-tx', currency: 'USD' }, quiet);
    const own = rows.filter(({ rung }) => rung === 4);
    expect(own.map(({ name, range, people }) => [name, range?.min, people[0]?.name])).toEqual([
      ['Account director', undefined, 'Di'],
      ['Account director I', 80_000, undefined],
      ['Account director II', 90_000, 'Flo'],
    ]);
    expect(own[2]!.people[0]!.compaRatio).toBeCloseTo(1.15);
  });

  it('are kept with a plan, and become its own on a site without ranges', async () => {
    const text = formatWorkspace({
      roster: { fileName: 'roster.csv', settings: null, rows: [] },
      ranges: planning.ranges,
      compressionShare: 0.95,
      startDay: today,
      budgetLastMonth: 12,
      scenarios: { a: planning.scenarios[0], b: planning.scenarios[1] },
    });
    const file = new Blob([[...text].join('')]);
    const { ranges: _ranges, ...bare } = site;
    for (const [own, kind] of [
      [site, 'site'],
      [bare, 'own'],
    ] as const) {
      const opened = await (await openRoster(own)).openWorkspace({ file }, quiet);
      if ('fault' in opened) throw new Error(opened.fault.kind);
      expect(opened.planning.ranges).toMatchObject({ kind });
      expect(opened.planning.ranges).toHaveProperty('ranges.length', 45);
    }
  });

  it('say the target of variable pay of a rung in a place', () => {
    expect(siteVariableTarget(ranges, 'account-manager', 'denver-co')).toBe(0.15);
    expect(siteVariableTarget(ranges, 'account-manager', 'new-york-ny')).toBeNull();
    expect(siteVariableTarget(ranges, 'account-director', 'denver-co')).toBeNull();
  });
});
