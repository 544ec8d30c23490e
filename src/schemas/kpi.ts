import { z } from 'zod';

const line = z.string().trim().min(1);

/** Frontmatter of content/kpis/<locale>/<id>.md. */
export const kpi = z.strictObject({
  name: line,
  formula: line,
  /** What it tells, in one sentence. */
  summary: line,
});
