import { useCallback, useEffect, useReducer } from 'react';
import type { Language } from '../../i18n/language.ts';
import type { PlanChange } from '../../ladder/plan/change-plan.ts';
import { comparePlans } from '../../ladder/plan/compare-plans.ts';
import type { Plan } from '../../ladder/plan/plan.ts';
import { emptyPlan, planFileName } from '../../ladder/plan/plan.ts';
import { formatPlan } from '../../ladder/plan/format-plan.ts';
import { parsePlanBytes } from '../../ladder/plan/parse-plan.ts';
import { PLAN_LIMITS } from '../../ladder/plan/plan-schema.ts';
import { formatPlanLink, isPlanLink, parsePlanLink } from '../../ladder/plan/plan-link.ts';
import type { ParsedPlan } from '../../ladder/plan/parse-plan.ts';
import { describeFault } from './describe-plan.ts';
import { reducePlanState, startPlanState } from './plan-state.ts';
import type { PlanAction, PlanState } from './plan-state.ts';
import { downloadText } from '../shared/export/download-file.ts';
import type { PlanContext } from './plan-props.ts';
import type { BeginLatest } from '../shared/latest.ts';
import { useLatest } from '../shared/latest.ts';
import { today } from '../shared/today.ts';
import { oneOf, parseView } from '../shared/view-address.ts';
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
  const { ladder, start, language } = props;
  const { t } = language;
  const [state, dispatch] = useReducer(reducePlanState, start, startPlanState);
  const { plan } = state;
  const keptPlan = useKeptPlan(state, dispatch, props);

  // Of two files or links the latest counts, whichever is read first.
  const beginOpening = useLatest();
  const beginBeside = useLatest();
  const { say, open } = useOpening(dispatch, language);
  useOpenedLink(props, beginOpening, open, dispatch);
  useLeaveQuestion(state.unsaved && state.kept.kind !== 'on');

  return [
    state,
    {
      ...keptPlan,
      ...linkActions(plan, say, dispatch, language),
      ...keptActions(state, dispatch),
      change: (change) => dispatch({ type: 'change', change, order: ladder }),
      save: () => {
        const file = planFileName(plan);
        downloadText(file, formatPlan(plan));
        const text = t('plan.saved', { file });
        dispatch({ type: 'saved', notice: { text, fault: false } });
      },
      openFile: async (file) => {
        const reading = await readFile(file, beginOpening(), props, say);
        if (reading) open(reading, file.name, t('plan.opened', { file: file.name }));
      },
      openBeside: async (file) => {
        const reading = await readFile(file, beginBeside(), props, say);
        if (reading) putBeside(reading, file.name, plan, props, say, dispatch);
      },
      closeBeside: () => dispatch({ type: 'beside', plan: null }),
      startOver: () =>
        dispatch({
          type: 'open',
          plan: emptyPlan(plan.from, plan.to),
          notice: { text: t('plan.cleared'), fault: false },
        }),
      undo: () => dispatch({ type: 'undo', notice: { text: t('plan.restored'), fault: false } }),
      say: (text) => say(text, true),
      dismiss: () => dispatch({ type: 'notice', notice: null }),
    },
  ];
}

type Dispatch = (action: PlanAction) => void;
type Say = (text: string, fault: boolean) => void;
/** Takes a plan that was read into hand, or says what is wrong with the subject; `opened` is said of a whole one. */
type Open = (reading: ParsedPlan, subject: string, opened: string) => void;

/** What opens a plan that was read, and what speaks to the reader. */
function useOpening(dispatch: Dispatch, language: Language): { say: Say; open: Open } {
  const { t } = language;
  const say = useCallback<Say>(
    (text, fault) => dispatch({ type: 'notice', notice: { text, fault } }),
    [dispatch],
  );
  const open = useCallback<Open>(
    (reading, subject, opened) => {
      if ('fault' in reading) return say(describeFault(reading.fault, subject, language), true);
      const unknown = t('plan.opened.unknown', { ids: reading.unknown.join(', ') });
      const text = reading.unknown.length === 0 ? opened : `${opened} ${unknown}`;
      dispatch({ type: 'open', plan: reading.plan, notice: { text, fault: false } });
    },
    [say, dispatch, language, t],
  );
  return { say, open };
}

