import type { ChartProps } from '../shared/ChartSvg.tsx';
import { ChartSvg } from '../shared/ChartSvg.tsx';
import { ChartText } from '../shared/ChartText.tsx';
import { hatchId } from '../shared/HatchPatterns.tsx';
import { circlesPath } from '../shared/paths.ts';
import type { PayMapLayout } from './layout.ts';
import type { LegendLayout } from './legend.ts';
import type { MapName } from './map-names.ts';

/** Draws the map from its layout; circles of one shade are one path. */
export function PayMapChart({ layout, id, label }: ChartProps<PayMapLayout>) {
  const { outline, insetName, groups, dots, names, own, legend, evidence } = layout;
  // A picture has no parts for a screen reader: with links in it, it is a group.
  const linked = names.some((name) => name.href !== null);
  return (
    <ChartSvg kind="pay-map" layout={layout} id={id} label={label} linked={linked}>
      <path className="border" d={outline.borders} />
      <path className="coast" d={outline.coast} />
      {outline.inset && (
        <>
          <path className="coast" d={outline.inset.coast} />
          <rect
            className="frame"
            x={outline.inset.x}
            y={outline.inset.y}
            width={outline.inset.width}
            height={outline.inset.height}
          />
        </>
      )}
      {insetName && <ChartText className="note" at={insetName} />}
      {groups.map(({ shade, open, circles }) => (
        <g key={`${shade} ${open} ${circles[0]?.radius}`} className={shadeClass(evidence, shade)}>
          <path className={open ? 'open' : FILL[evidence]} d={circlesPath(circles)} />
          {!open && evidence === 'estimated' && (
            <path d={circlesPath(circles)} fill={`url(#${hatchId(shade)})`} />
          )}
        </g>
      ))}
      {dots.length > 0 && (
        <g className="series-mark">
          <path className="open" d={circlesPath(dots)} />
        </g>
      )}
      {own && <circle className="own-ring" cx={own.x} cy={own.y} r={own.radius} />}
      {names.map((name) => (
        <Name key={`${name.text.x} ${name.text.y}`} name={name} />
      ))}
      {legend && <Legend legend={legend} evidence={evidence} />}
    </ChartSvg>
  );
}

/** Official figures are solid; the hatch of estimates lies on a tint. */
const FILL = { published: 'solid', estimated: 'tinted' } as const;

/** Estimates take the colours of the rungs, official figures are grey. */
function shadeClass(evidence: PayMapLayout['evidence'], shade: number): string {
  return evidence === 'estimated' ? `rung-${shade}` : `grey-${shade}`;
}

function Name({ name }: { name: MapName }) {
  const text = <ChartText className={name.own ? 'place own' : 'place'} at={name.text} />;
  if (name.href === null) return text;
  const { x, y, width, height } = name.box;
  return (
    <a href={name.href}>
      <rect className="target" x={x} y={y} width={width} height={height} />
      {text}
    </a>
  );
}

interface LegendProps extends Pick<PayMapLayout, 'evidence'> {
  legend: LegendLayout;
}

function Legend({ legend, evidence }: LegendProps) {
  const { title, swatches, cuts, size, dot } = legend;
  return (
    <g className="legend">
      <ChartText className="note" at={title} />
      {swatches.map(({ shade, ...rect }) => (
        <g key={shade} className={shadeClass(evidence, shade)}>
          <rect className={FILL[evidence]} {...rect} />
          {evidence === 'estimated' && <rect {...rect} fill={`url(#${hatchId(shade)})`} />}
        </g>
      ))}
      {cuts.map(({ text, zero }) => (
        <ChartText key={text.x} className={zero ? 'tick zero' : 'tick'} at={text} />
      ))}
      <g className="series-mark">
        <circle className="open" cx={size.circle.x} cy={size.circle.y} r={size.circle.radius} />
        {dot && (
          <circle className="open" cx={dot.circle.x} cy={dot.circle.y} r={dot.circle.radius} />
        )}
      </g>
      <ChartText className="note" at={size.text} />
      {dot && <ChartText className="note" at={dot.text} />}
    </g>
  );
}
