import { describe, expect, it } from 'vitest';
import { FixtureProject } from '../../fixtures/fixture-project.ts';

const home = 'content/pages/en/home.md';
const section = 'content/method/en/differential.md';

describe('the check of messages', () => {
  it.each(['{metros', '{metros, plural, one {#}}', '{day, date, short}'])(
    'refuses a page text that is no message: %s',
    (text) => {
      const project = new FixtureProject().replace(home, 'The ladder of nurses', `"${text}"`);
      expect(project.messages()).toEqual([
        expect.stringMatching(
          /^content\/pages\/en\/home\.md:3:\d+ {2}found a message that cannot be read \(/,
        ),
      ]);
    },
  );

  it('refuses an argument that no page gives', () => {
    const project = new FixtureProject().replace(home, 'The ladder', '"Open {count} of {roles}" #');
    expect(project.messages()).toEqual([
      `${home}:3:13  found the argument {count}, which nothing fills in — expected {metros}, {allMetros}, {roles}, {competencies}, {terms}, {sources}. Correct its name, or leave it out.`,
    ]);
  });

  it('refuses an example whose arguments differ from those of the other language', () => {
    const project = new FixtureProject().replace(
      section,
      'order: 1',
      "order: 1\nexample: 'It is {foo}.'",
    );
    expect(project.messages()).toEqual([
      expect.stringContaining(
        'found the argument {foo}, which nothing fills in — expected no argument.',
      ),
    ]);
  });

  it('lets plain texts, numbers and plurals through', () => {
    const project = new FixtureProject().replace(
      home,
      'The ladder of nurses',
      "'{metros, number} areas, {roles, plural, one {# rung} other {# rungs}}'",
    );
    expect(project.messages()).toEqual([]);
  });
});
