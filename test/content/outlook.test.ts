import { describe, expect, it } from 'vitest';
import { occupationOutlook } from '../../src/views/sections/occupation-outlook.ts';
import { dataTable } from './data-table.ts';
import { english, models } from './real-model.ts';

const projected = dataTable('outlook.csv');
const errors = dataTable('standard-errors.csv');
const all = projected.find((row) => row['soc_code'] === '')!;

describe('the outlook of every role', () => {
  it.each(english.roles.map(({ id }) => id))(
    '%s: has each of its occupations, in every language',
    (id) => {
      for (const model of Object.values(models)) {
        const role = model.roles.find((candidate) => candidate.id === id)!;
        const outlook = occupationOutlook(model, role)!;
        expect(outlook.table.rows).toHaveLength(role.socCodes.length + 1);
        expect(outlook.headline).toContain(all['base_year']);
        expect(outlook.headline).toContain(all['projected_year']);
        expect(JSON.stringify(outlook)).not.toMatch(/undefined|NaN|null/);
      }
    },
  );

  it('prints change and openings as the table has them', () => {
    for (const role of english.roles) {
      const { rows } = occupationOutlook(english, role)!.table;
      role.socCodes.forEach((socCode, index) => {
        const row = projected.find((candidate) => candidate['soc_code'] === socCode)!;
        const [, change, openings] = rows[index]!;
        expect(Number(change!.replace('−', '-').replace('%', ''))).toBe(
          Number(row['change_percent']),
        );
        expect(openings!.replaceAll(',', '')).toBe(row['openings']);
      });
    }
  });

  it('prints the standard errors of the mean wage and of jobs as the table has them', () => {
    for (const role of english.roles) {
      const { rows } = occupationOutlook(english, role)!.table;
      role.socCodes.forEach((socCode, index) => {
        const row = errors.find((candidate) => candidate['soc_code'] === socCode)!;
        const [mean, jobs] = [row['mean_error_percent'], row['employment_error_percent']];
        expect(rows[index]!.at(-1)).toBe(`${mean} / ${jobs}`);
      });
    }
  });
});
