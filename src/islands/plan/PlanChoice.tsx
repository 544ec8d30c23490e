import type { RungOption } from '../shared/RungOptions.tsx';
import { RungOptions } from '../shared/RungOptions.tsx';
import type { PlanChange } from '../../ladder/plan/change-plan.ts';
import { nextRung, rungsAbove, rungsOf } from '../../ladder/order.ts';
import { PLAN_LIMITS } from '../../ladder/plan/plan-schema.ts';
import type { Plan } from '../../ladder/plan/plan.ts';
import { FileButton } from '../shared/FileButton.tsx';
import type { PlanContext } from './plan-props.ts';

interface PlanChoiceProps extends PlanContext {
  plan: Plan;
  change: (change: PlanChange) => void;
  open: (file: File) => Promise<void>;
}

const VIEWS = ['self', 'manager'] as const;

/** The two rungs, whose view it is, a name for those who want one, and the day of the next talk. */
export function PlanChoice(props: PlanChoiceProps) {
  const { language, ladder, plan, change, open } = props;
  const { t } = language;
  const optionOf = (id: string): RungOption => ({
    id,
    label: props.titles[id]!,
    group: props.groups[id] ?? null,
  });
  return (
    <div className="plan-choice">
      <label>
        <span>{t('plan.from')}</span>
        <select
          value={plan.from}
          onChange={(event) => change({ kind: 'from', level: event.target.value })}
        >
          <RungOptions
            options={rungsOf(ladder)
              .filter((level) => nextRung(ladder, level) !== null)
              .map(optionOf)}
          />
        </select>
      </label>
      <label>
        <span>{t('plan.to')}</span>
        <select
          value={plan.to}
          onChange={(event) => change({ kind: 'to', level: event.target.value })}
        >
          <RungOptions options={rungsAbove(ladder, plan.from).map(optionOf)} />
        </select>
      </label>
      <label>
        <span>{t('plan.name')}</span>
        <input
          type="text"
          value={plan.name}
          maxLength={PLAN_LIMITS.name}
          autoComplete="off"
          onChange={(event) => change({ kind: 'name', name: event.target.value })}
        />
      </label>
      <label>
        <span>{t('plan.review')}</span>
        <input
          type="date"
          min="1950-01-01"
          max="2199-12-31"
          value={plan.review ?? ''}
          onChange={({ target }) => change({ kind: 'review', day: target.value || null })}
        />
      </label>
      <ViewChoice language={language} view={plan.view} change={change} />
      <div>
        <FileButton label={t('plan.openSaved')} choose={open} />
      </div>
    </div>
  );
}

interface ViewChoiceProps extends Pick<PlanChoiceProps, 'language' | 'change'> {
  view: Plan['view'];
}

/** Whose view the plan gives. */
function ViewChoice({ language, view: chosen, change }: ViewChoiceProps) {
  const { t } = language;
  return (
    <fieldset className="choices">
      <legend>{t('plan.view')}</legend>
      {VIEWS.map((view) => (
        <label key={view}>
          <input
            type="radio"
            name="plan-view"
            value={view}
            checked={chosen === view}
            onChange={() => change({ kind: 'view', view })}
          />
          {t(`plan.view.${view}`)}
        </label>
      ))}
    </fieldset>
  );
}
