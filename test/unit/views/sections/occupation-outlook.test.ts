import { describe, expect, it } from 'vitest';
import { occupationOutlook } from '../../../../src/views/sections/occupation-outlook.ts';
import { english, modelOf, plain, project, russian } from '../../../fixtures/small-model.ts';

const outlookOf = (model: typeof english, rung: number) =>
  occupationOutlook(model, model.roles[rung - 1]!);

describe('the outlook of related occupations', () => {
  const outlook = outlookOf(english, 2)!;

  it('says the change of the first one with its years, beside all occupations', () => {
    expect(outlook.headline).toBe(
      'Sales of services: jobs projected to grow 5% from 2024 to 2034; all occupations, +3%',
    );
    expect(plain(outlookOf(russian, 2)!.headline)).toBe(
      'Продажи услуг: с 2024 по 2034 год рабочих мест станет на 5 % больше; по всем профессиям вместе +3 %',
    );
    expect(outlookOf(english, 1)!.headline).toMatch(
      /^Customer service: jobs projected to shrink 5%/,
    );
  });

  it('says once a change that is that of all occupations', () => {
    const alike = project.outlook.map((row) => ({ ...row, changePercent: 3.14 }));
    expect(outlookOf(modelOf({ ...project, outlook: alike }), 2)!.headline).toBe(
      'Sales of services: jobs projected to grow 3.1% from 2024 to 2034, the same as for all occupations',
    );
  });

  it('says how many openings there are a year, and when all was measured', () => {
    expect(outlook.text).toBe(
      '100,000 openings a year. Change and openings: Projections, 2024–34; wages and jobs: OEWS, May 2025.',
    );
    expect(outlook.tableWord).toMatch(/^Both related occupations/);
  });

  it('has the related occupations in the order of the role, all occupations last', () => {
    expect(outlook.table.columns.map(({ label }) => label)).toEqual([
      'Occupation',
      'Change in jobs, 2024 to 2034',
      'Openings a year',
      'Median wage',
      'Jobs',
      'Standard error of mean wage / jobs, %',
    ]);
    expect(outlook.table.rows).toEqual([
      ['Sales of services', '+5%', '100,000', '$50,000', '1,000,000', '0.4 / 0.7'],
      ['Customer service', '−5%', '250,000', '$35,000', '2,000,000', '–'],
      ['All occupations', '+3%', '11,000,000', '–', '–', '–'],
    ]);
  });

  it('says that occupations are projected and not levels, and what the errors are errors of', () => {
    expect(outlook.notes[0]).toContain('not levels');
    expect(outlook.notes[1]).toContain('None are published for the median');
    expect(outlook.sourceIds).toEqual(['projections']);
  });

  it('leaves out an occupation that nobody projects, and is null where none is left', () => {
    expect(outlookOf(english, 3)!.table.rows.map(([name]) => name)).toEqual([
      'Sales of services',
      'All occupations',
    ]);
    expect(outlookOf(english, 4)).toBeNull();
  });

  it('does without standard errors and without a row of all occupations', () => {
    const outlooks = project.outlook.filter(({ socCode }) => socCode !== null);
    const bare = outlookOf(modelOf({ ...project, outlook: outlooks, standardErrors: [] }), 2)!;
    expect(bare.headline).toBe('Sales of services: jobs projected to grow 5% from 2024 to 2034');
    expect(bare.table.columns).toHaveLength(5);
    expect(bare.table.rows).toHaveLength(2);
    expect(bare.notes).toHaveLength(1);
  });
});
