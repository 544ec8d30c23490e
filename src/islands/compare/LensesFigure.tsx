import { useRef } from 'react';
import type { PlaceLensesLayout } from '../../charts/place-lenses/layout.ts';
import { layoutPlaceLenses } from '../../charts/place-lenses/layout.ts';
import { sortPlaceLenses } from '../../charts/place-lenses/place-lenses-data.ts';
import { PlaceLensesChart } from '../../charts/place-lenses/PlaceLensesChart.tsx';
import type { Addresses } from '../../i18n/addresses.ts';
import type { Language } from '../../i18n/language.ts';
import { ChartSteps } from '../shared/ChartSteps.tsx';
import { ToolFigure } from '../shared/ToolFigure.tsx';
import { inPage, useDrawnWidths } from '../shared/use-drawn-widths.ts';
import type { CompareProps } from './compare-props.ts';
import type { ComposedComparison } from './compose-comparison.ts';

interface LensesFigureProps {
  language: Language;
  addresses: Addresses;
  props: CompareProps;
  composed: ComposedComparison;
  ready: boolean;
}

/** Base widths of the drawings: a phone, and the column beside a section's title. */
const WIDTHS = { narrow: 328, medium: 720 };

/** The wage level and the price level of every place: two bars each, never one sum. */
export function LensesFigure({ language, addresses, props, composed, ready }: LensesFigureProps) {
  const { t } = language;
  const { lenses, lensesDescription: description } = composed;
  const box = useRef<HTMLDivElement>(null);
  const room = useDrawnWidths(box);
  // The column has no room for a drawing across the page.
  const drawn = (['narrow', 'medium'] as const).filter(
    (width) => room.includes(width) || (width === 'medium' && room.includes('wide')),
  );
  const layout = (width: number): PlaceLensesLayout =>
    layoutPlaceLenses(lenses, {
      width,
      narrow: width === WIDTHS.narrow,
      language,
      nation: props.nation.before,
    });
  return (
    <ToolFigure
      id="lenses"
      heading="h3"
      description={description}
      evidence={[
        {
          evidence: 'published',
          rung: null,
          word: t('evidence.published'),
          href: addresses.method('evidence'),
          text: t('compare.evidence.published', { occupation: props.occupation }),
        },
      ]}
      notes={[composed.bridge]}
      source={props.lensSource}
      tableWord={t('compare.table')}
      method={{ label: t('compare.method'), href: addresses.method('price-level') }}
    >
      <ChartSteps
        id="lenses-steps"
        label={description.headline}
        hint={t('compare.steps')}
        ready={ready}
        rows={sortPlaceLenses(lenses.places).map(({ placeId }) => ({
          key: placeId,
          text: description.rowTexts[placeId]!,
        }))}
      >
        {(active) => (
          <div className="views" ref={box}>
            {drawn.map((view) => (
              <div key={view} className={`view-${view}`} {...inPage(room)}>
                {inPage(room) === null && (
                  <PlaceLensesChart
                    layout={layout(WIDTHS[view])}
                    id={`place-lenses-${view}`}
                    label={description.alternative}
                    active={active}
                  />
                )}
              </div>
            ))}
          </div>
        )}
      </ChartSteps>
    </ToolFigure>
  );
}
