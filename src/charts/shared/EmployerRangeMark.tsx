import type { EmployerRangeLayout } from './employer-range-layout.ts';

interface EmployerRangeMarkProps {
  range: EmployerRangeLayout;
}

/** Draws an employer's range: it takes no fill of evidence, since it is no statistic. */
export function EmployerRangeMark({ range }: EmployerRangeMarkProps) {
  const { x, y, width, height, midpointX, market } = range;
  return (
    <g className="employer-range">
      <rect className="box" x={x} y={y} width={width} height={height} />
      <path className="midpoint" d={`M${midpointX} ${y}v${height}`} />
      {market && <path className="market" d={market} />}
    </g>
  );
}
