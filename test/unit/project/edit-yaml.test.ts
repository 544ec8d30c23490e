import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { parse } from 'yaml';
import {
  editFrontmatter,
  insertInYaml,
  removeFromYaml,
  renameInYaml,
  setInYaml,
} from '../../../src/project/yaml/edit-yaml.ts';

const ladder = `# What is asked
levels: [a, b]   # the lowest first
competencies:
    - craft
    - "people"   # last

expected:
  a: {craft: working}
  b: { craft: expert,  people: working } # two
deciding:
  a: [craft]

# The end
`;

describe('a change of a file of YAML', () => {
  it('writes a value anew and leaves every other byte', () => {
    expect(setInYaml(ladder, ['expected', 'b', 'craft'], 'working')).toBe(
      ladder.replace('craft: expert', 'craft: working'),
    );
    expect(setInYaml(ladder, ['competencies', 1], 'team work')).toBe(
      ladder.replace('"people"', 'team work'),
    );
  });

  it('adds a key between brackets and below others, behind the one that is named', () => {
    expect(setInYaml(ladder, ['expected', 'a', 'people'], 'expert')).toBe(
      ladder.replace('{craft: working}', '{craft: working, people: expert}'),
    );
    expect(setInYaml(ladder, ['expected', 'c'], { craft: null, people: null }, 'a')).toBe(
      ladder.replace('{craft: working}\n', '{craft: working}\n  c:\n    craft:\n    people:\n'),
    );
    expect(setInYaml(ladder, ['deciding', 'b'], [])).toBe(
      ladder.replace('a: [craft]\n', 'a: [craft]\n  b: []\n'),
    );
    expect(setInYaml(ladder, ['kpis'], ['speed'], 'levels')).toBe(
      ladder.replace('first\n', 'first\nkpis: [speed]\n'),
    );
  });

  it('adds an item to a list of either kind at its place', () => {
    expect(insertInYaml(ladder, ['levels'], 1, 'n')).toBe(ladder.replace('[a, b]', '[a, n, b]'));
    expect(insertInYaml(ladder, ['levels'], 0, 'n')).toBe(ladder.replace('[a, b]', '[n, a, b]'));
    expect(insertInYaml(ladder, ['competencies'], 2, 'n')).toBe(
      ladder.replace('# last\n', '# last\n    - n\n'),
    );
    expect(insertInYaml(ladder, ['competencies'], 0, 'n')).toBe(
      ladder.replace('    - craft', '    - n\n    - craft'),
    );
  });

  it('fills in a value that is blank, before its comment', () => {
    expect(setInYaml('a:\n  x:\n  y: 1\n', ['a', 'x'], 'text')).toBe('a:\n  x: text\n  y: 1\n');
    expect(setInYaml('a: { x: , y: 1 }\n', ['a', 'x'], 'b, c')).toBe('a: { x: "b, c", y: 1 }\n');
    expect(parse(setInYaml('x: # why\ny: 1\n', ['x'], 'text'))).toEqual({ x: 'text', y: 1 });
  });

  it('takes a key out, and the map that it leaves empty', () => {
    expect(removeFromYaml(ladder, ['expected', 'b', 'people'])).toBe(
      ladder.replace(',  people: working', ''),
    );
    expect(removeFromYaml(ladder, ['expected', 'b', 'craft'])).toBe(
      ladder.replace('craft: expert,  ', ''),
    );
    expect(removeFromYaml(ladder, ['expected', 'a', 'craft'])).toBe(
      ladder.replace('  a: {craft: working}\n', ''),
    );
    expect(removeFromYaml(ladder, ['expected', 'z', 'craft'])).toBe(ladder);
  });

  it('renames a key alone', () => {
    expect(renameInYaml(ladder, ['deciding', 'a'], 'a-to-c')).toBe(
      ladder.replace('a: [craft]', 'a-to-c: [craft]'),
    );
  });

  it('leaves the text of a Markdown file alone', () => {
    const file = '---\nname: Craft\n---\n\nname: text\n';
    expect(editFrontmatter(file, (yaml) => setInYaml(yaml, ['name'], 'Art: one'))).toBe(
      '---\nname: "Art: one"\n---\n\nname: text\n',
    );
  });

  it('is read back as it was meant, whatever the text is', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1 }),
        fc.constantFrom('a: { x: 1, y: 2 }\nb: 3\n', 'a:\n  x: 1\n  y: 2\nb: 3\n'),
        (value, text) => {
          expect(parse(setInYaml(text, ['a', 'x'], value))).toEqual({
            a: { x: value, y: 2 },
            b: 3,
          });
          const added = setInYaml(text, ['a', 'z'], value);
          expect(parse(added)).toEqual({ a: { x: 1, y: 2, z: value }, b: 3 });
          expect(removeFromYaml(added, ['a', 'z'])).toBe(text);
        },
      ),
      // Blanks to JavaScript that are none to YAML.
      {
        examples: ['\u2000', 'a\u00a0', '\ufeffa'].flatMap((value) =>
          ['a: { x: 1, y: 2 }\nb: 3\n', 'a:\n  x: 1\n  y: 2\nb: 3\n'].map(
            (text): [string, string] => [value, text],
          ),
        ),
      },
    );
  });
});
