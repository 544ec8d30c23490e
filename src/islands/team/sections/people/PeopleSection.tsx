import { nextRung } from '../../../../ladder/order.ts';
import { useState } from 'react';
import type { Language } from '../../../../i18n/language.ts';
import type { PeopleQuery } from '../../engine/people-query.ts';
import type { TotalsView } from '../../engine/protocol.ts';
import { useAnswer } from '../../state/use-answer.ts';
import { AnswerState } from '../AnswerState.tsx';
import { moneyOf } from '../labels.ts';
import { PeopleFilters } from './PeopleFilters.tsx';
import { PeopleStrip } from './PeopleStrip.tsx';
import { PeopleTable } from './PeopleTable.tsx';
import type { RosterViewProps } from '../section-props.ts';

const EVERYBODY: PeopleQuery = {
  sort: 'file',
  descending: false,
  search: '',
  level: null,
  place: null,
  side: 'all',
  offset: 0,
};

/** People against their ranges: the picture, those outside, and the table with its filters. */
export function PeopleSection(props: RosterViewProps) {
  const { language, site, client, summary, planning, outcome, change } = props;
  const { t } = language;
  const [query, setQuery] = useState(EVERYBODY);
  const rangesVersion = `${props.revision} ${outcome?.rangesVersion}`;
  const page = useAnswer(client, 'people', outcome && query, rangesVersion);
  const totals = useAnswer(client, 'totals', outcome && {}, rangesVersion);
  const marks = planning.scenarios[planning.side].marks;
  const marked = new Set(marks.map(({ employeeId }) => employeeId));
  return (
    <section className="section" id="people" aria-label={t('team.people.title')}>
      <PeopleStrip {...props} place={query.place} />
      <AnswerState language={language} label={t('team.work.positions')} answered={totals} />
      {totals.answer && <CircleNumbers language={language} view={totals.answer} />}
      <PeopleFilters
        language={language}
        site={site}
        summary={summary}
        query={query}
        // A filter begins at the first page again.
        change={(part) => setQuery((before) => ({ ...before, offset: 0, ...part }))}
      />
      <AnswerState language={language} label={t('team.work.people')} answered={page} />
      {page.answer && page.question && (
        <PeopleTable
          language={language}
          site={site}
          page={page.answer}
          query={page.question}
          asked={query}
          change={(part) => setQuery((before) => ({ ...before, offset: 0, ...part }))}
          marked={marked}
          mark={(employeeId, levelId) => {
            if (marked.has(employeeId)) return change({ kind: 'unmark', employeeId });
            const toLevelId = nextRung(site.order, levelId);
            if (toLevelId !== null) change({ kind: 'mark', employeeId, toLevelId });
          }}
        />
      )}
      <p className="source-line">{t('team.people.note')}</p>
    </section>
  );
}

interface CircleNumbersProps {
  language: Language;
  view: TotalsView;
}

/** Green and red circles with what brings everybody to the minimum, by currency. */
function CircleNumbers({ language, view }: CircleNumbersProps) {
  const { t, number } = language;
  return (
    <>
      {view.totals.map((total) => {
        const money = moneyOf(language, total.currency);
        return (
          <dl key={total.currency} className="team-numbers">
            <div>
              <dt>{t('team.people.green')}</dt>
              <dd>{number(total.green)}</dd>
            </div>
            <div>
              <dt>{t('team.people.toMinimum')}</dt>
              <dd>{money(total.paidCostToMinimumHundredths)}</dd>
            </div>
            <div>
              <dt>{t('team.people.red')}</dt>
              <dd>{number(total.red)}</dd>
              <dd className="small quiet">{t('team.people.redNote')}</dd>
            </div>
            <div>
              <dt>{t('team.total.base', { currency: total.currency })}</dt>
              <dd>{money(total.paidHundredths)}</dd>
              <dd className="small quiet">{t('team.people', { n: total.people })}</dd>
            </div>
          </dl>
        );
      })}
      {view.withoutRange > 0 && (
        <p className="measured">{t('team.people.noRangeCount', { n: view.withoutRange })}</p>
      )}
    </>
  );
}
