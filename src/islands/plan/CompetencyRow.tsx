import { ProficiencyMark } from '../../charts/proficiency/ProficiencyMark.tsx';
import type { PlanChange } from '../../ladder/plan/change-plan.ts';
import { ratingOf } from '../../ladder/plan/rating-of.ts';
import { RATINGS } from '../../ladder/plan/rating.ts';
import { stepsBetween } from '../../ladder/plan/steps-between.ts';
import type { Plan } from '../../ladder/plan/plan.ts';
import { CompetencyNotes } from './CompetencyNotes.tsx';
import { fillText } from './fill-text.ts';
import type { PlanCompetency, PlanProps } from './plan-props.ts';

export interface CompetencyRowProps extends PlanProps {
  competency: PlanCompetency;
  plan: Plan;
  day: string | null;
  change: (change: PlanChange) => void;
  say: (text: string) => void;
}

/** One competency: what the target rung asks, how often it is so today, and what happened when. */
export function CompetencyRow(props: CompetencyRowProps) {
  const { words, ladder, proficiencies, competency, plan, change } = props;
  const { id, name, rungs } = competency;
  const target = rungs[plan.to]!;
  const present = rungs[plan.from]!;
  const rating = ratingOf(plan, id);
  const decides = stepsBetween(ladder.levels, plan.from, plan.to).some(({ from }) =>
    ladder.deciding[from]?.includes(id),
  );
  return (
    <section className={decides ? 'plan-row deciding' : 'plan-row'} aria-labelledby={`plan-${id}`}>
      <div>
        <h3 id={`plan-${id}`} className="plain">
          {name}
        </h3>
        <p className="proficiency-word">
          <ProficiencyMark
            level={target.level}
            before={present.level}
            rung={ladder.levels.indexOf(plan.to) + 1}
          />
          {proficiencies[target.level - 1]}
        </p>
        {decides && <p className="small">{words.deciding}</p>}
      </div>
      <div>
        <p id={`plan-${id}-asked`}>{target.statement}</p>
        <p className="evidence-example">{fillText(words.example, { evidence: target.evidence })}</p>
        <p className="evidence-example">
          {fillText(words.onPresent, { statement: present.statement })}
        </p>
        {target.notDaily && <p className="evidence-example">{words.notDaily}</p>}
      </div>
      <fieldset className="choices" aria-describedby={`plan-${id}-asked`}>
        <legend>
          {words.question}
          <span className="visually-hidden"> {name}</span>
        </legend>
        {RATINGS.map((word) => (
          <label key={word}>
            <input
              type="radio"
              name={`plan-rating-${id}`}
              value={word}
              checked={rating === word}
              onChange={() => change({ kind: 'rating', competency: id, rating: word })}
            />
            {words[`rating.${word}`]}
          </label>
        ))}
        {rating !== null && (
          <button
            type="button"
            className="link-button small"
            onClick={() => change({ kind: 'rating', competency: id, rating: null })}
          >
            {words.clear}
            <span className="visually-hidden"> {name}</span>
          </button>
        )}
      </fieldset>
      <CompetencyNotes {...props} />
    </section>
  );
}
