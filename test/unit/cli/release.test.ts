import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copyFixture, runCli } from './run-cli.ts';

describe('npm run release', () => {
  it('records what the pages show, once', () => {
    const root = copyFixture();
    const run = (...words: string[]) => runCli('release', { CONTENT_ROOT: root }, words);
    const folder = join(root, 'data/releases');
    const first = run('--date', '2031-02-01');
    expect(first).toMatchObject({
      code: 0,
      output: expect.stringMatching(/^data\/releases\/2031-02-01\.json: 2 rungs, /) as string,
    });
    const written = readFileSync(join(folder, '2031-02-01.json'), 'utf8');

    expect(run('--date', '2031-02-01')).toMatchObject({
      code: 1,
      output: expect.stringContaining('is there already') as string,
    });
    expect(run('--date', '2031-01-01').output).toContain('The last release is of 2031-02-01');
    expect(run('--date', '2031-03-02').output).toContain('The site speaks from 2031-03-01');
    expect(run('--date', '1 March').output).toContain('written YYYY-MM-DD');
    expect(readFileSync(join(folder, '2031-02-01.json'), 'utf8')).toBe(written);

    // Without a day it is that of the site.
    expect(run().code).toBe(0);
    expect(readdirSync(folder)).toEqual(['2031-02-01.json', '2031-03-01.json']);
  });

  it('writes nothing of a project with errors', () => {
    const root = copyFixture();
    writeFileSync(join(root, 'data/settings.yml'), '');
    const { code, output } = runCli('release', { CONTENT_ROOT: root });
    expect(code).toBe(1);
    expect(output).toContain('Nothing was recorded');
    expect(readdirSync(join(root, 'data'))).not.toContain('releases');
  });
});
