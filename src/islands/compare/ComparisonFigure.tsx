import { useRef } from 'react';
import { ComparisonChart } from '../../charts/comparison/ComparisonChart.tsx';
import type { ComparisonLayout } from '../../charts/comparison/layout.ts';
import { layoutComparison } from '../../charts/comparison/layout.ts';
import { rowKey } from '../../charts/comparison/comparison-data.ts';
import { sortRows } from '../../charts/pay-range/pay-range-data.ts';
import type { Addresses } from '../../i18n/addresses.ts';
import type { Language } from '../../i18n/language.ts';
import { ChartSteps } from '../shared/ChartSteps.tsx';
import { ToolFigure } from '../shared/ToolFigure.tsx';
import { inPage, useDrawnWidths } from '../shared/use-drawn-widths.ts';
import type { BrowserAtlas } from '../shared/use-atlas.ts';
import { ExportActions } from '../shared/export/ExportActions.tsx';
import type { CompareProps } from './compare-props.ts';
import { comparisonCsv } from './comparison-csv.ts';
import type { ComposedComparison } from './compose-comparison.ts';

interface ComparisonFigureProps {
  language: Language;
  addresses: Addresses;
  props: CompareProps;
  atlas: BrowserAtlas;
  composed: ComposedComparison;
  ready: boolean;
  /** Address of what is shown, whole. */
  address: string;
}

/** Base widths of the drawings: a phone, a tablet, the whole page. */
const WIDTHS = { narrow: 328, medium: 720, wide: 1248 };

/** Geometry of the chart at a base width. */
function layoutAt(
  width: number,
  { language, props, composed }: ComparisonFigureProps,
): ComparisonLayout {
  const narrow = width === WIDTHS.narrow;
  return layoutComparison(composed.data, { width, narrow, language, nation: props.nation.before });
}

/** What the marks of the chart rest on: estimates for the places, observed figures of the nation. */
function evidenceOf({ language, addresses, props, composed }: ComparisonFigureProps) {
  const { t } = language;
  const { rung } = composed.level;
  return [
    {
      evidence: 'estimated' as const,
      rung,
      word: t('evidence.estimated'),
      href: addresses.method('estimate'),
      text: t('compare.evidence.estimated'),
    },
    {
      evidence: 'observed' as const,
      rung,
      word: t('evidence.observed'),
      href: addresses.method('evidence'),
      text: props.nation.name,
    },
  ];
}

/** The ranges of every place on one axis, with the sentence that says the result. */
export function ComparisonFigure(figure: ComparisonFigureProps) {
  const { language, addresses, props, composed } = figure;
  const { t } = language;
  const { description } = composed;
  return (
    <ToolFigure
      id="comparison"
      heading="h2"
      description={description}
      evidence={evidenceOf(figure)}
      notes={[description.across, description.withoutEstimate, description.withoutPrices].filter(
        (note) => note !== null,
      )}
      source={props.source}
      tableWord={t('compare.table')}
      method={{ label: t('compare.method'), href: addresses.method('estimate') }}
      after={<ComparisonExport {...figure} />}
    >
      <ComparisonDrawing {...figure} />
    </ToolFigure>
  );
}

/** The chart in the base width that there is room for, its rows to be stepped through. */
function ComparisonDrawing(figure: ComparisonFigureProps) {
  const box = useRef<HTMLDivElement>(null);
  const drawn = useDrawnWidths(box);
  const { language, composed, ready } = figure;
  const { data, description } = composed;
  return (
    <ChartSteps
      id="comparison-steps"
      label={description.headline}
      hint={language.t('compare.steps')}
      ready={ready}
      rows={data.groups.flatMap((group) =>
        sortRows(group.rows).map((row) => {
          const key = rowKey(group.levelId, row.placeId);
          return { key, text: description.rowTexts[key]! };
        }),
      )}
    >
      {(active) => (
        <div className="views has-wide broad" ref={box}>
          {drawn.map((view) => (
            <div key={view} className={`view-${view}`} {...inPage(drawn)}>
              {inPage(drawn) === null && (
                <ComparisonChart
                  layout={layoutAt(WIDTHS[view], figure)}
                  id={`comparison-${view}`}
                  label={description.alternative}
                  active={active}
                />
              )}
            </div>
          ))}
        </div>
      )}
    </ChartSteps>
  );
}

/** The ways to take the comparison along. */
function ComparisonExport(figure: ComparisonFigureProps) {
  const { language, props, atlas, composed, address } = figure;
  const { t } = language;
  const { description, places, levels } = composed;
  const title = t('compare.title', {
    places: places.map(({ name }) => name).join(' · '),
    roles: language.list(levels.map(({ words }) => words.singular)),
  });
  const fileName = ['compare', ...places.map(({ id }) => id)].join('-');
  return (
    <ExportActions
      language={language}
      fileName={fileName}
      getCsv={() => comparisonCsv(composed, atlas)}
      getChart={() => ({
        chart: (
          <ComparisonChart
            layout={layoutAt(WIDTHS.wide, figure)}
            id="comparison-file"
            label={description.alternative}
          />
        ),
        text: {
          title: description.headline,
          subtitle: `${title}. ${description.subtitle}`,
          source: `${props.source} ${props.siteName}, ${props.asOf}. ${address}`,
        },
      })}
      getAddress={() => address}
      citation={t('take.citation', {
        title,
        site: props.siteName,
        date: props.asOf,
        address,
        sources: props.source,
      })}
    />
  );
}
