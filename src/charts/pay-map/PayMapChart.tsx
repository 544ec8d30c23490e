import type { ChartProps } from '../shared/ChartSvg.tsx';
import { ChartSvg } from '../shared/ChartSvg.tsx';
import { ChartText } from '../shared/ChartText.tsx';
import { circlesPath } from '../shared/paths.ts';
import type { PayMapLayout } from './layout.ts';
import type { LegendLayout } from './legend.ts';
import type { MapName } from './map-names.ts';

/** Draws the map from its layout; circles of one colour are one path. */
export function PayMapChart({ layout, id, label }: ChartProps<PayMapLayout>) {
  const { outline, insetName, groups, dots, names, own, legend } = layout;
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
      {groups.map(({ rung, open, circles }) => (
        <g key={`${rung} ${open} ${circles[0]?.radius}`} className={`rung-${rung}`}>
          <path className={open ? 'open' : 'solid'} d={circlesPath(circles)} />
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
      {legend && <Legend legend={legend} />}
    </ChartSvg>
  );
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

function Legend({ legend }: { legend: LegendLayout }) {
  const { title, swatches, cuts, size, dot } = legend;
  return (
    <g className="legend">
      <ChartText className="note" at={title} />
      {swatches.map(({ rung, ...rect }) => (
        <g key={rung} className={`rung-${rung}`}>
          <rect className="solid" {...rect} />
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
