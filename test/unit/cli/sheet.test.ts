import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { runCli, temporaryFolder } from './run-cli.ts';

const example = fileURLToPath(new URL('../../../src/example/en', import.meta.url));

describe('npm run sheet', () => {
  it('writes a file, shows what was changed in it, and writes that back only when asked to', () => {
    const root = temporaryFolder();
    cpSync(example, root, { recursive: true });
    const sheet = join(root, 'matrix.csv');
    const run = (...words: string[]) => runCli('sheet', { CONTENT_ROOT: root }, words);
    const file = join(root, 'content/competencies/en/craft.md');
    expect(run('export', sheet).code).toBe(0);
    expect(run('export', sheet)).toMatchObject({
      code: 1,
      output: expect.stringContaining('is there already') as string,
    });
    const text = readFileSync(sheet, 'utf8');
    writeFileSync(sheet, text.replace('Sets the standard', 'Sets and keeps the standard'));

    const shown = run('import', sheet);
    expect(shown.output).toContain('+ Sets and keeps the standard by which work is judged');
    expect(shown.output).toContain(
      '1 change in 1 file. Nothing was written; add --write to do it.',
    );
    expect(readFileSync(file, 'utf8')).not.toContain('Sets and keeps');

    expect(run('import', sheet, '--write').output).toContain('1 change in 1 file, written.');
    expect(readFileSync(file, 'utf8')).toContain('Sets and keeps the standard');
    expect(run('import', sheet).output).toBe('The project says the same already.\n');
  });

  it('writes nothing that would be an error', () => {
    const root = temporaryFolder();
    cpSync(example, root, { recursive: true });
    const sheet = join(root, 'matrix.csv');
    writeFileSync(sheet, 'competency_id,role_id,expected\nplanning,associate,expert\n');
    const { code, output } = runCli('sheet', { CONTENT_ROOT: root }, ['import', sheet, '--write']);
    expect(code).toBe(1);
    expect(output).toContain(
      'With these changes the project would have errors; nothing was written:',
    );
    expect(readFileSync(join(root, 'content/ladder.yml'), 'utf8')).not.toContain(
      'planning: expert }',
    );
  });

  it('says how it is asked', () => {
    const { code, output } = runCli('sheet', {}, ['export']);
    expect(code).toBe(2);
    expect(output).toContain('npm run sheet -- import <file.csv> [--write]');
  });
});
