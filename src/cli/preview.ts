import { existsSync } from 'node:fs';
import { readSite } from '../project/read-project.ts';
import { serveFolder } from './examine/serve-folder.ts';
import { getBuildFolders } from './folders.ts';

// `npm run preview`: serves the finished site at PORT and HOST until it is stopped, the way a static host does.
const { out } = getBuildFolders(process.env);
const port = Number(process.env['PORT'] || 4321);
const host = process.env['HOST'] || 'localhost';

if (!Number.isInteger(port) || port < 0 || port > 65535) {
  fail(`PORT is "${process.env['PORT']}"; write a number from 0 to 65535.`);
} else if (!existsSync(out)) {
  fail(`There is no site in ${out} yet. Run "npm run build" first.`);
} else {
  const { base } = readSite();
  const { origin } = await serveFolder(out, base, { port, host });
  console.log(`${origin}${base}`);
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
