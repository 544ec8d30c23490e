import { useEffect, useReducer, useRef, useState } from 'react';
import type { Language } from '../../../i18n/language.ts';
import type { RosterChoices } from '../../../roster/parsed-roster.ts';
import { answersOf } from '../../../roster/parsed-roster.ts';
import type { BeginLatest } from '../../shared/latest.ts';
import { useLatest } from '../../shared/latest.ts';
import { today } from '../../shared/today.ts';
import type { EngineClient } from '../engine/client.ts';
import { connectEngine } from '../engine/client.ts';
import { Stopped } from '../engine/progress.ts';
import { startWorker } from '../engine/start-worker.ts';
import type { TeamProps } from '../team-props.ts';
import type { EngineClients } from './engine-clients.ts';
import { createEngineClients } from './engine-clients.ts';
import type { Planning, PlanningChange } from './planning.ts';
import { startPlanning } from './planning.ts';
import type { TeamAction, TeamState } from './team-state.ts';
import { EMPTY_TEAM_STATE, isLoss, mergeChoices, reduceTeamState } from './team-state.ts';

/** What a reader can do there. */
export interface TeamActions extends FileActions {
  /** Ends what the page waits for. */
  stop: () => void;
  close: () => void;
  change: (change: PlanningChange) => void;
  say: (text: string, fault?: boolean) => void;
  /** This plan is in a file of the reader’s. */
  saved: (planning: Planning, text: string) => void;
  dismiss: () => void;
}

/** The ways by which a file comes into the page. */
interface FileActions {
  open: (file: File) => Promise<void>;
  /** Opens the text of the sample as if it were a file. */
  openSample: (sample: string) => Promise<void>;
  openWorkspace: (file: File) => Promise<void>;
  choose: (choices: RosterChoices) => Promise<void>;
  read: () => Promise<void>;
}

/** The state with the workers behind it, files and the warning before unsaved decisions are lost. */
export function useTeamState(props: TeamProps, language: Language): [TeamState, TeamActions] {
  const { t } = language;
  const [state, dispatch] = useReducer(reduceTeamState, EMPTY_TEAM_STATE);
  const [clients] = useState(() => createClients(props));
  const beginChoice = useLatest();

  useEffect(() => {
    const client = clients.restart();
    void loadFonts().then(() => {
      if (!clients.isPresent(client)) return;
      dispatch({ type: 'ready', client, planning: clients.startPlan() });
    });
    return () => clients.end();
  }, [clients]);
  useSpokenLanguage(props, clients, dispatch);
  useLeaveWarning(isLoss(state));

  const say = (text: string, fault = false): void =>
    dispatch({ type: 'notice', notice: { text, fault } });
  const close = (client: EngineClient, text: string): void =>
    dispatch({
      type: 'close',
      client,
      planning: clients.startPlan(),
      notice: { text, fault: false },
    });
  return [
    state,
    {
      ...fileActions({ state, dispatch, clients, language, beginChoice, say }),
      stop: () => {
        // Reading is ended with its worker: whatever it held of the file is gone at once.
        const client = clients.stop();
        if (client) return close(client, t('team.work.stopped'));
        dispatch({ type: 'work', work: null });
        say(t('team.work.stopped'));
      },
      close: () => {
        if (isLoss(state) && !window.confirm(t('team.file.confirm'))) return;
        close(clients.restart(), t('team.file.closed'));
      },
      change: (change) => dispatch({ type: 'planning', change }),
      say,
      saved: (planning, text) =>
        dispatch({ type: 'saved', planning, notice: { text, fault: false } }),
      dismiss: () => dispatch({ type: 'notice', notice: null }),
    },
  ];
}

/** What a worker is told of the site. */
type Known = Pick<TeamProps, 'site' | 'locale' | 'defaults'>;

interface TeamClients extends EngineClients {
  /** Tells the present worker, and those that are started from now on, what the site is called in a language. */
  speak: (known: Known) => void;
  /** The plan before anything was decided. */
  startPlan: () => Planning;
}

/** The workers of the page, each of which knows the site in the language of the page and holds nothing. */
function createClients(first: Known): TeamClients {
  let known = first;
  const clients = createEngineClients(() => {
    const client = connectEngine(startWorker());
    const { site, locale, defaults } = known;
    const { compressionShare } = defaults;
    client
      .ask('start', { site, locale, today: today(), compressionShare })
      .answer.catch(() => undefined);
    return client;
  });
  return {
    ...clients,
    startPlan: () => startPlanning(today(), known.defaults, known.site),
    speak: (next) => {
      known = next;
      const { site, locale } = next;
      clients
        .present()
        ?.ask('speak', { site, locale })
        .answer.catch(() => undefined);
    },
  };
}

/** Tells the engine when the page changes its language; whatever it has said is then asked for anew. */
function useSpokenLanguage(
  props: TeamProps,
  clients: TeamClients,
  dispatch: (action: TeamAction) => void,
): void {
  const spoken = useRef(props.locale);
  useEffect(() => {
    if (spoken.current === props.locale) return;
    spoken.current = props.locale;
    clients.speak(props);
    dispatch({ type: 'language' });
  }, [props, clients, dispatch]);
}

