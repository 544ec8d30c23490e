import { describe, expect, it } from 'vitest';
import { FixtureProject } from '../../fixtures/fixture-project.ts';

const home = 'content/pages/en/home.md';

describe('what a project keeps of what it was', () => {
  it('is nothing where no role was renamed and no address is of the example', () => {
    expect(new FixtureProject().messages()).toEqual([]);
  });

  it('is warned of where an address is still that of the example, once for a file', () => {
    const project = new FixtureProject()
      .replace(
        'content/site.yml',
        /url: .*/.exec(text('content/site.yml'))![0],
        'url: https://ladder.example',
      )
      .write(
        home,
        `${text(home).trimEnd()}\n\n[One](https://ladder.example/a), [two](https://ladder.example/b).\n`,
      );
    expect(project.messages()).toEqual([
      expect.stringMatching(
        /^content\/pages\/en\/home.md:\d+:\d+ {2}warning: found "ladder.example", 2 times in this file, an address of the example — expected an address of your own\. /,
      ),
      expect.stringContaining('content/site.yml'),
    ]);
  });

  it('is warned of where a text has the name of a role of before', () => {
    const project = new FixtureProject().write(
      home,
      `${text(home).trimEnd()}\n\nAsk a Sister. The sisters know, and a half-sister.\n`,
    );
    expect(project.messages()).toEqual([
      expect.stringContaining(
        'found "Sister", a name that "nurse" had before — expected the name that it has today. Write today’s title, or list "sister" under alsoCalled where others use it.',
      ),
    ]);
  });

  it('is nothing where the name of before is still a title, or part of one', () => {
    const project = new FixtureProject()
      .replace('content/roles/en/nurse.md', 'formerly: [sister]', 'formerly: [ward]')
      .write(home, `${text(home).trimEnd()}\n\nThe ward lead leads a ward.\n`);
    expect(project.messages()).toEqual([]);
  });
});

function text(file: string): string {
  return new FixtureProject().text(file);
}
