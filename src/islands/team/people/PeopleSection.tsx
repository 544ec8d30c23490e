import { useState } from 'react';
import { AnswerState } from '../AnswerState.tsx';
import type { PeopleQuery } from '../engine/people-query.ts';
import { useAnswer } from '../use-answer.ts';
import type { RosterViewProps } from '../RosterView.tsx';
import { CircleNumbers } from './CircleNumbers.tsx';
import { PeopleFilters } from './PeopleFilters.tsx';
import { PeopleStrip } from './PeopleStrip.tsx';
import { PeopleTable } from './PeopleTable.tsx';

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
  const { language, site, link, summary, planning, plan, change } = props;
  const { t } = language;
  const [query, setQuery] = useState(EVERYBODY);
  const rangesVersion = `${props.revision} ${plan?.rangesVersion}`;
  const page = useAnswer(link, 'people', plan && query, rangesVersion);
  const totals = useAnswer(link, 'totals', plan && {}, rangesVersion);
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
      {page.answer && (
        <PeopleTable
          language={language}
          site={site}
          page={page.answer}
          query={query}
          change={(part) => setQuery((before) => ({ ...before, offset: 0, ...part }))}
          marked={marked}
          mark={(employeeId, levelId) => {
            if (marked.has(employeeId)) return change({ kind: 'unmark', employeeId });
            const rung = site.levels.findIndex(({ id }) => id === levelId);
            const next = site.levels[rung + 1];
            if (next) change({ kind: 'mark', employeeId, toLevelId: next.id });
          }}
        />
      )}
      <p className="source-line">{t('team.people.note')}</p>
    </section>
  );
}
