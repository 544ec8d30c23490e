import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeFinder } from '../../src/survey/answer-places.ts';
import { claimsOf, titleClasses } from '../../src/survey/title-rules.ts';
import { realProject } from './real-project.ts';

const { survey, places, ladder } = realProject();
const rules = survey.rules!;
const classify = titleClasses(rules.titles);
const classOf = (title: string): string => {
  const found = classify(title);
  if (found.kind === 'level') return `${found.familyId}: ${found.levelId}`;
  return found.kind === 'left-out' ? `left out: ${found.ruleId}` : found.kind;
};

describe('the rules of the survey', () => {
  it.each([
    ['Account Coordinator', 'account: assistant-account-manager'],
    ['Junior Account Manager', 'account: assistant-account-manager'],
    ['Client Services Associate', 'client: assistant-account-manager'],
    ['Account Manager', 'account: account-manager'],
    ['acct. mgr', 'account: account-manager'],
    ['Client Relationship Manager', 'client: account-manager'],
    ['Sr. Account Manager', 'account: senior-account-manager'],
    ['Key Account Manager', 'account: senior-account-manager'],
    ['Account Supervisor', 'account: senior-account-manager'],
    ['Account Manager II', 'account: senior-account-manager'],
    ['Senior Account Director', 'account: account-director'],
    ['Director of Client Services', 'client: account-director'],
    ['VP, Account Director', 'account: vp-account-management'],
    ['Head of Account Management', 'account: vp-account-management'],
    ['CSM', 'customer-success: account-manager'],
    ['Director, Client Success', 'customer-success: account-director'],
    ['Senior Account Executive / Account Manager', 'left out: account-executive'],
    ['Technical Account Manager', 'left out: technical'],
    ['Account Representative', 'left out: representative'],
    ['Accounts Payable Manager, Account Lead', 'left out: accounting'],
    ['Manager of Client Services', 'left out: team-lead'],
    ['Account Executive', 'other-job'],
    ['Nurse', 'other-job'],
  ])('read the title %s as %s', (title, expected) => {
    expect(classOf(title)).toBe(expected);
  });

  it('leave no title and no industry to two rules', () => {
    const words = ['senior', 'junior', 'key', 'VP', 'director', 'head', 'of', 'associate', 'lead'];
    const nouns = ['account', 'client', 'customer success', 'client success', 'services'];
    const ends = ['manager', 'director', 'coordinator', 'supervisor', 'management', 'partner'];
    const word = fc.constantFrom(...words, ...nouns, ...ends);
    const industryOf = claimsOf(rules.industries);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), (parts) => {
        const title = parts.join(' ');
        expect(classify(title).kind, title).not.toBe('contested');
      }),
    );
    fc.assert(
      fc.property(fc.lorem({ maxCount: 4 }), (text) => {
        expect(industryOf(`media insurance it ${text}`).kind).toBe('rule');
      }),
    );
  });

  it('have a rule for each rung, or say that answers tell nothing of it', () => {
    const { levels, levelsNotTold } = rules.titles;
    const named = [...levels.map(({ id }) => id), ...levelsNotTold];
    expect(named.toSorted()).toEqual(ladder.levels.toSorted());
  });

  it.each([
    [{ location: 'Brooklyn, NY' }, 'new-york-ny', 'ny'],
    [{ location: 'NYC' }, 'new-york-ny', 'ny'],
    [{ location: 'Greater Boston Area, MA' }, 'boston-ma', 'ma'],
    [{ location: 'washington dc' }, 'washington-dc', 'dc'],
    [{ location: 'Charleston West Virginia' }, 'charleston-wv', 'wv'],
    [{ location: 'rural Ohio' }, null, 'oh'],
    [{ location: 'London, Ontario' }, null, null],
    [{ city: 'Saint Paul', state: 'Minnesota' }, 'minneapolis-mn', 'mn'],
    [{ city: 'Kansas City', state: 'Kansas' }, 'kansas-city-mo', 'ks'],
    [{ city: 'Chicago', state: '' }, 'chicago-il', 'il'],
    [{ city: 'Nowhere at all', state: 'Iowa, Ohio' }, null, 'ia'],
    [{ city: '', state: 'District of Columbia' }, 'washington-dc', 'dc'],
  ])('find where %o is', (written, areaId, stateId) => {
    const find = placeFinder(
      places.map((place) => ({ ...place, parentIds: place.stateIds })),
      rules.places,
      'en',
    );
    expect(find({ location: '', city: '', state: '', ...written })).toEqual({ areaId, stateId });
  });
});
