import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import type { BuildFolders } from './folders.ts';

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
