import type { Language } from '../../../../i18n/language.ts';
import type { TeamChecklist } from '../../team-props.ts';

interface ChecklistsProps {
  language: Language;
  checklists: readonly TeamChecklist[];
}

/** What the law of each place asks a posting to show, with its source and the day of the comparison. */
export function Checklists({ language, checklists }: ChecklistsProps) {
  const { t } = language;
  return (
    <div className="team-checklists">
      <h3>{t('team.posting.checklists')}</h3>
      <p className="measured">{t('team.posting.checklistsNote')}</p>
      {checklists.map(({ id, title, dateText, items, asAt, source }) => (
        <details key={id}>
          <summary>{title}</summary>
          <p className="small quiet">{dateText}</p>
          <ul className="team-check-items">
            {items.map((item) => (
              <li key={item}>
                <label>
                  <input type="checkbox" /> {item}
                </label>
              </li>
            ))}
          </ul>
          <p className="source-line">
            {t('teamReport.asAt', { date: language.date(asAt) })}{' '}
            <a href={source.href} target="_blank">
              {source.label}
            </a>
          </p>
        </details>
      ))}
    </div>
  );
}
