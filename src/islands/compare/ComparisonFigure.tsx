import { ComparisonChart } from '../../charts/comparison/ComparisonChart.tsx';
import type { ComparisonLayout } from '../../charts/comparison/layout.ts';
import { layoutComparison } from '../../charts/comparison/layout.ts';
import { rowKey } from '../../charts/comparison/comparison-data.ts';
import { sortRows } from '../../charts/pay-range/pay-range-data.ts';
import type { Addresses } from '../../i18n/addresses.ts';
import type { Language } from '../../i18n/language.ts';
import type { AtlasPlace, PayAtlas } from '../../pay/pay-atlas.ts';
import { ChartSteps } from '../shared/ChartSteps.tsx';
import { ToolFigure } from '../shared/ToolFigure.tsx';
import { ExportActions } from '../shared/export/ExportActions.tsx';
import type { CompareProps } from './compare-props.ts';
import { comparisonCsv } from './comparison-csv.ts';
import type { ComposedComparison } from './compose-comparison.ts';

interface ComparisonFigureProps {
  language: Language;
  addresses: Addresses;
  props: CompareProps;
  atlas: PayAtlas<AtlasPlace>;
  composed: ComposedComparison;
  ready: boolean;
  /** Address of what is shown, whole. */
  address: string;
}

/** Base widths of the drawings: a phone, a tablet, the whole page. */
const WIDTHS = { narrow: 328, medium: 720, wide: 1248 };

/** The ranges of every place on one axis, with the sentence that says the result. */
export function ComparisonFigure(figure: ComparisonFigureProps) {
  const { language, addresses, props, atlas, composed, ready, address } = figure;
  const { t } = language;
  const { data, description, places, levels, level } = composed;
  const nation = props.nation.before;
  const layout = (width: number): ComparisonLayout =>
    layoutComparison(data, { width, narrow: width === WIDTHS.narrow, language, nation });
  const label = description.alternative;
  const title = t('compare.title', {
    places: places.map(({ name }) => name).join(' · '),
    roles: language.list(levels.map(({ words }) => words.singular)),
  });
  const fileName = ['compare', ...places.map(({ id }) => id)].join('-');
  return (
    <ToolFigure
      id="comparison"
      heading="h2"
      description={description}
      evidence={[
        {
          evidence: 'estimated',
          rung: level.rung,
          word: t('evidence.estimated'),
          href: addresses.method('estimate'),
          text: t('compare.evidence.estimated'),
        },
        {
          evidence: 'observed',
          rung: level.rung,
          word: t('evidence.observed'),
          href: addresses.method('evidence'),
          text: props.nation.name,
        },
      ]}
      notes={[description.across, description.withoutPrices].filter((note) => note !== null)}
      source={props.source}
      tableWord={t('compare.table')}
      method={{ label: t('compare.method'), href: addresses.method('estimate') }}
      after={
        <ExportActions
          language={language}
          fileName={fileName}
          getCsv={() => comparisonCsv(composed, atlas)}
          getChart={() => ({
            chart: (
              <ComparisonChart layout={layout(WIDTHS.wide)} id="comparison-file" label={label} />
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
      }
    >
      <ChartSteps
        id="comparison-steps"
        label={description.headline}
        hint={t('compare.steps')}
        ready={ready}
        rows={data.groups.flatMap((group) =>
          sortRows(group.rows).map((row) => {
            const key = rowKey(group.levelId, row.placeId);
            return { key, text: description.rowTexts[key]! };
          }),
        )}
      >
        {(active) => (
          <div className="views has-wide broad">
            {(['narrow', 'medium', 'wide'] as const).map((view) => (
              <div key={view} className={`view-${view}`}>
                <ComparisonChart
                  layout={layout(WIDTHS[view])}
                  id={`comparison-${view}`}
                  label={label}
                  active={active}
                />
              </div>
            ))}
          </div>
        )}
      </ChartSteps>
    </ToolFigure>
  );
}
