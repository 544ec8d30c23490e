import { roundCoordinate } from '../shared/round-coordinate.ts';

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
