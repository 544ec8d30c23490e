import type { Language } from '../../../i18n/language.ts';
import type { TeamLevel, TeamSite, TeamStep } from '../team-props.ts';

interface NextRungProps {
  language: Language;
  site: TeamSite;
  steps: Readonly<Record<string, TeamStep>>;
  from: TeamLevel;
  to: TeamLevel;
}

/** What changes on the way to the new rung: the work, what is asked for, the competencies that decide. */
export function NextRung({ language, site, steps, from, to }: NextRungProps) {
  const { t } = language;
  const way = site.levels.slice(from.rung - 1, to.rung - 1);
  return (
    <details className="team-next">
      <summary>{t('team.move.changes', { rung: to.title })}</summary>
      {way.map(({ id }) => {
        const step = steps[id];
        return (
          step && (
            <div key={id}>
              <h5>
                <a href={step.href}>{step.title}</a>
              </h5>
              <ul className="dashes">
                {step.changes.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
              <h5>{t('team.move.criteria')}</h5>
              <ul className="dashes">
                {step.criteria.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
              <h5>{t('team.move.competencies')}</h5>
              <ul className="dashes">
                {step.competencies
                  .filter(({ deciding }) => deciding)
                  .map(({ name, change, statement }) => (
                    <li key={name}>
                      <strong>{name}</strong> ({change}): {statement}
                    </li>
                  ))}
              </ul>
            </div>
          )
        );
      })}
      <p className="small quiet">{t('team.move.notScore')}</p>
    </details>
  );
}
