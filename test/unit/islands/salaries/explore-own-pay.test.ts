import { describe, expect, it } from 'vitest';
import { unpackFigures } from '../../../../src/islands/shared/use-atlas.ts';
import {
  describeFinding,
  describeGaps,
  describeMeasured,
  describePlace,
} from '../../../../src/islands/salaries/describe-salaries.ts';
import { exploreOwnPay } from '../../../../src/islands/salaries/explore-own-pay.ts';
import { countPay } from '../../../../src/islands/salaries/figure-text.ts';
import { layoutRanges } from '../../../../src/islands/salaries/layout-ranges.ts';
import { createContext } from '../../../../src/islands/salaries/salaries-context.ts';
import type { NamedView } from '../../../../src/islands/salaries/salaries-context.ts';
import { namePlaces, toRows } from '../../../../src/islands/salaries/salaries-row.ts';
import {
  defaultView,
  measuresOf,
  rolesOf,
  settleRung,
} from '../../../../src/islands/salaries/salaries-view.ts';
import { packAtlas } from '../../../../src/pay/pack-atlas.ts';
import type { Project } from '../../../../src/project/project.ts';
import type { OwnPayRow } from '../../../../src/schemas/own-pay.ts';
import { salariesPage } from '../../../../src/views/pages/salaries-page.ts';
import { atlasInput, atlasOf, buildSiteModel } from '../../../../src/views/site/site-model.ts';
import { english, plain } from '../../../fixtures/small-model.ts';
import { smallOwnPay } from '../../../fixtures/small-own-pay.ts';

const project = smallOwnPay();

const propsOf = (of: Project, locale = 'en') =>
  salariesPage(buildSiteModel(of, atlasOf(of), locale)).explorer!.island;

/** Own pay on a rung as the page has it once its figures are here. */
function look(of: Project, change: Partial<NamedView> = {}, locale = 'en') {
  const props = propsOf(of, locale);
  const context = createContext(props);
  const atlas = unpackFigures(packAtlas(atlasInput(of)));
  const occupation = props.occupations[0]!;
  const chosen = settleRung(
    { ...defaultView(props.first.rung, occupation.soc), ...change, measure: 'own' },
    props,
  );
  const explored = exploreOwnPay(atlas, props, chosen.rung, occupation.soc);
  const rows = toRows(namePlaces(props.names, atlas.placeById), explored.places);
  const view: NamedView = {
    ...chosen,
    role: rolesOf('own', props).find(({ id }) => id === chosen.rung)!,
    shownOccupation: occupation,
    nation: explored.nation,
    own: explored.own!,
  };
  return { rows, view, context, finding: describeFinding(rows, countPay(rows), view, context) };
}

const withRows = (change: (rows: readonly OwnPayRow[]) => OwnPayRow[]): Project => ({
  ...project,
  ownPay: change(project.ownPay),
});

const withoutTotal = withRows((rows) => rows.filter(({ placeId }) => placeId !== null));

