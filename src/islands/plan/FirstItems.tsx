import { workOnFirst } from '../../ladder/plan/work-on-first.ts';
import type { Plan } from '../../ladder/plan/plan.ts';
import { fillText } from './fill-text.ts';
import type { PlanProps } from './plan-props.ts';
import { ratingWord } from './rating-word.ts';

/** What to work on first: the competency, how it is rated, what the target asks, what evidence there is. */
export function FirstItems({ words, ladder, competencies, plan }: PlanProps & { plan: Plan }) {
  return (
    <ol className="plan-first">
      {workOnFirst(plan, ladder).map(({ competency: id, rating, notes }) => {
        const competency = competencies.find((candidate) => candidate.id === id)!;
        return (
          <li key={id}>
            <span className="name">{competency.name}</span>
            <span className={rating === null ? 'word quiet' : 'word'}>
              {ratingWord(rating, words)}
            </span>
            <span className="statement">{competency.rungs[plan.to]!.statement}</span>
            {notes > 0 && <span className="count">{fillText(words.notes, { count: notes })}</span>}
          </li>
        );
      })}
    </ol>
  );
}
