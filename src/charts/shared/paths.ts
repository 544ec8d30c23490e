import { roundCoordinate } from './scale.ts';

export interface Circle {
  x: number;
  y: number;
  radius: number;
}

/** Tenths of a pixel: what a dense picture of several hundred circles can show and afford. */
const tenth = (value: number): number => Math.round(value * 10);

/**
 * Many circles as the data of one path: a third of the bytes of an element each.
 * Moves are relative; they are differences of rounded places, so that roundings do not add up.
 */
export function circlesPath(circles: readonly Circle[]): string {
  let path = '';
  let [fromX, fromY] = [0, 0];
  for (const { x, y, radius } of circles) {
    // A circle is one arc from its top almost round: it ends a tenth to the right and closes.
    const [left, top, r] = [tenth(x), tenth(y) - tenth(radius), tenth(radius) / 10];
    path += `m${(left - fromX) / 10} ${(top - fromY) / 10}a${r} ${r} 0 1 0 .1 0z`;
    [fromX, fromY] = [left, top];
  }
  return path.replaceAll(/([ m-])0\./g, '$1.').replaceAll(' -', '-');
}

/**
 * Lines as d3 writes them, from one corner to the next instead of each from the edge: two thirds of the bytes.
 * Steps are differences of rounded places, so that roundings do not add up.
 * @param path of M, L and Z with absolute coordinates in tenths: "M10,20L10.5,18Z"
 */
export function relativePath(path: string): string {
  let [fromX, fromY] = [0, 0];
  let start: readonly [number, number] = [0, 0];
  const steps = [...path.matchAll(/([MLZ])(?:(-?[\d.]+),(-?[\d.]+))?/g)].map(
    ([, command, left = '', top = '']) => {
      if (command === 'Z') {
        [fromX, fromY] = start;
        return 'z';
      }
      const [x, y] = [tenth(Number(left)), tenth(Number(top))];
      const step = ` ${(x - fromX) / 10} ${(y - fromY) / 10}`;
      const stays = x === fromX && y === fromY;
      [fromX, fromY] = [x, y];
      if (command === 'L') return stays ? '' : step;
      start = [x, y];
      // What follows a move without a letter is a line.
      return `m${step}`;
    },
  );
  return steps
    .join('')
    .replaceAll(/([ -])0\./g, '$1.')
    .replaceAll(/ (?=-)|(?<=m) /g, '');
}

/** Crosses as large as circles, as the data of one path. */
export function crossesPath(circles: readonly Circle[]): string {
  return circles
    .map(({ x, y, radius }) => {
      const left = roundCoordinate(x - radius);
      const [top, bottom] = [roundCoordinate(y - radius), roundCoordinate(y + radius)];
      const across = radius * 2;
      return `M${left} ${top}l${across} ${across}M${left} ${bottom}l${across} ${-across}`;
    })
    .join('');
}

/** Path of the diamond that marks a person outside the range. */
export function outsidePath(x: number, y: number, radius: number): string {
  const reach = radius + 1.5;
  return `M${x} ${roundCoordinate(y - reach)}l${reach} ${reach}l${-reach} ${reach}l${-reach} ${-reach}z`;
}
