import type { ChartProps } from '../shared/ChartSvg.tsx';
import { ChartSvg } from '../shared/ChartSvg.tsx';
import { ChartText, ChartTexts, LinkedNames } from '../shared/ChartText.tsx';
import { PercentAxisMark } from '../shared/AxisMarks.tsx';
import type { PayAndPricesLayout, PayAndPricesRow } from './layout.ts';
import { DOT_RADIUS } from './layout.ts';

/** Draws the wage level before and after prices from its layout. */
export function PayAndPricesChart({ layout, id, label }: ChartProps<PayAndPricesLayout>) {
  const { rows, heads, samples, linked } = layout;
  const [wagesSample, afterSample] = samples;
  return (
    <ChartSvg kind="pay-and-prices" layout={layout} id={id} label={label} linked={linked}>
      <g aria-hidden={linked || undefined} className="official">
        <PercentAxisMark
          ticks={layout.ticks}
          top={layout.gridTop}
          bottom={layout.gridBottom}
          labels="below"
          zeroPath={layout.zeroPath}
        />
        {wagesSample && <circle className="solid" cx={wagesSample.x} cy={wagesSample.y} r={4.5} />}
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
  const { y, wages, afterPrices, touching } = row;
  return (
    <>
      {afterPrices !== null && !touching && (
        <path className="link" d={`M${afterPrices} ${y}H${wages}`} />
      )}
      {afterPrices !== null && <circle className="open" cx={afterPrices} cy={y} r={DOT_RADIUS} />}
      <circle className="solid" cx={wages} cy={y} r={touching ? DOT_RADIUS / 2 : DOT_RADIUS} />
    </>
  );
}
