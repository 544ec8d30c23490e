import { useMemo, useState } from 'react';
import { describePeopleStrip } from '../../../../charts/people-strip/describe.ts';
import { layoutPeopleStrip } from '../../../../charts/people-strip/layout.ts';
import type { PeopleStripLayout } from '../../../../charts/people-strip/layout.ts';
import type { PeopleStripData } from '../../../../charts/people-strip/people-strip-data.ts';
import { PeopleStripChart } from '../../../../charts/people-strip/PeopleStripChart.tsx';
import type { Language } from '../../../../i18n/language.ts';
import { AnswerState } from '../AnswerState.tsx';
import { LiveFigure } from '../LiveFigure.tsx';
import { placeLabel } from '../labels.ts';
import { useAnswer } from '../../state/use-answer.ts';
import type { RosterViewProps } from '../section-props.ts';

interface PeopleStripProps extends RosterViewProps {
  /** Key of the place that the table is filtered by. */
  place: string | null;
}

const WIDTHS = { narrow: 328, medium: 720, wide: 1248 } as const;

/** The picture of people against their ranges, with a choice of currency where there are several. */
export function PeopleStrip(props: PeopleStripProps) {
  const { language, site, client, summary, outcome, place, marketLine } = props;
  const { t } = language;
  const [currency, setCurrency] = useState(summary.currencies[0]?.currency ?? site.currency);
  const strip = useAnswer(client, 'strip', outcome && { place, currency }, outcome);
  const { answer, question } = strip;
  // While a newer picture is on its way, the former one says what it is of.
  const drawn = useMemo(
    () => answer && question && draw({ currency: question.currency, rows: answer.rows }, language),
    [answer, question, language],
  );
  const state = (
    <AnswerState language={language} label={t('team.work.positions')} answered={strip} />
  );
  if (!answer || !question || !drawn) return state;
  const where = summary.places.find(({ key }) => key === answer.place);
  return (
    <LiveFigure
      id="people-strip"
      chart={PeopleStripChart}
      layouts={drawn.layouts}
      description={drawn.description}
      heading="h2"
      tableWord={t('figure.table')}
      source={marketLine ?? ''}
    >
      {state}
      {where && (
        <p className="measured">
          {t(question.place === null ? 'team.strip.largest' : 'team.strip.place', {
            place: placeLabel(site, where),
            people: t('team.people', { n: where.count }),
          })}
        </p>
      )}
      {summary.currencies.length > 1 && (
        <div className="team-field">
          <label htmlFor="team-strip-currency">{t('team.people.currency')}</label>
          <select
            id="team-strip-currency"
            value={currency}
            onChange={({ target }) => setCurrency(target.value)}
          >
            {summary.currencies.map(({ currency: code, count }) => (
              <option key={code} value={code}>
                {code} ({language.number(count)})
              </option>
            ))}
          </select>
        </div>
      )}
    </LiveFigure>
  );
}

function draw(data: PeopleStripData, language: Language) {
  const layout = (width: number, narrow: boolean): PeopleStripLayout =>
    layoutPeopleStrip(data, { width, narrow, language, names: true });
  return {
    layouts: {
      narrow: layout(WIDTHS.narrow, true),
      medium: layout(WIDTHS.medium, false),
      wide: layout(WIDTHS.wide, false),
    },
    description: describePeopleStrip(data, { language, names: true }),
  };
}
