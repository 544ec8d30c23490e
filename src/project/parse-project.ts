import { isDay } from '../schemas/day.ts';
import type { Problem } from '../tables/problem.ts';
import { compareProblems, errorAt, hasErrors, startOf, warningAt } from '../tables/problem.ts';
import { quote } from '../tables/quote.ts';
import type { AbsentTable } from './data-kinds.ts';
import { absentTables } from './data-kinds.ts';
import { checkDraft } from './checks/check-draft.ts';
import { checkLeftovers } from './checks/leftovers.ts';
import { decodeFiles } from './decode-files.ts';
import {
  FILES,
  familyOfLadder,
  isOfficialPay,
  isPayHistory,
  isSample,
  localeOfMessages,
} from './draft/file-names.ts';
import { dayOfRelease, isAmongReleases } from './data/releases.ts';
import type { Draft } from './draft/draft.ts';
import { parseDraft } from './draft/parse-draft.ts';
import { toProject } from './draft/to-project.ts';
import type { Project } from './project.ts';

/** What reading a project gives: the project, unless a problem is an error, and all problems sorted. */
export interface ParsedProject {
  project: Project | null;
  problems: Problem[];
  /** Optional tables that the project does without, each with what its site leaves out. */
  absent: AbsentTable[];
}

/**
 * The files of content/ and data/, by their path from the root, to a checked project.
 * Every file is read and every check made, so that one run reports all there is to mend.
 */
export function parseProject(files: ReadonlyMap<string, Uint8Array>): ParsedProject {
  const problems: Problem[] = [];
  const texts = decodeFiles(files, problems);
  const draft = parseDraft(texts, problems);
  problems.push(...checkDraft(draft), ...checkLeftovers(texts, draft));
  problems.push(...checkExtensions(files.keys()), ...checkStrayFiles(files.keys(), draft.site));
  problems.push(...checkReleaseNames(files.keys()));
  problems.sort(compareProblems);
  return {
    project: hasErrors(problems) ? null : toProject(draft),
    problems,
    absent: absentTables(files.keys()),
  };
}

/** Files that are not read because of capital letters in their extension, as some programs write it. */
function checkExtensions(files: Iterable<string>): Problem[] {
  return [...files].flatMap((file) => {
    const [extension] = /\.(?:md|csv|ya?ml|svg|topojson|json)$/i.exec(file) ?? [];
    if (extension === undefined || extension === extension.toLowerCase()) return [];
    return errorAt(startOf(file), {
      found: `${quote(extension)} at the end of the name, which is not read`,
      expected: quote(extension.toLowerCase()),
      mend: `Rename the file to ${file.slice(0, -extension.length)}${extension.toLowerCase()}.`,
    });
  });
}

/** Releases under a name that says no day: they would be left out, and what changed be told of the wrong ones. */
function checkReleaseNames(files: Iterable<string>): Problem[] {
  return [...files].flatMap((file) => {
    const day = dayOfRelease(file);
    if (!isAmongReleases(file) || /\.md$/.test(file) || (day !== null && isDay(day))) return [];
    return errorAt(startOf(file), {
      found: 'a file whose name is no day',
      expected: 'a name such as data/releases/2026-01-31.json',
      mend: 'Name it by the day in its "date", or remove it.',
    });
  });
}

/** Tables and lists that nothing reads: most often a misspelt name. */
function checkStrayFiles(files: Iterable<string>, site: Draft['site']): Problem[] {
  const named: readonly string[] = Object.values(FILES);
  return (
    [...files]
      .filter((file) => /\.(csv|tsv|svg|ya?ml)$/.test(file))
      .filter((file) => !named.includes(file))
      .filter((file) => localeOfMessages(file) === null && familyOfLadder(file) === null)
      // Which file is the mark is not known where site.yml cannot be read.
      .filter((file) => (site ? file !== `content/${site.value.mark}` : !file.endsWith('.svg')))
      .filter((file) => ![isOfficialPay, isPayHistory, isSample].some((isKnown) => isKnown(file)))
      .map((file) =>
        warningAt(startOf(file), {
          found: 'a file that nothing reads',
          expected: 'a name that data/README.md or content/README.md lists',
          mend: 'Correct its name, or remove it.',
        }),
      )
  );
}
