import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { decodeFiles } from '../../../src/project/decode-files.ts';
import { parseDraft } from '../../../src/project/draft/parse-draft.ts';
import { scaffold } from '../../../src/project/new/scaffold.ts';
import { readFiles } from '../../../src/project/read-project.ts';
import type { SheetChange } from '../../../src/project/sheet/apply-matrix.ts';
import { applyMatrix } from '../../../src/project/sheet/apply-matrix.ts';
import { formatMatrix } from '../../../src/project/sheet/matrix-sheet.ts';
import { readMatrix } from '../../../src/project/sheet/read-matrix.ts';
import { formatProblem } from '../../../src/tables/problem.ts';
import { toTextFile } from '../../../src/tables/text-file.ts';

const filesOf = (path: string) =>
  readFiles(fileURLToPath(new URL(`../../../${path}`, import.meta.url)));

const example = filesOf('src/example/en');

const sheetOf = (files = example, lang?: string): string => {
  const draft = parseDraft(decodeFiles(files, []), []);
  return formatMatrix(draft, lang === undefined ? draft.locales : [lang]).replace('\ufeff', '');
};

/** What an import of a text does. */
function importing(text: string, files = example) {
  let changes: SheetChange[] = [];
  let problems: string[] = [];
  const result = scaffold(files, '', (project) => {
    const sheet = readMatrix(toTextFile('matrix.csv', text), project.draft);
    problems = sheet.problems.map(formatProblem);
    if (problems.length === 0) changes = applyMatrix(project, sheet.rows);
  });
  return { changes, problems, ...{ changed: result.changed, after: result.problems } };
}

