import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { addCity } from '../../../src/project/new/new-city.ts';
import { addCompetency } from '../../../src/project/new/new-competency.ts';
import { addLanguage } from '../../../src/project/new/new-language.ts';
import { addRole } from '../../../src/project/new/new-role.ts';
import type { Scaffold } from '../../../src/project/new/scaffold.ts';
import { scaffold } from '../../../src/project/new/scaffold.ts';
import { parseProject } from '../../../src/project/parse-project.ts';
import { readFiles } from '../../../src/project/read-project.ts';
import { formatProblem } from '../../../src/tables/problem.ts';

const folderOf = (path: string): string =>
  fileURLToPath(new URL(`../../../${path}`, import.meta.url));
const example = readFiles(folderOf('src/example/en'));
const forked = readFiles(folderOf('test/fixtures/kessel'));

const add = (addition: (project: Scaffold) => unknown, files = example) =>
  scaffold(files, '2026-05-04', (project) => void addition(project));

/** What a check finds in files of which some have changed. */
function problemsWith(changed: ReadonlyMap<string, string>, files = example): string[] {
  const encoder = new TextEncoder();
  const next = new Map(files);
  for (const [file, text] of changed) next.set(file, encoder.encode(text));
  return parseProject(next).problems.map(formatProblem);
}

describe.each(['en', 'ru'])('the example of an organization in %s', (locale) => {
  it('has nothing to mend', () => {
    const files = readFiles(folderOf(`src/example/${locale}`));
    const { project, problems } = parseProject(files);
    // Its address is to be replaced, of which it says so itself.
    expect(problems.map(({ severity, file, found }) => [severity, file, found])).toEqual(
      ['content/site.yml', 'data/sources.yml'].map((file) => [
        'warning',
        file,
        '"ladder.example", an address of the example',
      ]),
    );
    expect(project?.site.locales).toEqual([locale]);
    expect(project?.ranges).toHaveLength(8);
  });

  it('holds the same ladder in its own places', () => {
    const [here, there] = [locale, 'en'].map(
      (own) => parseProject(readFiles(folderOf(`src/example/${own}`))).project!,
    );
    expect(here!.ladder).toEqual(there!.ladder);
  });
});

describe('a new role', () => {
  it('is asked for field by field, in its files and on the ladder', () => {
    const { changed, problems } = add((project) => addRole(project, 'principal', {}));
    expect([...changed.keys()]).toEqual(
      expect.arrayContaining([
        'content/ladder.yml',
        'content/competencies/en/craft.md',
        'content/roles/en/principal.md',
        'content/transitions/en/lead-to-principal.md',
      ]),
    );
    const told = problems.map(formatProblem);
    expect(told).toContain(
      'content/roles/en/principal.md:4:7  found nothing in title — expected a text. Fill it in.',
    );
    expect(told.filter((line) => line.includes('in expected.principal'))).toHaveLength(3);
    expect(told.filter((line) => line.includes('levels.principal'))).toHaveLength(6);
    expect(changed.get('content/roles/en/principal.md')).toContain('lastReviewed: 2026-05-04');
    // No word of the rung beside it is left.
    expect(changed.get('content/roles/en/principal.md')).not.toMatch(/team|lead(?!\.md)/i);
  });

  it('stands between its neighbors, and the step over it goes', () => {
    let notes: string[] = [];
    const { changed } = add((project) => (notes = addRole(project, 'deputy', { before: 'lead' })));
    const ladder = changed.get('content/ladder.yml');
    expect(ladder).toContain('levels: [associate, specialist, senior-specialist, deputy, lead]');
    expect(ladder).toMatch(/senior-specialist: \[planning, collaboration\]\n {2}deputy: \[\]/);
    expect(notes[0]).toContain('remove content/transitions/en/senior-specialist-to-lead.md');
    expect(notes[1]).toBe('data/pay/ranges.csv has no range for deputy yet.');
  });

  it('on several tracks takes the place that is named, and renames the step that it divides', () => {
    const { changed } = add(
      (project) =>
        addRole(project, 'engineering-lead', { after: 'senior-engineer', track: 'management' }),
      forked,
    );
    const ladder = changed.get('content/ladder.yml');
    expect(ladder).toContain(
      'management: [senior-engineer, engineering-lead, engineering-manager, engineering-director]',
    );
    expect(ladder).toContain('senior-engineer-to-engineering-lead: [delivery, people]');
    expect([...changed.keys()]).toEqual(
      expect.arrayContaining([
        'content/transitions/de/senior-engineer-to-engineering-lead.md',
        'content/transitions/de/engineering-lead-to-engineering-manager.md',
      ]),
    );
  });

  it.each<[string, Parameters<typeof addRole>[2], string]>([
    ['Lead', {}, '"Lead" is no id. Write lower-case Latin letters'],
    ['senior-engineer', {}, 'There is already a role "senior-engineer".'],
    ['new', {}, 'Say where it stands, with --after or --before and one of junior-engineer,'],
    ['new', { after: 'nobody' }, 'There is no rung "nobody". The rungs: junior-engineer,'],
    ['new', { after: 'senior-engineer' }, '"senior-engineer" is on several tracks. Say on which'],
    ['new', { after: 'senior-engineer', track: 'x' }, 'There is no track "x". The tracks:'],
  ])('%s %j is refused', (id, place, reason) => {
    expect(() => add((project) => addRole(project, id, place), forked)).toThrow(reason);
  });
});

