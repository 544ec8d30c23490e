import type { ChartProps } from '../shared/ChartSvg.tsx';
import { ChartSvg } from '../shared/ChartSvg.tsx';
import { ChartTexts } from '../shared/ChartText.tsx';
import { PercentAxisMark } from '../shared/AxisMarks.tsx';
import { CircleKey, fillOf, PlaceCircles, withinOutline } from '../shared/PlaceCircles.tsx';
import type { NamedPlace, SwarmLayout } from './layout.ts';

/** Draws the swarm from its layout; circles that are neither named nor links are one path a side. */
export function SwarmChart({ layout, id, label }: ChartProps<SwarmLayout>) {
  const { ticks, gridTop, gridBottom, groups, named, key } = layout;
  // A picture has no parts for a screen reader: with links in it, it is a group.
  const linked = [...named, ...groups.flatMap(({ circles }) => circles)].some(({ link }) => link);
  return (
    <ChartSvg kind="swarm" layout={layout} id={id} label={label} linked={linked}>
      <PercentAxisMark ticks={ticks} top={gridTop} bottom={gridBottom} labels="below" drop={20} />
      {groups.map((group) => (
        <PlaceCircles
          key={`${group.below} ${group.sized}`}
          group={group}
          colour="official"
          hatch={null}
        />
      ))}
      {named.map((place) => (
        <Named key={place.id} place={place} />
      ))}
      <CircleKey entries={key} colour="official" />
    </ChartSvg>
  );
}

/** A circle with its name, both one link. */
function Named({ place }: { place: NamedPlace }) {
  const { below, sized, link, lines, inside } = place;
  const { x, y, radius } = below ? withinOutline(place) : place;
  const mark = (
    <>
      <circle
        className={`${fillOf(below, false)}${sized ? '' : ' unsized'}`}
        cx={x}
        cy={y}
        r={radius}
      />
      <ChartTexts className={inside && !below ? 'place on-mark' : 'place'} lines={lines} />
    </>
  );
  if (link === null) return <g className="official">{mark}</g>;
  return (
    <a className="official" href={link.href}>
      <title>{link.title}</title>
      {mark}
    </a>
  );
}
