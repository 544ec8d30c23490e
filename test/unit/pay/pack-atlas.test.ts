import { describe, expect, it } from 'vitest';
import { packAtlas } from '../../../src/pay/pack-atlas.ts';
import type { PackedAtlas } from '../../../src/pay/packed-atlas.ts';
import type { AtlasPlace, PayAtlas } from '../../../src/pay/pay-atlas.ts';
import { buildPayAtlas } from '../../../src/pay/pay-atlas.ts';
import { unpackAtlas } from '../../../src/pay/unpack-atlas.ts';
import { atlasInput } from '../../../src/views/site/site-model.ts';
import { project } from '../../fixtures/small-model.ts';

const input = atlasInput(project);
const packed = packAtlas(input);

/** As it arrives in a browser. */
const sent = (atlas: PackedAtlas): PackedAtlas => JSON.parse(JSON.stringify(atlas)) as PackedAtlas;

/** An atlas without what does not travel: names, codes and states. */
function travelling(atlas: PayAtlas<AtlasPlace>) {
  const bare = ({ id, kind, stateIds, latitude, longitude, rpp }: AtlasPlace) => ({
    id,
    kind,
    stateIds,
    latitude,
    longitude,
    rpp,
  });
  const isState = (id: string): boolean => atlas.placeById[id]?.kind === 'state';
  const withoutStates = <T>(byPlace: Readonly<Record<string, T>>): Record<string, T> =>
    Object.fromEntries(Object.entries(byPlace).filter(([id]) => !isState(id)));
  return {
    nation: bare(atlas.nation),
    metros: atlas.metros.map(bare),
    official: withoutStates(atlas.official),
    jobs: withoutStates(atlas.jobs),
    quotients: withoutStates(atlas.quotients),
    levelPay: atlas.levelPay,
    differential: atlas.differential,
    estimates: atlas.estimates,
    largestMarkets: atlas.largestMarkets.map(({ id }) => id),
  };
}

describe('a packed atlas', () => {
  it('has the figures of the whole one when it is unpacked', () => {
    expect(travelling(unpackAtlas(sent(packed)))).toEqual(travelling(buildPayAtlas(input)));
  });

  it('has no word of any language', () => {
    const text = JSON.stringify(packed);
    const names = project.places.flatMap(({ name }) => Object.values(name));
    expect(names.filter((name) => text.includes(`"${name}"`))).toEqual([]);
  });

  it('holds the places and occupations of a part, the nation and the reference always', () => {
    const part = sent(packAtlas(input, { placeIds: new Set(['denver-co']), socCodes: new Set() }));
    const whole = buildPayAtlas(input);
    const atlas = unpackAtlas(part);
    expect(part.places.id).toEqual(['us', 'denver-co'].sort((a, b) => indexIn(a) - indexIn(b)));
    expect(part.occupations.map(({ soc }) => soc)).toEqual([
      project.settings.referenceOccupation!.value,
    ]);
    expect(atlas.estimates).toEqual({ 'denver-co': whole.estimates['denver-co'] });
  });

  it('keeps figures of different origin apart', () => {
    const [first, ...rest] = input.statistics.filter(
      ({ subject, placeId }) => subject.kind === 'occupation' && placeId === 'denver-co',
    );
    const other = { ...first!, sourceIds: ['another'] };
    const others = input.statistics.filter(
      ({ subject, placeId }) => subject.kind === 'level' || placeId === 'us',
    );
    const atlas = unpackAtlas(
      sent(packAtlas({ ...input, statistics: [...others, other, ...rest] })),
    );
    const { socCode } = first!.subject as { socCode: string };
    expect(atlas.official['denver-co']![socCode]).toEqual(other);
  });
});

describe('unpackAtlas', () => {
  const [occupation, ...occupations] = packed.occupations;
  it.each([
    ['a column that is too short', { occupations: [{ ...occupation!, p50: [1] }] }, 'equally long'],
    [
      'a place that is not there',
      { occupations: [{ ...occupation!, place: occupation!.place.map(() => 9999) }] },
      'place must be an index below',
    ],
    [
      'an origin that is not there',
      { occupations: [{ ...occupation!, origin: 7 }, ...occupations] },
      'origin must be an index below',
    ],
    ['places of unequal columns', { places: { ...packed.places, rpp: [] } }, 'columns of places'],
    ['a missing nation', { nation: 'mars' }, 'nationId must be among the places'],
  ])('refuses %s', (_what, change, message) => {
    expect(() => unpackAtlas({ ...packed, ...change })).toThrow(message);
  });
});

function indexIn(id: string): number {
  return project.places.findIndex((place) => place.id === id);
}
