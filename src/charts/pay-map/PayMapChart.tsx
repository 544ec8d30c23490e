import type { ChartProps } from '../shared/ChartSvg.tsx';
import { ChartSvg } from '../shared/ChartSvg.tsx';
import { ChartText } from '../shared/ChartText.tsx';
import { hatchId } from '../shared/HatchPatterns.tsx';
import {
  CircleKey,
  fillOf,
  PlaceCircles,
  PlaceCrosses,
  withinOutline,
} from '../shared/PlaceCircles.tsx';
import type { PayMapLayout } from './layout.ts';
import type { LegendLayout } from './legend.ts';
import type { MapName } from './map-names.ts';
import type { MapOutline } from './outline.ts';

/** Draws the map from its layout; circles of one shade and fill that are no links are one path. */
export function PayMapChart({ layout, id, label }: ChartProps<PayMapLayout>) {
  const { outline, insetName, groups, crosses, names, rings, legend, evidence } = layout;
  // A picture has no parts for a screen reader: with links in it, it is a group.
  const linked =
    names.some(({ href }) => href !== null) ||
    groups.some(({ circles }) => circles.some(({ link }) => link !== null));
  return (
    <ChartSvg kind="pay-map" layout={layout} id={id} label={label} linked={linked}>
      <Outline outline={outline} />
      {insetName && <ChartText className="note" at={insetName} />}
      {groups.map((group, index) => (
        <PlaceCircles
          key={index}
          group={group}
          colour={shadeClass(evidence, group.shade)}
          hatch={evidence === 'estimated' ? hatchId(group.shade) : null}
        />
      ))}
      <PlaceCrosses circles={crosses} />
      {rings.map(({ x, y, radius }) => (
        <circle key={`${x} ${y}`} className="own-ring" cx={x} cy={y} r={radius} />
      ))}
      {names.map((name) => (
        <Name key={`${name.text.x} ${name.text.y}`} name={name} />
      ))}
      {legend && <Legend legend={legend} evidence={evidence} />}
    </ChartSvg>
  );
}

function Outline({ outline }: { outline: Omit<MapOutline, 'place'> }) {
  const { borders, coast, inset } = outline;
  return (
    <>
      <path className="border" d={borders} />
      <path className="coast" d={coast} />
      {inset && (
        <>
          <path className="coast" d={inset.coast} />
          <rect
            className="frame"
            x={inset.x}
            y={inset.y}
            width={inset.width}
            height={inset.height}
          />
        </>
      )}
    </>
  );
}

/** Official figures are grey, pay of rungs takes their colours. */
function shadeClass(evidence: PayMapLayout['evidence'], shade: number): string {
  return evidence === 'published' ? `grey-${shade}` : `rung-${shade}`;
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
  const { title, sides, swatches, cuts, key } = legend;
  const hatched = evidence === 'estimated';
  return (
    <g className="legend">
      <ChartText className="note" at={title} />
      {sides.map((side) => (
        <ChartText key={side.x} className="note" at={side} />
      ))}
      {swatches.map(({ circle, shade, below }) => (
        <g key={circle.x} className={shadeClass(evidence, shade)}>
          <circle
            className={fillOf(below, hatched)}
            cx={circle.x}
            cy={circle.y}
            r={(below ? withinOutline(circle) : circle).radius}
          />
          {hatched && !below && (
            <circle
              cx={circle.x}
              cy={circle.y}
              r={circle.radius}
              fill={`url(#${hatchId(shade)})`}
            />
          )}
        </g>
      ))}
      {cuts.map(({ text, tick, zero }) => (
        <g key={text.x}>
          <path className="axis-line" d={tick} />
          <ChartText className={zero ? 'tick zero' : 'tick'} at={text} />
        </g>
      ))}
      <CircleKey entries={key} colour="series-mark" />
    </g>
  );
}
