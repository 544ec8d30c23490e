import { afterEach, describe, expect, it, vi } from 'vitest';
import { loadAtlas } from '../../../../src/islands/shared/use-atlas.ts';
import { packAtlas } from '../../../../src/pay/pack-atlas.ts';
import { packPlaceNames } from '../../../../src/finder/packed-places.ts';
import { payPlaces } from '../../../../src/views/sections/findable-places.ts';
import { atlasInput } from '../../../../src/views/site/site-model.ts';
import { atlas, project } from '../../../fixtures/small-model.ts';

const text = JSON.stringify({
  ...packAtlas(atlasInput(project)),
  placeNames: packPlaceNames(payPlaces({ atlas })),
});

/** Answers every request with a text; counts them. */
function answer(body: string, status = 200) {
  const fetched = vi.fn(async () => new Response(body, { status }));
  vi.stubGlobal('fetch', fetched);
  return fetched;
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('loadAtlas', () => {
  it('gives every figure, and asks once for all who want it', async () => {
    const fetched = answer(text);
    const [first, second] = await Promise.all([loadAtlas('/a.json'), loadAtlas('/a.json')]);
    await loadAtlas('/a.json');
    expect(fetched).toHaveBeenCalledTimes(1);
    expect(first).toBe(second);
    expect(first.estimates).toEqual(atlas.estimates);
    expect(first.finder?.find('Aurora')).toEqual([{ id: 'denver-co', by: 'Aurora' }]);
  });

  it.each([
    ['another status', text, 404],
    ['no JSON', '<!doctype html>', 200],
    ['half a file', text.slice(0, text.length / 2), 200],
    ['another version', text.replace('"version":3', '"version":1'), 200],
    ['another shape', text.replace('"p50":[', '"p50":["x",'), 200],
    ['columns that do not fit', text.replace('"p50":[', '"p50":[1,'), 200],
    ['an empty object', '{}', 200],
    ['nothing', 'null', 200],
  ])('refuses %s and tries again the next time', async (what, body, status) => {
    const address = `/${what}.json`;
    answer(body, status);
    await expect(loadAtlas(address)).rejects.toThrow();
    answer(text);
    expect((await loadAtlas(address)).metros.length).toBe(atlas.metros.length);
  });
});
