import type { ChartProps } from '../shared/ChartSvg.tsx';
import { ChartSvg } from '../shared/ChartSvg.tsx';
import { ChartText } from '../shared/ChartText.tsx';
import type { HistoryLayout } from './layout.ts';

/** Draws a median by year from its layout. */
export function HistoryChart({ layout, id, label }: ChartProps<HistoryLayout>) {
  const { rung, series, labels, yearTicks, methodBreak } = layout;
  return (
    <ChartSvg kind="history" layout={layout} id={id} label={label}>
      {series.length > 0 && <Axes layout={layout} />}
      {yearTicks.map((tick) => (
        <ChartText
          key={tick.x}
          className="tick"
          at={{ x: tick.x, y: layout.axisY + 20, text: tick.label, anchor: 'middle' }}
        />
      ))}
      {methodBreak && (
        <>
          <path
            className="method-break"
            d={`M${methodBreak.x} ${layout.top - 20}V${layout.axisY}`}
          />
          <ChartText className="note" at={methodBreak.label} />
        </>
      )}
      <g className={rung === null ? 'official' : `rung-${rung}`}>
        {series.map(({ kind, path, points }) => (
          <g key={kind} className={kind}>
            <path className="line" d={path} />
            {points.map((point) => (
              <circle key={point.year} className="point" cx={point.x} cy={point.y} r={3.5} />
            ))}
          </g>
        ))}
      </g>
      {labels.map(({ key, value, name }) => (
        <g key={key}>
          <ChartText className="row-value" at={value} />
          {name && <ChartText className="label" at={name} />}
        </g>
      ))}
    </ChartSvg>
  );
}

function Axes({ layout }: { layout: HistoryLayout }) {
  const { x1, x2, top, bottom, axisY, broken, valueTicks, valueTickX } = layout;
  return (
    <g className="axis">
      {valueTicks.map((tick) => (
        <path key={tick.y} className="grid" d={`M${x1} ${tick.y}H${x2}`} />
      ))}
      <path className="axis-line" d={`M${x1} ${top}V${bottom}M${x1} ${axisY}H${x2}`} />
      {broken && (
        <path
          className="axis-line"
          d={`M${x1 - 5} ${bottom + 4}l10 -4M${x1 - 5} ${bottom + 9}l10 -4`}
        />
      )}
      {valueTicks.map((tick) => (
        <ChartText
          key={tick.y}
          className="tick"
          at={{ x: valueTickX, y: tick.y + 5, text: tick.label, anchor: 'end' }}
        />
      ))}
    </g>
  );
}
