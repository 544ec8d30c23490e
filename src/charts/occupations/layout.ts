import type { Language } from '../../i18n/language.ts';
import type { MoneyAxis } from '../shared/money-axis.ts';
import { layoutMoneyAxis } from '../shared/money-axis.ts';
import type { PlacedText } from '../shared/text.ts';
import type { RangeLayout } from '../shared/range-layout.ts';
import {
  bigRange,
  layoutRange,
  mediumRange,
  narrowLadderRange,
  rangeAmounts,
  rowRange,
} from '../shared/range-layout.ts';
import { roundCoordinate } from '../shared/scale.ts';
import { textWidth } from '../shared/text.ts';
import type { OccupationRow, OccupationsData, OccupationsRung } from './occupations-data.ts';
import type { RowWords, StyledText } from './row-words.ts';
import { longestWords, occupationWords, placeBlock, placeHead, rungWords } from './row-words.ts';
import { sortOccupations } from './occupations-data.ts';

export interface OccupationsOptions {
  width: number;
  /** The narrow layout puts name and value on a line of their own above each range. */
  narrow: boolean;
  language: Language;
}

export interface OccupationsRowLayout {
  /** SOC code; empty for the rung. */
  code: string;
  texts: StyledText[];
  range: RangeLayout | null;
  /** Drawn dotted in place of a range that is not printed. */
  missing: { x1: number; x2: number; y: number } | null;
}

export interface OccupationsLayout {
  width: number;
  height: number;
  narrow: boolean;
  axis: Omit<MoneyAxis, 'position'>;
  axisY: number;
  gridTop: number;
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
export function layoutOccupations(
  data: OccupationsData,
  options: OccupationsOptions,
): OccupationsLayout {
  const { width, narrow, language } = options;
  const occupations = sortOccupations(data.occupations);
  const shown = [data.rung, ...occupations].flatMap((row) => row?.statistic ?? []);
  const band = language.t('occupations.band', { basis: language.t(`basis.${data.basis}`) });
  const words = {
    rung: data.rung && rungWords(data.rung, options),
    occupations: occupations.map((row) => occupationWords(row, options)),
  };
  // More than two fifths for the names would leave the picture too small: longer ones take two lines.
  const column = Math.max(textWidth(band, 14), longestWords(words.rung, words.occupations));
  const x1 = narrow ? 2 : Math.ceil(Math.min(Math.max(180, column + 20), width * 0.4));
  const axis = layoutMoneyAxis(shown.flatMap(rangeAmounts), {
    x1,
    x2: width - (narrow ? 2 : 16),
    currency: shown[0]?.currency ?? 'XXX',
    language,
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
  const { position: _position, ...drawnAxis } = axis;
  return {
    width,
    height: axisY + 28,
    narrow,
    axis: drawnAxis,
    axisY,
    gridTop: narrow ? 22 : 8,
    rows,
    band: { x: 0, y: bandY, text: band, anchor: 'start' },
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

function wideRung(rung: OccupationsRung, words: RowWords, pen: Pen): OccupationsRowLayout {
  const y = WIDE.firstCentre;
  const texts = placeBlock(words, y, pen.axis.x1 - 20);
  const style = { rung: rung.rung, muted: false };
  const range = layoutRange(rung.statistic, pen.axis.position, y, bigRange, style);
  const left = pen.axis.x1 + textWidth(rung.medianLabel, 17, 600);
  texts.push({
    x: roundCoordinate(Math.max(left, range.median.x - 9)),
    y: y - bigRange.barHeight / 2 - 6,
    text: rung.medianLabel,
    anchor: 'end',
    kind: 'value',
  });
  pen.y = Math.max(y + WIDE.bandAfterRung, ...texts.map((text) => text.y + 27));
  return { code: '', texts, range, missing: null };
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
  if (!row.statistic) {
    const text = language.t('occupations.notPrinted');
    texts.push({ x: axis.x1 + 8, y: y - 9, text, anchor: 'start', kind: 'note' });
    return { code: row.socCode, texts, range: null, missing: { x1: axis.x1, x2: axis.x2, y } };
  }
  const style = { rung: null, muted: false };
  const range = layoutRange(row.statistic, axis.position, y, mediumRange, style);
  const text = row.medianLabel ?? '';
  const half = textWidth(text, VALUE_SIZE, 600) / 2;
  const x = Math.min(Math.max(range.median.x, axis.x1 + half), pen.width - half);
  texts.push({ x: roundCoordinate(x), y: y - 17, text, anchor: 'middle', kind: 'row-value' });
  return { code: row.socCode, texts, range, missing: null };
}

function narrowRung(rung: OccupationsRung, words: RowWords, pen: Pen): OccupationsRowLayout {
  const head = placeHead(words, { text: rung.medianLabel, kind: 'value' }, 16, pen.width);
  const y = head.bottom + 24;
  const style = { rung: rung.rung, muted: false };
  const range = layoutRange(rung.statistic, pen.axis.position, y, narrowLadderRange, style);
  pen.y = y + NARROW.bandAfterRung;
  return { code: '', texts: head.texts, range, missing: null };
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
  const style = { rung: null, muted: false };
  return {
    code: row.socCode,
    texts: head.texts,
    range: row.statistic && layoutRange(row.statistic, axis.position, y, rowRange, style),
    missing: row.statistic ? null : { x1: axis.x1, x2: axis.x2, y },
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
