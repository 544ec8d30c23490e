import { ChartText, LinkedName } from '../shared/ChartText.tsx';
import { PercentAxisMark } from '../shared/PercentAxisMark.tsx';
import type { PayAndPricesLayout, PayAndPricesRow } from './layout.ts';
import { DOT_RADIUS } from './layout.ts';

interface PayAndPricesChartProps {
  layout: PayAndPricesLayout;
  /** Unique in the page. */
  id: string;
  /** Alternative text. */
  label: string;
}

/** Draws pay before and after prices from its layout. */
export function PayAndPricesChart({ layout, id, label }: PayAndPricesChartProps) {
  const { width, height, narrow, rung, rows, heads, samples, linked } = layout;
  const [paySample, afterSample] = samples;
  return (
    <svg
      className={narrow ? 'chart pay-and-prices narrow' : 'chart pay-and-prices'}
      id={id}
      // A picture must not hold links: where there are some, it is a named group of them.
      role={linked ? 'group' : 'img'}
      aria-label={label}
      viewBox={`0 0 ${width} ${height}`}
    >
      <g aria-hidden={linked || undefined} className={`rung-${rung}`}>
        <PercentAxisMark
          ticks={layout.ticks}
          top={layout.gridTop}
          bottom={layout.gridBottom}
          labels="below"
          zeroPath={layout.zeroPath}
        />
        {paySample && <circle className="solid" cx={paySample.x} cy={paySample.y} r={4.5} />}
        {afterSample && <circle className="open" cx={afterSample.x} cy={afterSample.y} r={4.5} />}
        {heads.map((text) => (
          <ChartText key={text.x} className="tick" at={text} />
        ))}
        {rows.map((row) => (
          <g key={row.placeId}>
            <Dots row={row} />
            <ChartText className="row-value" at={row.payLabel} />
            <ChartText className={row.unknownPrices ? 'note' : 'label'} at={row.afterPricesLabel} />
          </g>
        ))}
      </g>
      {rows.map((row) => (
        <LinkedName
          key={row.placeId}
          href={row.href}
          lines={[row.name]}
          className="label"
          target={row.target}
        />
      ))}
    </svg>
  );
}

function Dots({ row }: { row: PayAndPricesRow }) {
  const { y, pay, afterPrices, touching } = row;
  return (
    <>
      {afterPrices !== null && !touching && (
        <path className="link" d={`M${afterPrices} ${y}H${pay}`} />
      )}
      {afterPrices !== null && <circle className="open" cx={afterPrices} cy={y} r={DOT_RADIUS} />}
      <circle className="solid" cx={pay} cy={y} r={touching ? DOT_RADIUS / 2 : DOT_RADIUS} />
    </>
  );
}
