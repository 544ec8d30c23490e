import type { Ladder } from '../../schemas/ladder.ts';
import { familyLadder, joinLadders } from '../../schemas/ladder.ts';
import { slug } from '../../schemas/place.ts';
import type { Problem } from '../../tables/problem.ts';
import { errorAt, startOf } from '../../tables/problem.ts';
import { quote } from '../../tables/quote.ts';
import type { LadderFile } from './draft.ts';
import { FILES, familyOfLadder } from './file-names.ts';
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
  const families = [...files.keys()].flatMap((name) => familyOfLadder(name) ?? []);
  for (const id of families.filter((family) => !slug.safeParse(family).success)) {
    problems.push(
      errorAt(startOf(`content/ladders/${id}.yml`), {
        found: `a ladder of the family ${quote(id)}`,
        expected:
          'a name of lower-case Latin letters, digits and hyphens, because it stands in addresses',
        mend: 'Rename the file, and the family in content/families/ and content/site.yml.',
      }),
    );
  }
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