/** Asks before the page is left while there is something to lose. */
function useLeaveWarning(loss: boolean): void {
  useEffect(() => {
    if (!loss) return;
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [loss]);
}

interface FileContext {
  state: TeamState;
  dispatch: (action: TeamAction) => void;
  clients: EngineClients;
  language: Language;
  beginChoice: BeginLatest;
  say: (text: string, fault?: boolean) => void;
}

/** Opening, choosing and reading: of several files or choices the latest counts. */
function fileActions(context: FileContext): FileActions {
  const { state, dispatch, language, say } = context;
  const { t } = language;
  const fail = (error: unknown): void => {
    dispatch({ type: 'work', work: null });
    if (error instanceof Stopped) return say(t('team.work.stopped'));
    say(t('team.work.failed', { reason: error instanceof Error ? error.message : '' }), true);
  };
  return {
    open: (file) => openRoster(context, file.name, file).catch(fail),
    openSample: (sample) =>
      openRoster(context, t('team.file.sample'), new Blob([sample]), true).catch(fail),
    openWorkspace: (file) => openWorkspace(context, file).catch(fail),
    choose: (choices) => chooseSettings(context, choices).catch(fail),
    read: async () => {
      const { client, file } = state;
      if (client !== null && file !== null) {
        await readRoster(context, client, file.name).catch(fail);
      }
    },
  };
}

/** Shows work that the page waits for, with how far it is from 0 to 1. */
function showWork(
  { dispatch }: FileContext,
  kind: 'open' | 'read',
  file: string,
  share: number,
): void {
  dispatch({ type: 'work', work: { kind, file, share } });
}

/** Whether something is on the page that stays until another file is open. */
const isInUse = ({ file, summary }: TeamState): boolean => file !== null || summary !== null;

/** Looks at a file, and reads it where nothing is left to ask. */
async function openRoster(
  context: FileContext,
  name: string,
  file: Blob,
  isSample = false,
): Promise<void> {
  const { state, dispatch, clients } = context;
  showWork(context, 'open', name, 0);
  const answers = state.file === null ? state.answers : answersOf(state.file.choices);
  const opened = await clients.open(isInUse(state), async (client, isLatest) => {
    const answer = await client.ask('open', { name, file, answers }).answer;
    if (answer.kind !== 'refused') return answer;
    if (isLatest()) dispatch({ type: 'refused', file: name, refusal: answer.refusal });
    return null;
  });
  if (opened === null) return;
  const { client, answer: inspection } = opened;
  dispatch({ type: 'opened', client, name, inspection, answers, isSample });
  if (inspection.settings) await readRoster(context, client, name);
}

/** Reads the file that a worker was last asked to look at. */
async function readRoster(context: FileContext, client: EngineClient, name: string): Promise<void> {
  const { dispatch, clients } = context;
  showWork(context, 'read', name, 0);
  const answer = await client.ask('read', null, (share) => {
    if (clients.isPresent(client)) showWork(context, 'read', name, share);
  }).answer;
  if (!clients.isPresent(client)) return;
  if (answer.kind === 'refused') {
    return dispatch({ type: 'refused', file: name, refusal: answer.refusal });
  }
  dispatch({ type: 'read', summary: answer });
}

/** Opens a plan that was saved as a file, with its roster. */
async function openWorkspace(context: FileContext, file: File): Promise<void> {
  const { state, dispatch, clients, language } = context;
  const { name } = file;
  showWork(context, 'open', name, 0);
  const opened = await clients.open(isInUse(state), async (client, isLatest) => {
    const answer = await client.ask('openWorkspace', { file }, (share) => {
      if (isLatest()) showWork(context, 'open', name, share);
    }).answer;
    if (!('fault' in answer)) return answer;
    if (isLatest()) dispatch({ type: 'plan-refused', file: name, fault: answer.fault });
    return null;
  });
  if (opened === null) return;
  const { client, answer: workspace } = opened;
  const ids = workspace.unknownLevels.join(', ');
  const notice =
    ids === '' ? null : { text: language.t('team.plan.unknown', { ids }), fault: false };
  dispatch({ type: 'open-workspace', client, workspace, notice });
}

/** Looks at the file in hand once more, with what was chosen on top of all that was chosen before. */
async function chooseSettings(context: FileContext, choices: RosterChoices): Promise<void> {
  const { state, dispatch, clients, beginChoice } = context;
  const { client, file } = state;
  if (client === null || file === null) return;
  const isLatest = beginChoice();
  const wanted = mergeChoices(file.wanted, choices);
  dispatch({ type: 'choose', wanted });
  const inspection = await client.ask('choose', wanted).answer;
  if (!isLatest() || !clients.isPresent(client)) return;
  if (inspection.kind === 'refused') {
    dispatch({ type: 'refused', file: file.name, refusal: inspection.refusal });
  } else dispatch({ type: 'inspected', inspection, choices: wanted });
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
    families.map((family) => document.fonts.load(`16px ${family}`, 'AЯł')),
  );
  const late = new Promise<void>((resolve) => setTimeout(resolve, PATIENCE));
  await Promise.race([loaded, late]);
}
