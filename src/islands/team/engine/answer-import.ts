import { byId } from '../../../schemas/by-id.ts';
import { inspectRoster } from '../../../roster/inspect-roster.ts';
import { readRoster } from '../../../roster/read-roster.ts';
import type { Refused, RosterInspection } from '../../../roster/roster-inspection.ts';
import type { RosterChoices, RosterContents } from '../../../roster/parsed-roster.ts';
import { answersOf } from '../../../roster/parsed-roster.ts';
import type { FindablePlace } from '../../../finder/find-places.ts';
import { placeFinder } from '../../../finder/find-places.ts';
import type { NamedPlace } from '../../../roster/values/place-names.ts';
import { namePlaces } from '../../../roster/values/place-names.ts';
import type { OpenedFile } from '../../../roster/workbook/open-source.ts';
import { chosenSheet, openFile } from '../../../roster/workbook/open-source.ts';
import { budgetYearOf } from '../../../team/promotion/budget-year.ts';
import { createMarketBook } from '../../../team/range/market-book.ts';
import { readWorkspace } from '../../../team/workspace/read-workspace.ts';
import type { RangeChoice, WorkspaceRoster } from '../../../team/workspace/workspace.ts';
import type { TeamSite } from '../team-props.ts';
import type { EngineStart, EngineState, RosterSummary } from './engine-state.ts';
import { knownNames, openRoster, placeKey, requireOpen } from './engine-state.ts';
import type { PlaceChoice } from './people-query.ts';
import { NO_LEVEL } from './people-query.ts';
import type { Progress } from './progress.ts';
import type { Answers, Engine } from './protocol.ts';

type ImportKind = 'start' | 'speak' | 'open' | 'choose' | 'read' | 'openWorkspace';

/** From a file to a roster: looked at, understood, asked about, read; or back from a workspace file. */
export function answerImport(state: EngineState): Pick<Engine, ImportKind> {
  const inspect = async (
    opened: OpenedFile | Refused,
    choices: RosterChoices,
  ): Promise<RosterInspection | Refused> => {
    if (opened.kind === 'refused') return opened;
    const { source, workbook } = opened;
    const inspection = await inspectRoster(source, knownNames(state), choices);
    const settings = inspection.kind === 'refused' ? null : inspection.settings;
    state.file = { source, workbook, choices, settings };
    return inspection;
  };
  return {
    start: async (start: EngineStart) => {
      state.start = start;
      state.marketBook = createMarketBook(start.site.market);
      state.places = namePlaces(start.site.places);
      state.finder = placeFinder(start.site.places.map(toFindable));
      return null;
    },
    speak: async (words) => {
      state.start = { ...requireOpen(state.start, 'start'), ...words };
      return null;
    },
    open: async ({ name, file, answers }) => inspect(await openFile(name, file), { ...answers }),
    choose: async (choices) =>
      inspect(chosenSheet(requireOpen(state.file, 'file'), choices.sheet), choices),
    read: async (_, progress) => readFile(state, progress),
    openWorkspace: async ({ file }, progress) => openPlan(state, file, progress),
  };
}

/** Reads the roster of the file in hand, and opens it. */
async function readFile(state: EngineState, progress: Progress): Promise<RosterSummary | Refused> {
  const { source, settings } = requireOpen(state.file, 'file');
  const contents = await readRoster(source, requireOpen(settings, 'settings'), knownNames(state), {
    onProgress: progress,
  });
  if (contents.kind === 'refused') return contents;
  const summary = summarise(contents);
  const roster = { fileName: source.name, settings, rows: contents.rows };
  openRoster(state, summary, roster);
  return summary;
}

/** Opens the roster of a saved plan, and gives back what was planned with it. */
async function openPlan(
  state: EngineState,
  file: Blob,
  progress: Progress,
): Promise<Answers['openWorkspace']> {
  const start = requireOpen(state.start, 'start');
  const levels = start.site.levels.map(({ id }) => id);
  const opened = await readWorkspace(file, levels, progress);
  if ('fault' in opened) return opened;
  const { roster, ranges, startDay, budgetLastMonth, scenarios, compressionShare } = opened.plan;
  const summary = summariseWorkspace(roster);
  state.start = { ...start, compressionShare };
  openRoster(state, summary, roster);
  return {
    fileName: roster.fileName,
    planning: {
      ranges: knownRanges(ranges, roster.fileName, start.site),
      startDay,
      budgetYear: budgetYearOf(startDay, budgetLastMonth),
      scenarios: [scenarios.a, scenarios.b],
      side: 0,
    },
    summary,
    answers: roster.settings && answersOf(roster.settings),
    unknownLevels: opened.unknownLevels,
  };
}

/** Ranges of a site that publishes none any more are the plan’s own. */
function knownRanges(ranges: RangeChoice, fileName: string, site: TeamSite): RangeChoice {
  return ranges.kind === 'site' && !site.ranges
    ? { kind: 'own', fileName, ranges: ranges.ranges }
    : ranges;
}

/** Its names in other languages count as other names, which nobody is shown here. */
const toFindable = ({ id, cities: [name = id, ...others], states }: NamedPlace): FindablePlace => ({
  id,
  names: [name],
  others,
  regions: states,
});

/** A roster without its rows, with the places and rungs that people are at. */
function summarise({ rows, ...contents }: RosterContents): RosterSummary {
  const places = new Map<string, PlaceChoice>();
  const levels = byId<number>();
  for (const row of rows) {
    const level = row.levelId ?? NO_LEVEL;
    levels[level] = (levels[level] ?? 0) + 1;
    const key = placeKey(row);
    const place = places.get(key);
    if (place) place.count += 1;
    else places.set(key, { key, placeId: row.placeId, city: row.city, count: 1 });
  }
  return {
    ...contents,
    levels,
    places: [...places.values()].sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1)),
  };
}

/** A roster that came with a plan: it was read before, so that nothing about it is unclear. */
function summariseWorkspace({ rows }: WorkspaceRoster): RosterSummary {
  const counts = new Map<string, number>();
  for (const { currency } of rows) counts.set(currency, (counts.get(currency) ?? 0) + 1);
  return summarise({
    kind: 'read',
    rows: [...rows],
    problems: { kept: [], counts: [] },
    counts: { records: rows.length, rows: rows.length, leftOut: 0 },
    unknownTexts: {
      level: [],
      city: [],
      currency: [],
      payPeriod: [],
      managerId: [],
      gender: [],
      ready: [],
    },
    currencies: [...counts]
      .map(([currency, count]) => ({ currency, count }))
      .sort((a, b) => b.count - a.count),
  });
}
