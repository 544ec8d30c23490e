import { RungOptions } from '../../../shared/RungOptions.tsx';
import type { Language } from '../../../../i18n/language.ts';
import type { PeopleQuery, PeopleSide } from '../../engine/people-query.ts';
import { NO_LEVEL } from '../../engine/people-query.ts';
import type { TeamSite } from '../../team-props.ts';
import type { RosterSummary } from '../../engine/engine-state.ts';

interface PeopleFiltersProps {
  language: Language;
  site: TeamSite;
  summary: RosterSummary;
  query: PeopleQuery;
  change: (query: Partial<PeopleQuery>) => void;
}

const SIDES: readonly PeopleSide[] = ['all', 'below', 'within', 'above', 'no-range'];

/** Which people the table shows. */
export function PeopleFilters(props: PeopleFiltersProps) {
  const { query, change } = props;
  const { t } = props.language;
  return (
    <div className="team-filters" role="search" aria-label={t('team.people.filters')}>
      <label>
        <span>{t('team.people.search')}</span>
        <input
          type="text"
          value={query.search}
          autoComplete="off"
          spellCheck={false}
          onChange={({ target }) => change({ search: target.value })}
        />
      </label>
      <RungFilter {...props} />
      <PlaceFilter {...props} />
      <label>
        <span>{t('team.people.side')}</span>
        <select
          value={query.side}
          onChange={({ target }) => change({ side: target.value as PeopleSide })}
        >
          {SIDES.map((side) => (
            <option key={side} value={side}>
              {t(`team.side.${side}`)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

/** People of one rung, or those whose level was not matched. */
function RungFilter({ language, site, summary, query, change }: PeopleFiltersProps) {
  const { t } = language;
  return (
    <label>
      <span>{t('team.column.rung')}</span>
      <select
        value={query.level ?? ''}
        onChange={({ target }) => change({ level: target.value || null })}
      >
        <option value="">{t('team.all')}</option>
        <RungOptions
          options={site.levels
            .filter(({ id }) => Object.hasOwn(summary.levels, id))
            .map(({ id, group, short }) => ({
              id,
              group,
              label: `${short} (${language.number(summary.levels[id]!)})`,
            }))}
        />
        {summary.levels[NO_LEVEL] !== undefined && (
          <option value={NO_LEVEL}>
            {t('team.people.noLevel')} ({language.number(summary.levels[NO_LEVEL])})
          </option>
        )}
      </select>
    </label>
  );
}

/** People of one place. */
function PlaceFilter({ language, site, summary, query, change }: PeopleFiltersProps) {
  const { t } = language;
  const labels = new Map(site.places.map(({ id, label }) => [id, label]));
  return (
    <label>
      <span>{t('team.column.place')}</span>
      <select
        value={query.place ?? ''}
        onChange={({ target }) => change({ place: target.value || null })}
      >
        <option value="">{t('team.all')}</option>
        {summary.places.map(({ key, placeId, city, count }) => (
          <option key={key} value={key}>
            {(placeId && labels.get(placeId)) ?? city} ({language.number(count)})
          </option>
        ))}
      </select>
    </label>
  );
}
