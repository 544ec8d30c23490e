import { appendFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatAbsent } from '../../../src/cli/print-problems.ts';
import { fixtureRoot } from '../../fixtures/fixture-project.ts';
import { copyFixture, runCli, temporaryFolder } from './run-cli.ts';

describe('npm run check', () => {
  it('passes on the fixture and says how much it read', () => {
    const { code, output } = runCli('check', { CONTENT_ROOT: fixtureRoot });
    const lines = output.trim().split('\n');
    expect(lines.at(-1)).toMatch(/^0 errors, 0 warnings in \d+ files$/);
    // What its site does without is told, and no fault.
    expect(lines.slice(0, -1)).toEqual([
      expect.stringMatching(
        /^9 optional tables are not there \(data\/README\.md\): no map of the cities, no .*, no feed\.$/,
      ),
    ]);
    expect(code).toBe(0);
  });

  it('fails on a broken project and lists every problem, errors first', () => {
    const root = copyFixture();
    appendFileSync(join(root, 'data/crosswalk.csv'), 'nurse,22-9999\nnurze,22-2101\n');
    appendFileSync(join(root, 'data/pay/quoted-ranges.csv'), 'nurse,valdora,job-board,1,"2,000"\n');
    rmSync(join(root, 'content/glossary/en/shift.md'));
    const { code, output } = runCli('check', { CONTENT_ROOT: root });
    expect(code).toBe(1);
    const told = output.trim().split('\n');
    expect(told.filter((line) => !line.includes(' optional tables are not there '))).toEqual([
      expect.stringMatching(
        /^content\/glossary\/ru\/shift\.md:1:1 {2}found the glossary term "shift"/,
      ),
      expect.stringMatching(/^data\/crosswalk\.csv:5:7 {2}found an unknown occupation "22-9999"/),
      expect.stringMatching(/^data\/crosswalk\.csv:6:1 {2}found an unknown level "nurze"/),
      expect.stringMatching(
        /^data\/pay\/quoted-ranges\.csv:3:27 {2}found "2,000" in high .*Write 2000\.$/,
      ),
      expect.stringMatching(/^4 errors, 0 warnings in \d+ files$/),
    ]);
  });

  it('names each optional table that is not there where there are few', () => {
    const told = formatAbsent([{ file: 'data/map.topojson', without: 'no map of the cities' }]);
    expect(told).toEqual(['data/map.topojson  not there: no map of the cities.']);
  });

  it('names every missing file of an empty folder', () => {
    const { code, output } = runCli('check', { CONTENT_ROOT: temporaryFolder() });
    expect(code).toBe(1);
    expect(output).toContain('content/site.yml  found no such file');
    expect(output).toContain('data/places.csv  found no such file');
  });

  it('says that the folder of CONTENT_ROOT is not there', () => {
    const missing = join(temporaryFolder(), 'our-lader');
    const { code, output } = runCli('check', { CONTENT_ROOT: missing });
    expect(code).toBe(2);
    expect(output).toBe(
      `The folder ${missing} does not exist. Set CONTENT_ROOT to the folder that holds your content/ and data/.\n`,
    );
  });

  it('fails on an address that cannot be one', () => {
    const { code, output } = runCli('check', { CONTENT_ROOT: fixtureRoot, SITE_URL: 'wards' });
    expect(code).toBe(1);
    expect(output).toContain('SITE_URL (environment)  found "wards"');
  });

  it('gives a program every problem by itself', () => {
    const root = copyFixture();
    appendFileSync(join(root, 'data/crosswalk.csv'), 'nurse,22-9999\n');
    const { code, output } = runCli('check', { CONTENT_ROOT: root }, ['--json']);
    expect(code).toBe(1);
    expect(JSON.parse(output)).toMatchObject({
      errors: 1,
      warnings: 0,
      problems: [{ file: 'data/crosswalk.csv', line: 5, column: 7, severity: 'error' }],
    });
  });

  it('knows no other option', () => {
    const { code, output } = runCli('check', { CONTENT_ROOT: fixtureRoot }, ['--jsno']);
    expect(code).toBe(2);
    expect(output).toContain('Unknown option --jsno. The options are: --json, --site.');
  });
});
