import { useCallback, useEffect, useReducer } from 'react';
import type { PlanChange } from '../../ladder/plan/change-plan.ts';
import { comparePlans } from '../../ladder/plan/compare-plans.ts';
import { emptyPlan, planFileName } from '../../ladder/plan/plan.ts';
import { formatPlan } from '../../ladder/plan/format-plan.ts';
import { parsePlanBytes } from '../../ladder/plan/parse-plan.ts';
import { PLAN_LIMITS } from '../../ladder/plan/plan-schema.ts';
import { formatPlanLink, isPlanLink, parsePlanLink } from '../../ladder/plan/plan-link.ts';
import type { ParsedPlan } from '../../ladder/plan/parse-plan.ts';
import { describeFault } from './describe-plan.ts';
import { reducePlanState, startPlanState } from './plan-state.ts';
import type { PlanState } from './plan-state.ts';
import { downloadText } from '../shared/export/download-file.ts';
import type { PlanContext } from './plan-props.ts';
import { useLatest } from '../shared/latest.ts';
import { today } from '../shared/today.ts';
import { useKeptPlan } from './use-kept-plan.ts';
import type { KeptPlan } from './use-kept-plan.ts';

/** What a reader can do there. */
export interface PlanActions extends KeptPlan {
  change: (change: PlanChange) => void;
  save: () => void;
  openFile: (file: File) => Promise<void>;
  openBeside: (file: File) => Promise<void>;
  closeBeside: () => void;
  /** The address that holds the plan; null when it would be too long, which is said. */
  makeLink: () => Promise<string | null>;
  copyLink: (address: string) => Promise<void>;
  startOver: () => void;
  undo: () => void;
  /** Brings the kept plan back into hand. */
  openKept: () => void;
  downloadKept: () => void;
  say: (text: string) => void;
  dismiss: () => void;
}

/** The state with everything that reaches beyond it: files, links, the browser's storage. */
export function usePlanState(props: PlanContext): [PlanState, PlanActions] {
  const { ladder, start, ways, language } = props;
  const { t } = language;
  const [state, dispatch] = useReducer(reducePlanState, start, startPlanState);
  const { plan } = state;
  const keptPlan = useKeptPlan(state, dispatch, props);

  // Of two files or links the latest counts, whichever is read first.
  const beginOpening = useLatest();
  const beginBeside = useLatest();

  const say = useCallback(
    (text: string, fault: boolean): void => dispatch({ type: 'notice', notice: { text, fault } }),
    [],
  );

  const open = useCallback(
    (reading: ParsedPlan, subject: string, opened: string): void => {
      if ('fault' in reading) return say(describeFault(reading.fault, subject, language), true);
      const unknown = t('plan.opened.unknown', { ids: reading.unknown.join(', ') });
      const text = reading.unknown.length === 0 ? opened : `${opened} ${unknown}`;
      dispatch({ type: 'open', plan: reading.plan, notice: { text, fault: false } });
    },
    [say, language, t],
  );

  const read = async (file: File, isLatest: () => boolean): Promise<ParsedPlan | null> => {
    // Looked at before it is read: a large file would only fill the memory.
    if (file.size > PLAN_LIMITS.file) return { fault: { kind: 'too-large' } };
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      return isLatest() ? parsePlanBytes(bytes, ladder) : null;
    } catch {
      if (isLatest()) say(t('plan.fault.no-file', { subject: file.name }), true);
      return null;
    }
  };

  useEffect(() => {
    const openLink = async (): Promise<void> => {
      const { hash } = window.location;
      if (!isPlanLink(hash)) return;
      const isLatest = beginOpening();
      const reading = await parsePlanLink(hash, ladder);
      if (isLatest()) open(reading, t('plan.subject.link'), t('plan.opened.link'));
    };
    void openLink().then(() => dispatch({ type: 'ready', day: today() }));
    const listen = (): void => void openLink();
    window.addEventListener('hashchange', listen);
    return () => window.removeEventListener('hashchange', listen);
    // Once, when the browser takes over: what it uses of the page does not change.
  }, [beginOpening, open, ladder, t]);

  const losing = state.unsaved && state.kept.kind !== 'on';
  useEffect(() => {
    if (!losing) return;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [losing]);

  return [
    state,
    {
      ...keptPlan,
      change: (change) => dispatch({ type: 'change', change, order: ladder }),
      save: () => {
        const file = planFileName(plan);
        downloadText(file, formatPlan(plan));
        const text = t('plan.saved', { file });
        dispatch({ type: 'saved', notice: { text, fault: false } });
      },
      openFile: async (file) => {
        const reading = await read(file, beginOpening());
        if (reading) open(reading, file.name, t('plan.opened', { file: file.name }));
      },
      openBeside: async (file) => {
        const reading = await read(file, beginBeside());
        if (reading === null) return;
        if ('fault' in reading) {
          say(describeFault(reading.fault, file.name, language), true);
        } else if (comparePlans(plan, reading.plan, ladder.competencies) === null) {
          const way = ways[reading.plan.from]?.[reading.plan.to] ?? '';
          say(t('plan.fault.other-target', { subject: file.name, way }), true);
        } else dispatch({ type: 'beside', plan: reading.plan });
      },
      closeBeside: () => dispatch({ type: 'beside', plan: null }),
      makeLink: async () => {
        const address = window.location.href.replace(/#.*$/, '') + (await formatPlanLink(plan));
        if (address.length <= PLAN_LIMITS.link) return address;
        const values = { length: address.length, most: PLAN_LIMITS.link };
        say(t('plan.fault.link-too-long', values), true);
        return null;
      },
      copyLink: async (address) => {
        try {
          await navigator.clipboard.writeText(address);
          dispatch({ type: 'saved', notice: { text: t('plan.copied'), fault: false } });
        } catch {
          say(t('plan.fault.no-copy'), true);
        }
      },
      startOver: () =>
        dispatch({
          type: 'open',
          plan: emptyPlan(plan.from, plan.to),
          notice: { text: t('plan.cleared'), fault: false },
        }),
      undo: () => dispatch({ type: 'undo', notice: { text: t('plan.restored'), fault: false } }),
      openKept: () => {
        if (state.kept.kind !== 'other' || state.kept.plan === null) return;
        dispatch({ type: 'open', plan: state.kept.plan, notice: null });
      },
      downloadKept: () => {
        if (state.kept.kind === 'other') downloadText('plan-kept.json', state.kept.text);
      },
      say: (text) => say(text, true),
      dismiss: () => dispatch({ type: 'notice', notice: null }),
    },
  ];
}
