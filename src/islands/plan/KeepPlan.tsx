import type { Kept } from './desk.ts';
import type { PlanWords } from './plan-words.ts';
import type { DeskActions } from './use-plan-desk.ts';

interface KeepPlanProps {
  words: PlanWords;
  kept: Kept;
  actions: DeskActions;
}

/** The switch for keeping the plan in this browser, and what to do when something else is kept. */
export function KeepPlan({ words, kept, actions }: KeepPlanProps) {
  if (kept.kind !== 'other') {
    return (
      <div className="plan-keep">
        <label>
          <input
            type="checkbox"
            checked={kept.kind === 'on'}
            onChange={(event) => actions.keep(event.target.checked)}
          />
          {words.keep}
        </label>
        <p className="small quiet">{words.keepNote}</p>
      </div>
    );
  }
  return (
    <div className="plan-keep">
      <p>{kept.plan === null ? words['kept.unreadable'] : words['kept.other']}</p>
      <div className="tool-buttons">
        {kept.plan === null ? (
          <button type="button" onClick={actions.downloadKept}>
            {words['kept.download']}
          </button>
        ) : (
          <button type="button" onClick={actions.openKept}>
            {words['kept.back']}
          </button>
        )}
        <button type="button" onClick={actions.replace}>
          {words['kept.replace']}
        </button>
        <button type="button" onClick={() => actions.keep(false)}>
          {words['kept.delete']}
        </button>
      </div>
    </div>
  );
}
