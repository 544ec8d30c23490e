import { site as siteSchema } from '../schemas/site.ts';
import type { Site } from '../schemas/site.ts';
import { FILES } from './draft/file-names.ts';
import { readYaml } from './draft/read-source.ts';
import { overrideSite } from './override-site.ts';
import type { Problem } from './problem.ts';
import { ProjectError } from './project-error.ts';
import { contentRoot, readOneFile } from './read-files.ts';
import { decodeFiles } from './text/decode-files.ts';

/** Only content/site.yml, with SITE_URL and BASE_PATH applied: for astro.config.mjs. Throws on problems. */
export function readSite(root = contentRoot()): Site {
  const problems: Problem[] = [];
  const files = decodeFiles(readOneFile(root, FILES.site), problems);
  const { located } = readYaml(files, FILES.site, siteSchema, problems);
  if (located === null) throw new ProjectError(problems);
  const overridden = overrideSite(located.value, process.env);
  if (overridden.problems.length > 0) throw new ProjectError(overridden.problems);
  return overridden.site;
}
