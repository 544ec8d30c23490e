import { useEffect, useReducer, useRef, useState } from 'react';
import type { Language } from '../../../i18n/language.ts';
import { sayOneOf } from '../../../i18n/language.ts';
import type { PlanFault } from '../../../ladder/plan/parse-plan.ts';
import type { RosterChoices } from '../../../roster/parsed-roster.ts';
import { today } from '../../shared/today.ts';
import type { EngineLink } from '../engine/client.ts';
import { connectEngine } from '../engine/client.ts';
import { Stopped } from '../engine/progress.ts';
import type { Answers } from '../engine/protocol.ts';
import { startWorker } from '../engine/start-worker.ts';
import type { TeamProps } from '../team-props.ts';
import type { PlanningChange } from './planning.ts';
import { startPlanning } from './planning.ts';
import type { TeamState } from './team-state.ts';
import { EMPTY_TEAM_STATE, reduceTeamState } from './team-state.ts';

/** What a reader can do there. */
interface TeamActions {
  open: (file: File) => Promise<void>;
  /** Opens the text of the sample as if it were a file. */
  openSample: (sample: string) => void;
  openPlan: (file: File) => Promise<void>;
  choose: (choices: RosterChoices) => Promise<void>;
  read: () => Promise<void>;
  /** Ends what the page waits for. */
  stop: () => void;
  close: () => void;
  change: (change: PlanningChange) => void;
  say: (text: string, fault?: boolean) => void;
  /** The plan is in a file of the reader’s. */
  saved: (text: string) => void;
  dismiss: () => void;
}

