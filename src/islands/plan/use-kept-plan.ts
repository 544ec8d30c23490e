import { useEffect } from 'react';
import { formatPlan } from '../../ladder/plan/format-plan.ts';
import { parsePlan } from '../../ladder/plan/parse-plan.ts';
import { describeFault } from './describe-fault.ts';
import type { Desk, DeskAction, Kept, Notice } from './desk.ts';
import { readKept, removeKept, writeKept } from './kept-text.ts';
import type { PlanProps } from './plan-props.ts';

export interface KeptPlan {
  keep: (on: boolean) => void;
  /** Puts the plan on the desk in the place of what is kept. */
  replace: () => void;
}

/** Keeps the plan on the desk in this browser, if the reader has asked for it and for as long. */
export function useKeptPlan(
  desk: Desk,
  dispatch: (action: DeskAction) => void,
  { ladder, storageKey, words }: Pick<PlanProps, 'ladder' | 'storageKey' | 'words'>,
): KeptPlan {
  const { plan, kept } = desk;

  const toKept = (text: string | null): { kept: Kept; notice?: Notice } => {
    if (text === null) return { kept: { kind: 'off' } };
    const reading = parsePlan(text, ladder);
    if ('plan' in reading) return { kept: { kind: 'other', text, plan: reading.plan } };
    const notice = describeFault(reading.fault, words['subject.kept'], words);
    return { kept: { kind: 'other', text, plan: null }, notice: { text: notice, fault: true } };
  };

  useEffect(() => {
    const found = readKept(storageKey);
    if ('fault' in found) return;
    const { kept: former, notice } = toKept(found.text);
    if (former.kind === 'other' && former.plan !== null) {
      dispatch({ type: 'open', plan: former.plan, notice: null });
      dispatch({ type: 'kept', kept: { kind: 'on' } });
    } else dispatch({ type: 'kept', kept: former, ...(notice && { notice }) });
    // Once, when the browser takes over.
  }, []);

  useEffect(() => {
    if (kept.kind !== 'on') return;
    const fault = writeKept(storageKey, formatPlan(plan));
    if (fault === null) return;
    // Where there is no room for the new state, the former one is still there.
    const left = readKept(storageKey);
    dispatch({
      type: 'kept',
      kept: 'text' in left ? toKept(left.text).kept : { kind: 'off' },
      notice: { text: words[`fault.${fault}`], fault: true },
    });
  }, [plan, kept.kind]);

  useEffect(() => {
    const listen = ({ key, newValue }: StorageEvent): void => {
      if (key !== storageKey && key !== null) return;
      if (newValue !== formatPlan(plan)) dispatch({ type: 'kept', ...toKept(newValue) });
    };
    window.addEventListener('storage', listen);
    return () => window.removeEventListener('storage', listen);
  }, [plan]);

  return {
    keep: (on) => {
      const found = on ? readKept(storageKey) : { text: null };
      const fault = 'fault' in found ? found.fault : on ? null : removeKept(storageKey);
      if (fault !== null) {
        const notice = { text: words[`fault.${fault}`], fault: true };
        dispatch({ type: 'kept', kept: { kind: 'off' }, notice });
      } else if ('text' in found && found.text !== null && found.text !== formatPlan(plan)) {
        dispatch({ type: 'kept', ...toKept(found.text) });
      } else dispatch({ type: 'kept', kept: { kind: on ? 'on' : 'off' } });
    },
    replace: () => dispatch({ type: 'kept', kept: { kind: 'on' } }),
  };
}
