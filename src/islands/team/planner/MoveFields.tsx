import { useId } from 'react';
import type { MoveProps } from './Move.tsx';

/** The rung that a promotion leads to, and the day from which it is paid. */
export function MoveFields({ language, site, promotion, startDay, change }: MoveProps) {
  const { t } = language;
  const id = useId();
  const { mark, before, person } = promotion;
  const { employeeId } = mark;
  const name = person.name || employeeId;
  const rung = site.levels.findIndex((level) => level.id === before.levelId);
  return (
    <div className="team-move-fields">
      <label htmlFor={`${id}-rung`}>
        {t('team.move.to')}
        <span className="visually-hidden"> {name}</span>
      </label>
      <select
        id={`${id}-rung`}
        value={mark.toLevelId}
        onChange={({ target }) =>
          change({ kind: 'change-mark', employeeId, mark: { toLevelId: target.value } })
        }
      >
        {site.levels.slice(rung + 1).map((level) => (
          <option key={level.id} value={level.id}>
            {level.title}
          </option>
        ))}
      </select>
      <label htmlFor={`${id}-day`}>
        {t('team.move.from')}
        <span className="visually-hidden"> {name}</span>
      </label>
      <input
        id={`${id}-day`}
        type="date"
        min="2000-01-01"
        max="2099-12-31"
        value={mark.date ?? startDay}
        onChange={({ target }) => {
          if (!target.checkValidity()) return;
          const date = target.value === '' || target.value === startDay ? null : target.value;
          change({ kind: 'change-mark', employeeId, mark: { date } });
        }}
      />
    </div>
  );
}
