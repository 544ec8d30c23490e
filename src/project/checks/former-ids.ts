import { wayId } from '../../ladder/order.ts';
import type { Position, Problem } from '../../tables/problem.ts';
import { errorAt } from '../../tables/problem.ts';
import { quote } from '../../tables/quote.ts';
import type { Draft } from '../draft/draft.ts';

/** An id that something says it had before. */
interface FormerId {
  /** What says so. */
  id: string;
  old: string;
  at: () => Position;
}

/** Ids that something had before: each leads to one thing, and to nothing that still has it. */
export function checkFormerIds(draft: Draft): Problem[] {
  const { ids, content, ladder } = draft;
  const ofTexts = (kind: 'roles' | 'competencies'): FormerId[] =>
    content[kind].entries.flatMap(({ id, fields }) =>
      (fields.value.formerly ?? []).map((old, index) => ({
        id,
        old,
        at: () => fields.at(['formerly', index]),
      })),
    );
  const places = (draft.places ?? []).flatMap((row) =>
    (row.value.formerly ?? []).map((old) => ({
      id: row.value.id,
      old,
      at: () => row.at('formerly'),
    })),
  );
  // Competencies, families and ways share their addresses: /ladder/<id>/.
  const taken = new Set([
    ...(ladder?.families ?? []).map(({ id }) => id),
    ...(ladder?.levels ?? []).flatMap((from) =>
      (ladder?.levels ?? []).map((to) => wayId({ from, to })),
    ),
    'career-progression-notice',
    'whole',
  ]);
  return [
    ...checkKind('role', ofTexts('roles'), ids.levels),
    ...checkKind('competency', ofTexts('competencies'), ids.competencies, taken),
    ...checkKind('place', places, ids.places),
  ];
}

/**
 * @param existing ids of the kind; null when they could not be read
 * @param taken other ids whose pages stand at the same addresses
 */
function checkKind(
  kind: string,
  former: readonly FormerId[],
  existing: ReadonlySet<string> | null,
  taken: ReadonlySet<string> = new Set(),
): Problem[] {
  const first = new Map<string, string>();
  return former.flatMap(({ id, old, at }): Problem[] => {
    if (existing?.has(old)) {
      return [
        errorAt(at(), {
          found: `${quote(old)} in formerly, a ${kind} that exists`,
          expected: `an id that no ${kind} has any more`,
          mend:
            old === id
              ? 'Remove it: it is the id that this one has today.'
              : `Remove it here, or the ${kind} ${quote(old)} from the project.`,
        }),
      ];
    }
    if (taken.has(old)) {
      return [
        errorAt(at(), {
          found: `${quote(old)} in formerly, whose page /ladder/${old}/ is another one`,
          expected: 'an id at whose address nothing else stands',
          mend: 'Remove it: its address leads to the other page.',
        }),
      ];
    }
    const other = first.get(old) ?? id;
    first.set(old, other);
    if (other === id) return [];
    return [
      errorAt(at(), {
        found: `${quote(old)} in formerly of ${quote(id)}, and of ${quote(other)} already`,
        expected: 'each former id once, since a link to it leads to one page',
        mend: 'Remove it from the one that it is less like.',
      }),
    ];
  });
}