/** Opens the plan that the address holds, at first and whenever it holds another one. */
function useOpenedLink(
  { ladder, ways, language: { t } }: PlanContext,
  beginOpening: BeginLatest,
  open: Open,
  dispatch: Dispatch,
): void {
  useEffect(() => {
    const openLink = async (): Promise<void> => {
      const { hash } = window.location;
      if (!isPlanLink(hash)) return;
      const isLatest = beginOpening();
      const reading = await parsePlanLink(hash, ladder);
      if (isLatest()) open(reading, t('plan.subject.link'), t('plan.opened.link'));
    };
    // Later the plan in hand counts, whatever else becomes of the address.
    const { hash, search } = window.location;
    const step = isPlanLink(hash) ? null : askedStep(search, { ladder, ways });
    if (step) dispatch({ type: 'begin', ...step });
    void openLink().then(() =>
      dispatch({ type: 'ready', day: today(), place: new URLSearchParams(search).get('at') }),
    );
    const listen = (): void => void openLink();
    window.addEventListener('hashchange', listen);
    return () => window.removeEventListener('hashchange', listen);
    // Once, when the browser takes over: what it uses of the page does not change.
  }, [beginOpening, open, dispatch, ladder, ways, t]);
}

/** The step that an address asks for: `?from=account-manager&to=account-director`; null for none of the ladder. */
function askedStep(
  search: string,
  { ladder, ways }: Pick<PlanContext, 'ladder' | 'ways'>,
): { from: string; to: string } | null {
  const levels = Object.keys(ways);
  const former = ladder.former?.levels;
  const asked = parseView<{ from: string; to: string }>(
    search,
    { from: oneOf('from', levels, former), to: oneOf('to', levels, former) },
    { from: '', to: '' },
  );
  return ways[asked.from]?.[asked.to] === undefined ? null : asked;
}

/** Has the browser ask before the page is left with something that would be lost. */
function useLeaveQuestion(losing: boolean): void {
  useEffect(() => {
    if (!losing) return;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [losing]);
}

/** Reads a file as a plan; null when another one is wanted by now, or when it cannot be read, which is said. */
async function readFile(
  file: File,
  isLatest: () => boolean,
  { ladder, language }: PlanContext,
  say: Say,
): Promise<ParsedPlan | null> {
  // Looked at before it is read: a large file would only fill the memory.
  if (file.size > PLAN_LIMITS.file) return { fault: { kind: 'too-large' } };
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    return isLatest() ? parsePlanBytes(bytes, ladder) : null;
  } catch {
    if (isLatest()) say(language.t('plan.fault.no-file', { subject: file.name }), true);
    return null;
  }
}

/** Puts a second plan beside the one in hand, if it is for the same way. */
function putBeside(
  reading: ParsedPlan,
  subject: string,
  plan: Plan,
  { ladder, ways, language }: PlanContext,
  say: Say,
  dispatch: Dispatch,
): void {
  if ('fault' in reading) {
    say(describeFault(reading.fault, subject, language), true);
  } else if (comparePlans(plan, reading.plan, ladder.competencies) === null) {
    const way = ways[reading.plan.from]?.[reading.plan.to] ?? '';
    say(language.t('plan.fault.other-target', { subject, way }), true);
  } else dispatch({ type: 'beside', plan: reading.plan });
}

/** The plan as an address, to be made and to be copied. */
function linkActions(
  plan: Plan,
  say: Say,
  dispatch: Dispatch,
  { t }: Language,
): Pick<PlanActions, 'makeLink' | 'copyLink'> {
  return {
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
  };
}

/** The ways to what the browser keeps, where it is not the plan in hand. */
function keptActions(
  { kept }: PlanState,
  dispatch: Dispatch,
): Pick<PlanActions, 'openKept' | 'downloadKept'> {
  return {
    openKept: () => {
      if (kept.kind !== 'other' || kept.plan === null) return;
      dispatch({ type: 'open', plan: kept.plan, notice: null });
    },
    downloadKept: () => {
      if (kept.kind === 'other') downloadText('plan-kept.json', kept.text);
    },
  };
}
