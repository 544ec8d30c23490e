import { describeRosterProblem } from '../../../../roster/describe-problem.ts';
import type { RosterProblems } from '../../../../roster/roster-problem.ts';
import type { Language } from '../../../../i18n/language.ts';

interface ProblemsProps {
  language: Language;
  summary: { problems: RosterProblems; counts: { leftOut: number } };
}

/** What is wrong in a file: where, what was found, what was expected, how to mend it, and what became of it. */
export function Problems({ language, summary }: ProblemsProps) {
  const { t } = language;
  const { problems, counts } = summary;
  const count = problems.counts.reduce((sum, kind) => sum + kind.count, 0);
  if (count === 0) return null;
  return (
    <details className="team-problems">
      <summary>
        {t('team.problems', { n: count })}
        <span className="quiet"> · {t('team.import.left', { n: counts.leftOut })}</span>
      </summary>
      <div className="scroll" role="region" aria-label={t('team.problems.table')} tabIndex={0}>
        <table className="data team-problem-table">
          <thead>
            <tr>
              <th scope="col">{t('team.problems.where')}</th>
              <th scope="col">{t('team.problems.what')}</th>
              <th scope="col">{t('team.problems.effect')}</th>
            </tr>
          </thead>
          <tbody>
            {problems.kept.map((problem, index) => {
              const words = describeRosterProblem(language, problem);
              return (
                <tr key={index}>
                  <th scope="row">{words.place}</th>
                  <td>{words.sentence}</td>
                  <td>{words.effect}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      {count > problems.kept.length && (
        <p className="small quiet">
          {t('team.problems.more', { n: count - problems.kept.length })}
        </p>
      )}
    </details>
  );
}
