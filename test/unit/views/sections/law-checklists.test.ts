import { describe, expect, it } from 'vitest';
import type { LawDate } from '../../../../src/schemas/checklist.ts';
import { atlasOf, buildSiteModel } from '../../../../src/views/site/site-model.ts';
import { lawChecklists, lawDateText } from '../../../../src/views/sections/law-checklists.ts';
import { english, plain, project } from '../../../fixtures/small-model.ts';

/** A day of a law said by a site that speaks from another day. */
function said(date: LawDate, asOf: string, locale: 'en' | 'ru'): string {
  const moved = { ...project, site: { ...project.site, asOf } };
  return plain(lawDateText(buildSiteModel(moved, atlasOf(moved), locale), date));
}

const due: LawDate = {
  day: '2026-06-07',
  kind: 'transposition',
  note: 'Look it up.',
  notePassed: 'Few met it.',
};

describe('a day of a law', () => {
  it.each([
    ['in-force', 'en', 'In force from June 7, 2026', 'In force since June 7, 2026'],
    ['in-force', 'ru', 'Начнёт действовать 7 июня 2026 года', 'Действует с 7 июня 2026 года'],
    [
      'transposition',
      'en',
      'Member states must write it into national law by June 7, 2026',
      'Member states had to write it into national law by June 7, 2026',
    ],
    [
      'transposition',
      'ru',
      'Срок переноса в национальное право — 7 июня 2026 года',
      'Срок переноса в национальное право истёк 7 июня 2026 года',
    ],
    [
      'first-report',
      'en',
      'First reports due by June 7, 2026',
      'First reports were due by June 7, 2026',
    ],
    [
      'first-report',
      'ru',
      'Первые отчёты нужно сдать не позднее 7 июня 2026 года',
      'Первые отчёты нужно было сдать не позднее 7 июня 2026 года',
    ],
  ] as const)('of kind %s in %s: before it "%s", after it "%s"', (kind, locale, before, after) => {
    const date = { day: '2026-06-07', kind };
    expect(said(date, '2026-06-06', locale)).toBe(before);
    expect(said(date, '2026-06-08', locale)).toBe(after);
    // What comes into force on a day holds on it; what is due on a day is not late on it.
    expect(said(date, '2026-06-07', locale)).toBe(kind === 'in-force' ? after : before);
  });

  it('has its note, and another one once it has passed', () => {
    expect(said(due, '2026-06-06', 'en')).toBe(
      'Member states must write it into national law by June 7, 2026. Look it up.',
    );
    expect(said(due, '2026-11-23', 'en')).toBe(
      'Member states had to write it into national law by June 7, 2026. Few met it.',
    );
    const { notePassed: _, ...same } = due;
    expect(said(same, '2026-11-23', 'en')).toMatch(/\. Look it up\.$/);
  });
});

describe('checklists of a purpose', () => {
  it('stand in their order, with whom they bind and their days', () => {
    expect(
      lawChecklists(english, 'career-progression').map(({ id, facts }) => [id, facts]),
    ).toEqual([
      ['first-law', ['Member states had to write it into national law by June 7, 2026']],
      ['later-law', ['Employers with 5 or more', 'In force since June 7, 2025']],
    ]);
  });

  it('are none where no law asks for anything', () => {
    expect(lawChecklists(english, 'posting')).toEqual([]);
  });

  it('lead to their source and say when they were compared with it', () => {
    expect(lawChecklists(english, 'career-progression')[0]).toMatchObject({
      asAt: 'As of May 4, 2026. Source:',
      source: { label: 'OEWS', href: '/sources/#wages' },
    });
  });
});
