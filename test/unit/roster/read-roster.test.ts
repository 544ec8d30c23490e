import { describe, expect, it } from 'vitest';
import { inspectRoster } from '../../../src/roster/inspect-roster.ts';
import { readRoster } from '../../../src/roster/read-roster.ts';
import type { RosterChoices } from '../../../src/roster/parsed-roster.ts';
import { sourceOfBytes } from '../../../src/roster/roster-source.ts';

const known = {
  levels: [
    { id: 'account-manager', names: ['Account Manager', 'Менеджер по работе с клиентами'] },
    { id: 'senior-account-manager', names: ['Senior Account Manager'] },
  ],
  places: [{ id: 'denver-co', names: ['Denver', 'Денвер'] }],
  market: null,
  asOf: '2026-11-23',
};

async function read(text: string, chosen: RosterChoices = {}) {
  const source = sourceOfBytes('roster.csv', new TextEncoder().encode(text));
  const inspection = await inspectRoster(source, known, chosen);
  if (inspection.kind === 'refused') return { inspection, contents: null };
  const contents =
    inspection.settings === null ? null : await readRoster(source, inspection.settings, known);
  return { inspection, contents };
}

const HEADER =
  'employee_id,name,role,level,city,base_salary,currency,target_variable,fte,hire_date,level_since,manager_id,gender,rating,work_category,ready';

describe('readRoster', () => {
  it('reads a roster in the notation of the template', async () => {
    const { inspection, contents } = await read(
      `${HEADER}\nE1,Ana,AM,Account Manager,Denver,85000.50,USD,10000,1,2020-01-02,2024-03-01,E2,f,3,A,soon\nE2,Bo,SAM,Sr. Account Manager,"Denver, CO",100000,USD,,1,,,,,,,\n`,
    );
    expect(inspection).toMatchObject({ kind: 'understood', questions: [] });
    expect(contents).toMatchObject({
      kind: 'read',
      problems: { kept: [], counts: [] },
      rows: [
        {
          line: 2,
          employeeId: 'E1',
          levelId: 'account-manager',
          placeId: 'denver-co',
          baseHundredths: 8_500_050,
          targetVariableHundredths: 1_000_000,
          hireDate: '2020-01-02',
          managerId: 'E2',
          gender: 'female',
          ready: 'soon',
        },
        { line: 3, levelId: 'senior-account-manager', placeId: 'denver-co', fte: 1, ready: null },
      ],
    });
  });
});
