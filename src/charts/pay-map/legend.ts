import type { Language } from '../../i18n/language.ts';
import type { Circle } from '../shared/paths.ts';
import type { PlacedText } from '../shared/text.ts';
import { textWidth } from '../shared/text.ts';
import { roundCoordinate } from '../shared/scale.ts';

export interface LegendLayout {
  title: PlacedText;
  swatches: { shade: number; x: number; y: number; width: number; height: number }[];
  /** The percent at which the shade changes, below the edge of two swatches. */
  cuts: { text: PlacedText; zero: boolean }[];
  size: { circle: Circle; text: PlacedText };
  /** Null where every place has a wage. */
  dot: { circle: Circle; text: PlacedText } | null;
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
  hasDots: boolean;
  /** What the shades say; the wage level unless given. */
  legendTitle?: string;
  /** What an open dot says; that no wage is printed unless given. */
  dotText?: string;
}

const SWATCH_HEIGHT = 12;
const GAP = 36;

/** The samples below the map: five shades named by their edges, a size, and the mark of no wage. */
export function layoutLegend(options: LegendOptions): LegendLayout {
  const { top, width, narrow, language, nation } = options;
  const y = top + 24;
  const swatchWidth = narrow ? Math.floor(width / (CUTS.length + 1)) : 64;
  const swatches = Array.from({ length: CUTS.length + 1 }, (_, index) => ({
    shade: index + 1,
    x: index * swatchWidth,
    y,
    width: swatchWidth,
    height: SWATCH_HEIGHT,
  }));
  const cuts = CUTS.map((cut, index) => {
    const text = cut === 0 ? nation : language.signedPercent(cut);
    const place: PlacedText = {
      x: (index + 1) * swatchWidth,
      y: y + SWATCH_HEIGHT + 18,
      text,
      anchor: 'middle',
    };
    return { text: place, zero: cut === 0 };
  });

  // Below the shades where the map is narrow, else beside them on the same line.
  const middle = narrow ? y + SWATCH_HEIGHT + 48 : y + SWATCH_HEIGHT / 2;
  const jobs = 10 ** Math.floor(Math.log10(options.mostJobs));
  const radius = options.radiusOfJobs(jobs);
  const sizeX = narrow ? radius + 1 : swatchWidth * swatches.length + GAP + radius;
  const sizeText = language.t('payMap.jobs', { jobs });
  const textX = roundCoordinate(sizeX + radius + 8);
  const dotX = roundCoordinate(textX + textWidth(sizeText, 14) + (narrow ? 20 : GAP));
  const at = (x: number, text: string): PlacedText => ({ x, y: middle + 5, text, anchor: 'start' });
  return {
    title: {
      x: 0,
      y: top + 14,
      text: options.legendTitle ?? language.t('measure.wageLevel', { nation }),
      anchor: 'start',
    },
    swatches,
    cuts,
    size: {
      circle: { x: roundCoordinate(sizeX), y: middle, radius },
      text: at(textX, sizeText),
    },
    dot: options.hasDots
      ? {
          circle: { x: dotX, y: middle, radius: 2.5 },
          text: at(roundCoordinate(dotX + 10), options.dotText ?? language.t('payMap.noPay')),
        }
      : null,
    bottom: narrow ? middle + 20 : y + SWATCH_HEIGHT + 26,
  };
}

/** Shares against the nation at which the shade changes: round percent, the nation itself among them. */
const CUTS = [-0.2, -0.1, 0, 0.1];

/** Shade 1 to 5 of a share against the nation: what is lower is fainter. */
export function shadeOf(share: number): number {
  return 1 + CUTS.filter((cut) => share >= cut).length;
}
