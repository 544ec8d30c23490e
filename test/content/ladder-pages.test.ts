import { describe, expect, it } from 'vitest';
import { competencyPage } from '../../src/views/pages/competency-page.ts';
import { differencePage } from '../../src/views/pages/difference-page.ts';
import { ladderPage } from '../../src/views/pages/ladder-page.ts';
import { outstandingStep } from '../../src/ladder/market-step.ts';
import { nextRungs, rungsAbove, wayId } from '../../src/ladder/order.ts';
import type { LadderWay } from '../../src/views/site/ladder-ways.ts';
import { ladderWays } from '../../src/views/site/ladder-ways.ts';
import { noticePage } from '../../src/views/pages/notice-page.ts';
import { rolePage } from '../../src/views/pages/role-page.ts';
import { english, models } from './real-model.ts';
import { realProject } from './real-project.ts';

/** What a reader must never see: a hole in a sentence, two spaces, a number that is not one. */
const FAULT = /undefined|\bNaN\b|\[object|[{}]| {2}/;

function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(texts);
}

const wayIds = ladderWays(english).map(({ id }) => id);
const { ladder, statistics } = realProject();
const { levels, competencies } = ladder;

/** What could be walked to before the ladder had two tracks has its address still. */
const OLD_LINE = [
  'assistant-account-manager',
  'account-manager',
  'senior-account-manager',
  'account-director',
  'vp-account-management',
];

/** Whether a survey tells the pay of both ends of a way. */
const paid = new Set(
  statistics.flatMap(({ subject }) => (subject.kind === 'level' ? [subject.levelId] : [])),
);
const hasPay = ({ lower, upper }: LadderWay): boolean => paid.has(lower.id) && paid.has(upper.id);

describe('ways up the ladder', () => {
  it('lead from each rung to every higher one, and share no address with a competency', () => {
    expect(wayIds).toHaveLength(levels.flatMap((id) => rungsAbove(ladder, id)).length);
    expect(new Set([...wayIds, ...competencies]).size).toBe(wayIds.length + competencies.length);
  });

  it('keep the address of every way of the single line that the ladder was', () => {
    const former = OLD_LINE.flatMap((from, index) =>
      OLD_LINE.slice(index + 1).map((to) => wayId({ from, to })),
    );
    expect(wayIds).toEqual(expect.arrayContaining(former));
  });

  it('are refused when the ladder does not have them', () => {
    expect(() => differencePage(english, 'nowhere-to-nobody')).toThrow(
      /received nowhere-to-nobody/,
    );
  });
});

