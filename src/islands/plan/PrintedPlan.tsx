import { comparePlans } from '../../ladder/plan/compare-plans.ts';
import { ratingOf } from '../../ladder/plan/plan.ts';
import { stepsBetween } from '../../ladder/plan/plan-ladder.ts';
import { workOnFirst } from '../../ladder/plan/work-on-first.ts';
import type { Plan } from '../../ladder/plan/plan.ts';
import { fillText } from './fill-text.ts';
import { formatDay } from './format-day.ts';
import { notesOf } from './plan-state.ts';
import type { PlanProps } from './plan-props.ts';
import { ratingWord, viewLabel } from './plan-words.ts';

interface PrintedPlanProps extends PlanProps {
  plan: Plan;
  other: Plan | null;
  day: string | null;
}

/** The plan on paper: the ratings on the first sheet, the evidence and what is asked on the second. */
export function PrintedPlan(props: PrintedPlanProps) {
  const { words, ladder, competencies, ways, steps, languageTag, plan, other, day } = props;
  const pairs = other === null ? null : comparePlans(plan, other, ladder.competencies);
  const first = workOnFirst(plan, ladder).map(({ competency: id, rating }) => {
    const competency = competencies.find((item) => item.id === id)!;
    return { competency, rating, asked: competency.rungs[plan.to]! };
  });
  const noted = competencies
    .map(({ id, name }) => ({ id, name, notes: notesOf(plan, id) }))
    .filter(({ notes }) => notes.length > 0);
  // The next step is the one to be asked about; those after it come with a plan of their own.
  const [next] = stepsBetween(ladder.levels, plan.from, plan.to);
  const step = next && steps[next.from];
  return (
    <div className="plan-paper">
      <section>
        <h2>{ways[plan.from]?.[plan.to]}</h2>
        <p className="measured">
          {words.view}: {viewLabel(plan, words)}
          {day !== null && `. ${fillText(words.printed, { date: formatDay(day, languageTag) })}`}
        </p>
        <h3>{words.first}</h3>
        <ol className="plan-paper-first">
          {first.map(({ competency, rating, asked }) => (
            <li key={competency.id}>
              <strong>{competency.name}</strong>: {ratingWord(rating, words)}. {asked.statement}
              <span className="evidence-example">
                {fillText(words.example, { evidence: asked.evidence })}
              </span>
            </li>
          ))}
        </ol>
        <table className="data">
          <thead>
            <tr>
              <th scope="col">{words['column.competency']}</th>
              <th scope="col">{words['column.asked']}</th>
              <th scope="col">{words['column.rating']}</th>
              {pairs && other && (
                <th scope="col">
                  {fillText(words['beside.other'], { view: viewLabel(other, words) })}
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {competencies.map(({ id, name, rungs }, index) => {
              const pair = pairs?.[index];
              return (
                <tr key={id}>
                  <th scope="row">{name}</th>
                  <td>{rungs[plan.to]!.statement}</td>
                  <td>{ratingWord(ratingOf(plan, id), words)}</td>
                  {pair && (
                    <td>
                      {ratingWord(pair.other, words)}
                      {pair.agreement === 'differs' && (
                        <strong className="mark"> {words['beside.differs']}</strong>
                      )}
                    </td>
                  )}
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
      <section className="second-sheet">
        <h3>{words['printed.notes']}</h3>
        {noted.length === 0 && <p>{words['printed.noNotes']}</p>}
        <dl className="pairs">
          {noted.map(({ id, name, notes }) => (
            <div key={id}>
              <dt>{name}</dt>
              <dd>
                {notes.map(({ note, index }) => (
                  <p key={index}>
                    {formatDay(note.date, languageTag)}: {note.text}
                  </p>
                ))}
              </dd>
            </div>
          ))}
        </dl>
        {step && (
          <>
            <h3>{step.title}</h3>
            <p className="measured">{fillText(words['asked.time'], { time: step.time })}</p>
            <h4>{words['asked.criteria']}</h4>
            <ul className="dashes">
              {step.criteria.map((item) => (
                <li key={item}>{item}</li>
              ))}
            </ul>
            <h4>{words['asked.bring']}</h4>
            <ul className="dashes">
              {step.bring.map((item) => (
                <li key={item}>{item}</li>
              ))}
            </ul>
          </>
        )}
        <h3>{words['printed.agreed']}</h3>
        <div className="lines" aria-hidden="true">
          <hr />
          <hr />
          <hr />
        </div>
        <p className="source-line">{words['asked.checklist']}</p>
      </section>
    </div>
  );
}
