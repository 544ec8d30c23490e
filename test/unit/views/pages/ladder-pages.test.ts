import { describe, expect, it } from 'vitest';
import { competencyPage } from '../../../../src/views/pages/competency-page.ts';
import { differencePage } from '../../../../src/views/pages/difference-page.ts';
import { homePage } from '../../../../src/views/pages/home-page.ts';
import { ladderPage } from '../../../../src/views/pages/ladder-page.ts';
import { noticePage } from '../../../../src/views/pages/notice-page.ts';
import { planPage } from '../../../../src/views/pages/plan-page.ts';
import { roleInDocument, rolePage } from '../../../../src/views/pages/role-page.ts';
import { rolesPage } from '../../../../src/views/pages/roles-page.ts';
import { teamPage } from '../../../../src/views/pages/team-page.ts';
import { wholeLadderPage } from '../../../../src/views/pages/whole-ladder-page.ts';
import { english, plain } from '../../../fixtures/small-model.ts';

describe('the page of a role', () => {
  const page = rolePage(english, 'account-manager');

  it('answers what it pays, what is quoted and what comes next', () => {
    const { pay, next } = page.answers;
    expect(pay!.answer).toMatchObject({ amount: '$60,000', before: 'about' });
    expect(plain(pay!.quoted!.text)).toBe(
      'Office of Job board puts it at $45,000–$85,000 a year (undated).',
    );
    expect(pay!.quoted!.evidence).toMatchObject({ evidence: 'quoted', rung: 2 });
    expect(plain(next.steps[0]!.text)).toBe(
      'about $72,000, or 20% more; usually after 2–3 years in this role*.',
    );
    expect(next.steps[0]!.link.href).toBe('/roles/senior-account-manager/');
  });

  it('tells the step in pay of both rungs', () => {
    const [step] = page.steps;
    expect(step!.lines.slice(0, 2).map(plain)).toEqual([
      'The median in the United States is 20% higher: about $60,000 to about $72,000.',
      'Usual time at this level: 2–3 years*.',
    ]);
    expect(step!.lines[2]).toMatch(/^\d of \d competencies/);
    expect(step!.plan.href).toBe('/plan/?from=account-manager&to=senior-account-manager');
    expect(plain(page.frame.description)).toMatch(
      /Median base pay in the United States: about \$60,000 a year\.$/,
    );
    expect(page.frame.title).toContain('A title for searchers');
  });

  it('has measures with the direction that is good, whose figure they are, and a target', () => {
    expect(page.measures.map(({ good, whose, target }) => [good, whose, target])).toEqual([
      ['higher', 'own accounts', null],
      ['lower', null, null],
      ['higher', null, '4'],
    ]);
    expect(page.measuresLink!.href).toBe('/ladder/#measures');
  });

  it('says what the role has besides, and nothing of it where a role says nothing', () => {
    const { details } = page;
    expect(details.career.map(({ items }) => items[0])).toEqual([
      'from <em>below</em> one',
      'beside one',
      'above one',
    ]);
    expect(details.interview!.href).toBe('/roles/account-manager/interview/');
    const ids = page.contents.items.map(({ id }) => id);
    const further = ['tools', 'career', 'first-days', 'application', 'faq'];
    expect(ids).toEqual(expect.arrayContaining(further));
    const plainRole = rolePage(english, 'senior-account-manager');
    expect(plainRole.details).toMatchObject({ application: false, interview: null, career: [] });
    const others = plainRole.contents.items.map(({ id }) => id);
    expect(others.filter((id) => further.includes(id))).toEqual([]);
  });

  it('answers questions with figures of the data, in HTML and in words alone', () => {
    expect(page.faq.map(({ id }) => id)).toEqual(['what', 'pay', 'quoted']);
    expect(page.faq[0]).toMatchObject({
      html: '<p>A job &amp; a <a href="/glossary/#median">term</a>.</p>\n',
      text: 'A job & a term.',
    });
    expect(plain(page.faq[1]!.text)).toBe('about $60,000 in the United States, $50,000–$80,000.');
    expect(plain(page.faq[2]!.text)).toBe('Others say $45,000–$85,000.');
  });

  it('leaves out a question whose figure the data does not hold', () => {
    const quoteless = { ...english, project: { ...english.project, quotedRanges: [] } };
    expect(rolePage(quoteless, 'account-manager').faq.map(({ id }) => id)).toEqual(['what', 'pay']);
  });

  it('has the steps of its own ladder, and no step on the highest rung', () => {
    expect(page.ladder!.narrow.steps.map(({ label }) => label.text)).toHaveLength(4);
    const top = rolePage(english, 'vp-account-management');
    expect(top.answers.next).toMatchObject({
      steps: [],
      top: 'This is the top of the ladder on this path.',
    });
    expect(top.steps).toEqual([]);
    expect(top.contents.items.map(({ id }) => id)).not.toContain('step');
    expect(top.answers.pay).toMatchObject({
      quoted: null,
      answer: { thin: '12 responses, too few to show the 10th and 90th percentiles' },
    });
    expect([page.titleNoteHtml === null, top.titleNoteHtml === null]).toEqual([false, true]);
  });

  it('is refused for a role that there is not', () => {
    expect(() => rolePage(english, 'barista')).toThrow('received barista');
  });
});

