import { sep } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { z } from 'zod';
import type { ContentKind } from './content/content-kinds.ts';
import { toPlaceEntries, toProjectEntries, toTextEntries } from './entries.ts';
import type { PlaceEntry, ProjectEntry, StoredEntry, TextEntry } from './entries.ts';
import type { Project } from './project.ts';
import { ProjectError } from './project.ts';
import { PROJECT_FOLDERS, contentRoot, readProject } from './read-project.ts';

/** Texts of one folder of content/, as `<locale>/<id>`. */
export function textLoader<K extends ContentKind>(kind: K) {
  return projectLoader<TextEntry<K>>(kind, (project) => toTextEntries(project, kind));
}

/** Places with their statistics, by place id. */
export function placeLoader() {
  return projectLoader<PlaceEntry>('places', toPlaceEntries);
}

/** The single entry `project`. */
export function projectEntryLoader() {
  return projectLoader<ProjectEntry>('project', toProjectEntries);
}

/** A folder is saved file by file; the project is read once when it has become quiet. */
const QUIET_MILLISECONDS = 100;

let memo: Project | ProjectError | null = null;
let logged: unknown = null;

/** One read for all collections; a project with errors stops the build, naming all of them. */
function readOnce(): Project {
  memo ??= readAnew();
  if (memo instanceof ProjectError) throw memo;
  return memo;
}

function readAnew(): Project | ProjectError {
  const { project, problems } = readProject();
  return project ?? new ProjectError(problems);
}

function projectLoader<T extends object>(
  name: string,
  toEntries: (project: Project) => StoredEntry<T>[],
) {
  return {
    name: `rungs-${name}`,
    // The schema only carries the type. The data was validated when it was read, so Astro's
    // parseData is not called: nothing is checked twice.
    schema: z.custom<T>(),
    load: async (context: LoaderContext) => {
      fill(context, toEntries(readOnce()));
      refillOnChange(context, toEntries);
    },
  } satisfies Loader;
}

function fill<T extends object>({ store }: LoaderContext, entries: StoredEntry<T>[]): void {
  // The store outlives a build in the cache; what is gone from the files must go from it.
  store.clear();
  for (const { id, data } of entries)
    store.set({ id, data: { ...data } as Record<string, unknown> });
}

/** In dev, reads again after a change. A problem is logged and the last good content stays; that it is mended is said as well. */
function refillOnChange<T extends object>(
  context: LoaderContext,
  toEntries: (project: Project) => StoredEntry<T>[],
): void {
  const { watcher, logger } = context;
  if (watcher === undefined) return;
  const root = contentRoot();
  const folders = PROJECT_FOLDERS.map((folder) => `${root}${sep}${folder}${sep}`);
  watcher.add(folders);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const refill = (): void => {
    try {
      fill(context, toEntries(readOnce()));
      // Said once, by the first collection that finds it.
      if (logged !== null) logger.info('Mended: no errors are left, and the pages show it.');
      logged = null;
    } catch (error) {
      // All collections refill after one change and meet the same error: one of them logs it.
      if (error !== logged) logger.error(error instanceof Error ? error.message : String(error));
      logged = error;
    }
  };
  const onChange = (path: string): void => {
    if (!folders.some((folder) => path.startsWith(folder))) return;
    memo = null;
    clearTimeout(timer);
    timer = setTimeout(refill, QUIET_MILLISECONDS);
  };
  for (const event of ['add', 'change', 'unlink'] as const) watcher.on(event, onChange);
}