/** The state with the worker behind it, files and the warning before unsaved decisions are lost. */
export function useTeamState(
  props: TeamProps,
  language: Language,
): [TeamState, EngineLink | null, TeamActions] {
  const { t } = language;
  const [state, dispatch] = useReducer(reduceTeamState, EMPTY_TEAM_STATE);
  const [link, setLink] = useState<EngineLink | null>(null);
  /** The worker that a file is being opened in; the one in use keeps its roster until that has worked. */
  const opening = useRef<EngineLink | null>(null);

  const newLink = (): EngineLink => {
    const made = connectEngine(startWorker());
    const { site, locale, defaults } = props;
    const { compressionShare } = defaults;
    made
      .ask('start', { site, locale, today: today(), compressionShare })
      .answer.catch(() => undefined);
    return made;
  };
  const newPlanning = () => startPlanning(today(), props.defaults);

  useEffect(() => {
    const first = newLink();
    setLink(first);
    void loadFonts().then(() => dispatch({ type: 'ready', planning: newPlanning() }));
    return () => first.end();
    // Once, when the browser takes over: what it uses of the page does not change.
  }, []);

  useEffect(() => {
    if (!state.unsaved) return;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [state.unsaved]);

  const say = (text: string, fault = false): void =>
    dispatch({ type: 'notice', notice: { text, fault } });
  const fail = (error: unknown): void => {
    dispatch({ type: 'work', work: null });
    if (error instanceof Stopped) return say(t('team.work.stopped'));
    say(t('team.work.failed', { reason: error instanceof Error ? error.message : '' }), true);
  };

  const readWith = async (from: EngineLink, name: string): Promise<void> => {
    dispatch({ type: 'work', work: { kind: 'read', file: name, share: 0 } });
    const progress = (share: number): void =>
      dispatch({ type: 'work', work: { kind: 'read', file: name, share } });
    const answer = await from.ask('read', null, progress).answer;
    if (answer.kind === 'refused') {
      return dispatch({ type: 'refused', file: name, refusal: answer.refusal });
    }
    const text = t('team.file.opened', {
      file: name,
      people: t('team.people', { n: answer.counts.rows }),
    });
    dispatch({ type: 'read', summary: answer, notice: { text, fault: false } });
  };

  const inspectWith = async (
    name: string,
    ask: (to: EngineLink) => Promise<Answers['open']>,
  ): Promise<void> => {
    const to = state.summary === null && link !== null ? link : newLink();
    opening.current = to;
    dispatch({ type: 'work', work: { kind: 'open', file: name, share: 0 } });
    try {
      const answer = await ask(to);
      if (answer.kind === 'refused') {
        if (to !== link) to.end();
        return dispatch({ type: 'refused', file: name, refusal: answer.refusal });
      }
      if (to !== link) {
        link?.end();
        setLink(to);
      }
      dispatch({ type: 'opened', name, inspection: answer });
      if (answer.reading) await readWith(to, name);
    } catch (error) {
      fail(error);
    } finally {
      opening.current = null;
    }
  };

  return [
    state,
    link,
    {
      open: (file) =>
        inspectWith(file.name, (to) => to.ask('open', { name: file.name, file }).answer),
      openSample: (sample) => {
        const name = t('team.file.sample');
        const file = new Blob([sample]);
        void inspectWith(name, (to) => to.ask('open', { name, file }).answer);
      },
      openPlan: async (file) => {
        const to = state.summary === null && link !== null ? link : newLink();
        opening.current = to;
        dispatch({ type: 'work', work: { kind: 'open', file: file.name, share: 0 } });
        try {
          const progress = (share: number): void =>
            dispatch({ type: 'work', work: { kind: 'open', file: file.name, share } });
          const plan = await to.ask('openPlan', { file }, progress).answer;
          dispatch({ type: 'work', work: null });
          if ('fault' in plan) {
            if (to !== link) to.end();
            return say(describeWorkspaceFault(plan.fault, file.name, language), true);
          }
          if (to !== link) {
            link?.end();
            setLink(to);
          }
          const opened = t('team.file.opened', {
            file: file.name,
            people: t('team.people', { n: plan.summary.counts.rows }),
          });
          const unknown = t('team.plan.unknown', { ids: plan.unknownLevels.join(', ') });
          const text = plan.unknownLevels.length === 0 ? opened : `${opened} ${unknown}`;
          dispatch({ type: 'open-plan', plan, notice: { text, fault: false } });
        } catch (error) {
          fail(error);
        } finally {
          opening.current = null;
        }
      },
      choose: async (choices) => {
        if (link === null || state.file === null) return;
        const merged = mergeChoices(state.file.choices, choices);
        try {
          const answer = await link.ask('choose', merged).answer;
          const { name } = state.file;
          if (answer.kind === 'refused') {
            dispatch({ type: 'refused', file: name, refusal: answer.refusal });
          } else dispatch({ type: 'inspected', inspection: answer, choices: merged });
        } catch (error) {
          fail(error);
        }
      },
      read: async () => {
        if (link === null || state.file === null) return;
        await readWith(link, state.file.name).catch(fail);
      },
      stop: () => {
        // Reading is ended with its worker: whatever it held of the file is gone at once.
        const ended = opening.current ?? link;
        ended?.end();
        if (ended === link) {
          setLink(newLink());
          dispatch({
            type: 'close',
            planning: newPlanning(),
            notice: { text: t('team.work.stopped'), fault: false },
          });
        } else dispatch({ type: 'work', work: null });
      },
      close: () => {
        link?.end();
        setLink(newLink());
        dispatch({
          type: 'close',
          planning: newPlanning(),
          notice: { text: t('team.file.closed'), fault: false },
        });
      },
      change: (change) => dispatch({ type: 'planning', change }),
      say,
      saved: (text) => dispatch({ type: 'saved', notice: { text, fault: false } }),
      dismiss: () => dispatch({ type: 'notice', notice: null }),
    },
  ];
}

/** Choices with newer ones on top; columns, numbers and days are chosen one by one. */
export function mergeChoices(before: RosterChoices, after: RosterChoices): RosterChoices {
  return {
    ...before,
    ...after,
    columns: { ...before.columns, ...after.columns },
    numbers: { ...before.numbers, ...after.numbers },
    dates: { ...before.dates, ...after.dates },
  };
}

/** Enough to recognise a ladder by. */
const MOST_IDS = 3;

/** Why a file was not opened as a plan, in a sentence. */
function describeWorkspaceFault(fault: PlanFault, file: string, language: Language): string {
  return sayOneOf(language, `team.planFault.${fault.kind}`, {
    file,
    version: fault.kind === 'other-version' ? language.number(fault.version) : '',
    place: fault.kind === 'damaged' ? fault.place : '',
    ids: fault.kind === 'foreign' ? fault.ids.slice(0, MOST_IDS).join(', ') : '',
  });
}

/** Milliseconds after which the page no longer waits for a font. */
const PATIENCE = 3000;

/**
 * Loads the letters of every alphabet that the fonts have, while there is no roster yet. Names in another
 * alphabet would otherwise make the browser ask for a font, and what a roster holds must cause no request.
 */
async function loadFonts(): Promise<void> {
  const families = [document.body, document.querySelector('h1')].flatMap((element) =>
    element === null ? [] : [getComputedStyle(element).fontFamily],
  );
  const loaded = Promise.allSettled(
    families.map((family) => document.fonts.load(`16px ${family}`, 'AЯ')),
  );
  const late = new Promise<void>((resolve) => setTimeout(resolve, PATIENCE));
  await Promise.race([loaded, late]);
}
