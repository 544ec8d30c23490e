import { useEffect, useReducer, useRef, useState } from 'react';
import type { Language } from '../../i18n/language.ts';
import type { RosterChoices } from '../../ingest/roster/roster-reading.ts';
import { today } from '../plan/today.ts';
import { connectEngine } from './connect-engine.ts';
import type { EngineLink } from './connect-engine.ts';
import { describePlanFault } from './describe-plan-fault.ts';
import { EMPTY_DESK, moveTeamDesk } from './desk.ts';
import type { TeamDesk } from './desk.ts';
import type { Answers } from './engine/asks.ts';
import { Stopped } from './engine/report.ts';
import { loadFonts } from './load-fonts.ts';
import { mergeChoices } from './merge-choices.ts';
import type { PlanningChange } from './planning.ts';
import { startPlanning } from './start-planning.ts';
import { startWorker } from './start-worker.ts';
import type { TeamProps } from './team-props.ts';

/** What a reader can do at the desk. */
export interface TeamActions {
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

/** The desk with the worker behind it, files and the warning before unsaved decisions are lost. */
export function useTeamDesk(
  props: TeamProps,
  language: Language,
): [TeamDesk, EngineLink | null, TeamActions] {
  const { t } = language;
  const [desk, dispatch] = useReducer(moveTeamDesk, EMPTY_DESK);
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
    if (!desk.unsaved) return;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [desk.unsaved]);

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
    const to = desk.summary === null && link !== null ? link : newLink();
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
    desk,
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
        const to = desk.summary === null && link !== null ? link : newLink();
        opening.current = to;
        dispatch({ type: 'work', work: { kind: 'open', file: file.name, share: 0 } });
        try {
          const progress = (share: number): void =>
            dispatch({ type: 'work', work: { kind: 'open', file: file.name, share } });
          const plan = await to.ask('openPlan', { file }, progress).answer;
          dispatch({ type: 'work', work: null });
          if ('fault' in plan) {
            if (to !== link) to.end();
            return say(describePlanFault(plan.fault, file.name, language), true);
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
        if (link === null || desk.file === null) return;
        const merged = mergeChoices(desk.file.choices, choices);
        try {
          const answer = await link.ask('choose', merged).answer;
          const { name } = desk.file;
          if (answer.kind === 'refused') {
            dispatch({ type: 'refused', file: name, refusal: answer.refusal });
          } else dispatch({ type: 'inspected', inspection: answer, choices: merged });
        } catch (error) {
          fail(error);
        }
      },
      read: async () => {
        if (link === null || desk.file === null) return;
        await readWith(link, desk.file.name).catch(fail);
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
