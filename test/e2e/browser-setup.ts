import type { TestProject } from 'vitest/node';
import { requireSite, site, siteFolder } from '../site/built-site.ts';
import { launchBrowser } from '../../src/cli/examine/launch-browser.ts';
import { serveFolder } from '../../src/cli/examine/serve-folder.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the test files connect to the one browser. */
    browserEndpoint: string;
    origin: string;
  }
}

/** One server and one browser for all files: two first starts at once crash the one from npm. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  requireSite();
  const browser = await launchBrowser();
  const server = await serveFolder(siteFolder, site.base);
  project.provide('browserEndpoint', browser.wsEndpoint());
  project.provide('origin', server.origin);
  return async () => {
    await browser.close();
    await server.close();
  };
}
