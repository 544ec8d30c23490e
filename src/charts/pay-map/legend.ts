import type { Language } from '../../i18n/language.ts';
import type { Circle } from '../shared/paths.ts';
import type { KeyEntry, KeyWord } from '../shared/place-circles.ts';
import { layoutKey, sideWords } from '../shared/place-circles.ts';
import type { PlacedText } from '../shared/text.ts';
import type { PayMapData } from './pay-map-data.ts';

export interface LegendLayout {
  title: PlacedText;
  /** What open and filled circles stand for, above their samples. */
  sides: PlacedText[];
  /** A circle of every shade, from the lowest to the highest. */
  swatches: { circle: Circle; shade: number; below: boolean }[];
  /** The percent at which the shade changes, below the middle of two swatches. */
  cuts: { text: PlacedText; tick: string; zero: boolean }[];
  /** A size, and the mark of no wage where some place has none. */
  key: KeyEntry[];
  bottom: number;
}

interface LegendOptions {
  top: number;
  width: number;
  narrow: boolean;
  language: Language;
  nation: string;
  mostJobs: number;
  radiusOfJobs: (jobs: number) => number;
  hasCrosses: boolean;
  evidence: PayMapData['evidence'];
  /** What the shades say; the wage level unless given. */
  legendTitle?: string;
  /** What a cross says; that no wage is printed unless given. */
  crossText?: string;
}

const SWATCH_RADIUS = 7;
const GAP = 36;

/** Shares against the nation at which the shade changes: round percent, the nation itself in the middle. */
const CUTS = [-0.2, -0.1, 0, 0.1, 0.2];

/** A share in the middle of each class. */
const SAMPLES = [-0.25, -0.15, -0.05, 0.05, 0.15, 0.25];

/** The samples below the map: six shades named by their edges, a size, and the mark of no wage. */
export function layoutLegend(options: LegendOptions): LegendLayout {
  const { top, width, narrow, language, nation } = options;
  const y = top + 50;
  const step = narrow ? Math.floor(width / SAMPLES.length) : 64;
  const swatches = SAMPLES.map((share, index) => ({
    circle: { x: (index + 0.5) * step, y, radius: SWATCH_RADIUS },
    shade: shadeOf(share),
    below: share < 0,
  }));
  const cuts = CUTS.map((cut, index) => {
    const x = (index + 1) * step;
    const text: PlacedText = {
      x,
      y: y + 28,
      text: cut === 0 ? nation : language.signedPercent(cut),
      anchor: 'middle',
    };
    return { text, tick: `M${x} ${cut === 0 ? y - 10 : y + 4}V${y + 13}`, zero: cut === 0 };
  });
  const { below, above } = sideWords(options.evidence, language);
  const side = (middle: number, text: string): PlacedText => ({
    x: middle,
    y: top + 36,
    text,
    anchor: 'middle',
  });
  // Below the shades where the map is narrow, else beside them on the same line.
  const key = layoutKey(
    keyWords(options),
    narrow ? { x: 0, y: y + 54, width } : { x: step * SAMPLES.length + GAP, y, width },
  );
  return {
    title: {
      x: 0,
      y: top + 14,
      text: options.legendTitle ?? language.t('measure.wageLevel', { nation }),
      anchor: 'start',
    },
    sides: [side(step * 1.5, below), side(step * 4.5, above)],
    swatches,
    cuts,
    key: key.entries,
    bottom: Math.max(y + 36, key.bottom),
  };
}

function keyWords(options: LegendOptions): KeyWord[] {
  const { language, mostJobs, radiusOfJobs, hasCrosses } = options;
  const jobs = 10 ** Math.floor(Math.log10(mostJobs));
  const size: KeyWord = {
    mark: 'size',
    radius: radiusOfJobs(jobs),
    text: language.t('payMap.jobs', { jobs }),
  };
  const text = options.crossText ?? language.t('payMap.noPay');
  return [size, ...(hasCrosses ? [{ mark: 'cross' as const, radius: 2.5, text }] : [])];
}

/** Shade 3 to 5 of a share against the nation, the stronger the farther from it on either side. */
export function shadeOf(share: number): number {
  const far = share < 0 ? -share : share;
  // The edge itself belongs to the class above it, on both sides.
  const passes = (edge: number): boolean => (share < 0 ? far > edge : far >= edge);
  return passes(0.2) ? 5 : passes(0.1) ? 4 : 3;
}