describe('own pay in the explorer', () => {
  it('has the cities that may be shown, with their people, against all places together', () => {
    const { rows } = look(project);
    expect(
      rows.map(({ placeId, pay, people, against }) => [
        placeId,
        pay!.percentiles.p50,
        people,
        against,
      ]),
    ).toEqual([
      ['boulder-co', 70_000, { from: 10, to: 19 }, 70 / 66 - 1],
      ['denver-co', 65_000, { from: 20, to: 49 }, 65 / 66 - 1],
    ]);
  });

  it('says from which city to which the median reaches, in each language', () => {
    expect(plain(look(project).finding)).toBe(
      'Account manager: median base pay runs from $65,000 (Denver, CO) to $70,000 (Boulder, CO)',
    );
    expect(plain(look(project, {}, 'ru').finding)).toMatch(
      /: медианы окладов — от 65 000 \$ \(Денвер.*\) до 70 000 \$ \(Боулдер.*\)$/,
    );
  });

  it('speaks of one city alone, and of equal medians as such', () => {
    const one = withRows((rows) => rows.filter(({ placeId }) => placeId !== 'boulder-co'));
    expect(plain(look(one).finding)).toBe(
      'Account manager: median base pay is $65,000 (Denver, CO)',
    );
    const equal = withRows((rows) => rows.map((row) => ({ ...row, p50: 65_000 })));
    expect(plain(look(equal).finding)).toBe(
      'Account manager: median base pay is $65,000 in every row',
    );
  });

  it('says its month only where all figures are of one', () => {
    const measured = (of: Project, picture: NamedView['picture'] = 'table'): string => {
      const { view, context } = look(of, { picture });
      return plain(describeMeasured(view, context));
    };
    expect(measured(project)).toMatch(/^Full-time base pay, US dollars a year, rounded to/);
    const sameMonth = withRows((rows) => rows.map((row) => ({ ...row, asOf: '2026-05' })));
    expect(measured(sameMonth)).toContain('a year, May 2026, rounded');
    expect(measured(project, 'map')).toMatch(/^Median full-time base pay, compared with that/);
    expect(measured(withoutTotal, 'map')).toMatch(/^Places with a median of full-time base pay/);
  });

  it('says what a gap means, and when there is nothing to compare with', () => {
    const gaps = (of: Project): string[] => {
      const { rows, view, context } = look(of);
      return describeGaps(rows, view, context);
    };
    expect(gaps(project)).toEqual([
      expect.stringMatching(/^From the pay records of Acme, HR\. .*does not say which\.$/),
    ]);
    expect(gaps(withoutTotal)[1]).toBe(
      'There is no figure for all places together to compare with.',
    );
    const { rows } = look(withoutTotal);
    expect(rows.map(({ against }) => against)).toEqual([null, null]);
  });

  it('has all places together at the top of its drawing, and no such row where they are hidden', () => {
    const names = (of: Project): string[] => {
      const { rows, view, context } = look(of);
      return layoutRanges(rows, view, context, 'wide').rows.map(({ name }) =>
        name.map(({ text }) => text).join(' '),
      );
    };
    expect(names(project)).toEqual(['All places', 'Boulder, CO', 'Denver, CO']);
    expect(names(withoutTotal)).toEqual(['Boulder, CO', 'Denver, CO']);
  });

  it('says a place on the map with its people', () => {
    const { rows, context } = look(project);
    expect(plain(describePlace(rows[1]!, context))).toBe(
      '$65,000, 20–49 people, −2% vs. all places',
    );
    const hidden = look(withoutTotal);
    expect(plain(describePlace(hidden.rows[1]!, hidden.context))).toBe('$65,000, 20–49 people');
  });

  it('is offered for rungs with a figure of some city, and on no site without', () => {
    const props = propsOf(project);
    expect(measuresOf(props)).toContain('own');
    expect(rolesOf('own', props).map(({ id }) => id)).toEqual(['account-manager']);
    expect(settleRung({ ...look(project).view, rung: 'account-director' }, props).rung).toBe(
      'account-manager',
    );
    const totals = propsOf(withRows((rows) => rows.filter(({ placeId }) => placeId === null)));
    expect(measuresOf(totals)).not.toContain('own');
    const without = salariesPage(english).explorer!.island;
    expect(without.own).toBeUndefined();
    expect(measuresOf(without)).not.toContain('own');
    expect(without.messages).not.toContain('wn pay');
    expect(without.messages).not.toMatch(/ownPay|salaries\.measure\.own/);
  });

  it('shows no row where the file of figures is of another release than the page', () => {
    const props = propsOf(project);
    const { own: _own, ...former } = packAtlas(atlasInput(project));
    const explored = exploreOwnPay(unpackFigures(former), props, 'account-manager', '41-3091');
    expect(explored.places).toEqual([]);
    expect(explored.own!.total).toBeNull();
  });
});
