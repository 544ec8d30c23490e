import { useRef, useState } from 'react';
import type { Plan } from '../../ladder/plan/plan.ts';
import type { Desk } from './desk.ts';
import { FileButton } from './FileButton.tsx';
import type { PlanProps } from './plan-props.ts';
import type { DeskActions } from './use-plan-desk.ts';

interface PlanFilesProps extends PlanProps {
  desk: Desk;
  actions: DeskActions;
}

/** Save, open, print, share: everything by which a plan leaves the page or comes back. */
export function PlanFiles({ words, desk, actions }: PlanFilesProps) {
  const [link, setLink] = useState<{ plan: Plan; address: string } | null>(null);
  const field = useRef<HTMLInputElement>(null);
  // A link to a former state of the plan would mislead.
  const address = link !== null && link.plan === desk.plan ? link.address : null;

  const share = async (): Promise<void> => {
    const made = await actions.makeLink();
    setLink(made === null ? null : { plan: desk.plan, address: made });
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
        {desk.before.length > 0 && (
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
