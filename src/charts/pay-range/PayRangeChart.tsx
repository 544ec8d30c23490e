import { memo } from 'react';
import type { ChartProps } from '../shared/ChartSvg.tsx';
import { ChartSvg } from '../shared/ChartSvg.tsx';
import { ChartText, ChartTexts, LinkedName } from '../shared/ChartText.tsx';
import { MoneyAxisMark } from '../shared/AxisMarks.tsx';
import { RowRange } from '../shared/RangeMark.tsx';
import type { PayRangeLayout } from './layout.ts';
import type { PlacedRow } from './row-layout.ts';

interface PayRangeChartProps extends Omit<ChartProps<PayRangeLayout>, 'label'> {
  /** Missing for a part of a drawing that is named as a whole. */
  label?: string | undefined;
}

/** Draws pay ranges by place from their layout. */
export function PayRangeChart({ layout, id, label }: PayRangeChartProps) {
  const { rows, width, narrow, references, linked } = layout;
  return (
    <ChartSvg kind="pay-range" layout={layout} id={id} label={label} linked={linked}>
      <g aria-hidden={linked || undefined}>
        {rows.map((row, index) => (
          // By position: a row that has become another place is written over, which is cheaper than moving it.
          <Band key={index} row={row} width={width} />
        ))}
        <MoneyAxisMark
          axis={layout.axis}
          top={layout.axisY}
          y={layout.axisY}
          labels="above"
          bottom={layout.gridBottom}
        />
        <ChartTexts className="tick" lines={layout.heads} />
        {!narrow && <References layout={layout} />}
        {rows.map((row, index) => (
          <RowMarks key={index} row={row} />
        ))}
        {narrow && <References layout={layout} />}
        {references.map(
          (reference) =>
            reference.label && (
              <ChartText key={reference.kind} className="tick zero" at={reference.label} />
            ),
        )}
      </g>
      {rows.map((row, index) => (
        <RowName key={index} row={row} />
      ))}
    </ChartSvg>
  );
}

/** Not drawn again as long as the row is the same object. */
const RowMarks = memo(function RowMarks({ row }: { row: PlacedRow }) {
  return (
    <g className={rowClass(row)}>
      <RowRange row={row} />
      {row.cells.map((text, index) => (
        <ChartText key={text.x} className={index === 0 ? 'row-value' : 'label'} at={text} />
      ))}
      {row.warning && <ChartText className="warning" at={row.warning} />}
      {row.reason && <ChartText className="note" at={row.reason} />}
    </g>
  );
});

const RowName = memo(function RowName({ row }: { row: PlacedRow }) {
  return (
    <g className={rowClass(row)}>
      <LinkedName
        href={row.href}
        lines={row.name}
        className={row.nation || row.own ? 'label strong' : 'label'}
        target={{
          x: 0,
          y: row.top + 1,
          width: row.nameEnd,
          height: 28 + (row.name.length - 1) * 16,
        }}
      />
    </g>
  );
});

function References({ layout }: { layout: PayRangeLayout }) {
  return layout.references.map((reference) => (
    <path
      key={reference.kind}
      className={reference.kind === 'nation' ? 'reference' : 'reference-here'}
      d={reference.path}
    />
  ));
}

function rowClass({ nation, own }: PlacedRow): string {
  return ['row', own ? 'own' : '', nation || own ? 'banded' : ''].filter(Boolean).join(' ');
}

function Band({ row, width }: { row: PlacedRow; width: number }) {
  if (!row.nation && !row.own) return null;
  return (
    <>
      <rect className="here-band" x={0} y={row.top} width={width} height={row.height} />
      {row.own && <rect className="here-edge" x={0} y={row.top} width={3} height={row.height} />}
    </>
  );
}
