import { site as siteSchema } from '../schemas/site.ts';
import type { Site } from '../schemas/site.ts';
import { errorAt } from '../tables/problem.ts';
import type { Problem } from '../tables/problem.ts';
import { quote } from '../tables/quote.ts';

/** The environment variables that outrank content/site.yml. */
export interface SiteOverrides {
  SITE_URL?: string | undefined;
  BASE_PATH?: string | undefined;
}

/**
 * A site at another address. BASE_PATH may come without its outer slashes, as hosts give it;
 * an empty variable counts as absent.
 */
export function overrideSite(
  site: Site,
  { SITE_URL, BASE_PATH }: SiteOverrides,
): { site: Site; problems: Problem[] } {
  const problems: Problem[] = [];
  const overridden = { ...site };
  if (SITE_URL) {
    if (siteSchema.shape.url.safeParse(SITE_URL).success) overridden.url = SITE_URL;
    else problems.push(describe('SITE_URL', SITE_URL, 'a full address like https://example.org'));
  }
  if (BASE_PATH) {
    const base = `/${BASE_PATH}/`.replace(/\/+/g, '/');
    if (siteSchema.shape.base.safeParse(base).success) overridden.base = base;
    else problems.push(describe('BASE_PATH', BASE_PATH, 'a path like /ladder/, in lower case'));
  }
  return { site: overridden, problems };
}

function describe(variable: string, value: string, expected: string): Problem {
  return errorAt(
    { file: `${variable} (environment)`, line: null, column: null },
    { found: quote(value), expected, mend: `Correct or unset ${variable}.` },
  );
}
