import { ladderSteps, wayId } from '../../ladder/order.ts';
import { KIND_NAMES } from '../content/content-kinds.ts';
import type { Draft, LadderFile } from '../draft/draft.ts';
import { FILES } from '../draft/file-names.ts';
import { errorAt, startOf, warningAt } from '../../tables/problem.ts';
import type { Position, Problem } from '../../tables/problem.ts';
import { quote } from '../../tables/quote.ts';

/** What the rungs, competencies and measures of the ladders must have elsewhere, and the reverse. */
export function checkLadderCoverage(draft: Draft): Problem[] {
  const { ladder, ladderFiles } = draft;
  if (ladder === null) return [];
  const rungs = ladderFiles.flatMap(({ fields }) => levelsIn(fields));
  const familyIds = ladderFiles.map(({ familyId }) => familyId);
  return [
    ...checkFiles(draft, 'roles', rungs),
    ...checkFiles(draft, 'competencies', ladderFiles.flatMap(competenciesIn)),
    ...checkFiles(draft, 'kpis', ladderFiles.flatMap(kpisIn)),
    ...checkFiles(draft, 'transitions', ladderFiles.flatMap(transitionsIn)),
    ...checkFiles(draft, 'families', familiesToDescribe(ladderFiles), familyIds),
    ...rungs.flatMap(({ id, at }) => checkPay(draft, id, at)),
  ];
}

const competenciesIn = ({ fields }: LadderFile): Listed[] =>
  fields.value.competencies.map((id, index) => ({
    id,
    at: () => fields.at(['competencies', index]),
  }));

const kpisIn = ({ fields }: LadderFile): Listed[] =>
  fields.value.kpis.map(({ id }, index) => ({ id, at: () => fields.at(['kpis', index, 'id']) }));

/** The steps up the tracks of a ladder file, each where its lower rung is listed, and the moves. */
function transitionsIn({ familyId, fields }: LadderFile): Listed[] {
  const atLevel = new Map(levelsIn(fields).map(({ id, at }) => [id, at]));
  const tracks = fields.value.tracks.map((track) => ({ ...track, familyId }));
  return [
    ...ladderSteps({ tracks }).map((step) => ({ id: wayId(step), at: atLevel.get(step.from)! })),
    ...fields.value.moves.map((move, index) => ({
      id: wayId(move),
      at: () => fields.at(['moves', index]),
    })),
  ];
}

/** One line of rungs needs no name; several families and several tracks do. */
const familiesToDescribe = (ladderFiles: readonly LadderFile[]): Listed[] =>
  ladderFiles.flatMap(({ familyId, fields }) =>
    ladderFiles.length > 1 || fields.value.tracks.length > 1
      ? [{ id: familyId, at: () => fields.at([]) }]
      : [],
  );

/**
 * Compares the files of a kind with what the ladders list.
 * @param allowed ids that may have a file without being listed
 */
function checkFiles(
  { content, ladderFiles, locales }: Draft,
  kind: ListedKind,
  listed: readonly Listed[],
  allowed: readonly string[] = [],
): Problem[] {
  const { files } = content[kind];
  const [firstLocale = '<language>'] = locales;
  const firsts = new Map(listed.map((item) => [item.id, item]));
  const missing = [...firsts.values()].flatMap(({ id, at }) => {
    if (files.has(id)) return [];
    const file = `content/${kind}/${firstLocale}/${id}.md`;
    return errorAt(at(), {
      found: `no ${KIND_NAMES[kind]} ${quote(id)}`,
      expected: `the file ${file}, and one in every other language`,
      mend: `Write ${file}.`,
    });
  });
  const known = [...firsts.keys(), ...allowed];
  const ladders = ladderFiles.map(({ file }) => file).join(' or ');
  const surplus = [...files].flatMap(([id, byLocale]) =>
    known.includes(id)
      ? []
      : [...byLocale.values()].map((file) =>
          errorAt(startOf(file), {
            found: `a ${KIND_NAMES[kind]} ${quote(id)} that no ladder has`,
            expected: known.length === 0 ? 'no such file' : `one of ${known.join(', ')}`,
            mend: SURPLUS_MENDS[kind](ladders),
          }),
        ),
  );
  return [...missing, ...surplus];
}

/** Kinds of content of which the ladders list every file. */
type ListedKind = 'roles' | 'competencies' | 'kpis' | 'transitions' | 'families';

/** What a file lists, and where. */
interface Listed {
  id: string;
  at: () => Position;
}

/** What to do about a file that nothing lists, by its kind. */
const SURPLUS_MENDS: Record<ListedKind, (ladders: string) => string> = {
  roles: (ladders) => `Add it to a list of rungs in ${ladders}, rename the file, or remove it.`,
  competencies: (ladders) => `Add it to competencies in ${ladders}, rename the file, or remove it.`,
  kpis: (ladders) => `Add it to kpis in ${ladders}, rename the file, or remove it.`,
  transitions: (ladders) =>
    `Put its two rungs next to each other in a track of ${ladders}, list it under moves there, rename the file, or remove it.`,
  families: (ladders) => `Name it after its ladder (${ladders}), or remove it.`,
};

/** The rungs of a ladder file, each where it is listed first. */
export function levelsIn(fields: LadderFile['fields']): Listed[] {
  const firsts = new Map<string, Listed>();
  for (const { id: track, levels } of fields.value.tracks) {
    levels.forEach((id, index) => {
      if (!firsts.has(id)) firsts.set(id, { id, at: () => levelPosition(fields, track, index) });
    });
  }
  return [...firsts.values()];
}

/** Where a rung of a track stands, in a file that lists tracks or a single line. */
export function levelPosition(
  { value, at }: LadderFile['fields'],
  track: string,
  index: number,
): Position {
  return at(value.hasTracks ? ['tracks', track, index] : ['levels', index]);
}

function checkPay(
  { ids, ranges, ladder, surveyRules }: Draft,
  levelId: string,
  at: () => Position,
): Problem[] {
  const problems: Problem[] = [];
  if (ids.crosswalkLevels !== null && !ids.crosswalkLevels.has(levelId)) {
    problems.push(
      errorAt(at(), {
        found: `the level ${quote(levelId)} without an occupation`,
        expected: `at least one row of ${FILES.crosswalk}`,
        mend: `Add the row ${levelId},<soc_code> there.`,
      }),
    );
  }
  const tables = [
    ...(ids.surveyLevels === null ? [] : [FILES.surveyPay]),
    ...(ranges === null || ranges.length === 0 ? [] : [FILES.ranges]),
  ];
  const gradeId = ladder?.grades[levelId] ?? null;
  const known =
    ids.surveyLevels?.has(levelId) === true ||
    surveyRules?.value.titles.levelsNotTold.includes(levelId) === true ||
    (ranges ?? []).some(
      ({ value }) =>
        value.levelId === levelId || (value.levelId === null && value.gradeId === gradeId),
    );
  if (tables.length > 0 && !known) {
    problems.push(
      warningAt(at(), {
        found: `the rung ${quote(levelId)}, of which nothing tells the pay`,
        expected: `a row of ${tables.join(' or ')}`,
        mend: `Add a row that begins with ${levelId}, or leave it: its pages then say ${ids.surveyLevels === null ? 'nothing of pay' : 'that its pay is not known'}.`,
      }),
    );
  }
  return problems;
}
