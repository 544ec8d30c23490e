import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import {
  LEADS,
  NURSE_RULES,
  RULES_FILE,
  answerText,
  nurse,
  nurses,
} from '../../fixtures/nurse-survey.ts';
import { copyFixture, runCli, temporaryFolder } from './run-cli.ts';

/** A project with rules, and answers of three forms beside it, one of them packed. */
function surveyFolders(): { root: string; answers: string[] } {
  const root = copyFixture();
  writeFileSync(join(root, RULES_FILE), NURSE_RULES);
  const folder = temporaryFolder();
  const write = (name: string, bytes: string | Uint8Array): string => {
    writeFileSync(join(folder, name), bytes);
    return join(folder, name);
  };
  return {
    root,
    answers: [
      write('answers-2028.csv', answerText([nurse({ title: 'Baker' })])),
      write('answers-2029.csv', answerText(nurses(4, { city: 'Harbour' }))),
      write('answers-2030.csv.gz', gzipSync(answerText([...nurses(9), ...LEADS]))),
    ],
  };
}

const files = (root: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(join(root, 'data/pay')).map((name) => [
      name,
      readFileSync(join(root, 'data/pay', name), 'utf8'),
    ]),
  );

describe('npm run survey', () => {
  it('writes every table, which --check then finds as they are', () => {
    const { root, answers } = surveyFolders();
    const written = runCli('survey', { CONTENT_ROOT: root }, ['--in', ...answers]);
    expect(written.output).toMatch(/^20 answers read, 19 counted/);
    expect(written.code).toBe(0);
    const names = Object.keys(files(root)).filter((name) => name.startsWith('survey-'));
    expect(names).toEqual([
      'survey-experience.csv',
      'survey-groups.csv',
      'survey-levels.csv',
      'survey-total-cash.csv',
      'survey-years.csv',
    ]);
    const same = runCli('survey', { CONTENT_ROOT: root }, ['--check', '--in', ...answers]);
    expect(same.output).toContain('as the answers give them');
    expect(same.code).toBe(0);
  });

  it('says with --check where a table differs, and writes nothing', () => {
    const { root, answers } = surveyFolders();
    const before = files(root);
    const { code, output } = runCli('survey', { CONTENT_ROOT: root }, [
      ...['--in', ...answers, '--check'],
    ]);
    expect(output).toMatch(
      /data\/pay\/survey-levels\.csv:2:1 {2}found "nurse,ward-survey,60,[^"]+" — expected "nurse,ward-survey,13,/,
    );
    expect(output).toContain('data/pay/survey-years.csv  found no such file');
    expect(code).toBe(1);
    expect(files(root)).toEqual(before);
  });

  it('writes nothing when one file is wrong', () => {
    const { root, answers } = surveyFolders();
    writeFileSync(answers[0]!, '');
    const before = files(root);
    const { code, output } = runCli('survey', { CONTENT_ROOT: root }, ['--in', ...answers]);
    expect(output).toContain('answers-2028.csv:1:1  found an empty file');
    expect(code).toBe(1);
    expect(files(root)).toEqual(before);
  });

  it('says what it needs when a path, a year or the rules are missing', () => {
    const { root, answers } = surveyFolders();
    const run = (...words: string[]) => runCli('survey', { CONTENT_ROOT: root }, words);
    expect(run('--check').output).toContain('expected npm run survey -- --in');
    expect(run('--in', 'nowhere-2030.csv').output).toContain(
      'nowhere-2030.csv  found no such file',
    );
    const unnamed = join(root, 'answers.csv');
    writeFileSync(unnamed, answerText(nurses(1)));
    expect(run('--in', unnamed).output).toContain('expected a name such as answers-2021.csv');
    const noRules = runCli('survey', { CONTENT_ROOT: copyFixture() }, ['--in', ...answers]);
    expect(noRules.output).toContain(`${RULES_FILE}  found no such file`);
  });
});
