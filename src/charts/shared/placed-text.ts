/** A line of text with its place: what an SVG text element needs, no more. */
export interface PlacedText {
  x: number;
  /** Baseline. */
  y: number;
  text: string;
  anchor: 'start' | 'middle' | 'end';
}
