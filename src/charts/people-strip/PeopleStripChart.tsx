import type { ChartProps } from '../shared/ChartSvg.tsx';
import { ChartSvg } from '../shared/ChartSvg.tsx';
import { ChartText } from '../shared/ChartText.tsx';
import { EmployerRangeMark, NotShown } from '../shared/RangeMark.tsx';
import { LevelMark } from '../shared/LevelMark.tsx';
import { MoneyAxisMark } from '../shared/AxisMarks.tsx';
import { outsidePath } from '../shared/paths.ts';
import type { PeopleStripLayout } from './layout.ts';
import type { StripDot, StripRowLayout } from './place-row.ts';

interface PeopleStripChartProps extends ChartProps<PeopleStripLayout> {
  /** Index in `layout.items` of what the reader has stepped to. */
  current?: number | null;
}

/** Draws people against their ranges from the layout. */
export function PeopleStripChart({ layout, id, label, current = null }: PeopleStripChartProps) {
  const { rows, stairs } = layout;
  const item = current === null ? undefined : layout.items[current];
  return (
    <ChartSvg kind="people-strip" layout={layout} id={id} label={label}>
      <MoneyAxisMark axis={layout.axis} top={layout.gridTop} y={layout.axisY} />
      {rows.map((row) => (
        <StripRowMark key={row.key} row={row} />
      ))}
      {stairs.map((stair) => (
        <g key={stair.path} className="step">
          <path d={stair.path} />
          {stair.label && <ChartText className="label strong" at={stair.label} />}
        </g>
      ))}
      {rows.map((row) => (
        <g key={row.key} className={`rung-${row.rung}`}>
          {row.dots.map((dot) => (
            <DotMark key={`${dot.kind} ${dot.id}`} dot={dot} />
          ))}
        </g>
      ))}
      {rows.map((row) => (
        <g key={row.key}>
          {row.names.map((name) => (
            <ChartText
              key={`${name.x} ${name.y}`}
              className={name.outside ? 'warning' : 'person'}
              at={name}
            />
          ))}
          {row.warnings.map((warning) => (
            <ChartText key={warning.text} className="warning strong" at={warning} />
          ))}
          {row.barLabel && <ChartText className="note counted" at={row.barLabel} />}
        </g>
      ))}
      {item && <circle className="current" cx={item.x} cy={item.y} r={item.radius + 5} />}
    </ChartSvg>
  );
}

function StripRowMark({ row }: { row: StripRowLayout }) {
  return (
    <g className={`row rung-${row.rung}`}>
      <LevelMark rung={row.rung} of={row.of} x={row.mark.x} y={row.mark.y} />
      <ChartText className="name" at={row.name} />
      <ChartText className="note" at={row.note} />
      <NotShown line={row.missing} />
      {row.range && <EmployerRangeMark range={row.range} />}
      {row.bars.map(({ outside, ...bar }) => (
        <rect key={`${bar.x} ${bar.y}`} className={outside ? 'outside' : 'solid'} {...bar} />
      ))}
      {row.leaders.map((leader) => (
        <path key={leader} className="leader" d={leader} />
      ))}
    </g>
  );
}

function DotMark({ dot: { id, kind, x, y, radius } }: { dot: StripDot }) {
  if (kind === 'outside') {
    return <path className="outside" data-person={id} d={outsidePath(x, y, radius)} />;
  }
  const after = kind === 'after';
  return (
    <circle
      className={after ? 'open' : 'solid'}
      data-person={id}
      cx={x}
      cy={y}
      r={after ? radius - 1 : radius}
    />
  );
}
