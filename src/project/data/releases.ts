import type { Release } from '../../schemas/release.ts';
import { RELEASE_VERSION, release as releaseSchema } from '../../schemas/release.ts';
import type { Position, Problem } from '../../tables/problem.ts';
import { errorAt } from '../../tables/problem.ts';
import { quote } from '../../tables/quote.ts';
import type { TextFile } from '../../tables/text-file.ts';
import type { YamlPath } from '../yaml/parse-yaml.ts';
import { parseYaml } from '../yaml/parse-yaml.ts';
import type { Located } from '../yaml/validate-yaml.ts';
import { validateYaml } from '../yaml/validate-yaml.ts';

/** The folder of the records of what a site showed. */
const FOLDER = 'data/releases/';

/** The day that the name of a release file says; null for any other file. */
export function dayOfRelease(file: string): string | null {
  return /^data\/releases\/(\d{4}-\d{2}-\d{2})\.json$/.exec(file)?.[1] ?? null;
}

/** Whether a file lies among the releases, whatever its name. */
export const isAmongReleases = (file: string): boolean => file.startsWith(FOLDER);

/** The file of a release. */
export const releaseFile = (date: string): string => `${FOLDER}${date}.json`;

/** A release with the file it is written in. */
export interface ReleaseFile {
  file: string;
  day: string;
  fields: Located<Release>;
}

const RESTORE =
  'Restore the file as "npm run release" wrote it, from version control; it is not written by hand.';

/** Every release file that is whole, the earliest first. */
export function readReleases(
  files: ReadonlyMap<string, TextFile | null>,
  problems: Problem[],
): ReleaseFile[] {
  const found: ReleaseFile[] = [];
  for (const [file, source] of files) {
    const day = dayOfRelease(file);
    if (day === null || source === null) continue;
    const fields = readRelease(source, problems);
    if (fields !== null) found.push({ file, day, fields });
  }
  return found.sort((a, b) => (a.day < b.day ? -1 : 1));
}

function readRelease(source: TextFile, problems: Problem[]): Located<Release> | null {
  const parsed = parseJson(source);
  if ('problem' in parsed) {
    problems.push(parsed.problem);
    return null;
  }
  const version = (parsed.data as { version?: unknown } | null)?.version;
  // A file of another version is wrong in one thing, not in each of its fields.
  if (typeof version === 'number' && version !== RELEASE_VERSION) {
    problems.push(
      errorAt(locate(source)(['version']), {
        found: `a release of version ${version}`,
        expected: `version ${RELEASE_VERSION}, the one that this program reads`,
        mend:
          version > RELEASE_VERSION
            ? 'Update the program, which is older than the file.'
            : 'Remove the file: what changed since then is told from the next release on.',
      }),
    );
    return null;
  }
  const at = locate(source);
  const validated = validateYaml({ data: parsed.data, at, atKey: at, atText: at }, releaseSchema);
  problems.push(...validated.problems);
  return validated.located;
}

function parseJson(source: TextFile): { data: unknown } | { problem: Problem } {
  try {
    return { data: JSON.parse(source.text) as unknown };
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    const place = Number(/at position (\d+)/.exec(said)?.[1] ?? source.text.trimEnd().length);
    const ends = source.text.slice(place).trim() === '';
    const sign = source.text.slice(place, place + 1);
    return {
      problem: errorAt(source.at(place), {
        found: ends
          ? 'a file that ends before it is whole'
          : `${quote(sign)}, which is no JSON here`,
        expected: 'the JSON of a release',
        mend: RESTORE,
      }),
    };
  }
}

/** Finds where a value stands. JSON is YAML as well, and is read as such only when there is something to say. */
function locate(source: TextFile): (path: YamlPath) => Position {
  let yaml: ReturnType<typeof parseYaml>['yaml'] | undefined;
  return (path) => {
    yaml ??= parseYaml({ source, from: 0, to: source.text.length }).yaml;
    return yaml?.at(path) ?? source.at(0);
  };
}
