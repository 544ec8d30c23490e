import { describe, expect, it } from 'vitest';
import { historyFigure } from '../../../../src/views/figures/role-figures.ts';
import { english, modelOf, plain, project, russian } from '../../../fixtures/small-model.ts';
import { evidenceOf, rowsOf } from '../table-of.ts';

const figure = historyFigure(english, english.mainRole)!;

describe('the history of a role', () => {
  it('has the median of each year as paid and in the money of the last', () => {
    expect(rowsOf(figure.words.description)).toEqual([
      ['2021', '$40,000', '$48,000'],
      ['2022', '$42,000', '$47,000'],
      ['2023', '$45,000', '$48,500'],
      ['2024', '$48,000', '$49,000'],
      ['2025', '$50,000', '$50,000'],
    ]);
  });

  it('tells the rise from the change of method on, before and after inflation: 50 of 45 and of 48.5', () => {
    expect(figure.words.description.headline).toBe(
      'Sales of services: the median is up 11% since 2023, or 3% after inflation',
    );
  });

  it('says the basis, the nation and the year in which the method changed', () => {
    expect(figure.words.description.subtitle).toBe(
      'Sales of services, all kinds, US: median wages including commissions, US dollars a year, 2021 to 2025, as paid and in 2025 prices. The estimation method changed in 2023.',
    );
    expect(figure.narrow.methodBreak).not.toBeNull();
  });

  it('is published, but for the prices of one year, has the colour of no rung, and cites the series', () => {
    expect(evidenceOf(figure.words)).toEqual([
      ['published', null, 'as paid'],
      ['estimated', null, 'in 2025 prices'],
    ]);
    expect(figure.words.evidence.map(({ href }) => href)).toEqual([
      '/method/#evidence',
      '/method/#time',
    ]);
    expect(figure.words.source).toBe('Medians, May 2025.');
    expect(figure.words.downloads.map(({ href }) => href)).toEqual(['/data/history.csv']);
    expect(figure.words.method?.href).toBe('/method/#time');
  });

  it('is drawn for a phone, a column and the page', () => {
    expect([figure.narrow.width, figure.medium?.width, figure.wide?.width]).toEqual([
      328, 720, 984,
    ]);
  });

  it('has the same numbers in Russian', () => {
    const { words } = historyFigure(russian, russian.mainRole)!;
    expect(rowsOf(words.description).at(-1)).toEqual(['2025', '50 000 $', '50 000 $']);
    expect(plain(words.description.headline)).toContain('11 %');
  });

  it('takes the first related occupation of the role that has a series', () => {
    const other = { ...project.history[0]!, socCode: '11-2022', p50: 99_000 };
    const both = modelOf({ ...project, history: [other, ...project.history] });
    const senior = historyFigure(both, both.roles[2]!)!;
    expect(rowsOf(senior.words.description)[0]).toEqual(['2021', '$40,000', '$48,000']);
    const director = historyFigure(both, both.roles[3]!)!;
    expect(rowsOf(director.words.description)).toEqual([['2021', '$99,000', '$48,000']]);
  });

  it('is absent where none of its occupations has a series', () => {
    expect(historyFigure(english, english.roles[3]!)).toBeNull();
  });

  it('is absent where the occupation is a catch-all', () => {
    const occupations = project.occupations.map((item) => ({ ...item, catchAll: true }));
    const model = modelOf({ ...project, occupations });
    expect(historyFigure(model, model.mainRole)).toBeNull();
  });

  it('has no break where its source names none', () => {
    const sources = project.sources.map(({ breakYear: _breakYear, ...source }) => source);
    const unbroken = modelOf({ ...project, sources });
    const { narrow, words } = historyFigure(unbroken, unbroken.mainRole)!;
    expect(narrow.methodBreak).toBeNull();
    expect(words.description.subtitle).not.toContain('changed');
  });
});
