import type { EmployerRangeLayout } from './employer-range-layout.ts';

interface EmployerRangeMarkProps {
  range: EmployerRangeLayout;
  /** The part that another range has as well. */
  common?: { x: number; y: number; width: number; height: number } | null;
}

/** Draws an employer's range: it takes no fill of evidence, since it is no statistic. */
export function EmployerRangeMark({ range, common = null }: EmployerRangeMarkProps) {
  const { x, y, width, height, midpointX, market } = range;
  return (
    <g className="employer-range">
      <rect className="box" x={x} y={y} width={width} height={height} />
      {common && <rect className="common" {...common} />}
      <path className="midpoint" d={`M${midpointX} ${y}v${height}`} />
      {market && <path className="market" d={market} />}
    </g>
  );
}
