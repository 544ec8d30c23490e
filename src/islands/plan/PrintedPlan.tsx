import { insideSentence } from '../../i18n/formats.ts';
import type { Language } from '../../i18n/language.ts';
import { comparePlans } from '../../ladder/plan/compare-plans.ts';
import { ratingOf } from '../../ladder/plan/plan.ts';
import { stepsBetween, wayId } from '../../ladder/order.ts';
import { workOnFirst } from '../../ladder/plan/work-on-first.ts';
import type { Plan } from '../../ladder/plan/plan.ts';
import { AskedList } from './AskedList.tsx';
import { StepPay } from './StepPay.tsx';
import { notesOf } from './plan-state.ts';
import type { PlanContext, PlanStep } from './plan-props.ts';
import { viewLabel } from './describe-plan.ts';

interface PrintedPlanProps extends PlanContext {
  plan: Plan;
  other: Plan | null;
  day: string | null;
  /** The place that the address asks for; null for the nation alone. */
  at: string | null;
}

/** The plan on paper: the ratings on the first sheet, the evidence and what is asked on the second. */
export function PrintedPlan(props: PrintedPlanProps) {
  const { language, ladder, ways, steps, plan, day } = props;
  const { t } = language;
  // The next step is the one to be asked about; those after it come with a plan of their own.
  const [next] = stepsBetween(ladder, plan.from, plan.to);
  const step = next && steps[wayId(next)];
  return (
    <div className="plan-paper">
      <section>
        <h2>{ways[plan.from]?.[plan.to]}</h2>
        <p className="measured">
          {t('plan.view')}: {viewLabel(plan, language)}
          {day !== null && `. ${t('plan.printed', { date: language.date(day) })}`}
        </p>
        <p className="measured">
          {plan.review === null
            ? t('plan.review.none')
            : t('plan.review.on', { date: language.date(plan.review) })}
        </p>
        {props.pay && <StepPay {...props} pay={props.pay} />}
        <h3>{t('plan.first')}</h3>
        <PrintedFirst {...props} />
        <PrintedRatings {...props} />
      </section>
      <section className="second-sheet">
        <h3>{t('plan.printed.notes')}</h3>
        <PrintedNotes {...props} />
        {step && <PrintedStep language={language} step={step} />}
        <h3>{t('plan.printed.agreed')}</h3>
        <div className="lines" aria-hidden="true">
          <hr />
          <hr />
          <hr />
        </div>
        <p className="source-line">{t('plan.asked.checklist')}</p>
      </section>
    </div>
  );
}

/** What to work on first, each with examples of evidence; what is asked stands in the table of ratings. */
function PrintedFirst({ language, ladder, competencies, plan }: PrintedPlanProps) {
  const { t } = language;
  const first = workOnFirst(plan, ladder).map(({ competency: id, rating }) => {
    const competency = competencies.find((item) => item.id === id)!;
    return { competency, rating, asked: competency.rungs[plan.to]! };
  });
  if (first.length === 0) return <p>{t('plan.first.done')}</p>;
  return (
    <ol className="plan-paper-first">
      {first.map(({ competency, rating, asked }) => (
        <li key={competency.id}>
          <strong>{competency.name}</strong>: {t(`plan.rating.${rating ?? 'none'}`)}.
          {asked.sayings.map(({ evidence }) => (
            <span className="evidence-example" key={evidence}>
              {t('plan.example', { evidence: insideSentence(evidence, language.locale) })}
            </span>
          ))}
        </li>
      ))}
    </ol>
  );
}

/** What the target asks of every competency and how it is rated, in the other plan too where there is one. */
function PrintedRatings({ language, ladder, competencies, plan, other }: PrintedPlanProps) {
  const { t } = language;
  const pairs = other === null ? null : comparePlans(plan, other, ladder.competencies);
  return (
    <table className="data">
      <thead>
        <tr>
          <th scope="col">{t('plan.column.competency')}</th>
          <th scope="col">{t('plan.column.asked')}</th>
          <th scope="col">{t('plan.column.rating')}</th>
          {pairs && other && (
            <th scope="col">{t('plan.beside.other', { view: viewLabel(other, language) })}</th>
          )}
        </tr>
      </thead>
      <tbody>
        {competencies.map((competency, index) => {
          const { id, name } = competency;
          const pair = pairs?.[index];
          return (
            <tr key={id}>
              <th scope="row">{name}</th>
              <td>
                <AskedList competency={competency} rung={plan.to} />
              </td>
              <td>{t(`plan.rating.${ratingOf(plan, id) ?? 'none'}`)}</td>
              {pair && (
                <td>
                  {t(`plan.rating.${pair.other ?? 'none'}`)}
                  {pair.agreement === 'differs' && (
                    <strong className="mark"> {t('plan.beside.differs')}</strong>
                  )}
                </td>
              )}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** The evidence under the names of its competencies. */
function PrintedNotes({ language, competencies, plan }: PrintedPlanProps) {
  const { t } = language;
  const noted = competencies
    .map(({ id, name }) => ({ id, name, notes: notesOf(plan, id) }))
    .filter(({ notes }) => notes.length > 0);
  return (
    <>
      {noted.length === 0 && <p>{t('plan.printed.noNotes')}</p>}
      <dl className="pairs">
        {noted.map(({ id, name, notes }) => (
          <div key={id}>
            <dt>{name}</dt>
            <dd>
              {notes.map(({ note, index }) => (
                <p key={index}>
                  {language.date(note.date)}: {note.text}
                </p>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

/** What is asked before a step, what to bring, and how long it typically takes. */
function PrintedStep({ language, step }: { language: Language; step: PlanStep }) {
  const { t } = language;
  return (
    <>
      <h3>{step.title}</h3>
      <p className="measured">{t('plan.asked.time', { time: step.time })}</p>
      <h4>{t('plan.asked.criteria')}</h4>
      <ul className="dashes">
        {step.criteria.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
      <h4>{t('plan.asked.bring')}</h4>
      <ul className="dashes">
        {step.bring.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </>
  );
}
