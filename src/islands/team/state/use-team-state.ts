import { useEffect, useMemo, useReducer } from 'react';
import type { Language } from '../../../i18n/language.ts';
import { sayOneOf } from '../../../i18n/language.ts';
import type { PlanFault } from '../../../ladder/plan/parse-plan.ts';
import type { RosterChoices } from '../../../roster/parsed-roster.ts';
import { answersOf } from '../../../roster/parsed-roster.ts';
import type { BeginLatest } from '../../shared/latest.ts';
import { useLatest } from '../../shared/latest.ts';
import { today } from '../../shared/today.ts';
import type { EngineClient } from '../engine/client.ts';
import { connectEngine } from '../engine/client.ts';
import { Stopped } from '../engine/progress.ts';
import type { OpenedWorkspace } from '../engine/protocol.ts';
import { startWorker } from '../engine/start-worker.ts';
import type { TeamProps } from '../team-props.ts';
import type { EngineClients } from './engine-clients.ts';
import { createEngineClients } from './engine-clients.ts';
import type { Planning, PlanningChange } from './planning.ts';
import { startPlanning } from './planning.ts';
import type { TeamAction, TeamState } from './team-state.ts';
import { EMPTY_TEAM_STATE, mergeChoices, reduceTeamState } from './team-state.ts';

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
  const { site, locale, defaults } = props;
  const { t } = language;
  const [state, dispatch] = useReducer(reduceTeamState, EMPTY_TEAM_STATE);
  const clients = useMemo(
    () => createEngineClients(() => startClient({ site, locale, defaults })),
    [site, locale, defaults],
  );
  const beginChoice = useLatest();

  useEffect(() => {
    const client = clients.restart();
    void loadFonts().then(() => {
      if (!clients.isPresent(client)) return;
      dispatch({ type: 'ready', client, planning: startPlanning(today(), defaults) });
    });
    return () => clients.end();
  }, [clients, defaults]);
  useLeaveWarning(state.unsaved);

  const say = (text: string, fault = false): void =>
    dispatch({ type: 'notice', notice: { text, fault } });
  const close = (client: EngineClient, text: string): void =>
    dispatch({
      type: 'close',
      client,
      planning: startPlanning(today(), defaults),
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
      close: () => close(clients.restart(), t('team.file.closed')),
      change: (change) => dispatch({ type: 'planning', change }),
      say,
      saved: (planning, text) =>
        dispatch({ type: 'saved', planning, notice: { text, fault: false } }),
      dismiss: () => dispatch({ type: 'notice', notice: null }),
    },
  ];
}

/** A worker that knows the site and holds nothing. */
function startClient({
  site,
  locale,
  defaults,
}: Pick<TeamProps, 'site' | 'locale' | 'defaults'>): EngineClient {
  const client = connectEngine(startWorker());
  const { compressionShare } = defaults;
  client
    .ask('start', { site, locale, today: today(), compressionShare })
    .answer.catch(() => undefined);
  return client;
}

/** Asks before the page is left while there is something to lose. */
function useLeaveWarning(unsaved: boolean): void {
  useEffect(() => {
    if (!unsaved) return;
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [unsaved]);
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
      openRoster(context, t('team.file.sample'), new Blob([sample])).catch(fail),
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
async function openRoster(context: FileContext, name: string, file: Blob): Promise<void> {
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
  dispatch({ type: 'opened', client, name, inspection, answers });
  if (inspection.settings) await readRoster(context, client, name);
}

/** Reads the file that a worker was last asked to look at. */
async function readRoster(context: FileContext, client: EngineClient, name: string): Promise<void> {
  const { dispatch, clients, language } = context;
  showWork(context, 'read', name, 0);
  const answer = await client.ask('read', null, (share) => {
    if (clients.isPresent(client)) showWork(context, 'read', name, share);
  }).answer;
  if (!clients.isPresent(client)) return;
  if (answer.kind === 'refused') {
    return dispatch({ type: 'refused', file: name, refusal: answer.refusal });
  }
  const text = openedText(name, answer.counts.rows, language);
  dispatch({ type: 'read', summary: answer, notice: { text, fault: false } });
}

/** Opens a plan that was saved as a file, with its roster. */
async function openWorkspace(context: FileContext, file: File): Promise<void> {
  const { state, dispatch, clients, language, say } = context;
  const { name } = file;
  showWork(context, 'open', name, 0);
  const opened = await clients.open(isInUse(state), async (client, isLatest) => {
    const answer = await client.ask('openWorkspace', { file }, (share) => {
      if (isLatest()) showWork(context, 'open', name, share);
    }).answer;
    if (!('fault' in answer)) return answer;
    if (isLatest()) {
      dispatch({ type: 'work', work: null });
      say(describeWorkspaceFault(answer.fault, name, language), true);
    }
    return null;
  });
  if (opened === null) return;
  const { client, answer: workspace } = opened;
  const notice = { text: workspaceText(name, workspace, language), fault: false };
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

/** That a file is open, with how many people it has. */
function openedText(file: string, people: number, { t }: Language): string {
  return t('team.file.opened', { file, people: t('team.people', { n: people }) });
}

/** That a workspace is open, and which of its rungs this ladder does not have. */
function workspaceText(
  file: string,
  { summary, unknownLevels }: OpenedWorkspace,
  language: Language,
): string {
  const opened = openedText(file, summary.counts.rows, language);
  if (unknownLevels.length === 0) return opened;
  return `${opened} ${language.t('team.plan.unknown', { ids: unknownLevels.join(', ') })}`;
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
