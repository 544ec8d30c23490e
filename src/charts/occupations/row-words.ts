import type { Language } from '../../i18n/language.ts';
import type { ChartOptions } from '../shared/row-chart.ts';
import type { PlacedText } from '../shared/text.ts';
import { endAt, startAt, textWidth, twoLines, widest } from '../shared/text.ts';
import type { OccupationRow, OccupationsRung } from './occupations-data.ts';

/** A line of text and the class that sets its size and weight. */
export interface StyledText extends PlacedText {
  kind: 'name' | 'value' | 'label' | 'row-value' | 'note' | 'warning';
}

/** The words at the left of a row: its name, and what stands below it. */
export interface RowWords {
  name: string;
  kind: 'name' | 'label';
  below: { text: string; kind: 'note' | 'warning' }[];
}

const NAME_SIZES = { name: 17, label: 15 } as const;
const NOTE_SIZE = 14;
const LINE_HEIGHT = 18;

export function rungWords(rung: OccupationsRung, { language }: ChartOptions): RowWords {
  const { basis, evidence } = rung.statistic;
  const note = language.t('occupations.rungNote', {
    basis: language.t(`basis.${basis}`),
    evidence,
  });
  return {
    name: rung.name,
    kind: 'name',
    below: [{ text: note, kind: 'note' }, ...warningOf(rung.warning)],
  };
}

/** In the narrow picture code and number of jobs are left to the table: a warning is not. */
export function occupationWords(row: OccupationRow, options: ChartOptions): RowWords {
  const { narrow, language } = options;
  const { socCode: code, jobs } = row;
  const note = row.warning || jobs === null ? code : codeAndJobs(code, jobs, language);
  return {
    name: row.title,
    kind: 'label',
    below: [...(narrow ? [] : [{ text: note, kind: 'note' } as const]), ...warningOf(row.warning)],
  };
}

function codeAndJobs(code: string, jobs: number, language: Language): string {
  return language.t('occupations.codeAndJobs', { code, jobs });
}

function warningOf(warning: string | null): RowWords['below'] {
  return warning === null ? [] : [{ text: warning, kind: 'warning' }];
}

/** Width of the longest line. */
export function longestWords(rung: RowWords | null, occupations: RowWords[]): number {
  const rows = [...(rung ? [rung] : []), ...occupations];
  const notes = rows.flatMap(({ below }) => below.map(({ text }) => text));
  return Math.max(widest(notes, NOTE_SIZE), ...rows.map(nameWidth));
}

function nameWidth({ name, kind }: RowWords): number {
  return textWidth(name, NAME_SIZES[kind], kind === 'name' ? 600 : 400);
}

function nameLines(words: RowWords, room: number): string[] {
  if (nameWidth(words) <= room) return [words.name];
  return twoLines(words.name, NAME_SIZES[words.kind], words.kind === 'name' ? 600 : 400);
}

/** The words as a block of lines around the centre of a row. */
export function placeBlock(words: RowWords, centre: number, room: number): StyledText[] {
  const lines = [
    ...nameLines(words, room).map((text) => ({ text, kind: words.kind })),
    ...words.below,
  ];
  const first = centre + 5 - ((lines.length - 1) * LINE_HEIGHT) / 2;
  return lines.map((line, index) => ({
    ...startAt(0, first + index * LINE_HEIGHT, line.text),
    kind: line.kind,
  }));
}

/** The words above a narrow row, with the value at the right end of the first line. */
export function placeHead(
  words: RowWords,
  value: Pick<StyledText, 'text' | 'kind'>,
  top: number,
  width: number,
): { texts: StyledText[]; bottom: number } {
  const valueWidth = textWidth(value.text, 16, 600);
  const lines = [
    ...nameLines(words, width - valueWidth - 12).map((text) => ({ text, kind: words.kind })),
    ...words.below,
  ];
  const texts = lines.map((line, index) => ({
    ...startAt(0, top + index * LINE_HEIGHT, line.text),
    kind: line.kind,
  }));
  const bottom = top + (lines.length - 1) * LINE_HEIGHT;
  return { texts: [...texts, { ...endAt(width, top, value.text), kind: value.kind }], bottom };
}
