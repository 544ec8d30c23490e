import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCli, temporaryFolder } from './run-cli.ts';

describe('npm run new', () => {
  it('begins a project that has nothing to mend, under its own name, and says what comes next', () => {
    const root = join(temporaryFolder(), 'our-ladder');
    const begun = runCli('new', {}, [
      'organisation',
      root,
      '--lang',
      'ru',
      '--name',
      'Лестница: мы',
    ]);
    expect(begun.code).toBe(0);
    expect(begun.output).toMatch(/CONTENT_ROOT=\S+our-ladder npm run check/);
    const site = readFileSync(join(root, 'content/site.yml'), 'utf8');
    expect(site).toContain('name: "Лестница: мы"');
    const { output } = runCli('check', { CONTENT_ROOT: root });
    expect(output).toMatch(/^0 errors, 2 warnings in \d+ files$/m);

    const added = runCli('new', { CONTENT_ROOT: root }, [
      ...['city', 'shymkent', '--in', 'kazakhstan'],
      ...['--name-ru', 'Шымкент', '--in-ru', 'в Шымкенте'],
    ]);
    expect(added).toEqual({
      code: 0,
      output:
        'changed  data/places.csv\ndata/pay/ranges.csv has no range for shymkent yet.\nNothing is missing: "npm run check" finds nothing new.\n',
    });
  });

  it('writes over nothing', () => {
    const root = temporaryFolder();
    writeFileSync(join(root, 'notes.txt'), 'mine');
    const { code, output } = runCli('new', {}, ['organisation', root]);
    expect(code).toBe(2);
    expect(output).toContain(`${root} is not empty. Name a new folder`);
    expect(existsSync(join(root, 'content'))).toBe(false);
  });

  it.each([
    [[], 'Say what is new:'],
    [['organisation'], 'Name one thing'],
    [['organisation', 'x', '--lang', 'de'], 'There is no example in "de". The languages: en, ru.'],
    [['role', 'x', '--aftr', 'lead'], "Unknown option '--aftr'."],
    [['role', 'x', '--after', 'a', '--before', 'b'], 'Say --after or --before, not both.'],
  ])('says to %j how it is asked', (words, answer) => {
    const { code, output } = runCli('new', {}, words);
    expect(code).toBe(2);
    expect(output).toContain(answer);
    expect(output).not.toContain('    at ');
  });
});
