import { describe, expect, it } from 'vitest';
import { toPlaceEntries, toProjectEntries, toTextEntries } from '../../../src/project/entries.ts';
import { parseProject } from '../../../src/project/parse-project.ts';
import { FixtureProject } from '../../fixtures/fixture-project.ts';

const { project } = parseProject(new FixtureProject().files);
if (project === null) throw new Error('the fixture has errors');

describe('entries of the content layer', () => {
  it('names a text by language and id', () => {
    const entries = toTextEntries(project, 'glossary');
    const ids = ['en/shift', 'en/triage', 'ru/shift', 'ru/triage'];
    expect(entries.map(({ id }) => id)).toEqual(expect.arrayContaining(ids));
    expect(entries.find(({ id }) => id === 'en/shift')?.data).toEqual({
      locale: 'en',
      id: 'shift',
      term: 'Shift',
      related: ['triage'],
      body: 'The hours one team works.',
    });
  });

  it('gives each place its own statistics and cells without a wage', () => {
    const entries = toPlaceEntries(project);
    expect(
      entries.map(({ id, data }) => [id, data.statistics.length, data.unpublished.length]),
    ).toEqual([
      ['valdora', 4, 0],
      ['north', 1, 0],
      ['lindholm-north', 1, 1],
    ]);
  });

  it('puts the rest into one entry of plain JSON', () => {
    const [entry] = toProjectEntries(project);
    expect(entry?.id).toBe('project');
    expect(JSON.parse(JSON.stringify(entry))).toEqual(entry);
  });
});
