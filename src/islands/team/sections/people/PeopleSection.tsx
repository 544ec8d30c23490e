import { nextRung } from '../../../../ladder/order.ts';
import { useState } from 'react';
import type { PeopleQuery } from '../../engine/people-query.ts';
import { PEOPLE_FIRST } from '../../engine/people-query.ts';
import { useAnswer } from '../../state/use-answer.ts';
import { AnswerState } from '../AnswerState.tsx';
import { PeopleFilters } from './PeopleFilters.tsx';
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
  size: PEOPLE_FIRST,
};

/** Everybody against their range, as a table with its filters. */
export function PeopleSection(props: RosterViewProps) {
  const { language, site, client, summary, planning, outcome, change } = props;
  const { t } = language;
  const [query, setQuery] = useState(EVERYBODY);
  const rangesVersion = `${props.revision} ${outcome?.rangesVersion}`;
  const page = useAnswer(client, 'people', outcome && query, rangesVersion);
  const { side, scenarios } = planning;
  const marked = new Set(scenarios[side].marks.map(({ employeeId }) => employeeId));
  const proposed = new Map(
    outcome?.results[side].promotions.map((item) => [item.mark.employeeId, item]),
  );
  return (
    <section className="section" id="people" aria-label={t('team.people.title')}>
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
          hasMarket={props.marketLine !== null}
          page={page.answer}
          query={page.question}
          asked={query}
          change={(part) => setQuery((before) => ({ ...before, offset: 0, ...part }))}
          marked={marked}
          proposed={proposed}
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
