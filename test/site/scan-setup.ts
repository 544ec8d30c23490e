import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { requireSite, site, siteFolder } from './built-site.ts';
import { scanSite } from '../../src/cli/examine/scan-site.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** File with the facts of all pages, read once for all test files. */
    siteFacts: string;
  }
}

export default async function setUp(project: TestProject): Promise<() => void> {
  requireSite();
  const file = fileURLToPath(
    new URL(`../../.build/site-facts-${process.pid}.json`, import.meta.url),
  );
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(await scanSite(siteFolder, site.url, site.base)));
  project.provide('siteFacts', file);
  return () => {
    rmSync(file, { force: true });
  };
}
