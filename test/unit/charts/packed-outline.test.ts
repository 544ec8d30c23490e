import { expect, test } from 'vitest';
import { packOutline, unpackOutline } from '../../../src/charts/pay-map/packed-outline.ts';
import { countryOutline, packedOutlines } from '../../../src/views/figures/map-figure.ts';
import { atlas } from '../../fixtures/small-model.ts';
import { usOutline } from '../../fixtures/us-outline.ts';

test('an outline places every area as it did before it was packed', () => {
  const outline = countryOutline(usOutline, 720);
  const packed = packedOutlines(usOutline, atlas).find(({ width }) => width === 720)!;
  const sent = JSON.parse(JSON.stringify(packed)) as typeof packed;
  const { place, ...drawn } = unpackOutline(sent, atlas.metros);
  const { place: placeBefore, ...before } = outline;
  expect(drawn).toEqual(before);
  const positions = atlas.metros.map(({ longitude, latitude }) => [longitude!, latitude!] as const);
  expect(positions.map((at) => place(...at))).toEqual(positions.map((at) => placeBefore(...at)));
  expect(positions.filter((at) => place(...at) === null)).toEqual([]);
});

test('a point that was not packed, or lies outside of the country, has no place', () => {
  const nowhere = { latitude: null, longitude: null };
  const outside = { latitude: 0, longitude: 0 };
  const packed = packOutline(countryOutline(usOutline, 328), [nowhere, outside]);
  expect([packed.x, packed.y]).toEqual([
    [null, null],
    [null, null],
  ]);
  const { place } = unpackOutline(packed, [nowhere, outside]);
  expect([place(0, 0), place(-104.9, 39.7)]).toEqual([null, null]);
});
