import { existsSync } from 'node:fs';
import { programRoot, readSite } from '../project/read-project.ts';
import { getBuildFolders } from './folders.ts';

// `npm run preview`: serves the finished site at PORT and HOST until it is stopped.
const { out, cache } = getBuildFolders(process.env);
const port = Number(process.env['PORT'] || 4321);
const host = process.env['HOST'] || 'localhost';

if (!Number.isInteger(port) || port < 0 || port > 65535) {
  fail(`PORT is "${process.env['PORT']}"; write a number from 0 to 65535.`);
} else if (!existsSync(out)) {
  fail(`There is no site in ${out} yet. Run "npm run build" first.`);
} else {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const { preview } = await import('astro');
  const server = await preview({
    root: programRoot,
    outDir: out,
    cacheDir: cache,
    logLevel: 'warn',
    server: { port, host },
  });
  console.log(`http://${host}:${server.port}${readSite().base}`);
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