describe('the page of a difference', () => {
  const page = differencePage(english, 'account-manager-to-account-director');

  it('answers pay in percent and money, with the answers it rests on', () => {
    expect(page.answers.pay).toMatchObject({
      step: '+50%',
      money: 'about $30,000 a year',
      evidence: { evidence: 'observed', rung: 4, text: '200 and 80 responses' },
    });
    expect(page.frame.description).toContain('50% more pay at the median');
    expect(page.rungsText).toBe('Level 2 to level 4');
  });

  it('counts what changes in competencies and duties', () => {
    expect(page.answers.changes.text).toBe(
      'All 3 competencies call for more proficiency. Of the 3, 1 becomes part of daily work.',
    );
    expect(page.duties.text).toContain(
      '1 duty changes, 3 stay the same, 2 are new, 2 are no longer listed.',
    );
    expect(page.answers.time!.text).toBe(
      'Usually 6 years or more from the starting level*, with 2 promotions.',
    );
  });

  it('tells of the step of 50 % where the others are 20 to 33, on the ways that have it alone', () => {
    const told = differencePage(english, 'assistant-account-manager-to-account-manager').answers;
    expect(told.outstanding!.text).toContain('50%, compared with 20–33%');
    expect(
      differencePage(english, 'assistant-account-manager-to-account-director').answers.outstanding,
    ).not.toBeNull();
    expect(page.answers.outstanding).toBeNull();
  });

  it('says nothing of such a step above the way', () => {
    const medians = [50_000, 60_000, 72_000, 86_400, 138_240];
    const steep = {
      ...english,
      roles: english.roles.map((role, index) => ({
        ...role,
        pay: role.pay && {
          ...role.pay,
          percentiles: { ...role.pay.percentiles, p50: medians[index]! },
        },
      })),
    };
    const told = (wayId: string) => differencePage(steep, wayId).answers.outstanding;
    expect(told('account-manager-to-account-director')).toBeNull();
    expect(told('account-director-to-vp-account-management')!.text).toContain('60%');
  });

  it('has the text of a single step and what it asks for, and leads to those of each of several', () => {
    expect(page).toMatchObject({ step: null, asked: null });
    expect(page.path!.items.map(({ step }) => step?.link.href)).toEqual([
      undefined,
      '/ladder/account-manager-to-senior-account-manager/',
      '/ladder/senior-account-manager-to-account-director/',
    ]);
    const single = differencePage(english, 'account-manager-to-senior-account-manager');
    expect(single.step!.changes).toHaveLength(3);
    expect(single.asked!.criteria[0]).toBe('Criterion 1: senior-account-manager');
    expect(single.path).toBeNull();
  });

  it('goes on to the ways that begin or end here', () => {
    expect(page.other.map(({ href }) => href)).toEqual([
      '/ladder/assistant-account-manager-to-account-manager/',
      '/ladder/account-manager-to-senior-account-manager/',
      '/ladder/account-manager-to-vp-account-management/',
      '/ladder/account-director-to-vp-account-management/',
    ]);
    expect(page.sources.map(({ href }) => href)).toEqual([
      '/sources/#survey',
      '/sources/#raises',
      '/sources/#wages',
    ]);
  });

  it('is refused for a way that there is not', () => {
    expect(() => differencePage(english, 'nowhere-to-nobody')).toThrow(
      /received nowhere-to-nobody/,
    );
  });
});

