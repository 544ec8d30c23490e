import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inspectRanges } from '../../src/roster/ranges/inspect-ranges.ts';
import { readRanges } from '../../src/roster/ranges/read-ranges.ts';
import { inspectRoster } from '../../src/roster/inspect-roster.ts';
import type { KnownNames } from '../../src/roster/known-names.ts';
import { readRoster } from '../../src/roster/read-roster.ts';
import type { RosterChoices } from '../../src/roster/parsed-roster.ts';
import { sourceOfBytes } from '../../src/roster/roster-source.ts';
import { russianRoster } from '../fixtures/russian-roster.ts';
import {
  rangesTemplate,
  rosterTemplate,
  sampleRanges,
  sampleRoster,
} from '../fixtures/sample-roster.ts';
import { realProject } from './real-project.ts';

const project = realProject();

/** What this site knows: every rung and every metropolitan area by all their names. */
const known: KnownNames = {
  levels: project.ladder.levels.map((id) => ({
    id,
    names: project.content.roles.filter((role) => role.id === id).map(({ data }) => data.title),
  })),
  places: project.places
    .filter(({ kind }) => kind === 'metro')
    .map(({ id, name }) => ({ id, names: Object.values(name) })),
  market: null,
  asOf: project.site.asOf,
};

/** The bytes of a sample; the file is what its fixture makes, and UPDATE_GOLDEN=1 writes it anew. */
function sample(file: string, made: string): Uint8Array {
  const address = new URL(`../../data/samples/${file}`, import.meta.url);
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(address, made);
  const bytes = readFileSync(address);
  expect(bytes.toString('utf8')).toBe(made);
  return new Uint8Array(bytes);
}

async function readPeople(bytes: Uint8Array, chosen: RosterChoices = {}) {
  const source = sourceOfBytes('sample.csv', bytes);
  const inspection = await inspectRoster(source, known, chosen);
  if (inspection.kind === 'refused') throw new Error(JSON.stringify(inspection.refusal));
  expect(inspection.questions).toEqual([]);
  if (inspection.settings === null) throw new Error('asked');
  const contents = await readRoster(source, inspection.settings, known);
  if (contents.kind === 'refused') throw new Error(JSON.stringify(contents.refusal));
  expect(contents.problems.kept).toEqual([]);
  expect(Object.values(contents.unknownTexts).flat()).toEqual([]);
  return contents.rows;
}

async function readBands(bytes: Uint8Array) {
  const source = sourceOfBytes('ranges.csv', bytes);
  const inspection = await inspectRanges(source, known);
  if (inspection.kind === 'refused' || inspection.settings === null) throw new Error('not read');
  const contents = await readRanges(source, inspection.settings, known);
  if (contents.kind === 'refused') throw new Error(JSON.stringify(contents.refusal));
  expect(contents.problems.kept).toEqual([]);
  return contents.ranges;
}

describe('data/samples/', () => {
  it('has in roster-sample.csv 60 invented people on every rung with pay, without a question or a problem', async () => {
    const rows = await readPeople(sample('roster-sample.csv', sampleRoster()));
    expect(rows).toHaveLength(60);
    const paid = project.statistics.flatMap(({ subject }) =>
      subject.kind === 'level' ? [subject.levelId] : [],
    );
    expect(new Set(rows.map((row) => row.levelId))).toEqual(new Set(paid));
    expect(new Set(rows.map((row) => row.placeId)).size).toBe(8);
    expect(new Set(rows.map((row) => row.name)).size).toBe(60);
    expect(rows.filter((row) => row.fte < 1)).toHaveLength(5);
    expect(rows.filter((row) => row.managerId === null)).toHaveLength(1);
  });

  it('has a roster-template.csv that is read without a question', async () => {
    const rows = await readPeople(sample('roster-template.csv', rosterTemplate()));
    expect(rows.map((row) => row.baseHundredths)).toEqual([12_800_000, 8_450_000]);
  });

  it('has ranges-sample.csv and ranges-template.csv that are read without a problem', async () => {
    const ranges = await readBands(sample('ranges-sample.csv', sampleRanges()));
    expect(ranges).toHaveLength(15);
    expect(new Set(ranges.map((range) => range.zone))).toEqual(
      new Set([null, 'new-york-ny', 'san-francisco-ca']),
    );
    expect(await readBands(sample('ranges-template.csv', rangesTemplate()))).toHaveLength(2);
  });
});

describe('a roster as Excel in Russian saves it', () => {
  it.each([' ', '\u00a0'] as const)('is read with %j between thousands', async (thousands) => {
    const rows = await readPeople(russianRoster(thousands), { payHolds: 'full-time-rate' });
    expect(rows).toMatchObject([
      {
        employeeId: '001',
        name: 'Анна Ёлкина',
        placeId: 'new-york-ny',
        baseHundredths: 485_000_000,
        currency: 'RUB',
        targetVariableHundredths: 121_250_000,
        hireDate: '2016-09-01',
        gender: 'female',
        ready: 'no',
        managerId: null,
      },
      {
        employeeId: '002',
        levelId: 'senior-account-manager',
        baseHundredths: 342_050_050,
        fte: 0.8,
        targetVariableHundredths: 68_410_010,
        managerId: '001',
        ready: 'yes',
      },
      {
        levelId: 'account-manager',
        role: 'Менеджер «Логистика»',
        hireDate: '2021-04-03',
        ready: 'soon',
      },
      { fte: 0.5, gender: 'male' },
      { name: 'Мария О’Нил', levelId: 'assistant-account-manager', placeId: 'austin-tx' },
    ]);
  });
});
