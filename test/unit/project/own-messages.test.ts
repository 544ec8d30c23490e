import { describe, expect, it } from 'vitest';
import { messagesOf } from '../../../src/i18n/messages.ts';
import { parseProject } from '../../../src/project/parse-project.ts';
import { FixtureProject } from '../../fixtures/fixture-project.ts';

const file = 'content/messages/en.yml';

const problemsOf = (text: string) => new FixtureProject().write(file, text).messages();

describe('messages that a project brings along', () => {
  it('are read, and replace those of the program', () => {
    const { files } = new FixtureProject().write(file, "nav.team: People\nterm.rung: 'grade'\n");
    const { project, problems } = parseProject(files);
    expect(problems).toEqual([]);
    expect(project?.messages).toEqual({ en: { 'nav.team': 'People', 'term.rung': 'grade' } });
  });

  it('are refused with the nearest key where none has their name', () => {
    expect(problemsOf('nav.teams: People\n')).toEqual([
      `${file}:1:1  found an unknown message "nav.teams" — expected the key of a message in src/i18n/messages/en/. Did you mean nav.team?`,
    ]);
  });

  it.each([
    [
      'foot.asOf: "On {dat}."',
      'found the argument {dat}, which nothing fills in — expected {date}. Did you mean {date}?',
    ],
    [
      'foot.asOf: "On {date, number}."',
      'found the argument {date} as a number — expected a finished text',
    ],
    ['foot.asOf: "On {date."', 'found a message that cannot be read (MALFORMED_ARGUMENT)'],
    ['thin.answers: "{n, plural, one {# a}}"', 'Give every plural and select a branch "other".'],
    [
      'thin.answers: "{n, plural, one {#} few {#} other {#}}"',
      'found the plural form "few" of {n}, which en-US does not have — expected one, other.',
    ],
    [
      'law.in-force: "{passed, select, yep {S} other {F}} {date}"',
      'found the branch "yep" of {passed}, which is never chosen — expected yes, other. Did you mean yes?',
    ],
    ['foot.asOf: "{_rang} {date}"', '{_rang} is neither a term nor a fact'],
    ['foot.asOf: "{_distance, select, feet {f} other {o}} {date}"', '{_distance} is never feet'],
    ['foot.asOf: ""', 'found an empty message'],
    ['foot.asOf: [a]', 'found a list of 1 in foot.asOf — expected a text'],
    ['language.tag: "ru-RU"', 'found the language tag "ru-RU" — expected a tag of en'],
  ])('are refused with the reason where they say what nothing fills in: %s', (text, reason) => {
    const problems = problemsOf(`${text}\n`);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/^content\/messages\/en\.yml:1:\d+ {2}found/);
    expect(problems[0]).toContain(reason);
  });

  it('may name a role in any form that the language needs, where the program does so', () => {
    expect(problemsOf("role.step: 'To {nextDative}'\n")).toEqual([]);
  });

  it.each([
    ['foot.asOf: "Some day."', 'found no {date} in this message'],
    ['thin.answers: "{n, plural, other {#}}"', 'found no plural form one of {n}'],
  ])('are warned of where they say less: %s', (text, reason) => {
    const [problem] = problemsOf(`${text}\n`);
    expect(problem).toContain(`warning: ${reason}`);
  });

  it('are warned of where the site does not have their language', () => {
    const problems = new FixtureProject()
      .write('content/messages/fr.yml', 'nav.team: A\n')
      .messages();
    expect(problems).toContainEqual(
      expect.stringContaining('content/messages/fr.yml:1:1  warning: found messages in "fr"'),
    );
  });
});

describe('a language that the program does not speak', () => {
  const withGerman = () =>
    new FixtureProject().replace('content/site.yml', 'locales: [ru, en]', 'locales: [ru, en, de]');

  it('is refused where the site names it, with the file that it needs', () => {
    expect(withGerman().messages()).toContainEqual(
      expect.stringMatching(
        /^content\/site\.yml:\d+:\d+ {2}found the language "de", for which there are no messages — expected content\/messages\/de\.yml, or a language of the program \(en, ru\)\. Run "npm run messages -- de"/,
      ),
    );
  });

  it('lists the messages that its file lacks in one fault', () => {
    const problems = withGerman()
      .write('content/messages/de.yml', 'nav.team: Team\n')
      .messages()
      .filter((line) => line.startsWith('content/messages/de.yml'));
    const count = Object.keys(messagesOf('en')).length;
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(
      `found ${count - 1} of ${count} messages missing: language.tag, `,
    );
    expect(problems[0]).toContain(` and ${count - 6} more`);
  });
});
