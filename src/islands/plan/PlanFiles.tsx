import { useRef, useState } from 'react';
import type { Language } from '../../i18n/language.ts';
import type { Plan } from '../../ladder/plan/plan.ts';
import { FileButton } from '../shared/FileButton.tsx';
import type { PlanContext } from './plan-props.ts';
import type { PlanState, Kept } from './plan-state.ts';
import type { PlanActions } from './use-plan-state.ts';

interface PlanFilesProps extends PlanContext {
  state: PlanState;
  actions: PlanActions;
}

/** Save, open, print, share: everything by which a plan leaves the page or comes back. */
export function PlanFiles({ language, state, actions }: PlanFilesProps) {
  const { t } = language;
  const [link, setLink] = useState<{ plan: Plan; address: string } | null>(null);
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
          {t('plan.save')}
        </button>
        <FileButton label={t('plan.open')} choose={actions.openFile} />
        <FileButton label={t('plan.openOther')} choose={actions.openBeside} />
        <button type="button" onClick={() => window.print()}>
          {t('plan.print')}
        </button>
        <button type="button" onClick={() => void share()}>
          {t('plan.share')}
        </button>
        <button type="button" onClick={actions.startOver}>
          {t('plan.startOver')}
        </button>
        {state.before.length > 0 && (
          <button type="button" onClick={actions.undo}>
            {t('plan.undo')}
          </button>
        )}
      </div>
      {address !== null && (
        <PlanLink language={language} address={address} copy={actions.copyLink} />
      )}
    </>
  );
}

interface PlanLinkProps {
  language: Language;
  address: string;
  copy: PlanActions['copyLink'];
}

/** The link that holds the plan, to be copied. */
function PlanLink({ language, address, copy }: PlanLinkProps) {
  const { t } = language;
  const field = useRef<HTMLInputElement>(null);
  return (
    <div className="plan-link">
      <label>
        <span>{t('plan.link')}</span>
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
          void copy(address);
          field.current?.select();
        }}
      >
        {t('plan.link.copy')}
      </button>
      <p className="small quiet">{t('plan.link.note')}</p>
    </div>
  );
}

interface KeepPlanProps {
  language: Language;
  kept: Kept;
  actions: PlanActions;
}

/** The switch for keeping the plan in this browser, and what to do when something else is kept. */
export function KeepPlan({ language, kept, actions }: KeepPlanProps) {
  const { t } = language;
  if (kept.kind !== 'other') {
    return (
      <div className="plan-keep">
        <label>
          <input
            type="checkbox"
            checked={kept.kind === 'on'}
            onChange={(event) => actions.keep(event.target.checked)}
          />
          {t('plan.keep')}
        </label>
        <p className="small quiet">{t('plan.keepNote')}</p>
      </div>
    );
  }
  return (
    <div className="plan-keep">
      <p>{kept.plan === null ? t('plan.kept.unreadable') : t('plan.kept.other')}</p>
      <div className="tool-buttons">
        {kept.plan === null ? (
          <button type="button" onClick={actions.downloadKept}>
            {t('plan.kept.download')}
          </button>
        ) : (
          <button type="button" onClick={actions.openKept}>
            {t('plan.kept.back')}
          </button>
        )}
        <button type="button" onClick={actions.replace}>
          {t('plan.kept.replace')}
        </button>
        <button type="button" onClick={() => actions.keep(false)}>
          {t('plan.kept.delete')}
        </button>
      </div>
    </div>
  );
}
