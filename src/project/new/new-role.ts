import { quote } from '../../tables/quote.ts';
import { FILES } from '../draft/file-names.ts';
import { strandsOf } from '../sheet/matrix-sheet.ts';
import type { YamlValue } from '../yaml/edit-yaml.ts';
import { editFrontmatter, insertInYaml, renameInYaml, setInYaml } from '../yaml/edit-yaml.ts';
import { blankEntry } from './blank-entry.ts';
import type { Scaffold } from './scaffold.ts';
import {
  Refusal,
  addFile,
  changeText,
  entryFile,
  ladderOf,
  requireLadder,
  requireNewId,
} from './scaffold.ts';

/** Where a new rung comes to stand. */
export interface RungPlace {
  after?: string | undefined;
  before?: string | undefined;
  track?: string | undefined;
}

/** The rungs beside a new one, of which one is missing at an end. */
interface Gap {
  track: string;
  index: number;
  below: string | undefined;
  above: string | undefined;
}

/**
 * Adds a rung: to its ladder, to each competency, and as a file in every language with the steps to and from it.
 * All that only its author can say is left blank.
 * @returns what the author has to know besides
 * @throws Refusal when nobody can tell where it belongs
 */
export function addRole(project: Scaffold, id: string, place: RungPlace): string[] {
  requireNewId(id, 'role', requireLadder(project.draft).levels);
  const named = place.after ?? place.before;
  const ladder = ladderOf(project, named);
  const gap = findGap(ladder.fields.value, place);
  const like = (gap.below ?? gap.above)!;
  changeText(project, ladder.file, (text) => addToLadder(text, ladder.fields.value, id, gap));
  for (const locale of project.draft.locales) {
    for (const competency of ladder.fields.value.competencies) {
      changeText(project, entryFile('competencies', locale, competency), (text) =>
        editFrontmatter(text, (yaml) =>
          setInYaml(yaml, ['levels', id], blankSayings(project, competency), gap.below),
        ),
      );
    }
    addFile(project, entryFile('roles', locale, id), blankRole(project, locale, like));
    for (const [from, to] of [
      [gap.below, id],
      [id, gap.above],
    ]) {
      if (from !== undefined && to !== undefined)
        addTransition(project, locale, `${from}-to-${to}`);
    }
  }
  return notesOn(project, id, gap);
}

/** One statement with its evidence, or one for each strand of the competency. */
function blankSayings({ draft }: Scaffold, competency: string): YamlValue {
  const blank = { statement: null, evidence: null };
  const strands = strandsOf(draft, competency);
  return strands[0] === '' ? blank : Object.fromEntries(strands.map((id) => [id, blank]));
}

/** @throws Refusal when the rung beside it has no file */
function blankRole({ texts, today }: Scaffold, locale: string, like: string): string {
  const file = entryFile('roles', locale, like);
  const role = texts.get(file);
  if (role === undefined) throw new Refusal(`There is no ${file}. Run "npm run check" first.`);
  return blankEntry(role, 'roles', {
    as: 'sibling',
    filled: { lastReviewed: today },
    note: `As in ${file}, in words of its own; lists may be longer or shorter, and below the second line of dashes stands what the job is.`,
  });
}

/** @throws Refusal when the place is not one alone */
function findGap(
  { tracks, levels }: { tracks: { id: string; levels: string[] }[]; levels: string[] },
  { after, before, track }: RungPlace,
): Gap {
  const rung = after ?? before;
  if (track !== undefined && !tracks.some(({ id }) => id === track)) {
    throw new Refusal(
      `There is no track ${quote(track)}. The tracks: ${tracks.map(({ id }) => id).join(', ')}.`,
    );
  }
  const possible = tracks.filter(
    ({ id, levels: own }) =>
      (track === undefined || id === track) && (rung === undefined || own.includes(rung)),
  );
  const [only, second] = possible;
  if (only === undefined || second !== undefined) {
    throw new Refusal(
      rung === undefined
        ? `Say where it stands, with --after or --before and one of ${levels.join(', ')}.`
        : `${quote(rung)} is on several tracks. Say on which, with --track and one of ${tracks.map(({ id }) => id).join(', ')}.`,
    );
  }
  const at = rung === undefined ? only.levels.length - 1 : only.levels.indexOf(rung);
  const index = before === undefined ? at + 1 : at;
  return { track: only.id, index, below: only.levels[index - 1], above: only.levels[index] };
}

function addToLadder(
  text: string,
  ladder: { hasTracks: boolean; competencies: string[]; deciding: Record<string, string[]> },
  id: string,
  { track, index, below, above }: Gap,
): string {
  const list = ladder.hasTracks ? ['tracks', track] : ['levels'];
  const asked = Object.fromEntries(ladder.competencies.map((competency) => [competency, null]));
  let next = insertInYaml(text, list, index, id);
  next = setInFlow(next, ['expected', id], asked, below);
  next = setInYaml(next, ['notDaily', id], [], below);
  const step = `${below}-to-${above}`;
  if (below !== undefined && Object.hasOwn(ladder.deciding, step)) {
    next = renameInYaml(next, ['deciding', step], `${below}-to-${id}`);
  } else if (below !== undefined && !Object.hasOwn(ladder.deciding, below)) {
    next = setInYaml(next, ['deciding', below], []);
  }
  return above === undefined ? next : setInYaml(next, ['deciding', id], [], below);
}

/** A map on one line, as ladders are written. */
function setInFlow(
  text: string,
  path: readonly string[],
  value: Readonly<Record<string, null>>,
  after: string | undefined,
): string {
  // A list keeps to one line, so that its brackets mark where the map goes.
  const marked = setInYaml(text, path, ['here'], after);
  const line = `{ ${Object.keys(value)
    .map((key) => `${key}: `)
    .join(', ')}}`;
  return marked.replace(`${path.at(-1)}: [here]`, `${path.at(-1)}: ${line}`);
}

/** A step is written like any other of the language; the first one of a ladder by its author alone. */
function addTransition(project: Scaffold, locale: string, id: string): void {
  const folder = `content/transitions/${locale}/`;
  const like = [...project.texts].find(([file]) => file.startsWith(folder))?.[1];
  const text = like === undefined ? FIRST_STEP : blankEntry(like, 'transitions', { as: 'sibling' });
  addFile(project, entryFile('transitions', locale, id), text);
}

const FIRST_STEP =
  '---\ntitle:\nchanges: []\ncriteria: []\ntypicalTime:\ntypicalYears:\n  from:\n  to:\nevidence: []\n---\n';

function notesOn({ draft }: Scaffold, id: string, { below, above }: Gap): string[] {
  const step = `${below}-to-${above}`;
  const former = draft.locales
    .map((locale) => entryFile('transitions', locale, step))
    .filter(() => draft.content.transitions.files.has(step));
  return [
    ...(former.length > 0
      ? [`${step} is no step any more. Take from it what holds, then remove ${former.join(', ')}.`]
      : []),
    ...(draft.ranges?.length ? [`${FILES.ranges} has no range for ${id} yet.`] : []),
  ];
}