describe.each(Object.entries(models))('ladder pages: %s', (_locale, model) => {
  it.each(wayIds)('%s has no hole', (id) => {
    const { frame, way, gap, finder, ...page } = differencePage(model, id);
    const words = [...texts(page), ...texts(gap?.words), frame.title, frame.description];
    expect(words.filter((text) => FAULT.test(text))).toEqual([]);
    expect([...page.competencies, ...page.otherCompetencies]).toHaveLength(competencies.length);
    // Time and pay of a single step are among its answers.
    expect(page.path?.items.length).toBe(way.steps === 1 ? undefined : way.steps + 1);
    expect(texts(finder).filter((text) => FAULT.test(text))).toEqual([]);
  });

  it('a step that is much larger is told on every way that has it, and on no other', () => {
    const found = outstandingStep(model.roles.slice(1).map(({ step }) => step));
    const has = ({ lower, upper }: LadderWay): boolean =>
      found !== null && lower.rung <= found.index + 1 && upper.rung >= found.index + 2;
    const told = wayIds.filter((id) => differencePage(model, id).answers.outstanding !== null);
    expect(told).toEqual(
      ladderWays(model)
        .filter(has)
        .map(({ id }) => id),
    );
  });

  it.each(wayIds)('%s tells of every duty of either rung what becomes of it', (id) => {
    const { way, duties } = differencePage(model, id);
    const of = (role: typeof way.lower): string[] =>
      role.data.responsibilities.map(({ text }) => text);
    const missing = model.language.t('format.missing');
    expect(duties.rows.map(({ before }) => before).filter((text) => text !== missing)).toHaveLength(
      of(way.lower).length,
    );
    expect(
      duties.rows
        .map(({ after }) => after)
        .filter((text) => text !== missing)
        .toSorted(),
    ).toEqual(of(way.upper).toSorted());
    expect(duties.rows.some(({ change }) => change === 'changed')).toBe(true);
    for (const { before, after, change } of duties.rows) {
      expect(before === missing).toBe(change === 'new');
      expect(after === missing).toBe(change === 'no-longer');
    }
  });

  it('every area can be chosen from every way, and each link leads to that way', () => {
    const areas = model.atlas.metros.map(({ id }) => model.addresses.place(id)).toSorted();
    for (const id of wayIds) {
      const links = differencePage(model, id).finder!.states.flatMap((state) => state.links);
      expect(links.map(({ href }) => href).toSorted()).toEqual(
        areas.map((href) => `${href}#${id}`),
      );
    }
    const onLadder = ladderPage(model).finder!.states.flatMap((state) => state.links);
    expect(onLadder).toHaveLength(areas.length);
    expect(onLadder.every(({ href }) => href.endsWith('/#path'))).toBe(true);
  });

  it('each role leads to what changes at every rung right above it', () => {
    for (const id of levels) {
      const links = rolePage(model, id).steps.map(({ difference }) => difference.href);
      expect(links).toEqual(
        nextRungs(ladder, id).map((next) => model.addresses.difference(id, next)),
      );
    }
  });

  it('the nation stands before the largest markets, each with a figure for every rung, on ways between rungs with pay', () => {
    for (const way of ladderWays(model)) {
      const { pay } = differencePage(model, way.id);
      if (!hasPay(way)) {
        expect(pay, way.id).toBeNull();
        continue;
      }
      if (pay === null) throw new Error(`${way.id}: expected pay, found none`);
      expect(pay.rows.findIndex(({ nation }) => nation)).toBe(0);
      expect(pay.rows).toHaveLength(realProject().site.largestMarkets + 1);
      for (const { cells } of pay.rows) expect(cells).toHaveLength(pay.columns.length);
    }
  });

  it('the matrix has a cell for each competency on each rung', () => {
    const { rows, rungs, ways } = ladderPage(model);
    expect(rungs).toHaveLength(levels.length);
    expect(rows.map(({ cells }) => cells.length)).toEqual(competencies.map(() => levels.length));
    expect(ways.flatMap(({ links }) => links)).toHaveLength(wayIds.length);
  });

  it.each(competencies)('%s is told on every rung', (id) => {
    const { frame: _frame, ...page } = competencyPage(model, id);
    expect(texts(page).filter((text) => FAULT.test(text))).toEqual([]);
    expect(page.families.flatMap(({ rows }) => rows)).toHaveLength(levels.length);
  });

  it('the notice has what is asked, duties and the way on for every position', () => {
    const { rungs, checklists } = noticePage(model);
    expect(rungs.map(({ requirements }) => requirements.length)).toEqual(
      levels.map((id) => nextRungs(ladder, id).length),
    );
    expect(rungs.map(({ access }) => access.length)).toEqual(
      levels.map((id) => rungsAbove(ladder, id).length),
    );
    for (const { duties, market } of rungs) {
      expect(duties.length).toBeGreaterThan(5);
      expect(FAULT.test(market ?? '')).toBe(false);
    }
    expect(checklists.length).toBeGreaterThan(0);
    for (const { asAt, facts, source, items } of checklists) {
      expect(asAt).toMatch(/\d{4}/);
      expect(facts.join(' ')).toMatch(/\d{4}/);
      expect(source.href).toContain('#');
      expect(items.length).toBeGreaterThan(0);
    }
  });
});
