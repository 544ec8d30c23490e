import { useState } from 'react';
import { teamPlanFileName } from '../../../team/plan-file/team-plan-file-name.ts';
import { handOut } from '../../take-along/hand-out.ts';
import { today } from '../../plan/today.ts';
import type { Asked } from '../connect-engine.ts';
import type { TableKind } from '../engine/asks.ts';
import { TABLE_KINDS } from '../engine/asks.ts';
import { Stopped } from '../engine/report.ts';
import type { RosterViewProps } from '../RosterView.tsx';
import { Working } from '../Working.tsx';
import { Paper } from './Paper.tsx';

/** Save, print, take a table along: everything by which the plan leaves the page, always to the reader’s disk. */
export function OutSection(props: RosterViewProps) {
  const { language, link, planning, say, saved } = props;
  const { t } = language;
  const [names, setNames] = useState(true);
  const [mark, setMark] = useState(true);
  const [work, setWork] = useState<{ share: number; stop: () => void } | null>(null);

  const take = async (asked: Asked<'save' | 'table'>, file: string): Promise<boolean> => {
    try {
      handOut(file, await asked.answer);
      return true;
    } catch (error) {
      if (!(error instanceof Stopped)) {
        say(t('team.work.failed', { reason: error instanceof Error ? error.message : '' }), true);
      }
      return false;
    } finally {
      setWork(null);
    }
  };
  const save = async (): Promise<void> => {
    const file = teamPlanFileName(today());
    const asked: Asked<'save'> = link.ask('save', planning, (share) =>
      setWork({ share, stop: asked.stop }),
    );
    if (await take(asked, file)) saved(t('team.out.saved', { file }));
  };
  const takeTable = async (table: TableKind): Promise<void> => {
    const file = `team-${table}-${today()}.csv`;
    const asked: Asked<'table'> = link.ask('table', { table, byteOrderMark: mark }, (share) =>
      setWork({ share, stop: asked.stop }),
    );
    if (await take(asked, file)) say(t('team.out.taken', { file }));
  };

  return (
    <section className="section split" id="out" aria-labelledby="team-out">
      <h2 id="team-out">{t('team.out.title')}</h2>
      <div>
        <div className="tool-buttons">
          <button type="button" className="primary" onClick={() => void save()}>
            {t('team.out.save')}
          </button>
          <Paper {...props} names={names} />
        </div>
        <p className="small quiet">{t('team.out.saveNote')}</p>
        <label className="team-check">
          <input
            type="checkbox"
            checked={names}
            onChange={({ target }) => setNames(target.checked)}
          />
          {t('team.out.names')}
        </label>
        <h3>{t('team.out.tables')}</h3>
        <ul className="tool-buttons">
          {TABLE_KINDS.map((table) => (
            <li key={table}>
              <button type="button" onClick={() => void takeTable(table)}>
                {t(`team.out.table.${table}`)}
              </button>
            </li>
          ))}
        </ul>
        <label className="team-check">
          <input
            type="checkbox"
            checked={mark}
            onChange={({ target }) => setMark(target.checked)}
          />
          {t('team.out.excel')}
        </label>
        <p className="small quiet">{t('team.out.tablesNote')}</p>
        {work && (
          <Working
            language={language}
            label={t('team.work.out')}
            share={work.share}
            stop={work.stop}
          />
        )}
      </div>
    </section>
  );
}
