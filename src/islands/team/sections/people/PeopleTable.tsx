import type { PersonPromotion } from '../../../../team/promotion/scenario.ts';
import { nextRung } from '../../../../ladder/order.ts';
import type { Language } from '../../../../i18n/language.ts';
import type { PeopleColumn, PeoplePage, PeopleQuery } from '../../engine/people-query.ts';
import { PEOPLE_FIRST, PEOPLE_ON_PAGE } from '../../engine/people-query.ts';
import type { TeamSite } from '../../team-props.ts';
import { PersonRow } from './PersonRow.tsx';

interface PeopleTableProps {
  language: Language;
  site: TeamSite;
  /** Whether anything is known of a market to hold people against. */
  hasMarket: boolean;
  page: PeoplePage;
  /** What the page shows. */
  query: PeopleQuery;
  /** What is asked for, which the page may not show yet. */
  asked: PeopleQuery;
  change: (query: Partial<PeopleQuery>) => void;
  /** Ids of people who are marked for promotion. */
  marked: ReadonlySet<string>;
  /** Their promotions, as far as they are worked out. */
  proposed: ReadonlyMap<string, PersonPromotion>;
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
  const { language, hasMarket, page, query, asked, change } = props;
  const { t } = language;
  const sort = (column: PeopleColumn, descending: boolean): void =>
    change({ sort: column, descending });
  const head = (column: PeopleColumn, label: string, numeric: boolean) => (
    <SortHead
      key={column}
      column={column}
      label={label}
      numeric={numeric}
      sorted={query.sort}
      descending={query.descending}
      sort={(by) => sort(by, asked.sort === by && !asked.descending)}
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
              {hasMarket && head('market', t('team.column.market'), true)}
              <th scope="col">{t('team.column.proposal')}</th>
            </tr>
          </thead>
          <tbody>
            <PeopleRows {...props} />
          </tbody>
        </table>
      </div>
      {page.matching === 0 && <p className="team-empty">{t('team.people.none')}</p>}
      <Pages
        language={language}
        offset={page.offset}
        size={query.size}
        count={page.matching}
        go={(offset) => change({ offset })}
        showMore={
          query.size === PEOPLE_FIRST ? () => change({ size: PEOPLE_ON_PAGE, offset: 0 }) : null
        }
      />
    </>
  );
}

interface PagesProps {
  language: Language;
  offset: number;
  size: number;
  count: number;
  go: (offset: number) => void;
  /** Null where as many are shown as ever are. */
  showMore: (() => void) | null;
}

/** Which part of a long table is shown, and the way to the parts before and after it. */
function Pages({ language, offset, size, count, go, showMore }: PagesProps) {
  const { t, number } = language;
  if (count <= size) return null;
  const last = Math.min(offset + size, count);
  return (
    <nav className="team-pages" aria-label={t('team.pages')}>
      <button type="button" disabled={offset === 0} onClick={() => go(offset - size)}>
        {t('team.pages.before')}
      </button>
      <span aria-live="polite">
        {t('team.pages.shown', {
          first: number(offset + 1),
          last: number(last),
          count: number(count),
        })}
      </span>
      <button type="button" disabled={last >= count} onClick={() => go(offset + size)}>
        {t('team.pages.after')}
      </button>
      {showMore && (
        <button type="button" onClick={showMore}>
          {t('team.pages.more', { n: Math.min(count, PEOPLE_ON_PAGE) })}
        </button>
      )}
    </nav>
  );
}

interface SortHeadProps<C extends string> {
  column: C;
  label: string;
  sorted: C;
  descending: boolean;
  numeric?: boolean;
  sort: (column: C) => void;
}

/** Head of a column that can be sorted by: pressed once upwards, again downwards. */
function SortHead<C extends string>(props: SortHeadProps<C>) {
  const { column, label, sorted, descending, numeric = false, sort } = props;
  const active = sorted === column;
  return (
    <th
      scope="col"
      className={numeric ? 'number' : undefined}
      aria-sort={active ? (descending ? 'descending' : 'ascending') : undefined}
    >
      <button type="button" className="sort" onClick={() => sort(column)}>
        {label}
        <span aria-hidden="true">{active ? (descending ? ' ↓' : ' ↑') : ''}</span>
      </button>
    </th>
  );
}

function PeopleRows({ language, site, hasMarket, page, marked, proposed, mark }: PeopleTableProps) {
  return page.people.map((person) => {
    const { employeeId, levelId } = person.row;
    return (
      <PersonRow
        key={employeeId}
        language={language}
        site={site}
        hasMarket={hasMarket}
        person={person}
        marked={marked.has(employeeId)}
        promotion={proposed.get(employeeId)}
        mark={
          levelId === null || nextRung(site.order, levelId) === null
            ? null
            : () => mark(employeeId, levelId)
        }
      />
    );
  });
}
