import type { ChartProps } from '../shared/ChartSvg.tsx';
import { ChartSvg } from '../shared/ChartSvg.tsx';
import { ChartText, ChartTexts } from '../shared/ChartText.tsx';
import { LevelMark } from '../shared/LevelMark.tsx';
import { MoneyAxisMark } from '../shared/AxisMarks.tsx';
import { RowRange } from '../shared/RangeMark.tsx';
import type { ComparedRow, ComparisonLayout } from './layout.ts';

interface ComparisonChartProps extends ChartProps<ComparisonLayout> {
  /** Key of the row that the reader is on; null where no row is chosen. */
  active?: string | null;
}

/** Draws places side by side on one or two rungs from their layout. */
export function ComparisonChart({ layout, id, label, active = null }: ComparisonChartProps) {
  const { width, narrow, groups } = layout;
  return (
    <ChartSvg kind="comparison" layout={layout} id={id} label={label}>
      {groups.flatMap(({ rows }) =>
        rows.map(
          (row) =>
            row.key === active && (
              <g key={row.key}>
                <rect className="here-band" x={0} y={row.top} width={width} height={row.height} />
                <rect className="here-edge" x={-9} y={row.top} width={3} height={row.height} />
              </g>
            ),
        ),
      )}
      <MoneyAxisMark
        axis={layout.axis}
        top={layout.axisY}
        y={layout.axisY}
        labels="above"
        bottom={layout.gridBottom}
      />
      <ChartTexts className="tick" lines={layout.heads} />
      {groups.map((group) => (
        <g key={group.levelId}>
          {group.ruleY !== null && <path className="grid" d={`M0 ${group.ruleY}H${width}`} />}
          <LevelMark rung={group.rung} of={group.of} x={group.mark.x} y={group.mark.y} />
          <ChartText className="name" at={group.title} />
          {!narrow && group.reference && <path className="reference" d={group.reference.path} />}
          {group.rows.map((row) => (
            <Row key={row.key} row={row} active={row.key === active} />
          ))}
          {narrow && group.reference && <path className="reference" d={group.reference.path} />}
          {group.reference?.label && <ChartText className="tick zero" at={group.reference.label} />}
        </g>
      ))}
    </ChartSvg>
  );
}

function Row({ row, active }: { row: ComparedRow; active: boolean }) {
  return (
    <g className={active ? 'row banded' : 'row'}>
      <RowRange row={row} />
      <ChartTexts className={row.nation ? 'row-figure' : 'label strong'} lines={row.name} />
      {row.cells.map((text, index) => (
        <ChartText
          key={text.x}
          className={index === 0 && !row.nation ? 'row-value' : 'label'}
          at={text}
        />
      ))}
      {row.warning && <ChartText className="warning" at={row.warning} />}
      {row.reason && <ChartText className="note" at={row.reason} />}
    </g>
  );
}
