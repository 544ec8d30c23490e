import { describe, expect, it } from 'vitest';
import { FixtureProject } from '../../fixtures/fixture-project.ts';
import { findAlike, likeness } from '../../../src/project/checks/statement-copies.ts';

const en = 'content/competencies/en/teaching.md';
const ru = 'content/competencies/ru/teaching.md';

/** Teaching in two strands, in both languages. */
function stranded(): FixtureProject {
  return new FixtureProject()
    .write(
      en,
      `---
name: Teaching
summary: Passing on the craft
strands:
  trainees: Trainees
  notes: Notes
levels:
  nurse:
    trainees:
      statement: Answers the questions of a trainee
      evidence: A signed training record
    notes:
      statement: Corrects a note that is out of date
      evidence: The note before and after
  ward-lead:
    trainees:
      statement: Examines newcomers at the bedside
      evidence: A signed training record
    notes:
      statement: Decides what the whole ward has to write down
      evidence: The list of notes
---
`,
    )
    .write(
      ru,
      `---
name: Обучение
summary: Передача ремесла
strands:
  trainees: Стажёры
  notes: Записи
levels:
  nurse:
    trainees:
      statement: Отвечает на вопросы стажёра
      evidence: Подписанный листок
    notes:
      statement: Исправляет устаревшую памятку
      evidence: Памятка до и после
  ward-lead:
    notes:
      statement: Решает, что отделению записывать
      evidence: Перечень записей
    trainees:
      statement: Экзаменует новичков у постели больного
      evidence: Подписанный листок
---
`,
    );
}

describe('a competency with strands', () => {
  it('is read strand by strand in the order of its strands, beside one without', () => {
    const project = stranded();
    expect(project.messages()).toEqual([]);
  });

  it.each<[string, (project: FixtureProject) => void, string]>([
    [
      'a strand that is missing on a rung',
      (project) =>
        project.replace(
          en,
          '    notes:\n      statement: Corrects a note that is out of date\n      evidence: The note before and after\n',
          '',
        ),
      `${en}:8:3  found no "notes" for "nurse" — expected a statement and evidence for each strand of teaching: trainees, notes. Add notes with its statement and evidence.`,
    ],
    [
      'an unknown strand',
      (project) =>
        project.replace(
          en,
          '    notes:\n      statement: Corrects',
          '    note:\n      statement: Corrects',
        ),
      `${en}:12:5  found an unknown strand "note" — expected a strand of teaching: trainees, notes. Did you mean notes?`,
    ],
    [
      'strands that it does not name',
      (project) => project.replace(en, 'strands:\n  trainees: Trainees\n  notes: Notes\n', ''),
      `${en}:6:5  found an unknown strand "trainees" — expected "strands", with the name of each by its id. Add it to "strands", or give the rung one statement with its evidence.`,
    ],
    [
      'a single statement among strands',
      (project) =>
        project.replace(
          en,
          `  nurse:
    trainees:
      statement: Answers the questions of a trainee
      evidence: A signed training record
    notes:
      statement: Corrects a note that is out of date
      evidence: The note before and after
`,
          '  nurse:\n    statement: Answers questions\n    evidence: A record\n',
        ),
      `${en}:8:3  found a single statement for "nurse" — expected a statement and evidence for each strand of teaching: trainees, notes. Write them under the id of each strand, or remove "strands".`,
    ],
    [
      'other strands in another language',
      (project) =>
        project.replace(
          ru,
          '  trainees: Стажёры\n  notes: Записи\n',
          '  notes: Записи\n  trainees: Стажёры\n',
        ),
      `${ru}:4:1  found the strands notes, trainees — expected those of "en": trainees, notes. Write the same strands in the same order in every language.`,
    ],
    [
      'a statement without evidence',
      (project) => project.replace(en, '      evidence: The list of notes\n', ''),
      `${en}:20:7  found no levels.ward-lead.notes.evidence — expected a text. Add levels.ward-lead.notes.evidence.`,
    ],
    [
      'an unknown key beside a statement',
      (project) => project.replace(en, 'evidence: The list', 'proof: The list'),
      `${en}:21:7  found an unknown key "proof" in levels.ward-lead.notes`,
    ],
    [
      'a strand with the name of a field',
      (project) => project.replace(en, '  notes: Notes', '  statement: Notes'),
      `${en}:6:3  found the key "statement" — expected an id that is no field of a statement.`,
    ],
  ])('is refused with %s', (_name, change, message) => {
    const project = stranded();
    change(project);
    expect(project.messages()).toContainEqual(expect.stringContaining(message));
  });
});

describe('statements that say the same', () => {
  it.each<[string, string, string]>([
    [
      'word for word',
      'Answers the questions of a trainee',
      `the statement of nurse of teaching (trainees) again for ward-lead of teaching (notes) (${en}:10)`,
    ],
    [
      'in other signs',
      '“Answers” the questions of a trainee',
      `the statement of nurse of teaching (trainees) again for ward-lead of teaching (notes) (${en}:10)`,
    ],
    [
      'nearly',
      'Answers all the questions of trainees',
      `"Answers all the questions of trainees", almost the statement of nurse of teaching (trainees) (${en}:10)`,
    ],
    [
      'nearly, as another competency does',
      'Plans the care of the whole ward',
      `"Plans the care of the whole ward", almost the statement of ward-lead of patient-care (content/competencies/en/patient-care.md:`,
    ],
  ])('%s are refused with both places', (_name, statement, message) => {
    const project = stranded().replace(
      en,
      'Decides what the whole ward has to write down',
      statement,
    );
    expect(project.messages()).toEqual([expect.stringContaining(`${en}:20:18  found ${message}`)]);
  });

  it.each([
    ['Renews a contract without help', 'Renews a contract of several departments without help'],
    [
      'Writes a one-page plan for each account',
      'Runs a joint plan in which several teams have tasks',
    ],
    [
      'Готовит встречу по итогам года для клиента',
      'Проводит встречу, после которой у клиента есть решения',
    ],
    ['Bringt Aufgaben von wenigen Tagen zu Ende', 'Liefert ein Quartalsziel in Teilen aus'],
  ])('are not those of which one goes deeper: %s', (one, other) => {
    expect(findAlike([one, other])).toEqual([]);
  });

  it.each([
    ['Finishes a usual task with help', 'Finishes a usual task without help'],
    ['Leads a review that ends with decisions', 'Leads reviews that end with a decision'],
    [
      'Объясняет коллеге условия продления по договору',
      'Объясняет клиенту условия продления по договору',
    ],
    ['Всё объясняет заново', 'Все объясняет заново!'],
  ])('are those with a word or an ending changed: %s', (one, other) => {
    expect(findAlike(['Something else altogether', one, other])).toEqual([[1, 2]]);
  });

  it('are found in pairs, and likeness is the same either way', () => {
    const [one, other] = ['Explains terms to a client', 'Explains a term to clients'] as const;
    expect(likeness(one, other)).toBe(likeness(other, one));
    expect(likeness(one, one)).toBe(1);
    expect(likeness(one, '')).toBe(0);
    expect(findAlike([one, one, one])).toEqual([
      [0, 1],
      [0, 2],
      [1, 2],
    ]);
  });
});
