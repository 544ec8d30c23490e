import type { Ladder } from '../../schemas/ladder.ts';
import { familyLadder, joinLadders } from '../../schemas/ladder.ts';
import type { Problem } from '../../tables/problem.ts';
import { errorAt } from '../../tables/problem.ts';
import type { LadderFile } from './draft.ts';
import { FILES } from './file-names.ts';
import type { TextFiles } from './read-source.ts';
import { field, idsOfList, readYaml } from './read-source.ts';

/** The ladders of a project. */
interface ReadLadders {
  /** Null when a file of them could not be read. */
  ladder: Ladder | null;
  /** Those that could be read, in the order of the families. */
  files: LadderFile[];
  /** Ids of levels, competencies and measures, also of files with another problem. */
  ids: Record<'levels' | 'competencies' | 'kpis', ReadonlySet<string> | null>;
}

const FAMILY_FILE = /^content\/ladders\/([^/]+)\.yml$/;

/** The family of content/ladder.yml, which needs no name while it is the only one. */
const ONLY_FAMILY = 'ladder';

/**
 * Reads content/ladder.yml, or content/ladders/<family>.yml where there are several.
 * @param order ids of families as content/site.yml lists them; the others follow by id
 */
export function parseLadders(
  files: TextFiles,
  order: readonly string[],
  problems: Problem[],
): ReadLadders {
  const families = [...files.keys()].flatMap((name) => FAMILY_FILE.exec(name)?.[1] ?? []);
  const single = files.get(FILES.ladder);
  if (families.length > 0 && single) {
    problems.push(
      errorAt(single.at(0), {
        found: `this file beside ${families.map((id) => `content/ladders/${id}.yml`).join(', ')}`,
        expected: 'one ladder here, or one for each family in content/ladders/',
        mend: 'Move it to content/ladders/, under the name of its family.',
      }),
    );
  }
  const sorted = [...new Set([...order.filter((id) => families.includes(id)), ...families.sort()])];
  const names: [familyId: string, file: string][] =
    families.length === 0
      ? [[ONLY_FAMILY, FILES.ladder]]
      : sorted.map((id) => [id, `content/ladders/${id}.yml`]);
  const read = names.map(([familyId, file]) => ({
    familyId,
    file,
    ...readYaml(files, file, familyLadder, problems),
  }));
  const ladders = read.flatMap(({ familyId, file, located }) =>
    located ? [{ familyId, file, fields: located }] : [],
  );
  const idsOf = (list: (raw: unknown) => unknown): ReadonlySet<string> | null => {
    const found = read.map(({ raw }) => idsOfList(list(raw)));
    return found.some((ids) => ids === null) ? null : new Set(found.flatMap((ids) => [...ids!]));
  };
  return {
    ladder:
      ladders.length === read.length
        ? joinLadders(ladders.map(({ familyId, fields }) => ({ familyId, ladder: fields.value })))
        : null,
    files: ladders,
    ids: {
      levels: idsOf(levelsOf),
      competencies: idsOf((raw) => field(raw, 'competencies')),
      kpis: idsOf((raw) => field(raw, 'kpis')),
    },
  };
}

/** The rungs in data of any shape: a list, or the lists of all tracks. */
function levelsOf(raw: unknown): unknown {
  const tracks = field(raw, 'tracks');
  if (typeof tracks !== 'object' || tracks === null) return field(raw, 'levels');
  return Object.values(tracks).flat();
}
