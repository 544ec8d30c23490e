import type { ChartProps } from '../shared/ChartSvg.tsx';
import { ChartSvg } from '../shared/ChartSvg.tsx';
import { ChartText, ChartTexts, LinkedNames } from '../shared/ChartText.tsx';
import { PercentAxisMark } from '../shared/PercentAxisMark.tsx';
import type { PayAndPricesLayout, PayAndPricesRow } from './layout.ts';
import { DOT_RADIUS } from './layout.ts';

/** Draws pay before and after prices from its layout. */
export function PayAndPricesChart({ layout, id, label }: ChartProps<PayAndPricesLayout>) {
  const { rung, rows, heads, samples, linked } = layout;
  const [paySample, afterSample] = samples;
  return (
    <ChartSvg kind="pay-and-prices" layout={layout} id={id} label={label} linked={linked}>
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
        <ChartTexts className="tick" lines={heads} />
        {rows.map((row) => (
          <g key={row.placeId}>
            <Dots row={row} />
            <ChartText className="row-value" at={row.payLabel} />
            <ChartText className={row.unknownPrices ? 'note' : 'label'} at={row.afterPricesLabel} />
          </g>
        ))}
      </g>
      <LinkedNames rows={rows} />
    </ChartSvg>
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
