import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/*
 * HOUR.md from its first line to its last: its commands are run and its files are written as they stand there.
 */

const programRoot = fileURLToPath(new URL('../../', import.meta.url));
const work = realpathSync(mkdtempSync(join(tmpdir(), 'rungs-hour-')));
const root = join(work, 'our-ladder');

const { scripts } = JSON.parse(readFileSync(join(programRoot, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};

/** A fenced block: its language, the file that it is about, and its lines. */
interface Block {
  language: string;
  file: string;
  text: string;
}

const blocks = [
  ...readFileSync(join(programRoot, 'HOUR.md'), 'utf8').matchAll(
    /^```(\w+) ?(\S*)\n([^]*?)^```$/gm,
  ),
].map(([, language = '', file = '', text = '']): Block => ({ language, file, text }));

/** What each command printed, in the order of the page. */
const outputs: { command: string; code: number | null; output: string }[] = [];

const environment: Record<string, string | undefined> = {
  NODE_ENV: 'production',
  VITEST: undefined,
};

beforeAll(() => {
  for (const { language, file, text } of blocks) {
    if (language === 'sh') text.trim().split('\n').forEach(run);
    else if (language === 'diff') change(file, text);
    else writeFileSync(join(root, file), text);
  }
  // Two builds and a dozen commands, on a machine that others use as well.
}, 1_800_000);

afterAll(() => {
  rmSync(work, { recursive: true, force: true });
});

/** A line of a shell: a variable that is set, or a script of npm with its words. */
function run(line: string): void {
  const command = line.replaceAll('../our-ladder', root);
  const set = /^export (\w+)=(.*)$/.exec(command);
  if (set !== null) {
    environment[set[1]!] = set[2];
    return;
  }
  const [, name = '', rest = ''] = /^npm run ([\w:]+)(?: -- (.*))?$/.exec(command) ?? [];
  const [, script = ''] = /^node (?:--\S+ )*(\S+)$/.exec(scripts[name] ?? '') ?? [];
  if (script === '') throw new Error(`HOUR.md: ${line} is no command that the test can run`);
  const words = [...rest.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare!);
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...words], {
    cwd: programRoot,
    env: { ...process.env, OUT_DIR: undefined, ...environment },
    encoding: 'utf8',
  });
  outputs.push({ command: line, code: status, output: stdout + stderr });
}

/** Lines that go and lines that come, found by those that go and those around them. */
function change(file: string, diff: string): void {
  const lines = diff.split('\n').filter((line) => line !== '');
  const side = (sign: string): string =>
    lines
      .filter((line) => line.startsWith(sign) || line.startsWith(' '))
      .map((line) => `${line.slice(1)}\n`)
      .join('');
  const text = readFileSync(join(root, file), 'utf8');
  if (!text.includes(side('-'))) throw new Error(`HOUR.md: ${file} has no\n${side('-')}`);
  writeFileSync(
    join(root, file),
    text.replace(side('-'), () => side('+')),
  );
}

/** Whether a command is the check of what the one before it has left blank. */
const namesBlanks = (index: number): boolean =>
  outputs[index - 1]?.command.startsWith('npm run new -- competency') === true;

const page = (path: string): string => readFileSync(join(root, 'dist', path, 'index.html'), 'utf8');

describe('the hour of a new organisation', () => {
  it('has no command that fails, but for the one that names what is blank', () => {
    const ended = outputs.map(({ command, code, output }, index) =>
      code === (namesBlanks(index) ? 1 : 0) ? command : `${command}: ${code}\n${output}`,
    );
    expect(ended).toEqual(outputs.map(({ command }) => command));
    expect(ended.length).toBeGreaterThan(8);
  });

  it('has nothing to mend at its beginning, and is asked for each blank in its middle', () => {
    const checks = outputs.filter(({ command }) => command.startsWith('npm run check'));
    expect(checks[0]?.output).toMatch(/^0 errors, 2 warnings in \d+ files$/m);
    const blank = outputs.find((_output, index) => namesBlanks(index));
    expect(blank?.output).toMatch(/^14 errors, 0 warnings/m);
    expect(blank?.output).toContain('content/competencies/en/safety.md:2:6  found nothing in name');
  });

  it('ends with a site in which nothing is found', () => {
    const examined = outputs.find(({ command }) => command.includes('--site'))?.output;
    expect(examined).toMatch(/^0 faults in the built site$/m);
    expect(examined).toMatch(/^links +0 faults \(all of \d+ pages\)$/m);
    expect(existsSync(join(root, 'dist/index.html'))).toBe(true);
  });

  it('shows its own name, mark, ladder, city and ranges', () => {
    expect(page('')).toContain('<title>Bright Harbor · ');
    expect(page('')).toMatch(/<meta property="og:description" content="[^"]* Galway/);
    expect(page('')).toContain('src="/mark.svg"');
    expect(page('roles/lead')).toMatch(/<h1[^>]*>Team lead/);
    for (const id of ['associate', 'specialist', 'senior-specialist', 'lead']) {
      expect(page(`roles/${id}`)).not.toMatch(/>\s*(?:Other leads|Leads?)\s*</);
    }
    expect(page('ladder/senior-specialist-to-lead')).toContain(
      'From senior specialist to team lead',
    );
    expect(page('sources')).not.toContain('ladder.example');
    expect(page('ladder/safety')).toContain('Stops work that cannot be done safely');
    expect(page('cities/galway').replaceAll(/[\u00a0\u2060]/g, '')).toContain('68,000–€91,500');
  });
});
