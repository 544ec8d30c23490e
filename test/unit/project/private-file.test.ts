import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { privateFileProblem } from '../../../src/project/checks/private-file.ts';
import { readProject } from '../../../src/project/read-project.ts';
import { FixtureProject } from '../../fixtures/fixture-project.ts';

const HEADER = 'contributor_id,level,city,base_salary,currency';

describe('a private file', () => {
  it.each([
    ['pay records', 'public/x.csv', `${HEADER}\n1,nurse,Lindholm,40000,VLD\n`],
    [
      'with other columns around',
      'src/a/list.txt',
      `employer;${HEADER.replaceAll(',', ';')};as_of\n`,
    ],
    [
      'behind a mark of their encoding',
      'content/p.csv',
      `\uFEFF\n"Contributor ID","Base salary"\n`,
    ],
    ['between tabs', 'data/pay.tsv', `${HEADER.replaceAll(',', '\t')}\n`],
    ['as JSON', 'public/p.json', '[\n  { "contributor_id": "7", "base_salary": 1 }\n]'],
    ['as lines of JSON', 'public/p.jsonl', '{"contributor_id":"7","base_salary":1}\n'],
    [
      'cells of a warehouse',
      'data/pay/cells.csv',
      'level,city,contributors,distinct_pays,most_on_one_pay\n',
    ],
    ['a ledger under another name', 'public/l.json', '{"version":1,"saltId":"a"}'],
    ['a ledger', 'data/own-pay.ledger.json', ''],
    ['its salt', 'src/own-pay.ledger.salt', 'x'],
  ])('is found: %s', (_, file, beginning) => {
    expect(privateFileProblem(file, beginning)).toMatchObject({ file, severity: 'error' });
  });

  it.each([
    ['a table of own pay', 'data/pay/own.csv', 'level_id,place_id,currency,contributors,p10\n'],
    [
      'a roster to try the tools with',
      'data/samples/roster.csv',
      'employee_id,level,base_salary\n',
    ],
    ['words about it', 'src/x.txt', 'Records have a contributor_id.\nAnd a base_salary.\n'],
    ['nothing', 'public/empty.csv', ''],
  ])('is not %s', (_, file, beginning) => {
    expect(privateFileProblem(file, beginning)).toBeNull();
  });
});

describe('a project with a private file', () => {
  const root = mkdtempSync(join(tmpdir(), 'rungs-private-'));
  afterAll(() => {
    rmSync(root, { recursive: true, force: true });
  });

  it('is refused with the path of it, and is read once it is gone', () => {
    for (const [file, bytes] of new FixtureProject().files) {
      const path = join(root, file);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, bytes);
    }
    const path = join(root, 'public/pay/people.csv');
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, Buffer.from(`\uFEFF${HEADER}\n1,nurse,Lindholm,40000,VLD\n`, 'utf16le'));
    const { project, problems } = readProject(root);
    expect(project).toBeNull();
    expect(problems.map(({ file }) => file)).toContain('public/pay/people.csv');
    expect(JSON.stringify(problems)).not.toContain('40000');
    rmSync(path);
    expect(readProject(root).project).not.toBeNull();
  });
});
