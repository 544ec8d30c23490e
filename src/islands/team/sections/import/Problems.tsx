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
    <>
      <RowNotices language={language} problems={problems} />
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
    </>
  );
}

/** What everybody should know of the rows, and not only who opens the list. */
const OPEN_KINDS = [
  'short-rows',
  'cut-off',
  'torn-quote',
  'open-quote',
  'header-quote',
  'blank-surplus',
  'ragged',
  'total-row',
  'no-person',
  'not-employed',
  'note-row',
  'unit-row',
  'repeated-header',
  'superseded-row',
  'duplicate-id',
  'unit-differs',
  'implausible-pay',
  'implausible-variable',
] as const;

/** Rows that were left out or completed, by kind: how many, and what they say of themselves. */
function RowNotices({ language, problems }: { language: Language; problems: RosterProblems }) {
  const { t } = language;
  const countOf = new Map(problems.counts.map(({ kind, count }) => [kind, count]));
  const kinds = OPEN_KINDS.filter((kind) => countOf.has(kind));
  if (kinds.length === 0) return null;
  return (
    <ul className="dashes small">
      {kinds.map((kind) => {
        const kept = problems.kept.filter((problem) => problem.kind === kind);
        // Rows that were completed are one problem with their number.
        const n = Number(kept[0]?.facts['count'] ?? countOf.get(kind));
        const names = [...new Set(kept.map(({ found, line }) => found || String(line)))];
        return (
          <li key={kind}>
            {t(`team.notice.${kind}`, { n })}
            {kind !== 'short-rows' && `: ${names.slice(0, MOST_NAMED).join(', ')}`}
            {kind !== 'short-rows' && n > MOST_NAMED && ' …'}
          </li>
        );
      })}
    </ul>
  );
}

/** Enough to recognise them by. */
const MOST_NAMED = 6;