describe('the matrix, a competency and the notice', () => {
  it('have each competency on each rung with its proficiency', () => {
    const { rows, ways } = ladderPage(english);
    expect(rows.map(({ cells }) => cells.map((cell) => cell?.level))).toEqual([
      [1, 2, 3, 4, 4],
      [1, 2, 2, 3, 4],
      [1, 1, 1, 2, 4],
    ]);
    expect(ways.map(({ links }) => links.length)).toEqual([4, 3, 2, 1]);
  });

  it('say on which rung a competency decides the next step', () => {
    const { families, others } = competencyPage(english, 'selling');
    expect(families.map(({ name }) => name)).toEqual([null]);
    expect(families[0]!.rows.map(({ decides }) => decides.map(({ href }) => href))).toEqual([
      ['/ladder/assistant-account-manager-to-account-manager/'],
      [],
      ['/ladder/senior-account-manager-to-account-director/'],
      [],
      [],
    ]);
    expect(others).toHaveLength(2);
  });

  it('tell market, access and time of every position', () => {
    const { rungs, checklists } = noticePage(english);
    expect(plain(rungs[1]!.market!)).toBe(
      'Market median about $60,000 a year; half earn $50,000–$80,000 (base pay, in the United States, May 2025; survey, adjusted, 200 responses).',
    );
    expect(rungs[1]!.access.map(({ label }) => plain(label))).toEqual([
      'Senior account manager, usually 2–3 years after reaching the current level*',
      'Account director, usually 6 years or more after reaching the current level*',
      'VP, account management, usually 11 years or more after reaching the current level*',
    ]);
    expect(rungs[4]).toMatchObject({
      requirements: [],
      access: [],
      thin: '12 responses, too few to show the 10th and 90th percentiles',
    });
    expect(checklists.map(({ id, facts }) => [id, facts.at(-1)])).toEqual([
      ['first-law', 'Member states had to write it into national law by June 7, 2026'],
      ['later-law', 'In force since June 7, 2025'],
    ]);
  });
});

describe('the home page and the list of roles', () => {
  it('lead to the largest markets and to every state that has an area', () => {
    const { links } = homePage(english);
    expect(links!.most.links.map(({ label }) => label)).toEqual([
      'New York',
      'Denver',
      'Austin',
      'Boulder',
      'San Juan',
      'Laredo',
    ]);
    expect(links!.all.label).toBe('All 8 areas');
  });

  it('set the rungs side by side with their steps', () => {
    const { tables } = rolesPage(english).comparison;
    const { rows } = tables[0]!;
    expect(tables.map(({ family }) => family)).toEqual([null]);
    expect(rows.at(-1)).toEqual({
      label: 'Step from the level below (95% interval)',
      cells: ['–', '+50% (37 to 64)', '+20% (9 to 32)', '+25% (15 to 36)', '+33% (14 to 56)'],
    });
    expect(rows.map(({ cells }) => cells.length)).toEqual([5, 5, 5, 5]);
  });
});