describe('a sheet of the matrix', () => {
  it.each(['src/example/en', 'src/example/ru', 'test/fixtures/kessel', 'test/fixtures/project'])(
    'that was only saved again changes nothing in %s',
    (path) => {
      const files = filesOf(path);
      const { changes, problems, changed } = importing(sheetOf(files), files);
      expect({ changes, problems, changed: [...changed] }).toEqual({
        changes: [],
        problems: [],
        changed: [],
      });
    },
  );

  it('changes the values that it has otherwise, and nothing beside them', () => {
    const text = sheetOf()
      .replace(
        'Completes a routine task without help',
        '"Completes a routine task: alone, on time"',
      )
      .replace(
        'craft,specialist,Craft,Specialist,working',
        'craft,specialist,Craft,Specialist,expert',
      )
      .replace(
        'planning,associate,Planning,Associate,,,,',
        'planning,associate,Planning,Associate,awareness,specialist,Notes when a task began,A list',
      );
    const { changes, changed, after } = importing(text);
    expect(after).toEqual([]);
    expect(changes.map(({ path, from, to }) => [path.join('.'), from, to])).toEqual([
      [
        'levels.specialist.statement',
        'Completes a routine task without help',
        'Completes a routine task: alone, on time',
      ],
      ['expected.specialist.craft', 'working', 'expert'],
      ['levels.associate.statement', '', 'Notes when a task began'],
      ['levels.associate.evidence', '', 'A list'],
      ['expected.associate.planning', '', 'awareness'],
      ['deciding.associate', 'craft', 'craft, planning'],
    ]);
    const before = new TextDecoder().decode(example.get('content/ladder.yml'));
    expect(changed.get('content/ladder.yml')).toBe(
      before
        .replace('specialist: { craft: working', 'specialist: { craft: expert')
        .replace(
          'associate: { craft: awareness, collaboration: awareness }',
          'associate: { craft: awareness, collaboration: awareness, planning: awareness }',
        )
        .replace('associate: [craft]', 'associate: [craft, planning]'),
    );
  });

  it('takes out what is blank in it', () => {
    const text = sheetOf().replace(/craft,lead,Craft,Lead,.*/, 'craft,lead,Craft,Lead,,,,');
    const { changed, after } = importing(text);
    expect(after).toEqual([]);
    expect(changed.get('content/ladder.yml')).toContain('lead: { planning: expert,');
    expect(changed.get('content/competencies/en/craft.md')).not.toContain('lead:');
  });

  it('leaves alone what it has no column or no row for', () => {
    const text = 'role_id;competency_id;expected\nlead;planning;practitioner\n';
    const { changes, problems } = importing(text);
    expect(problems).toEqual([]);
    expect(changes.map(({ path }) => path.join('.'))).toEqual(['expected.lead.planning']);
  });

  it('names the step that a competency decides where several lead up', () => {
    const files = filesOf('test/fixtures/kessel');
    const [header] = sheetOf(files).split('\r\n');
    expect(header?.split(';')).toContain('statement_de');
    const text =
      'competency_id,role_id,deciding\ncraft,senior-engineer,staff-engineer engineering-manager\n';
    const { changes } = importing(text, files);
    expect(changes).toMatchObject([
      {
        path: ['deciding', 'senior-engineer-to-engineering-manager'],
        from: 'delivery, people',
        to: 'delivery, people, craft',
      },
    ]);
  });

  it.each([
    [
      'competency_id,role_id,expectd\ncraft,lead,expert\n',
      ['matrix.csv:1:23  found an unknown column "expectd"'],
    ],
    [
      'competency_id,role_id,expected\ncraft,leed,expert\n',
      ['matrix.csv:2:7  found an unknown role "leed"'],
    ],
    [
      'competency_id,role_id,expected\ncrft,lead,exprt\n',
      [
        'matrix.csv:2:1  found an unknown competency "crft" — expected one of craft, planning, collaboration. Did you mean craft?',
        'matrix.csv:2:11  found "exprt" in expected',
      ],
    ],
    [
      'competency_id,role_id,deciding\ncraft,lead,lead\ncraft,lead,\n',
      [
        'matrix.csv:3:1  found a competency and role that are there already — expected each pair of them once, or once for each strand. Remove this row, or the one in line 2.',
        'matrix.csv:2:12  found "lead" in deciding — expected nothing: no step leads up from here.',
      ],
    ],
    [
      'competency_id,role_id,statement_en,evidence_en\ncraft,lead,Says so,\n',
      ['matrix.csv:2:20  found nothing in evidence_en'],
    ],
    ['role_id,expected\nlead,expert\n', ['matrix.csv:1:1  found no column "competency_id"']],
    ['competency_id,role_id\ncraft\n', ['matrix.csv:2:1  found 1 cell in this row']],
  ])('that is wrong is refused with row and column (%#)', (text, expected) => {
    const { problems } = importing(text);
    for (const line of expected) {
      expect(problems).toContainEqual(expect.stringContaining(line));
    }
  });

  describe('of a project with strands', () => {
    const file = 'content/competencies/en/craft.md';
    const strandedFiles = () => {
      const files = filesOf('src/example/en');
      const text = new TextDecoder()
        .decode(files.get(file))
        .replace('levels:', 'strands:\n  work: Work\n  rules: Rules\nlevels:')
        .replace(
          /^ {4}statement: (.*)\n {4}evidence: (.*)\n/gm,
          (_all, statement: string, evidence: string) =>
            `    work:\n      statement: ${statement}\n      evidence: ${evidence}\n    rules:\n      statement: Rule for ${evidence}\n      evidence: Rule of ${statement}\n`,
        );
      return files.set(file, new TextEncoder().encode(text));
    };

    it('has a row for each strand, and none of the others changes', () => {
      const files = strandedFiles();
      const sheet = sheetOf(files);
      const lines = sheet.split('\r\n');
      expect(lines[0]).toBe(
        'competency_id,role_id,strand_id,competency,role,strand,expected,deciding,statement_en,evidence_en',
      );
      expect(lines.filter((line) => line.startsWith('craft,lead,'))).toHaveLength(2);
      expect(lines.filter((line) => line.startsWith('planning,lead,,'))).toHaveLength(1);
      expect(importing(sheet, files)).toMatchObject({ changes: [], problems: [] });
    });

    it('changes a strand, and what is expected once for all of them', () => {
      const text = sheetOf(strandedFiles())
        .replaceAll(/^(craft,lead,.*?),practitioner,/gm, '$1,expert,')
        .replace(/^(craft,lead,rules,.*),[^,]*,[^,]*$/m, '$1,Writes rules,A rule');
      const { changes, problems, changed } = importing(text, strandedFiles());
      expect(problems).toEqual([]);
      expect(changes.map(({ path }) => path.join('.'))).toEqual([
        'expected.lead.craft',
        'levels.lead.rules.statement',
        'levels.lead.rules.evidence',
      ]);
      expect(changed.get(file)).toContain(
        '    rules:\n      statement: Writes rules\n      evidence: A rule\n',
      );
    });

    it.each([
      [
        'competency_id,role_id,strand_id,expected\ncraft,lead,work,expert\ncraft,lead,rules,working\n',
        'matrix.csv:3:18  found "working" in expected — expected the same in each row of craft and lead: expert. Write the same here as in line 2.',
      ],
      [
        'competency_id,role_id,strand_id\ncraft,lead,rule\n',
        'matrix.csv:2:12  found an unknown strand "rule" — expected one of work, rules. Did you mean rules?',
      ],
      [
        'competency_id,role_id,strand_id\ncraft,lead,\n',
        'matrix.csv:2:12  found no strand — expected one of work, rules.',
      ],
      [
        'competency_id,role_id,strand_id\nplanning,lead,work\n',
        'matrix.csv:2:15  found an unknown strand "work" — expected nothing: the competency has no strands.',
      ],
      ['competency_id,role_id\ncraft,lead\n', 'matrix.csv:1:1  found no column "strand_id"'],
    ])('is refused where its rows do not fit (%#)', (text, message) => {
      expect(importing(text, strandedFiles()).problems).toContainEqual(
        expect.stringContaining(message),
      );
    });
  });
});
