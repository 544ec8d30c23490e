import { roundCoordinate } from '../shared/scale.ts';

/** The median of one year; null where none was printed. */
export interface HistoryYear {
  year: number;
  /** Currency units of that year. */
  nominal: number | null;
  /** Currency units of the year that prices are brought to. */
  real: number | null;
}

/** The median of an occupation in the nation over the years. */
export interface HistoryData {
  /** Rung whose colour the lines take; null for an official occupation, which has none. */
  rung: number | null;
  currency: string;
  /** Year whose prices the real values are in. */
  realYear: number;
  /** First year of a new estimation method; null where it stayed the same. */
  breakYear: number | null;
  /** In any order; a year that is left out leaves a gap. */
  years: HistoryYear[];
}

/** The years in order. */
export function sortYears(years: HistoryYear[]): HistoryYear[] {
  return [...years].sort((a, b) => a.year - b.year);
}

export interface Point {
  year: number;
  x: number;
  y: number;
  amount: number;
}

/** The drawing of one line: broken where a year is missing. */
export interface Series {
  kind: 'nominal' | 'real';
  points: Point[];
  path: string;
}

/** Joins the points of neighbouring years; over a gap there is no line. */
export function layoutSeries(kind: Series['kind'], points: Point[]): Series {
  const path = points
    .map((point, index) => {
      const joined = points[index - 1]?.year === point.year - 1;
      return `${joined ? 'L' : 'M'}${point.x} ${point.y}`;
    })
    .join('');
  return { kind, points, path };
}

/** Highest and lowest place of a line between two x, ends included; without a line there, infinite. */
export function extentBetween(
  { points }: Series,
  x1: number,
  x2: number,
): { top: number; bottom: number } {
  const heights = points.flatMap((point, index) => {
    const next = points[index + 1];
    const here = point.x >= x1 && point.x <= x2 ? [point.y] : [];
    if (!next) return here;
    const cuts = [x1, x2].filter((x) => x > point.x && x < next.x);
    return [
      ...here,
      ...cuts.map((x) => point.y + ((next.y - point.y) * (x - point.x)) / (next.x - point.x)),
    ];
  });
  return {
    top: roundCoordinate(Math.min(...heights)),
    bottom: roundCoordinate(Math.max(...heights)),
  };
}
