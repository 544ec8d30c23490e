import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../src/tables/problem.ts';
import { trackLine } from '../../src/ladder/order.ts';
import { proficiency } from '../../src/schemas/ladder.ts';
import { bandFromMidpoint } from '../../src/team/range/market-range.ts';
import { parsed, realProject } from './real-project.ts';

describe('content/ and data/', () => {
  it('have no problem, not even a warning', () => {
    expect(parsed.problems.map(formatProblem)).toEqual([]);
  });

  it('have the same ids in every language', () => {
    const { content, site } = realProject();
    for (const [kind, entries] of Object.entries(content)) {
      const [first, ...others] = site.locales.map((locale) =>
        entries.filter((entry) => entry.locale === locale).map(({ id }) => id),
      );
      // One line of rungs needs no name.
      if (kind !== 'families') expect(first, kind).not.toHaveLength(0);
      for (const ids of others) expect(ids, kind).toEqual(first);
    }
  });

  it('put each of the fifty states and the capital into one of four regions, and Puerto Rico into none', () => {
    const { places, regions } = realProject();
    const states = places.filter(({ kind }) => kind === 'state').map(({ id }) => id);
    const grouped = regions.flatMap(({ stateIds }) => stateIds);
    expect(regions.map(({ id, stateIds }) => [id, stateIds.length])).toEqual([
      ['midwest', 12],
      ['northeast', 9],
      ['south', 17],
      ['west', 13],
    ]);
    expect(grouped.toSorted()).toEqual(states.filter((id) => id !== 'pr').toSorted());
  });

  it('have percentiles that never fall', () => {
    for (const { percentiles, subject, placeId } of realProject().statistics) {
      const { p10, p25, p50, p75, p90 } = percentiles;
      const given = [p10, p25, p50, p75, p90].filter((pay) => pay !== null);
      const name = `${JSON.stringify(subject)} in ${placeId}`;
      expect(given, name).toEqual([...given].sort((a, b) => a - b));
    }
  });

  it('pay each rung more than the one below it', () => {
    const { ladder, statistics } = realProject();
    const medianOf = (id: string): number | undefined =>
      statistics.find(({ subject }) => subject.kind === 'level' && subject.levelId === id)
        ?.percentiles.p50;
    for (const track of ladder.tracks) {
      const medians = trackLine(ladder, track).flatMap((id) => medianOf(id) ?? []);
      expect(medians.length, track.id).toBeGreaterThan(1);
      expect(medians, track.id).toEqual(medians.toSorted((a, b) => a - b));
    }
  });

  it('expect of each rung at least what the one below it does', () => {
    const { ladder } = realProject();
    const { options } = proficiency;
    for (const id of ladder.competencies) {
      for (const track of ladder.tracks) {
        const steps = trackLine(ladder, track).map((level) =>
          options.indexOf(ladder.expected[level]?.[id] ?? 'awareness'),
        );
        expect(steps, `${id}, ${track.id}`).toEqual(steps.toSorted((a, b) => a - b));
      }
    }
  });

  it('have the floor of a promotion that its reason says: the minimum of a range of the usual spread', () => {
    const { settings } = realProject();
    const { minHundredths } = bandFromMidpoint(1_000_000, settings.rangeSpread!.value);
    expect(settings.floorCompa.value).toBe(minHundredths / 1_000_000);
  });

  it('explain at least 25 terms in every language', () => {
    const { content, site } = realProject();
    for (const locale of site.locales) {
      const terms = content.glossary.filter((term) => term.locale === locale);
      expect(terms.length, locale).toBeGreaterThanOrEqual(25);
    }
  });
});
