import { describe, expect, it } from 'vitest';
import { checkFormula, checkSigns } from '../../../src/project/text/unsafe-text.ts';
import { FixtureProject } from '../../fixtures/fixture-project.ts';

const at = (offset: number) => ({ file: 'a', line: 1, column: offset + 1 });

describe('checkSigns', () => {
  it.each([
    ['a bell', 'a\u0007', 'U+0007 (a control character)'],
    ['a NUL', 'a\u0000', 'U+0000 (a control character)'],
    ['a C1 control', 'a\u0085', 'U+0085 (a control character)'],
    ['an override of direction', 'a\u202e', 'U+202E (turns the direction of writing)'],
    ['an isolate of direction', 'a\u2066', 'U+2066 (turns the direction of writing)'],
    ['half of a letter', 'a\ud83d', 'U+D83D (half of a letter)'],
    [
      'a letter that was lost',
      'a\ufffd',
      'U+FFFD (stands where a program could not read a letter)',
    ],
  ])('names %s and where it is', (_name, text, sign) => {
    expect(checkSigns(text, at)).toEqual([
      expect.objectContaining({ column: 2, found: `the sign ${sign}` }),
    ]);
  });

  it('counts the others', () => {
    expect(checkSigns('\u0001a\u0002\u0003', at)[0]?.found).toContain('and 2 more such signs');
  });

  it('lets letters of every script, emoji, tabs and line breaks through', () => {
    expect(checkSigns('Łódź, Ташкент,\t«שלום»\n👩‍💻 –⁠\u00a0x\u200d', at)).toEqual([]);
  });
});

describe('checkFormula', () => {
  it.each(['=HYPERLINK("x")', ' =1+1', '@SUM(A1)', '+cmd', '-cmd|x', '+(1)'])(
    'finds %s',
    (text) => {
      expect(checkFormula(text, () => at(0))).toHaveLength(1);
    },
  );

  it.each(['Denver', '-5 %', '+7%', '- a dash before a word', '−5', '+', 'a=b', '+ .5'])(
    'lets %s through',
    (text) => {
      expect(checkFormula(text, () => at(0))).toEqual([]);
    },
  );
});

describe('a project', () => {
  const places = 'data/places.csv';
  it.each([
    [
      'a table',
      (p: FixtureProject) => p.replace(places, 'Lindholm,в', 'Lind\u202eholm,в'),
      `${places}:4:36`,
    ],
    [
      'a text',
      (p: FixtureProject) => p.replace('content/glossary/en/shift.md', 'term: ', 'term: \u0007'),
      'content/glossary/en/shift.md:2:7',
    ],
    [
      'an escape of YAML',
      (p: FixtureProject) => p.replace('content/site.yml', 'licence: ', 'licence: "\\u202e" #'),
      'content/site.yml',
    ],
  ])('is refused with an invisible sign in %s', (_name, change, place) => {
    const messages = change(new FixtureProject()).messages();
    expect(
      messages.some((line) => line.startsWith(place) && line.includes('found the sign U+')),
    ).toBe(true);
  });

  it('is refused with a name that a spreadsheet takes for a formula', () => {
    const messages = new FixtureProject()
      .replace(places, ',Lindholm,', ',=HYPERLINK(1),')
      .messages();
    expect(messages).toEqual([
      expect.stringMatching(
        /^data\/places\.csv:4:\d+ {2}found "=HYPERLINK\(1\)", which a spreadsheet takes for a formula — /,
      ),
    ]);
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'ftp://files'])(
    'is refused with %s as the address of a source',
    (address) => {
      const project = new FixtureProject();
      project.write(
        'data/sources.yml',
        project.text('data/sources.yml').replace(/address: .*/, `address: "${address}"`),
      );
      expect(project.messages()).toEqual([
        expect.stringContaining(
          'in [1].address — expected a full address that begins with https://',
        ),
      ]);
    },
  );
});
