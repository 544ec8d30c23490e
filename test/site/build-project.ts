import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';

/**
 * Builds a project in a process of its own.
 * @param root folder of the program
 * @param project folder with content/ and data/, in the program or anywhere
 * @param variables of the environment, beside those that name the folders; undefined unsets one
 * @throws Error with what the build printed when it fails
 */
export async function buildProject(
  root: string,
  project: string,
  out: string,
  variables: Record<string, string | undefined> = {},
): Promise<void> {
  const child = spawn(process.execPath, ['src/cli/build.ts'], {
    cwd: root,
    env: {
      ...process.env,
      NODE_ENV: 'production',
      VITEST: undefined,
      CONTENT_ROOT: resolve(root, project),
      OUT_DIR: out,
      CACHE_DIR: join(out, '../cache'),
      ...variables,
    },
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (code !== 0) throw new Error(`The build ended with ${code}:\n${output.slice(0, 2000)}`);
}
