import { useRef, useState } from 'react';
import type { Plan } from '../../ladder/plan/plan.ts';
import { FileButton } from '../shared/FileButton.tsx';
import type { PlanProps } from './plan-props.ts';
import type { PlanState, Kept } from './plan-state.ts';
import type { PlanWords } from './plan-words.ts';
import type { PlanActions } from './use-plan-state.ts';

interface PlanFilesProps extends PlanProps {
  state: PlanState;
  actions: PlanActions;
}

/** Save, open, print, share: everything by which a plan leaves the page or comes back. */
export function PlanFiles({ words, state, actions }: PlanFilesProps) {
  const [link, setLink] = useState<{ plan: Plan; address: string } | null>(null);
  const field = useRef<HTMLInputElement>(null);
  // A link to a former state of the plan would mislead.
  const address = link !== null && link.plan === state.plan ? link.address : null;

  const share = async (): Promise<void> => {
    const made = await actions.makeLink();
    setLink(made === null ? null : { plan: state.plan, address: made });
  };

  return (
    <>
      <div className="tool-buttons">
        <button type="button" className="primary" onClick={actions.save}>
          {words.save}
        </button>
        <FileButton label={words.open} choose={actions.openFile} />
        <FileButton label={words.openOther} choose={actions.openBeside} />
        <button type="button" onClick={() => window.print()}>
          {words.print}
        </button>
        <button type="button" onClick={() => void share()}>
          {words.share}
        </button>
        <button type="button" onClick={actions.startOver}>
          {words.startOver}
        </button>
        {state.before.length > 0 && (
          <button type="button" onClick={actions.undo}>
            {words.undo}
          </button>
        )}
      </div>
      {address !== null && (
        <div className="plan-link">
          <label>
            <span>{words.link}</span>
            <input
              ref={field}
              type="text"
              readOnly
              value={address}
              onFocus={(event) => event.target.select()}
            />
          </label>
          <button
            type="button"
            onClick={() => {
              void actions.copyLink(address);
              field.current?.select();
            }}
          >
            {words['link.copy']}
          </button>
          <p className="small quiet">{words['link.note']}</p>
        </div>
      )}
    </>
  );
}

interface KeepPlanProps {
  words: PlanWords;
  kept: Kept;
  actions: PlanActions;
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
