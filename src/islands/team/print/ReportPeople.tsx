import { describePeopleStrip } from '../../../charts/people-strip/describe.ts';
import { layoutPeopleStrip } from '../../../charts/people-strip/layout.ts';
import { PeopleStripChart } from '../../../charts/people-strip/PeopleStripChart.tsx';
import { rowCount } from '../../../charts/people-strip/people-strip-data.ts';
import type { Language } from '../../../i18n/language.ts';
import { PrintedFigure } from './PrintedFigure.tsx';
import { PrintedTable } from './PrintedTable.tsx';
import type { ReportCircles, ReportData } from './report-data.ts';

/** Names of places in a sentence; with more, the first ones. */
const MOST_PLACES = 30;

interface ReportPeopleProps {
  report: ReportData;
  language: Language;
}

/** People against their ranges, and those outside them with what brings them to the minimum. */
export function ReportPeople({ report, language }: ReportPeopleProps) {
  const { strips, circles, names, people, unpictured } = report;
  const { t } = language;
  const pictured = strips.reduce(
    (sum, { data }) => data.rows.reduce((count, row) => count + rowCount(row), sum),
    0,
  );
  return (
    <section>
      <h3>{t('teamReport.people')}</h3>
      {pictured < people && (
        <p className="measured">
          {t('teamReport.pictured', {
            shown: pictured,
            all: people,
            places: unpictured.length,
            left: unpictured.slice(0, MOST_PLACES).join('; '),
          })}
        </p>
      )}
      {strips.map(({ label, data }, index) => {
        const description = describePeopleStrip(data, { language, names });
        const layout = layoutPeopleStrip(data, { width: 720, narrow: false, language, names });
        return (
          <PrintedFigure key={index} description={description} place={label} tabled={false}>
            <PeopleStripChart
              layout={layout}
              id={`paper-strip-${index}`}
              label={description.alternative}
            />
          </PrintedFigure>
        );
      })}
      {circles.map((item) => (
        <Circles key={item.currency} circles={item} names={names} language={language} />
      ))}
    </section>
  );
}

interface CirclesProps {
  circles: ReportCircles;
  names: boolean;
  language: Language;
}

function Circles({ circles, names, language }: CirclesProps) {
  const { currency, green, red, costToMinimumHundredths, cases } = circles;
  const { t } = language;
  const money = (hundredths: number): string => language.money(hundredths / 100, currency);
  const total = green + red;
  return (
    <>
      <h4>
        {t('teamReport.circles', { green, red, amount: money(costToMinimumHundredths), currency })}
      </h4>
      {cases.length > 0 && (
        <PrintedTable
          table={{
            caption: '',
            columns: [
              ...(names ? [{ label: t('peopleStrip.column.person'), numeric: false }] : []),
              { label: t('column.rung'), numeric: false },
              { label: t('peopleStrip.column.pay'), numeric: true },
              { label: t('peopleStrip.column.outside'), numeric: false },
            ],
            rows: cases.map(({ name, rung, baseHundredths, side, hundredths }) => [
              ...(names ? [name ?? t('format.missing')] : []),
              rung,
              money(baseHundredths),
              t(`peopleStrip.${side}`, { amount: money(hundredths) }),
            ]),
          }}
        />
      )}
      {cases.length < total && (
        <p className="source-line">{t('teamReport.circlesMore', { shown: cases.length, total })}</p>
      )}
      {red > 0 && <p className="source-line">{t('teamReport.redNote')}</p>}
    </>
  );
}
