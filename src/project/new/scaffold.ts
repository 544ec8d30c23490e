import { decodeFiles } from '../decode-files.ts';
import type { ContentKind } from '../content/content-kinds.ts';
import type { Draft, LadderFile } from '../draft/draft.ts';
import { FILES } from '../draft/file-names.ts';
import { parseDraft } from '../draft/parse-draft.ts';
import { parseProject } from '../parse-project.ts';
import { slug } from '../../schemas/place.ts';
import type { Ladder } from '../../schemas/ladder.ts';
import { readCsv } from '../../tables/csv.ts';
import type { Problem } from '../../tables/problem.ts';
import { quote } from '../../tables/quote.ts';
import { toTextFile } from '../../tables/text-file.ts';

/** Why something new cannot be begun, for whoever asked for it. */
export class Refusal extends Error {
  override name = 'Refusal';
}

/** A project to which something is added: its files as they are, and as they will be. */
export interface Scaffold {
  draft: Draft;
  /** Text of each file of content/, data/ and the program’s defaults; what is added is written here. */
  texts: Map<string, string>;
  /** Today, where somebody has just looked at a thing. */
  today: string;
}

/** What comes of it. */
export interface ScaffoldResult {
  /** Changed and new files with their whole text. */
  changed: Map<string, string>;
  /** What `npm run check` will ask for. */
  problems: Problem[];
}

/**
 * The files of a project, changed by an addition.
 * @throws Refusal when the project cannot be read, or the addition cannot be made
 */
export function scaffold(
  files: ReadonlyMap<string, Uint8Array>,
  today: string,
  add: (project: Scaffold) => void,
): ScaffoldResult {
  const problems: Problem[] = [];
  const decoded = decodeFiles(files, problems);
  const draft = parseDraft(decoded, problems);
  if (draft.site === null) {
    throw new Refusal(
      `${FILES.site} cannot be read. Run "npm run check" and fix what it finds there.`,
    );
  }
  const texts = new Map([...decoded].map(([file, source]) => [file, source?.text ?? '']));
  const before = new Map(texts);
  add({ draft, texts, today });
  const changed = new Map([...texts].filter(([file, text]) => before.get(file) !== text));
  if (changed.size === 0) return { changed, problems: [] };
  const encoder = new TextEncoder();
  const next = new Map([
    ...files,
    ...[...changed].map(([file, text]) => [file, encoder.encode(text)] as const),
  ]);
  const known = new Set(parseProject(files).problems.map((problem) => JSON.stringify(problem)));
  return {
    changed,
    problems: parseProject(next).problems.filter((problem) => !known.has(JSON.stringify(problem))),
  };
}

/** @throws Refusal when an id is none, or is taken */
export function requireNewId(id: string, what: string, taken: Iterable<string>): void {
  if (!slug.safeParse(id).success) {
    throw new Refusal(
      `${quote(id)} is no id. Write lower-case Latin letters, digits and hyphens: senior-nurse.`,
    );
  }
  if ([...taken].includes(id)) throw new Refusal(`There is already a ${what} ${quote(id)}.`);
}

export function changeText(
  project: Scaffold,
  file: string,
  change: (text: string) => string,
): void {
  const text = project.texts.get(file);
  if (text !== undefined) project.texts.set(file, change(text));
}

/** @throws Refusal rather than write over a file */
export function addFile({ texts }: Scaffold, file: string, text: string): void {
  if (texts.has(file)) throw new Refusal(`${file} is there already. Remove or rename it first.`);
  texts.set(file, text);
}

/** The cells of a table as texts; nothing where it cannot be read. */
export function readCells(text: string): { columns: readonly string[]; rows: string[][] } {
  const rows: string[][] = [];
  let columns: readonly string[] = [];
  readCsv(toTextFile('', text), (header) => {
    columns = header.columns;
    const take = ({ cells }: { cells: string[] }): void => void rows.push(cells);
    return { take, takeRagged: take };
  });
  return { columns, rows };
}

/** The file of an entry of content/ in a language. */
export const entryFile = (kind: ContentKind, locale: string, id: string): string =>
  `content/${kind}/${locale}/${id}.md`;

/**
 * The rungs of all families.
 * @throws Refusal when a ladder has blanks or mistakes: nobody could tell then what is added to it
 */
export function requireLadder({ ladder }: Draft): Ladder {
  if (ladder !== null) return ladder;
  throw new Refusal(
    `${FILES.ladder} has blank or wrong fields. Fill in what "npm run check" names there, then go on.`,
  );
}

/** The ladder that has a rung; the only one where none is named. */
export function ladderOf({ draft }: Scaffold, rung: string | undefined): LadderFile {
  const all = requireLadder(draft).levels.join(', ');
  if (rung === undefined) {
    const [only, second] = draft.ladderFiles;
    if (only !== undefined && second === undefined) return only;
    throw new Refusal(`There are several families. Name a rung: ${all}.`);
  }
  const found = draft.ladderFiles.find(({ fields }) => fields.value.levels.includes(rung));
  if (found === undefined) throw new Refusal(`There is no rung ${quote(rung)}. The rungs: ${all}.`);
  return found;
}
