import { describe, expect, it } from 'vitest';
import { competencyPage } from '../../../../src/views/pages/competency-page.ts';
import { differencePage } from '../../../../src/views/pages/difference-page.ts';
import { ladderPage } from '../../../../src/views/pages/ladder-page.ts';
import { noticePage } from '../../../../src/views/pages/notice-page.ts';
import { planPage } from '../../../../src/views/pages/plan-page.ts';
import { roleLadder } from '../../../../src/views/figures/ladder-figure.ts';
import { rolePage } from '../../../../src/views/pages/role-page.ts';
import { teamPage } from '../../../../src/views/pages/team-page.ts';
import { placePaths } from '../../../../src/views/sections/career-path.ts';
import { rungList } from '../../../../src/views/sections/rung-list.ts';
import { ladderWays, sidewaysWays } from '../../../../src/views/site/ladder-ways.ts';
import { rolePlacePage } from '../../../../src/views/pages/role-place-page.ts';
import { forked, forkedProject } from '../../../fixtures/forked-model.ts';
import { modelOf, plain } from '../../../fixtures/small-model.ts';

describe('a ladder of two tracks', () => {
  it('has ways up along its tracks alone, and moves and grades beside them', () => {
    const up = ladderWays(forked).map(({ id }) => id);
    expect(up).toHaveLength(9);
    expect(up).not.toContain('account-director-to-vp-account-management');
    expect(sidewaysWays(forked).map(({ id, kind }) => [id, kind])).toEqual([
      ['account-director-to-vp-account-management', 'move'],
    ]);
  });

  it('counts rungs on the line of their track and names it, and calls common what leads to both', () => {
    expect(rolePage(forked, 'account-director').rungText).toBe('Level 4 of 4, managers, Grade 5');
    expect(rolePage(forked, 'account-manager').rungText).toBe('Level 2, common to both tracks');
  });

  it('lists rungs under the names of their tracks', () => {
    expect(rungList(forked).map(({ group, rung }) => [group, rung])).toEqual([
      ['Common levels', 1],
      ['Common levels', 2],
      ['Common levels', 3],
      ['Specialists', 4],
      ['Managers', 4],
    ]);
    expect(ladderPage(forked).aboutHtml).toContain('<p>One way up to senior, then two.</p>');
  });

  it('tells both steps up where the tracks part, and what decides each', () => {
    const { answers, steps, contents } = rolePage(forked, 'senior-account-manager');
    expect(answers.next.steps.map(({ link, text }) => [link.href, plain(text)])).toEqual([
      [
        '/roles/vp-account-management/',
        'about $120,000, or 67% more; usually after 5–8 years in this role*.',
      ],
      [
        '/roles/account-director/',
        'about $90,000, or 25% more; usually after 4 years or more in this role*.',
      ],
    ]);
    expect(steps.map(({ id }) => id)).toEqual([
      'step-vp-account-management',
      'step-account-director',
    ]);
    expect(contents.items.map(({ id }) => id)).toContain('step-account-director');
    const director = rolePage(forked, 'account-director').answers.next;
    expect(director.top).toBe('This is the top of the ladder on this path.');
    expect(director.sideways!.links.map(({ href }) => href)).toEqual([
      '/ladder/account-director-to-vp-account-management/',
    ]);
  });

  it('draws each track as a flight of its own, with steps within it alone', () => {
    const { narrow } = roleLadder(forked, 'senior-account-manager')!;
    expect(narrow.heads.map(({ text }) => text)).toEqual(['Specialists', 'Managers']);
    expect(narrow.rows.map(({ key }) => key)).toEqual([
      'account-director 1',
      'senior-account-manager 1',
      'vp-account-management 0',
      'senior-account-manager 0',
      'account-manager 0',
      'assistant-account-manager 0',
    ]);
    expect(narrow.steps.map(({ label }) => label.text)).toEqual(['+50%', '+20%', '+67%', '+25%']);
    expect(new Set(narrow.rows.map(({ mark }) => mark.y)).size).toBe(narrow.rows.length);
  });

  it('leaves out of a rung what it does not ask for', () => {
    const { rows, sideways } = ladderPage(forked);
    expect(rows[1]!.cells.map((cell) => cell?.level ?? null)).toEqual([1, 2, 2, 4, null]);
    expect(sideways).toHaveLength(1);
    expect(competencyPage(forked, 'selling').families[0]!.rows).toHaveLength(4);
    const leading = competencyPage(forked, 'leading').families[0]!.rows.flatMap(
      ({ decides }) => decides,
    );
    expect(leading.map(({ href }) => href)).toEqual([
      '/ladder/senior-account-manager-to-account-director/',
    ]);
    const page = differencePage(forked, 'senior-account-manager-to-account-director');
    const competencies = [...page.competencies, ...page.otherCompetencies];
    expect(competencies.map(({ id, change }) => [id, change])).toEqual([
      ['leading', 'deeper'],
      ['planning', 'deeper'],
      ['selling', 'not-asked'],
    ]);
    expect(competencies.find(({ id }) => id === 'selling')!.lines[0]!.after).toBe('Not required');
  });

  it('says once in a place that nothing tells what the two next rungs are paid', () => {
    const project = forkedProject();
    const untold = ['vp-account-management', 'account-director'];
    const statistics = project.statistics.filter(
      ({ subject }) => subject.kind !== 'level' || !untold.includes(subject.levelId),
    );
    const { next } = rolePlacePage(
      modelOf({ ...project, statistics }),
      'senior-account-manager',
      'denver-co',
    );
    expect(next!.steps.map(({ links, text }) => [links.length, text])).toEqual([
      [2, 'no survey data.'],
    ]);
  });

  it('shows of a move the competencies that change, and folds away those that do not', () => {
    const wayId = 'account-director-to-vp-account-management';
    const project = forkedProject();
    const { expected } = project.ladder;
    expected['vp-account-management']!.leading = expected['account-director']!.leading!;
    const { competencies, otherCompetencies } = differencePage(modelOf(project), wayId);
    expect(otherCompetencies.map(({ id }) => id)).toEqual(['leading']);
    expect(competencies.map(({ id }) => id)).toEqual(['planning', 'selling']);
    expect(differencePage(forked, wayId).otherCompetencies).toEqual([]);
  });

  it('tells of a move what it asks for and both medians, and no step, raise or path', () => {
    const page = differencePage(forked, 'account-director-to-vp-account-management');
    expect(page).toMatchObject({ gap: null, path: null, pay: null });
    expect(page.answers.time).toBeNull();
    expect(page.answers.pay).toMatchObject({ step: null });
    expect(plain(page.answers.pay!.money)).toBe(
      'Account director: about $90,000 at the median. VP, account management: about $120,000.',
    );
    expect(page.asked!.criteria).not.toEqual([]);
    expect(page.rungsText).toBe('A lateral move');
  });

  it('tells on the notice what each step up asks for', () => {
    const { rungs } = noticePage(forked);
    expect(rungs.map(({ requirements }) => requirements.length)).toEqual([1, 1, 2, 0, 0]);
    expect(rungs[2]!.access).toHaveLength(2);
  });

  it('has every way of an area once, in the path of its track', () => {
    const paths = placePaths(forked, forked.atlas.placeById['denver-co']!);
    expect(paths.map(({ id, title }) => [id, title])).toEqual([
      ['path', 'The way up in Denver: Specialists'],
      ['path-ladder-managers', 'The way up in Denver: Managers'],
    ]);
    expect(paths.map(({ items }) => items.length)).toEqual([4, 4]);
    expect(paths.flatMap(({ ways }) => ways.map(({ id }) => id)).toSorted()).toEqual(
      ladderWays(forked)
        .map(({ id }) => id)
        .toSorted(),
    );
  });

  it('offers every rung that can be reached in the tools for a plan and for a team', () => {
    const { island } = planPage(forked);
    expect(Object.keys(island.ways['senior-account-manager']!)).toEqual([
      'vp-account-management',
      'account-director',
    ]);
    expect(island.competencies[1]!.rungs['account-director']).toBeUndefined();
    expect(Object.keys(island.steps)).toEqual(Object.keys(teamPage(forked).island.steps));
    expect(Object.keys(island.steps)).toHaveLength(4);
  });
});
