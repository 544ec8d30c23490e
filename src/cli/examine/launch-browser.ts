import { accessSync, constants, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import type { BrowserServer } from 'playwright-core';

/** Ours alone: the list that comes with the package switches the web's own security off. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Milliseconds after which something will never come, however busy the machine is. */
export const PATIENCE = 120_000;

const INSTALLED_NAMES = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser'];
const INSTALLED_PATHS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

interface FoundBrowser {
  path: string;
  /** Where it was found, for messages. */
  origin: string;
  environment: NodeJS.ProcessEnv;
}

/**
 * Starts the browser that looks at pages: CHROMIUM_PATH, an installed Chrome or Chromium, or the one
 * from npm. RUNGS_BROWSER=package skips the first two.
 * @throws Error in plain words when there is none; nothing is passed over for want of a browser
 */
export async function launchBrowser(): Promise<BrowserServer> {
  const browser = findInstalled(process.env) ?? (await unpackPackage());
  try {
    return await chromium.launchServer({
      executablePath: browser.path,
      args: FLAGS,
      timeout: PATIENCE,
      env: definedOnly(browser.environment),
    });
  } catch (error) {
    throw new Error(
      `The browser ${browser.path} (${browser.origin}) does not start. ` +
        'Set CHROMIUM_PATH to a Chrome or Chromium that does.',
      { cause: error },
    );
  }
}

function findInstalled(environment: NodeJS.ProcessEnv): FoundBrowser | null {
  if (environment['RUNGS_BROWSER'] === 'package') return null;
  const named = environment['CHROMIUM_PATH'];
  if (named) {
    if (!isProgram(named)) {
      throw new Error(`CHROMIUM_PATH is "${named}"; there is no program of that name.`);
    }
    return { path: named, origin: 'CHROMIUM_PATH', environment };
  }
  const folders = (environment['PATH'] ?? '').split(delimiter);
  const inPath = INSTALLED_NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  const path = [...inPath, ...INSTALLED_PATHS].find(isProgram);
  return path === undefined ? null : { path, origin: 'installed', environment };
}

/**
 * The Chromium of @sparticuz/chromium, unpacked once into node_modules/.cache. The package reads
 * and writes variables of the environment; none of that may reach the processes of the tests.
 */
async function unpackPackage(): Promise<FoundBrowser> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      'No browser: install Chrome or Chromium, or set CHROMIUM_PATH to one. ' +
        'The Chromium from npm runs on Linux x64 only.',
    );
  }
  const folder = fileURLToPath(new URL('../../../node_modules/.cache/chromium', import.meta.url));
  mkdirSync(folder, { recursive: true });
  const before = { ...process.env };
  try {
    // Not /tmp, where a run that was broken off may have left half a browser.
    process.env['TMPDIR'] = folder;
    // Makes it bring its own system libraries.
    process.env['AWS_LAMBDA_JS_RUNTIME'] = 'nodejs24.x';
    const { default: packaged } = await import('@sparticuz/chromium');
    const path = await packaged.executablePath();
    const { LD_LIBRARY_PATH } = process.env;
    const fonts = join(folder, 'fonts.conf');
    writeFileSync(fonts, describeFonts(folder));
    return {
      path,
      origin: 'from npm',
      environment: { ...before, FONTCONFIG_FILE: fonts, LD_LIBRARY_PATH },
    };
  } catch (error) {
    throw new Error(
      'No browser: none is installed, and the one from npm cannot be unpacked. ' +
        'Set CHROMIUM_PATH to a Chrome or Chromium.',
      { cause: error },
    );
  } finally {
    for (const name of ['TMPDIR', 'AWS_LAMBDA_JS_RUNTIME', 'FONTCONFIG_PATH', 'LD_LIBRARY_PATH']) {
      if (before[name] === undefined) delete process.env[name];
      else process.env[name] = before[name];
    }
  }
}

/** The package's own list names /tmp alone; without a single font Chromium draws no text at all. */
function describeFonts(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(folder, 'fonts')}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${join(folder, 'fonts-cache')}</cachedir>
</fontconfig>
`;
}

function isProgram(path: string): boolean {
  if (!existsSync(path)) return false;
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function definedOnly(environment: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(environment).filter((pair): pair is [string, string] => pair[1] !== undefined),
  );
}
