import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { fixtureRoot } from '../../fixtures/fixture-project.ts';

const programRoot = fileURLToPath(new URL('../../../', import.meta.url));

/** Runs a command as npm does, on the content of another folder. */
export function runCli(
  command: string,
  environment: Record<string, string>,
  options: readonly string[] = [],
): { code: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [`src/cli/${command}.ts`, ...options],
    {
      cwd: programRoot,
      env: { PATH: process.env['PATH'], ...environment },
      encoding: 'utf8',
    },
  );
  return { code: status, output: stdout + stderr };
}

/** A folder of its own for one test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'rungs-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A copy of the fixture on the disk that a test may break. */
export function copyFixture(): string {
  const folder = temporaryFolder();
  cpSync(fixtureRoot, folder, { recursive: true });
  return folder;
}
