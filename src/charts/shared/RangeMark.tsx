import { hatchId } from './HatchPatterns.tsx';
import { roundCoordinate } from './scale.ts';
import type { EmployerRangeLayout } from './employer-range-layout.ts';
import type { RangeLayout, Segment } from './range-layout.ts';
import type { DottedLine, RangeOrDots } from './row-chart.ts';

interface RangeMarkProps {
  range: RangeLayout;
}

/** Draws one pay range: tails, bar, the median and how sure it is. Colour and fill come from classes. */
export function RangeMark({ range }: RangeMarkProps) {
  const { y, barHeight, bar, lowerTail, upperTail, median, band } = range;
  const top = roundCoordinate(y - barHeight / 2);
  const classes = [
    'range',
    range.muted ? 'muted' : range.rung === null ? 'official' : `rung-${range.rung}`,
    range.evidence,
    range.thin ? 'thin' : '',
  ];
  return (
    <g className={classes.filter(Boolean).join(' ')}>
      {(lowerTail ?? upperTail) && <path className="tail" d={tailsPath(range)} />}
      {bar && <rect className="bar" x={bar.x1} y={top} width={span(bar)} height={barHeight} />}
      {bar && range.evidence === 'estimated' && (
        <rect
          x={bar.x1}
          y={top}
          width={span(bar)}
          height={barHeight}
          fill={`url(#${hatchId(range.muted ? null : range.rung)})`}
        />
      )}
      {band && <BandMark band={band} median={median} y={y} />}
      <rect
        className="median"
        x={roundCoordinate(median.x - median.width / 2)}
        y={roundCoordinate(y - median.height / 2)}
        width={median.width}
        height={median.height}
      />
    </g>
  );
}

/** Soft corners, so that the band is no second bar. */
const BAND_CORNER = 3;

/** A soft band behind the median, without ends that could be taken for those of the range. */
function BandMark({
  band,
  median,
  y,
}: {
  band: Segment;
  median: RangeLayout['median'];
  y: number;
}) {
  return (
    <rect
      className="band"
      x={band.x1}
      y={roundCoordinate(y - median.height / 2)}
      width={span(band)}
      height={median.height}
      rx={BAND_CORNER}
    />
  );
}

/** Both tails as the data of one path, or the one that there is. */
function tailsPath({ y, cap, lowerTail, upperTail }: RangeLayout): string {
  const low = lowerTail && tailPath(lowerTail.x1, lowerTail.x2, y, cap, 'low');
  const high = upperTail && tailPath(upperTail.x1, upperTail.x2, y, cap, 'high');
  return `${low ?? ''}${high ?? ''}`;
}

function tailPath(x1: number, x2: number, y: number, cap: number, end: 'low' | 'high'): string {
  const line = `M${x1} ${y}H${x2}`;
  if (cap === 0) return line;
  return `${line}M${end === 'low' ? x1 : x2} ${roundCoordinate(y - cap)}v${roundCoordinate(cap * 2)}`;
}

/** Differences of rounded numbers gain noise, so they are rounded again. */
const span = (segment: Segment): number => roundCoordinate(segment.x2 - segment.x1);

/** Draws the range of a row, or the dotted line in its place. */
export function RowRange({ row: { range, missing } }: { row: RangeOrDots }) {
  return (
    <>
      {range && <RangeMark range={range} />}
      <NotShown line={missing} />
    </>
  );
}

/** The dotted line in place of what cannot be shown; null draws nothing. */
export function NotShown({ line }: { line: DottedLine | null }) {
  return line && <path className="not-shown" d={`M${line.x1} ${line.y}H${line.x2}`} />;
}

interface EmployerRangeMarkProps {
  range: EmployerRangeLayout;
  /** The part that another range has as well. */
  common?: { x: number; y: number; width: number; height: number } | null;
}

/** The outline of a range that was worked out from another. */
export const COMPUTED_DASHES = '4 3';

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
