import type { Language } from '../../../i18n/language.ts';
import type { PeopleColumn, PeoplePage, PeopleQuery } from '../engine/people-query.ts';
import { PEOPLE_ON_PAGE } from '../engine/people-query.ts';
import type { TeamSite } from '../team-props.ts';
import { Pages } from './Pages.tsx';
import { PersonRow } from './PersonRow.tsx';
import { SortHead } from './SortHead.tsx';

interface PeopleTableProps {
  language: Language;
  site: TeamSite;
  page: PeoplePage;
  query: PeopleQuery;
  change: (query: Partial<PeopleQuery>) => void;
  /** Ids of people who are marked for promotion. */
  marked: ReadonlySet<string>;
  mark: (employeeId: string, levelId: string) => void;
}

const COLUMNS: readonly { column: PeopleColumn; word: string; numeric: boolean }[] = [
  { column: 'name', word: 'person', numeric: false },
  { column: 'rung', word: 'rung', numeric: false },
  { column: 'city', word: 'place', numeric: false },
  { column: 'base', word: 'base', numeric: true },
  { column: 'compa', word: 'compa', numeric: true },
  { column: 'penetration', word: 'penetration', numeric: true },
];

/** People against their ranges, a page of them. */
export function PeopleTable(props: PeopleTableProps) {
  const { language, site, page, query, change, marked, mark } = props;
  const { t } = language;
  const sort = (column: PeopleColumn, descending: boolean): void =>
    change({ sort: column, descending });
  const top = site.levels.at(-1)!.id;
  const head = (column: PeopleColumn, label: string, numeric: boolean) => (
    <SortHead
      key={column}
      column={column}
      label={label}
      numeric={numeric}
      sorted={query.sort}
      descending={query.descending}
      sort={sort}
    />
  );
  return (
    <>
      <div className="scroll" role="region" aria-label={t('team.people.table')} tabIndex={0}>
        <table className="data team-people">
          <thead>
            <tr>
              {COLUMNS.map(({ column, word, numeric }) =>
                head(column, t(`team.column.${word}` as 'team.column.person'), numeric),
              )}
              <th scope="col">{t('team.column.outside')}</th>
              {head('market', t('team.column.market'), true)}
              <th scope="col">{t('team.column.proposal')}</th>
            </tr>
          </thead>
          <tbody>
            {page.people.map((person) => {
              const { employeeId, levelId } = person.row;
              return (
                <PersonRow
                  key={employeeId}
                  language={language}
                  site={site}
                  person={person}
                  marked={marked.has(employeeId)}
                  mark={
                    levelId === null || levelId === top ? null : () => mark(employeeId, levelId)
                  }
                />
              );
            })}
          </tbody>
        </table>
      </div>
      {page.matching === 0 && <p className="team-empty">{t('team.people.none')}</p>}
      <Pages
        language={language}
        offset={page.offset}
        size={PEOPLE_ON_PAGE}
        count={page.matching}
        go={(offset) => change({ offset })}
      />
    </>
  );
}
