import { z } from 'zod';
import { byId } from './by-id.ts';
import { recordById } from './ladder.ts';
import { slug } from './place.ts';

/** What can be observed on a rung, and one example of evidence. */
interface Saying {
  /** Id of the strand that it belongs to; null in a competency without strands. */
  strand: string | null;
  statement: string;
  evidence: string;
}

/** Frontmatter of content/competencies/<locale>/<id>.md, the same shape with strands and without. */
export interface Competency {
  name: string;
  /** One sentence that says what the competency is about. */
  summary: string;
  /** Names of its strands by id, in reading order; none where each rung has a single statement. */
  strands: Record<string, string>;
  /** By the id of a level or a grade, in the order of the strands. */
  levels: Record<string, Saying[]>;
  /** Ids that it had before: what led to them leads here. */
  formerly?: string[] | undefined;
}

const line = z.string().trim().min(1);
const saying = z.strictObject({ statement: line, evidence: line });
const sayingsByStrand = recordById(saying);

/** What tells one statement from statements by strand. */
const SAYING_FIELDS = Object.keys(saying.shape);

const isSaying = (value: unknown): boolean =>
  typeof value !== 'object' ||
  value === null ||
  Object.keys(value).length === 0 ||
  SAYING_FIELDS.some((field) => Object.hasOwn(value, field));

/** One statement with its evidence, or one for each strand by its id. */
const sayings = z.unknown().transform((value, context): Saying[] => {
  const found = isSaying(value)
    ? readWhole(saying, value, context).map((said) => [null, said] as const)
    : readWhole(sayingsByStrand, value, context).flatMap((strands) => Object.entries(strands));
  return found.map(([strand, said]) => ({ strand, ...said }));
});

/** What a schema makes of a value; nothing where it has faults, which are said where the value stands. */
function readWhole<T>(schema: z.ZodType<T>, value: unknown, context: z.RefinementCtx): T[] {
  const { data, error } = schema.safeParse(value, { reportInput: true });
  if (error === undefined) return [data];
  for (const issue of error.issues) context.issues.push({ ...issue } as z.core.$ZodRawIssue);
  return [];
}

const strandId = slug.refine(
  (id) => !SAYING_FIELDS.includes(id),
  'an id that is no field of a statement',
);

export const competency: z.ZodType<Competency> = z
  .strictObject({
    name: line,
    summary: line,
    strands: z.record(strandId, line).optional(),
    levels: recordById(sayings),
    formerly: z.array(slug).optional(),
  })
  .transform(({ strands = {}, levels, ...rest }) => {
    const order = Object.keys(strands);
    const place = ({ strand }: Saying): number =>
      strand === null || !order.includes(strand) ? order.length : order.indexOf(strand);
    const sorted = Object.entries(levels).map(
      ([level, said]) => [level, said.toSorted((a, b) => place(a) - place(b))] as const,
    );
    return { ...rest, strands: byId(Object.entries(strands)), levels: byId(sorted) };
  });