describe('the tools for a plan and for a team', () => {
  it('hand the plan what each rung asks for, from the main role on', () => {
    const { island } = planPage(english);
    expect(island.start).toEqual({ from: 'account-manager', to: 'senior-account-manager' });
    expect(island.competencies[0]!.rungs['account-director']).toMatchObject({
      level: 4,
      notDaily: false,
    });
    expect(island.competencies[2]!.rungs['account-manager']).toMatchObject({
      level: 1,
      notDaily: true,
    });
    expect(plain(island.steps['account-manager-to-senior-account-manager']!.time)).toBe(
      '2–3 years',
    );
  });

  it('hand the team pay of the rungs, wages against the nation and what is thin', () => {
    const { site, defaults, marketLine, steps, samples } = teamPage(english).island;
    expect(site.market.levelPay['account-manager']!.percentiles.p50).toBe(60_000);
    expect(site.market).toMatchObject({
      differential: { 'boulder-co': 1.69, 'ogden-ut': null },
      thin: {
        'guayama-pr': [{ kind: 'unknown-employment' }],
        'laredo-tx': [{ kind: 'few-jobs', employment: 80 }],
      },
      model: english.atlas.model,
    });
    expect(Object.keys(site.market.thin)).toHaveLength(2);
    expect(defaults).toMatchObject({ spread: 0.5, percentile: 'p50', compressionShare: 0.95 });
    expect(marketLine).toBe('Market: Survey and OEWS; as of May 2025.');
    expect(
      steps['account-manager-to-senior-account-manager']!.competencies.map(({ name, about }) => [
        name,
        about,
      ]),
    ).toEqual([['The art of planning', 'Is good at planning as senior-account-manager']]);
    expect(site.places.find(({ id }) => id === 'denver-co')!.states).toContain('CO');
    expect([samples.rosterFile, samples.rosterTemplate]).toEqual([
      '/samples/roster-sample.csv',
      null,
    ]);
  });
});

describe('the whole ladder as one document', () => {
  const page = wholeLadderPage(english);
  const ids = english.roles.map(({ id }) => id);

  it('has every rung once, by what it is listed under, and is left out by search engines', () => {
    expect(page.frame.listed).toBe(false);
    expect(page.frame.canonical).toMatch(/\/ladder\/whole\/$/);
    expect(page.contents.map(({ group, links }) => [group, links.map(({ href }) => href)])).toEqual(
      [[null, ids.map((id) => `#${id}`)]],
    );
    expect(page.contents.map(({ first, links }) => [ids[first - 1], links.length])).toEqual([
      [ids[0], ids.length],
    ]);
    expect(page.rungs.map(({ id }) => id)).toEqual(ids);
    expect(plain(page.lead)).toMatch(/^5 levels in full/);
  });

  it('tells of a rung what its own page tells, and its steps in full', () => {
    const rung = page.rungs.find(({ id }) => id === 'account-manager')!;
    const own = rolePage(english, 'account-manager');
    const told = roleInDocument(english, 'account-manager');
    expect(told.competencies).toEqual(own.competencies);
    expect(told.measures).toEqual(own.measures);
    expect(told.official).toBeNull();
    expect(rung.steps).toHaveLength(told.steps.length);
    const asked = english.entry('transitions', 'account-manager-to-senior-account-manager').data;
    expect(rung.steps[0]).toMatchObject({ criteria: asked.criteria, changes: asked.changes });
    expect(rung.interview).toHaveLength(english.roles[1]!.data.interview!.length);
    expect(page.rungs.at(-1)!.steps).toEqual([]);
  });

  it('leads to no part that it does not have', () => {
    const promotion = page.promotionHtml === null ? [] : ['#promotion'];
    expect(page.parts.map(({ href }) => href)).toEqual([
      '#about-competencies',
      ...promotion,
      '#owners',
    ]);
    expect(page.moves).toEqual([]);
  });

  it('is linked from the ladder', () => {
    expect(ladderPage(english).whole).toEqual({
      label: 'Print the whole ladder',
      href: '/ladder/whole/',
    });
  });
});
