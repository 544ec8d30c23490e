import type { Language } from '../../../i18n/language.ts';
import type { LawChecklist } from '../team-props.ts';

interface ChecklistsProps {
  language: Language;
  title: string;
  checklists: readonly LawChecklist[];
}

/** What the law of each place asks for a purpose, with its source and the day of the comparison. */
export function Checklists({ language, title, checklists }: ChecklistsProps) {
  return (
    <div className="team-checklists">
      <h3>{title}</h3>
      <p className="measured">{language.t('team.checklistsNote')}</p>
      {checklists.map(({ id, title: law, facts, items, about, asAt, source }) => (
        <details key={id}>
          <summary>{law}</summary>
          {facts.map((fact) => (
            <p key={fact} className="small quiet">
              {fact}
            </p>
          ))}
          <ul className="team-check-items">
            {items.map((item) => (
              <li key={item}>
                <label>
                  <input type="checkbox" /> {item}
                </label>
              </li>
            ))}
          </ul>
          <p className="small">{about}</p>
          <p className="source-line">
            {asAt}{' '}
            <a href={source.href} target="_blank">
              {source.label}
            </a>
          </p>
        </details>
      ))}
    </div>
  );
}