describe('a new competency', () => {
  it('is asked for on every rung', () => {
    const { changed, problems } = add((project) => addCompetency(project, 'safety', undefined));
    expect([...changed.keys()].sort()).toEqual([
      'content/competencies/en/safety.md',
      'content/ladder.yml',
    ]);
    const told = problems.map(formatProblem);
    expect(told.filter((line) => /in expected\.[\w-]+\.safety/.test(line))).toHaveLength(4);
    expect(told.filter((line) => line.includes('safety.md'))).toHaveLength(10);
  });
});

describe('a new city', () => {
  const texts = { 'name-en': 'Galway', 'in-en': 'in Galway' };

  it('is whole at once', () => {
    const { changed, problems } = add((project) =>
      addCity(project, 'galway', { ...texts, in: 'ireland', also: 'Gaillimh;An Ghaillimh' }),
    );
    expect(problems).toEqual([]);
    expect(changed.get('data/places.csv')).toMatch(
      /^galway,city,ireland,,Galway,in Galway,Gaillimh;An Ghaillimh$/m,
    );
  });

  it.each<[Record<string, string>, string]>([
    [{ 'name-en': 'Galway' }, 'A city needs --in-en: the name in a sentence, such as "in Cork"'],
    [{ ...texts, 'in-en': '' }, 'A city needs --in-en'],
    [
      { ...texts, in: 'irland' },
      'There is no place "irland". The places are: ireland, dublin, cork.',
    ],
  ])('%j is refused', (given, reason) => {
    expect(() => add((project) => addCity(project, 'galway', given))).toThrow(reason);
  });

  it('is asked for its country where there are several', () => {
    const given = { 'name-de': 'Posen', 'in-de': 'in Posen' };
    expect(() => add((project) => addCity(project, 'posen', given), forked)).toThrow(
      'A city needs --in: the id of the nation or region it lies in.',
    );
  });
});

describe('a new language', () => {
  it('publishes nothing before each blank is filled in, and is whole then', () => {
    const { changed, problems } = add((project) => addLanguage(project, 'de'));
    expect(problems.length).toBeGreaterThan(1000);
    const filled = new Map([...changed].map(([file, text]) => [file, fillIn(file, text)] as const));
    // English words stand in for German ones; their ordinals have forms that German has not.
    const expected = /without a text in "de"|found the plural form|an address of the example/;
    expect(problemsWith(filled).filter((line) => !expected.test(line))).toEqual([]);
  });

  it('that site.yml lists and nobody has written in is one fault, and is begun', () => {
    const site = new TextDecoder().decode(example.get('content/site.yml'));
    const listed = site.replace('locales: [en]', 'locales: [en, de]');
    const told = problemsWith(new Map([['content/site.yml', listed]]));
    expect(told.filter((line) => line.includes('without a translation'))).toEqual([]);
    expect(told).toContainEqual(
      expect.stringMatching(
        /^content\/site\.yml:\d+:15 {2}found the language "de", in which no text of content\/ is written — .*Run "npm run new -- language de", which begins every file/,
      ),
    );
    const files = new Map(example).set('content/site.yml', new TextEncoder().encode(listed));
    const { changed } = add((project) => addLanguage(project, 'de'), files);
    expect(changed.get('content/site.yml')).toContain('locales: [en, de]\n');
    expect([...changed.keys()].filter((file) => file.startsWith('content/roles/de/'))).toHaveLength(
      4,
    );
  });

  it('that the program speaks needs no messages and no pages', () => {
    const { changed } = add((project) => addLanguage(project, 'ru'));
    expect([...changed.keys()].filter((file) => /messages|pages/.test(file))).toEqual([]);
  });
});

/** Every blank with the text that stands beside it as a comment. */
function fillIn(file: string, text: string): string {
  if (file.endsWith('.csv')) {
    const lines = text.split('\n').filter((line) => line !== '');
    return lines
      .map((line, index) => {
        const cells = line.split(',');
        if (index > 0) cells[5] ||= cells[4]!;
        if (index > 0) cells[7] ||= cells[6]!;
        return `${cells.join(',')}\n`;
      })
      .join('');
  }
  if (file.startsWith('content/messages/')) {
    return text.replaceAll(
      /^# (.*)\n(.*):$/gm,
      (_line, message: string, key: string) => `${key}: ${JSON.stringify(sayGerman(key, message))}`,
    );
  }
  const body = /^# The text below the next line:\n((?:#.*\n)*)/m.exec(text)?.[1] ?? '';
  return (
    text
      .replaceAll(
        /([:-]) +# (.*)$/gm,
        (_line, sign: string, own: string) => `${sign} ${JSON.stringify(own)}`,
      )
      .replaceAll(/\bde: }/g, 'de: "Text" }')
      .replaceAll(/^ +de:$/gm, '  de: Text') + body.replaceAll(/^# ?/gm, '')
  );
}

const sayGerman = (key: string, message: string): string =>
  key === 'language.tag' ? 'de-DE' : message;
