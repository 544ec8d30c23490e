import { describe, expect, it } from 'vitest';
import { lawChecklists } from '../../src/views/sections/law-checklists.ts';
import { buildSiteModel } from '../../src/views/site/site-model.ts';
import { atlas, english, models } from './real-model.ts';
import { realProject } from './real-project.ts';

const project = realProject();
const purposes = ['posting', 'career-progression', 'worksheet'] as const;

/** Every sentence of the checklists of a language, as a site says it that speaks from a day. */
function allOn(asOf: string, locale: string): string {
  const moved = { ...project, site: { ...project.site, asOf } };
  const model = buildSiteModel(moved, atlas, locale);
  return purposes
    .flatMap((purpose) => lawChecklists(model, purpose))
    .flatMap(({ title, facts, items, about }) => [title, ...facts, ...items, about])
    .join('\n');
}

const listOf = (purpose: (typeof purposes)[number], id: string): string => {
  const list = lawChecklists(english, purpose).find((checklist) => checklist.id === id)!;
  return [...list.facts, ...list.items, list.about].join('\n');
};

describe('what the laws ask for', () => {
  it('is told by place for each purpose, the same lists in every language', () => {
    const ids = (model: typeof english) =>
      purposes.map((purpose) => lawChecklists(model, purpose).map(({ id }) => id));
    expect(ids(english)).toEqual([
      ['colorado-posting', 'new-york-city-posting', 'california-posting', 'european-union-posting'],
      ['colorado-career-progression', 'european-union-career-progression'],
      ['european-union-worksheet'],
    ]);
    for (const model of Object.values(models)) expect(ids(model)).toEqual(ids(english));
  });

  it('of a posting in Colorado are range, bonuses, benefits, closing date, way to apply and notices', () => {
    const list = listOf('posting', 'colorado-posting');
    for (const word of [/range/, /bonuses/, /benefits/, /close/, /apply/, /all employees/, /#9A/]) {
      expect(list).toMatch(word);
    }
    expect(list).not.toMatch(/advance/i);
  });

  it('names the least size of an employer in New York City, California and the Union', () => {
    expect(listOf('posting', 'new-york-city-posting')).toContain('four employees');
    expect(listOf('posting', 'california-posting')).toContain('15 employees');
    expect(listOf('worksheet', 'european-union-worksheet')).toContain('100 to 149 workers');
  });

  it('of the Union was due on June 7, 2026, and is so only from the next day on', () => {
    expect(allOn('2026-06-07', 'en')).not.toContain('Member states had to');
    expect(allOn('2026-06-08', 'en')).toContain(
      'Member states had to write it into national law by June',
    );
    expect(allOn('2026-06-07', 'ru')).not.toContain('истёк');
    expect(allOn('2026-06-08', 'ru')).toContain('истёк');
  });

  it('has first reports to come in 2027 and 2031, and past ones after these days', () => {
    expect(allOn('2027-06-07', 'en').match(/First reports due/g)).toHaveLength(2);
    expect(allOn('2027-06-08', 'en').match(/First reports were due/g)).toHaveLength(1);
    expect(allOn('2031-06-08', 'ru').match(/нужно было сдать/g)).toHaveLength(2);
  });

  it('is neither advice nor a verdict, and leaves the past to the computation', () => {
    for (const { data } of project.content.checklists) {
      const typed = [
        data.title,
        data.about,
        ...data.items,
        ...data.dates.map(({ note = '' }) => note),
      ];
      for (const text of typed) {
        expect(text).not.toMatch(/was due|were due|in force|истёк|нужно было|you must|вы обязаны/i);
      }
    }
  });
});
