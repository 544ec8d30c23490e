import type { AtlasPlace, PayAtlas } from '../../pay/pay-atlas.ts';
import { unpackAtlas } from '../../pay/unpack-atlas.ts';
import { packedAtlas } from './packed-atlas-schema.ts';

/** The atlas of a page in the browser: places are known by id, their names stand in the page. */
export type BrowserAtlas = PayAtlas<AtlasPlace>;

const kept = new Map<string, Promise<BrowserAtlas>>();

/**
 * Fetches, checks and unpacks the atlas; once for all islands of a page. A failure is not kept: the
 * next call tries again.
 * @param address of `/data/atlas.json` on this site
 * @throws Error when there is no answer, or it is not an atlas of this version
 */
export function loadAtlas(address: string): Promise<BrowserAtlas> {
  let atlas = kept.get(address);
  if (!atlas) {
    atlas = readAtlas(address);
    kept.set(address, atlas);
    atlas.catch(() => kept.delete(address));
  }
  return atlas;
}

async function readAtlas(address: string): Promise<BrowserAtlas> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: expected 200, received ${response.status}`);
  return unpackAtlas(packedAtlas.parse(await response.json()));
}
