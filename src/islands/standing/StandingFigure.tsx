import { describeStanding } from '../../charts/standing/describe.ts';
import { layoutStanding } from '../../charts/standing/layout.ts';
import type { StandingLayout } from '../../charts/standing/layout.ts';
import type { StandingData } from '../../charts/standing/standing-data.ts';
import { StandingChart } from '../../charts/standing/StandingChart.tsx';
import type { Addresses } from '../../i18n/addresses.ts';
import type { Language } from '../../i18n/language.ts';
import { ToolFigure } from '../shared/ToolFigure.tsx';
import type { PlaceName } from '../shared/PlaceCombobox.tsx';
import type { StandingLevel, StandingProps } from './standing-props.ts';

interface StandingFigureProps {
  language: Language;
  addresses: Addresses;
  props: StandingProps;
  data: StandingData;
  level: StandingLevel;
  place: PlaceName;
  month: string;
}

/** Base widths of the drawings: a phone, and the column beside a section's title. */
const WIDTHS = { narrow: 328, medium: 720, wide: 1016 };

/** The answer: own pay as a mark above every range it is held against, each with its percentile. */
export function StandingFigure(figure: StandingFigureProps) {
  const { language, addresses, props, data, level, place, month } = figure;
  const { t } = language;
  const { words, rung } = level;
  const description = describeStanding(data, {
    language,
    role: words,
    inPlace: place.inPlace,
    month,
  });
  const layout = (width: number): StandingLayout =>
    layoutStanding(data, { width, narrow: width === WIDTHS.narrow, language });
  const evidence = data.rows[0]?.statistic?.evidence;
  return (
    <ToolFigure
      id="standing"
      heading="h3"
      description={description}
      evidence={[
        ...(evidence
          ? [
              {
                evidence,
                rung,
                word: t(`evidence.${evidence}`),
                href: addresses.method(evidence === 'estimated' ? 'estimate' : 'evidence'),
                text: words.singular,
              },
            ]
          : []),
        {
          evidence: 'published' as const,
          rung: null,
          word: t('evidence.published'),
          href: addresses.method('evidence'),
        },
      ]}
      notes={data.noEstimate === null ? [] : [data.noEstimate]}
      source={`${props.source} ${t('standing.outer')}`}
      tableWord={t('standing.table')}
      method={{ label: t('standing.method'), href: addresses.method('rank') }}
    >
      <div className="views has-wide">
        {(['narrow', 'medium', 'wide'] as const).map((view) => (
          <div key={view} className={`view-${view}`}>
            <StandingChart
              layout={layout(WIDTHS[view])}
              id={`standing-${view}`}
              label={description.alternative}
            />
          </div>
        ))}
      </div>
    </ToolFigure>
  );
}
