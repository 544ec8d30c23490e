import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { contentRoot, programRoot } from '../project/read-project.ts';

/** Where a build goes. Another organisation's content shares neither the site nor the cache of ours. */
export interface BuildFolders {
  /** The finished site: OUT_DIR, or `dist` beside the content. */
  out: string;
  /** Where the site is built; on the same disk as `out`, so that a rename puts it in place. */
  next: string;
  /** Where the former site waits until the new one is in place. */
  former: string;
  /** Astro's cache: CACHE_DIR, or one for each content root. */
  cache: string;
}

export function getBuildFolders(environment: NodeJS.ProcessEnv): BuildFolders {
  const root = contentRoot();
  const out = resolve(environment['OUT_DIR'] || join(root, 'dist'));
  const staging = join(dirname(out), '.build');
  const own = root === resolve(programRoot);
  const cacheName = createHash('sha256').update(root).digest('hex').slice(0, 12);
  return {
    out,
    next: join(staging, own && basename(out) === 'dist' ? 'next' : `next-${basename(out)}`),
    former: join(staging, `former-${basename(out)}`),
    cache: resolve(
      environment['CACHE_DIR'] ||
        join(programRoot, own ? 'node_modules/.astro' : `.build/cache-${cacheName}`),
    ),
  };
}

/**
 * Puts a finished build in place of the former one by two renames. When the second fails, the first
 * is undone: at no time is there half a site.
 */
export function replaceFolder({ out, next, former }: Omit<BuildFolders, 'cache'>): void {
  mkdirSync(dirname(former), { recursive: true });
  rmSync(former, { recursive: true, force: true });
  const existed = existsSync(out);
  if (existed) renameSync(out, former);
  try {
    renameSync(next, out);
  } catch (error) {
    if (existed) renameSync(former, out);
    throw error;
  }
  rmSync(former, { recursive: true, force: true });
}
