import { useCallback, useEffect } from 'react';
import type { Language } from '../../i18n/language.ts';
import { formatPlan } from '../../ladder/plan/format-plan.ts';
import type { Plan } from '../../ladder/plan/plan.ts';
import { parsePlan } from '../../ladder/plan/parse-plan.ts';
import { describeFault } from './describe-plan.ts';
import type { PlanContext } from './plan-props.ts';
import type { PlanState, PlanAction, Kept, Notice } from './plan-state.ts';

export interface KeptPlan {
  keep: (on: boolean) => void;
  /** Puts the plan in hand in the place of what is kept. */
  replace: () => void;
}

/** Keeps the plan in hand in this browser, if the reader has asked for it and for as long. */
export function useKeptPlan(
  state: PlanState,
  dispatch: (action: PlanAction) => void,
  { ladder, storageKey, language }: Pick<PlanContext, 'ladder' | 'storageKey' | 'language'>,
): KeptPlan {
  const { plan, kept } = state;
  const { t } = language;

  const toKept = useCallback(
    (text: string | null): FoundPlan => readFound(text, ladder, language),
    [ladder, language],
  );

  useEffect(() => {
    const found = readKept(storageKey);
    if ('fault' in found) return;
    const { kept: former, notice } = toKept(found.text);
    if (former.kind === 'other' && former.plan !== null) {
      dispatch({ type: 'open', plan: former.plan, notice: null });
      dispatch({ type: 'kept', kept: { kind: 'on' } });
    } else dispatch({ type: 'kept', kept: former, ...(notice && { notice }) });
    // Once, when the browser takes over: what the page is made with does not change.
  }, [dispatch, storageKey, toKept]);

  useEffect(() => {
    if (kept.kind !== 'on') return;
    const fault = writeKept(storageKey, formatPlan(plan));
    if (fault === null) return;
    // Where there is no room for the new state, the former one is still there.
    const left = readKept(storageKey);
    dispatch({
      type: 'kept',
      kept: 'text' in left ? toKept(left.text).kept : { kind: 'off' },
      notice: { text: t(`plan.fault.${fault}`), fault: true },
    });
  }, [plan, kept.kind, dispatch, storageKey, toKept, t]);

  useKeptElsewhere(storageKey, plan, dispatch, toKept);

  return {
    keep: (on) => {
      const found = on ? readKept(storageKey) : { text: null };
      const fault = 'fault' in found ? found.fault : on ? null : removeKept(storageKey);
      if (fault !== null) {
        const notice = { text: t(`plan.fault.${fault}`), fault: true };
        dispatch({ type: 'kept', kept: { kind: 'off' }, notice });
      } else if ('text' in found && found.text !== null && found.text !== formatPlan(plan)) {
        dispatch({ type: 'kept', ...toKept(found.text) });
      } else dispatch({ type: 'kept', kept: { kind: on ? 'on' : 'off' } });
    },
    replace: () => dispatch({ type: 'kept', kept: { kind: 'on' } }),
  };
}

/** Hears that another tab has kept or forgotten a plan. */
function useKeptElsewhere(
  storageKey: string,
  plan: Plan,
  dispatch: (action: PlanAction) => void,
  toKept: (text: string | null) => FoundPlan,
): void {
  useEffect(() => {
    const listen = ({ key, newValue }: StorageEvent): void => {
      if (key !== storageKey && key !== null) return;
      if (newValue !== formatPlan(plan)) dispatch({ type: 'kept', ...toKept(newValue) });
    };
    window.addEventListener('storage', listen);
    return () => window.removeEventListener('storage', listen);
  }, [plan, dispatch, storageKey, toKept]);
}

/** What lies in the browser's storage, and what to say of it when it is no plan. */
interface FoundPlan {
  kept: Kept;
  notice?: Notice;
}

/** Reads the text that was kept, null where there is none. */
function readFound(
  text: string | null,
  ladder: PlanContext['ladder'],
  language: Language,
): FoundPlan {
  if (text === null) return { kept: { kind: 'off' } };
  const reading = parsePlan(text, ladder);
  if ('plan' in reading) return { kept: { kind: 'other', text, plan: reading.plan } };
  const notice = describeFault(reading.fault, language.t('plan.subject.kept'), language);
  return { kept: { kind: 'other', text, plan: null }, notice: { text: notice, fault: true } };
}

/** What may go wrong with the browser's storage. */
type StorageFault = 'storage-full' | 'storage-blocked';

/** The text kept under a key, null where there is none; a fault where the browser forbids to look. */
function readKept(key: string): { text: string | null } | { fault: StorageFault } {
  try {
    return { text: window.localStorage.getItem(key) };
  } catch {
    return { fault: 'storage-blocked' };
  }
}

/** Keeps a text under a key; null when that went well. */
function writeKept(key: string, text: string): StorageFault | null {
  try {
    window.localStorage.setItem(key, text);
    return null;
  } catch (error) {
    const full = error instanceof DOMException && error.name === 'QuotaExceededError';
    return full ? 'storage-full' : 'storage-blocked';
  }
}

/** Forgets the text under a key. */
function removeKept(key: string): StorageFault | null {
  try {
    window.localStorage.removeItem(key);
    return null;
  } catch {
    return 'storage-blocked';
  }
}
