import type { Language } from '../../i18n/language.ts';
import type { MoneyAxis } from '../shared/axis.ts';
import type { RangeStyle } from '../shared/range-layout.ts';
import { bigRange, mediumRange, narrowLadderRange, rowRange } from '../shared/range-layout.ts';
import type { ChartOptions, RangeOrDots, RowChartLayout } from '../shared/row-chart.ts';
import { placeRange, rowFrame, statisticsAxis } from '../shared/row-chart.ts';
import type { PlacedText } from '../shared/text.ts';
import { endAt, middleAt, middleInside, startAt, textWidth } from '../shared/text.ts';
import type { OccupationRow, OccupationsData, OccupationsRung } from './occupations-data.ts';
import { sortOccupations } from './occupations-data.ts';
import type { RowWords, StyledText } from './row-words.ts';
import { longestWords, occupationWords, placeBlock, placeHead, rungWords } from './row-words.ts';
import { roundCoordinate } from '../shared/scale.ts';

interface OccupationsRowLayout extends RangeOrDots {
  /** SOC code; empty for the rung. */
  code: string;
  texts: StyledText[];
}

export interface OccupationsLayout extends RowChartLayout {
  /** The rung first, then the occupations by their median. */
  rows: OccupationsRowLayout[];
  /** What the wages below include. */
  band: PlacedText;
  /** The rung's median through the rows: one long line, or a short one across each range. */
  references: { x: number; y1: number; y2: number }[];
}

const VALUE_SIZE = 15;
const WIDE = { firstCentre: 44, bandAfterRung: 45, centreAfterBand: 38, pitch: 72, axis: 40 };
const NARROW = { bandAfterRung: 41, titleAfterBand: 28, titleAfterRow: 34, axis: 30 };

/**
 * Lays out a rung's pay above the official distributions of its related occupations in the same place,
 * on one money axis. The two include different things: the line between them says so.
 */
export function layoutOccupations(data: OccupationsData, options: ChartOptions): OccupationsLayout {
  const { width, narrow, language } = options;
  const occupations = sortOccupations(data.occupations);
  const band = language.t('occupations.band', { basis: language.t(`basis.${data.basis}`) });
  const words = {
    rung: data.rung && rungWords(data.rung, options),
    occupations: occupations.map((row) => occupationWords(row, options)),
  };
  // More than two fifths for the names would leave the picture too small: longer ones take two lines.
  const column = Math.max(textWidth(band, 14), longestWords(words.rung, words.occupations));
  const axis = statisticsAxis([...(data.rung ? [data.rung] : []), ...occupations], options, {
    x1: Math.ceil(Math.min(Math.max(180, column + 20), width * 0.4)),
    narrow: [2, 2],
    unmoved: true,
  });
  const pen: Pen = { axis, width, language, y: 0 };

  const rows: OccupationsRowLayout[] = [];
  if (data.rung && words.rung) {
    rows.push((narrow ? narrowRung : wideRung)(data.rung, words.rung, pen));
  }
  const bandY = data.rung ? pen.y : 16;
  pen.y = bandY;
  for (const [index, row] of occupations.entries()) {
    const place = narrow ? narrowOccupation : wideOccupation;
    rows.push(place(row, words.occupations[index]!, pen, index === 0));
  }
  const axisY = roundCoordinate(pen.y + (narrow ? NARROW.axis : WIDE.axis));
  return {
    ...rowFrame(axis, options, { axisY, gridTop: narrow ? 22 : 8 }),
    rows,
    band: startAt(0, bandY, band),
    references: placeReferences(data.rung ? rows : [], axisY, narrow),
  };
}

/** What placing a row needs to know, and how far down the rows have come. */
interface Pen {
  axis: MoneyAxis;
  width: number;
  language: Language;
  /** Baseline of the last line, or centre of the last range. */
  y: number;
}

const colourOf = (rung: number | null): RangeStyle => ({ rung, muted: false });

function wideRung(rung: OccupationsRung, words: RowWords, pen: Pen): OccupationsRowLayout {
  const y = WIDE.firstCentre;
  const texts = placeBlock(words, y, pen.axis.x1 - 20);
  const placed = placeRange(rung.statistic, pen.axis, y, bigRange, colourOf(rung.rung));
  const left = pen.axis.x1 + textWidth(rung.medianLabel, 17, 600);
  const end = Math.max(left, pen.axis.position(rung.statistic.percentiles.p50) - 9);
  texts.push({ ...endAt(end, y - bigRange.barHeight / 2 - 6, rung.medianLabel), kind: 'value' });
  pen.y = Math.max(y + WIDE.bandAfterRung, ...texts.map((text) => text.y + 27));
  return { code: '', texts, ...placed };
}

function wideOccupation(
  row: OccupationRow,
  words: RowWords,
  pen: Pen,
  first: boolean,
): OccupationsRowLayout {
  const { axis, language } = pen;
  const y = pen.y + (first ? WIDE.centreAfterBand : WIDE.pitch);
  pen.y = y;
  const texts = placeBlock(words, y, axis.x1 - 20);
  const placed = placeRange(row.statistic, axis, y, mediumRange, colourOf(null));
  if (placed.range) {
    const text = row.medianLabel ?? '';
    const wide = textWidth(text, VALUE_SIZE, 600);
    const x = middleInside(placed.range.median.x, wide, [axis.x1, pen.width]);
    texts.push({ ...middleAt(x, y - 17, text), kind: 'row-value' });
  } else {
    const text = language.t('occupations.notPrinted');
    texts.push({ ...startAt(axis.x1 + 8, y - 9, text), kind: 'note' });
  }
  return { code: row.socCode, texts, ...placed };
}

function narrowRung(rung: OccupationsRung, words: RowWords, pen: Pen): OccupationsRowLayout {
  const head = placeHead(words, { text: rung.medianLabel, kind: 'value' }, 16, pen.width);
  const y = head.bottom + 24;
  pen.y = y + NARROW.bandAfterRung;
  return {
    code: '',
    texts: head.texts,
    ...placeRange(rung.statistic, pen.axis, y, narrowLadderRange, colourOf(rung.rung)),
  };
}

function narrowOccupation(
  row: OccupationRow,
  words: RowWords,
  pen: Pen,
  first: boolean,
): OccupationsRowLayout {
  const { axis, language, width } = pen;
  const top = pen.y + (first ? NARROW.titleAfterBand : NARROW.titleAfterRow);
  const value = row.statistic
    ? ({ text: row.medianLabel ?? '', kind: 'row-value' } as const)
    : ({ text: language.t('occupations.notPrinted'), kind: 'note' } as const);
  const head = placeHead(words, value, top, width);
  const y = head.bottom + 20;
  pen.y = y;
  return {
    code: row.socCode,
    texts: head.texts,
    ...placeRange(row.statistic, axis, y, rowRange, colourOf(null)),
  };
}

function placeReferences(
  rows: OccupationsRowLayout[],
  axisY: number,
  narrow: boolean,
): OccupationsLayout['references'] {
  const [rung, ...occupations] = rows;
  if (!rung?.range) return [];
  const { x, height } = rung.range.median;
  if (!narrow) return [{ x, y1: roundCoordinate(rung.range.y + height / 2 + 3), y2: axisY }];
  return occupations.flatMap(({ range }) =>
    range ? [{ x, y1: range.y - 10, y2: range.y + 10 }] : [],
  );
}
