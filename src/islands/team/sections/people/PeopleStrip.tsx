import { Fragment, useMemo, useState } from 'react';
import { describePeopleStrip } from '../../../../charts/people-strip/describe.ts';
import { layoutPeopleStrip } from '../../../../charts/people-strip/layout.ts';
import type {
  PeopleStripData,
  StripRow,
} from '../../../../charts/people-strip/people-strip-data.ts';
import { PeopleStripChart } from '../../../../charts/people-strip/PeopleStripChart.tsx';
import type { Language } from '../../../../i18n/language.ts';
import { AnswerState } from '../AnswerState.tsx';
import { LiveFigure } from '../LiveFigure.tsx';
import { placeLabel } from '../labels.ts';
import { useAnswer } from '../../state/use-answer.ts';
import type { RosterViewProps } from '../section-props.ts';

/** The picture of people against their ranges, with a choice of place and currency where there are several. */
export function PeopleStrip(props: RosterViewProps) {
  const { language, site, summary, marketLine } = props;
  const { t } = language;
  const [place, setPlace] = useState<string | null>(null);
  const [currency, setCurrency] = useState(summary.currencies[0]?.currency ?? site.currency);
  const [strip, drawn] = useDrawnStrip(props, place, currency);
  const { answer } = strip;
  const state = (
    <AnswerState language={language} label={t('team.work.positions')} answered={strip} />
  );
  if (!answer || !drawn) return state;
  const where = summary.places.find(({ key }) => key === answer.place);
  const { headline } = drawn.description;
  return (
    <LiveFigure
      id="people-strip"
      chart={PeopleStripChart}
      layOut={drawn.layOut}
      description={{
        ...drawn.description,
        headline: where
          ? t('team.strip.headline', { place: placeLabel(site, where), headline })
          : headline,
      }}
      heading="h2"
      tableWord={t('figure.table')}
      source={marketLine ?? ''}
      below={
        <>
          {answer.apart > 0 && (
            <p className="measured">{t('team.strip.apart', { n: answer.apart })}</p>
          )}
          <DotNames language={language} rows={answer.rows} />
        </>
      }
    >
      {state}
      {where && (
        <CountedChoice
          id="team-strip-place"
          language={language}
          label={t('team.strip.place')}
          value={place ?? where.key}
          options={summary.places.map((each) => [each.key, placeLabel(site, each), each.count])}
          choose={setPlace}
        />
      )}
      {summary.currencies.length > 1 && (
        <CountedChoice
          id="team-strip-currency"
          language={language}
          label={t('team.people.currency')}
          value={currency}
          options={summary.currencies.map(({ currency: code, count }) => [code, code, count])}
          choose={setCurrency}
        />
      )}
    </LiveFigure>
  );
}

/** The engine's answer for a place and a currency, and its picture once there is one. */
function useDrawnStrip(
  { client, outcome, language }: RosterViewProps,
  place: string | null,
  currency: string,
) {
  const strip = useAnswer(client, 'strip', outcome && { place, currency }, outcome);
  const { answer, question } = strip;
  // While a newer picture is on its way, the former one says what it is of.
  const drawn = useMemo(
    () => answer && question && draw({ currency: question.currency, rows: answer.rows }, language),
    [answer, question, language],
  );
  return [strip, drawn] as const;
}

interface CountedChoiceProps {
  id: string;
  language: Language;
  label: string;
  value: string;
  /** A value, its name, and how many people it has. */
  options: readonly (readonly [value: string, name: string, people: number])[];
  choose: (value: string) => void;
}

/** A choice of whom the picture shows. */
function CountedChoice({ id, language, label, value, options, choose }: CountedChoiceProps) {
  return (
    <div className="team-field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={({ target }) => choose(target.value)}>
        {options.map(([each, name, people]) => (
          <option key={each} value={each}>
            {name} ({language.number(people)})
          </option>
        ))}
      </select>
    </div>
  );
}

/** With more people the table below names them better. */
const MOST_NAMED = 40;

/** Names for every dot, rung by rung as they stand, since in the picture many find no room. */
function DotNames({ language, rows }: { language: Language; rows: readonly StripRow[] }) {
  const shown = rows.filter(({ people }) => people.length > 0).reverse();
  const count = shown.reduce((sum, { people }) => sum + people.length, 0);
  if (count === 0 || count > MOST_NAMED) return null;
  return (
    <p className="measured">
      {language.t('team.strip.names')}{' '}
      {shown.map(({ key, shortName, people }, index) => (
        <Fragment key={key}>
          {index > 0 && '; '}
          <strong>{shortName}:</strong>{' '}
          {[...people]
            .sort((a, b) => a.pay - b.pay)
            .map(({ name }) => name)
            .join(', ')}
        </Fragment>
      ))}
      .
    </p>
  );
}

function draw(data: PeopleStripData, language: Language) {
  return {
    layOut: (width: number, narrow: boolean) =>
      layoutPeopleStrip(data, { width, narrow, language, names: true }),
    description: describePeopleStrip(data, { language, names: true }),
  };
}
