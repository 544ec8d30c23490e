import type { FigureWords } from './figure-words.ts';

/** A chart as a page shows it: its words and a drawing for each width it is made for. */
export interface DrawnFigure<Layout> {
  words: FigureWords;
  narrow: Layout;
  /** Null where one drawing serves all widths. */
  medium: Layout | null;
  wide: Layout | null;
}
