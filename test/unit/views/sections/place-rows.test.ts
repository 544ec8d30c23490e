import { describe, expect, it } from 'vitest';
import {
  againstText,
  compareLink,
  distanceText,
  nearRows,
  nearestFirst,
  nearestRows,
  placeRow,
  similarRows,
} from '../../../../src/views/sections/place-rows.ts';
import { atlas, english, modelOf, plain, project, russian } from '../../../fixtures/small-model.ts';
import { smallProject } from '../../../fixtures/small-project.ts';

const role = english.mainRole;
const place = (id: string) => atlas.placeById[id]!;
const row = (id: string) =>
  placeRow(english, place(id), role, 'rolePlace', { here: false, km: 100 });

describe('a row about an area', () => {
  it.each([
    ['boulder-co', '≈ $78,000', '+30%', '+69%', '+20%', '1,000', null],
    ['denver-co', '≈ $66,000', '+10%', '+21%', '+10%', '4,000', null],
    ['laredo-tx', '≈ $48,000', '−20%', '−36%', '−4%', '80', 'few jobs: 80'],
    ['san-juan-pr', '≈ $42,000', '−30%', '−51%', '–', '500', 'beyond the data'],
    ['ogden-ut', '–', '–', '–', '−5%', '700', null],
    ['guayama-pr', '–', '–', '–', '–', '–', null],
  ])(
    '%s: pay %s, %s; wages %s; prices %s; jobs %s',
    (id, median, pay, wages, prices, jobs, thin) => {
      expect(row(id)).toMatchObject({
        median,
        payAgainst: pay,
        wagesAgainst: wages,
        pricesAgainst: prices,
        jobs,
        thin,
      });
    },
  );

  it('leads to the role there, and to the area where there is no estimate or none is asked for', () => {
    expect(row('denver-co').href).toBe('/roles/account-manager/denver-co/');
    expect(row('ogden-ut').href).toBe('/cities/ogden-ut/');
    const own = { here: true, km: null };
    const ofPlace = placeRow(english, place('denver-co'), role, 'place', own);
    expect(ofPlace).toMatchObject({ href: '/cities/denver-co/', here: true, distance: '–' });
  });

  it('says nothing of few answers, which concern every area alike', () => {
    const top = english.roles.at(-1)!;
    const own = { here: false, km: null };
    expect(placeRow(english, place('denver-co'), top, 'place', own).thin).toBeNull();
    expect(placeRow(english, place('laredo-tx'), top, 'place', own).thin).toBe('few jobs: 80');
  });
});

describe('numbers of a row', () => {
  it('are whole miles or kilometres: 100 km are 62 miles', () => {
    expect(distanceText(english, 100, true)).toBe('62 miles');
    expect(distanceText(english, 100, false)).toBe('62');
    expect(distanceText(english, 1609.344, false)).toBe('1,000');
    expect(plain(distanceText(russian, 85.3, true))).toBe('85 км');
  });

  it('have a sign against the nation, a zero without one, a dash for what is not known', () => {
    expect([0.15, -0.1, 0.001, null].map((share) => againstText(english, share))).toEqual([
      '+15%',
      '−10%',
      '0%',
      '–',
    ]);
  });
});

/** The small project with another setting of how far a neighbor may be. */
const reachingTo = (miles: number) => {
  const { settings } = project;
  const nearestWithinMiles = { ...settings.nearestWithinMiles, value: miles };
  return modelOf({ ...project, settings: { ...settings, nearestWithinMiles } });
};

describe('the nearest areas', () => {
  const far = reachingTo(2000);
  const rows = nearestRows(far, place('denver-co'), role, 'place', 4);

  it('are those by distance, in the order of pay, with the area itself among them', () => {
    expect(rows.map(({ id, here }) => [id, here])).toEqual([
      ['boulder-co', false],
      ['denver-co', true],
      ['austin-tx', false],
      ['laredo-tx', false],
      ['ogden-ut', false],
    ]);
    // A degree of latitude is 111.2 km: 0.4 of one north, and 0.4 of longitude west.
    expect(rows[0]!.km).toBeCloseTo(56.06, 1);
  });

  it('are none beyond the setting: the 35 miles to Boulder are near, the 350 to Ogden are not', () => {
    expect(nearRows(english, place('denver-co'), role, 'place')!.rows.map(({ id }) => id)).toEqual([
      'boulder-co',
      'denver-co',
    ]);
  });

  it('include areas without an estimate, last and with the reason', () => {
    const { rows: near } = nearRows(english, place('san-juan-pr'), role, 'rolePlace')!;
    expect(near.map(({ id, here, noEstimate }) => [id, here, noEstimate])).toEqual([
      ['san-juan-pr', true, null],
      ['guayama-pr', false, 'no estimate: no wage published'],
    ]);
    expect(near[1]).toMatchObject({ href: '/cities/guayama-pr/', median: '–', distance: '28' });
    const ofGuayama = nearRows(russian, place('guayama-pr'), role, 'place')!.rows;
    expect(ofGuayama.map(({ id, here }) => [id, here])).toEqual([
      ['san-juan-pr', false],
      ['guayama-pr', true],
    ]);
    expect(plain(ofGuayama[1]!.noEstimate!)).toBe('расчёта нет: зарплата не опубликована');
  });

  it('are a sentence where no other area is near', () => {
    const none = 'No other area has its center within 150 miles of this one.';
    expect(nearRows(english, place('ogden-ut'), role, 'place')).toEqual({ rows: [], none });
    expect(plain(nearRows(russian, place('ogden-ut'), role, 'place')!.none!)).toBe(
      'В радиусе 241 км других агломераций нет.',
    );
  });

  it('are nothing where no area is near any other, and where no position is known', () => {
    const apart = modelOf(smallProject(['denver-co', 'new-york-ny']));
    const places = project.places.map((each) => ({ ...each, latitude: null, longitude: null }));
    const nowhere = modelOf({ ...project, places });
    for (const model of [modelOf(smallProject(['denver-co'])), apart, nowhere]) {
      expect(nearRows(model, place('denver-co'), model.mainRole, 'place')).toBeNull();
    }
  });

  it('are compared in the order of their distance, three beside the own one', () => {
    const near = nearestFirst(nearestRows(far, place('denver-co'), role, 'place', 6));
    expect(compareLink(english, 'denver-co', near, ['account-manager'])).toEqual({
      label: 'Compare Denver, Boulder, Austin, and Laredo',
      href: '/compare/?places=denver-co.boulder-co.austin-tx.laredo-tx&rungs=account-manager',
    });
    expect(compareLink(english, 'denver-co', near)!.href).not.toContain('rungs');
  });

  it('are not compared where none of them has an estimate, nor where there are none', () => {
    const { rows: near } = nearRows(english, place('san-juan-pr'), role, 'place')!;
    expect(compareLink(english, 'san-juan-pr', near)).toBeNull();
    expect(compareLink(english, 'denver-co', [])).toBeNull();
  });
});

describe('similar areas', () => {
  it('are others with wage, price level and jobs, the most alike first', () => {
    const rows = similarRows(english, place('denver-co'), role, 6);
    expect(rows.map(({ id }) => id)).toEqual([
      'austin-tx',
      'new-york-ny',
      'boulder-co',
      'laredo-tx',
    ]);
    expect(similarRows(english, place('denver-co'), role, 1)).toHaveLength(1);
  });

  it('are none for an area without a wage or a price level', () => {
    expect(similarRows(english, place('san-juan-pr'), role, 6)).toEqual([]);
    expect(similarRows(english, place('ogden-ut'), role, 6)).toEqual([]);
  });
});
