import { roundCoordinate } from './round-coordinate.ts';

/** Path of the diamond that marks a person outside the range. */
export function outsidePath(x: number, y: number, radius: number): string {
  const reach = radius + 1.5;
  return `M${x} ${roundCoordinate(y - reach)}l${reach} ${reach}l${-reach} ${reach}l${-reach} ${-reach}z`;
}
