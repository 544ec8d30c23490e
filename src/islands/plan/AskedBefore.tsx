import { stepsBetween } from '../../ladder/plan/steps-between.ts';
import type { Plan } from '../../ladder/plan/plan.ts';
import { fillText } from './fill-text.ts';
import type { PlanProps } from './plan-props.ts';

/** What is asked before each step on the way, what to bring, and how long it typically takes. */
export function AskedBefore({ words, ladder, steps, plan }: PlanProps & { plan: Plan }) {
  return (
    <div className="plan-steps">
      {stepsBetween(ladder.levels, plan.from, plan.to).map(({ from }) => {
        const step = steps[from]!;
        return (
          <div key={from} className="plan-step">
            <h3>
              <a href={step.href}>{step.title}</a>
            </h3>
            <p className="measured">{fillText(words['asked.time'], { time: step.time })}</p>
            <h4>{words['asked.criteria']}</h4>
            <ul className="dashes two">
              {step.criteria.map((item) => (
                <li key={item}>{item}</li>
              ))}
            </ul>
            <h4>{words['asked.bring']}</h4>
            <ul className="dashes two">
              {step.bring.map((item) => (
                <li key={item}>{item}</li>
              ))}
            </ul>
          </div>
        );
      })}
      <p className="source-line">{words['asked.checklist']}</p>
    </div>
  );
}
