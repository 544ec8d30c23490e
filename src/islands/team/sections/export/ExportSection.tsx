import { useState } from 'react';
import { TABLE_KINDS } from '../../engine/protocol.ts';
import { Working } from '../AnswerState.tsx';
import { PrintButton } from './PrintButton.tsx';
import { useExport } from './use-export.ts';
import type { Writing } from './use-export.ts';
import type { RosterViewProps } from '../section-props.ts';

/** Save, print, take a table along: everything by which the plan leaves the page, always to the reader’s disk. */
export function ExportSection(props: RosterViewProps) {
  const { language } = props;
  const { t } = language;
  const [names, setNames] = useState(true);
  const [mark, setMark] = useState(true);
  const { writing, save, takeTable } = useExport(props);
  const [printing, setPrinting] = useState<Writing | null>(null);
  const work = writing ?? printing;

  return (
    <section className="section split team-out" id="out" aria-labelledby="team-out">
      <h2 id="team-out">{t('team.out.title')}</h2>
      <div>
        <div className="tool-buttons">
          <button type="button" className="primary" onClick={() => void save()}>
            {t('team.out.save')}
          </button>
          <PrintButton {...props} names={names} printing={setPrinting} />
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
              <button type="button" onClick={() => void takeTable(table, mark)}>
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
        <p className="small quiet">{t('team.out.gapNote')}</p>
        {work && (
          <Working
            language={language}
            label={t(writing ? 'team.work.out' : 'team.work.report')}
            share={work.share}
            stop={work.stop}
          />
        )}
      </div>
    </section>
  );
}
