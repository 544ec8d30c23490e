import {
  appendFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { RecordTexts } from '../../fixtures/pay-records.ts';
import { recordsText } from '../../fixtures/pay-records.ts';
import { openDuckDb } from '../../fixtures/run-aggregate-sql.ts';
import { copyFixture, runCli, temporaryFolder } from './run-cli.ts';

const SOURCE = `
- id: own-records
  publisher: { en: Wards of Lindholm, ru: Больницы Линдхольма }
  short: { en: Payroll, ru: Зарплаты }
  title: { en: Pay of our own people, ru: Зарплаты наших сотрудников }
  period: { en: February 2031, ru: Февраль 2031 }
  referenceDate: 2031-02
  address: https://wards.example/pay
  licence: { en: Internal, ru: Для своих }
  evidence: observed
  basis: base
  currency: VAL
  freshnessMonths: 24
  cite: { en: Own payroll, ru: Собственные данные }
  caveats: []
`;

/** Rows of so many invented nurses, paid from 40,000 up in steps of 500. */
const nurses = (count: number, from = 0): RecordTexts[] =>
  Array.from({ length: count }, (_, index) => ({
    contributor_id: `SECRET-${from + index}`,
    level: 'Nurse',
    city: 'Lindholm',
    base_salary: String(40_123 + index * 500),
    currency: 'EUR',
    as_of: '2031-02',
  }));

/** A project whose source of own pay is described, and a folder beside it for records. */
function folders(): {
  root: string;
  folder: string;
  aggregate: (...options: string[]) => ReturnType<typeof runCli>;
} {
  const root = copyFixture();
  appendFileSync(join(root, 'data/sources.yml'), SOURCE.replace('VAL', 'EUR'));
  const folder = temporaryFolder();
  return {
    root,
    folder,
    aggregate: (...options) => runCli('aggregate', { CONTENT_ROOT: root }, options),
  };
}

function write(folder: string, name: string, rows: readonly RecordTexts[]): string {
  writeFileSync(join(folder, name), recordsText(rows));
  return join(folder, name);
}

const tableOf = (root: string): string => readFileSync(join(root, 'data/pay/own.csv'), 'utf8');

describe('npm run aggregate', () => {
  it('writes the table, and a private ledger with its salt beside the records', () => {
    const { root, folder, aggregate } = folders();
    const { code, output } = aggregate('--in', write(folder, 'records.csv', nurses(60)));
    expect(output).toMatch(/gate: \d+ ms/);
    expect(code).toBe(0);
    expect(tableOf(root)).toContain('nurse,lindholm-north,EUR,50-99,43000,47000,55000,62000,67000');
    expect(tableOf(root) + output).not.toMatch(/SECRET|40123|\b60\b/);
    expect(readdirSync(folder).sort()).toEqual([
      'own-pay.ledger.json',
      'own-pay.ledger.salt',
      'records.csv',
    ]);
    expect(statSync(join(folder, 'own-pay.ledger.salt')).mode & 0o777).toBe(0o600);
    const check = aggregate('--check', '--ledger', join(folder, 'own-pay.ledger.json'));
    expect(check.output).toBe('own.csv: as it was released\n');
  });

  it('leaves a published cell as it was until five people have come or gone', () => {
    const { root, folder, aggregate } = folders();
    aggregate('--in', write(folder, 'records.csv', nurses(60)));
    const before = tableOf(root);
    const raised = nurses(60).map((row) => ({ ...row, base_salary: '90000' }));
    aggregate(
      '--in',
      write(folder, 'records.csv', [...raised.slice(0, 30), ...nurses(60).slice(30)]),
    );
    expect(tableOf(root)).toBe(before);
    const joined = nurses(9, 60).map((row) => ({ ...row, base_salary: '90000' }));
    const { code } = aggregate('--in', write(folder, 'records.csv', [...nurses(60), ...joined]));
    expect(code).toBe(0);
    expect(tableOf(root)).not.toBe(before);
  });

  it('has no table where nothing may be shown, and takes away one that may not stay', () => {
    const { root, folder, aggregate } = folders();
    const few = aggregate('--in', write(folder, 'records.csv', nurses(5)));
    expect(few.output).toContain('hidden: nurse in lindholm-north (too few people)');
    expect(few.output).toContain('no data/pay/own.csv: nothing of these records may be shown.');
    expect(few.code).toBe(0);
    expect(existsSync(join(root, 'data/pay/own.csv'))).toBe(false);
    expect(existsSync(join(folder, 'own-pay.ledger.json'))).toBe(true);
    aggregate('--in', write(folder, 'records.csv', nurses(60)));
    expect(tableOf(root)).toContain('nurse,lindholm-north');
    expect(aggregate('--in', write(folder, 'records.csv', nurses(5))).code).toBe(0);
    expect(existsSync(join(root, 'data/pay/own.csv'))).toBe(false);
    expect(runCli('check', { CONTENT_ROOT: root }).output).not.toContain('own.csv');
  });

  it('refuses a ledger of another salt, a lost ledger and an edited table', () => {
    const { root, folder, aggregate } = folders();
    const records = write(folder, 'records.csv', nurses(60));
    aggregate('--in', records);
    const before = tableOf(root);
    const ledger = join(folder, 'own-pay.ledger.json');
    writeFileSync(join(folder, 'own-pay.ledger.salt'), 'another');
    expect(aggregate('--in', records).output).toContain('found a ledger of another salt');
    const elsewhere = aggregate('--in', records, '--ledger', join(folder, 'new.ledger.json'));
    expect(elsewhere.output).toContain(
      'data/pay/own.csv:1:1  found published figures, and no ledger',
    );
    expect(existsSync(join(folder, 'new.ledger.json'))).toBe(false);
    expect(tableOf(root)).toBe(before);
    writeFileSync(join(root, 'data/pay/own.csv'), before.replaceAll('55000', '56000'));
    const check = aggregate('--check', '--ledger', ledger);
    expect(check.output).toContain('expected 55000, as it was released');
    expect(check.code).toBe(1);
  });

  it('takes the cells that a warehouse has computed', async () => {
    const { root, folder, aggregate } = folders();
    const warehouse = await openDuckDb();
    writeFileSync(join(folder, 'cells.csv'), await warehouse.aggregate(nurses(60)));
    await warehouse.close();
    const { code, output } = aggregate('--cells', join(folder, 'cells.csv'));
    expect(output).toContain('gate:');
    expect(code).toBe(0);
    expect(tableOf(root)).toContain('nurse,lindholm-north,EUR,50-99,43000,47000,55000,62000,67000');
  });

  it('writes nothing when a row is wrong', () => {
    const { root, folder, aggregate } = folders();
    const rows = [...nurses(60), { ...nurses(1)[0], contributor_id: 'X', level: 'Nurce' }];
    const { code, output } = aggregate('--in', write(folder, 'records.csv', rows));
    expect(output).toContain('records.csv:62:3  found "Nurce" in level');
    expect(code).toBe(1);
    expect(existsSync(join(root, 'data/pay/own.csv'))).toBe(false);
    expect(readdirSync(folder)).toEqual(['records.csv']);
  });

  it('refuses records in a folder of the site, a table elsewhere and a source that nobody described', () => {
    const { root, folder, aggregate } = folders();
    const records = write(folder, 'records.csv', nurses(60));
    const inside = write(join(root, 'content'), 'records.csv', nurses(60));
    expect(aggregate('--in', inside).output).toContain('found records in content/');
    expect(aggregate('--in', records, '--out', 'public/own.csv').output).toContain(
      'expected data/pay/own.csv',
    );
    expect(aggregate('--in', records, '--source', 'nobody').output).toContain(
      'found no source "nobody"',
    );
    expect(aggregate('--in', join(folder, 'none.csv')).output).toContain('found no such file');
    expect(aggregate().output).toContain('expected npm run aggregate -- --in records.csv');
    expect(existsSync(join(root, 'data/pay/own.csv'))).toBe(false);
  });
});
