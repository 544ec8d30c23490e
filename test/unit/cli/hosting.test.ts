import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../../', import.meta.url));

describe('the configuration of a server', () => {
  it('is all that the command of README.md writes into its file', () => {
    const readme = readFileSync(`${root}README.md`, 'utf8');
    const [, command = ''] =
      /`(npm run [^`]*hosting -- nginx \S+) > rungs\.conf`/.exec(readme) ?? [];
    const { status, stdout } = spawnSync(command, { cwd: root, shell: true, encoding: 'utf8' });
    expect(status).toBe(0);
    // Every line of nginx ends its statement, opens or closes a block, is a remark or is blank.
    const wrong = stdout.split('\n').filter((line) => !/^(?:\s*(?:#.*|[^>]*[;{}]))?$/.test(line));
    expect(wrong).toEqual([]);
    expect(stdout).toContain('root /srv/rungs;');
  });
});
