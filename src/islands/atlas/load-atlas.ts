import type { AtlasPlace, PayAtlas } from '../../pay/pay-atlas.ts';
import { unpackAtlas } from '../../pay/unpack-atlas.ts';
import { createLoader } from './create-loader.ts';
import { packedAtlas } from './packed-atlas-schema.ts';

/** The atlas of a page in the browser: places are known by id, their names stand in the page. */
export type BrowserAtlas = PayAtlas<AtlasPlace>;

/** Fetches `/data/atlas.json`, refuses it when it is not an atlas of this version, and unpacks it. */
export const loadAtlas = createLoader((json): BrowserAtlas => unpackAtlas(packedAtlas.parse(json)));
