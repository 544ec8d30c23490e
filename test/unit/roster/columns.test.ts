import { describe, expect, it } from 'vitest';
import { guessColumns, matchHeader } from '../../../src/roster/columns/match-header.ts';
import { ROSTER_HEADERS } from '../../../src/roster/columns/header-words.ts';
import { ROSTER_FIELDS } from '../../../src/roster/columns/roster-fields.ts';
import type { RosterField } from '../../../src/roster/columns/roster-fields.ts';
import { RANGE_FIELDS, RANGE_HEADERS } from '../../../src/roster/ranges/range-fields.ts';
import { foldText } from '../../../src/roster/values/own-text.ts';

const guess = (header: string[]) => guessColumns(header, ROSTER_FIELDS, ROSTER_HEADERS);

/** Headers as exports have them. */
const HEADERS: Record<RosterField, string[]> = {
  employeeId: [
    'employee_id',
    'Employee ID',
    'EmployeeID',
    'employeeId',
    'Emp. No.',
    'Personnel number',
    'Табельный номер',
    'Таб. №',
    'ID сотрудника',
    'Таб.номер',
  ],
  name: [
    'name',
    'Full Name',
    'FULL_NAME',
    'Employee name',
    'First name',
    'ФИО',
    'Ф. И. О.',
    'Имя и фамилия',
  ],
  familyName: ['Last name', 'Surname', 'Фамилия'],
  role: ['role', 'Job Title', 'Position', 'Должность', 'Наименование должности'],
  level: ['level', 'Job Level', 'Grade', 'Грейд', 'Уровень', 'Ступень'],
  sublevel: ['sublevel', 'Step within level', 'Ступень внутри уровня'],
  city: ['city', 'Work City', 'Город', 'Населённый пункт'],
  payPeriod: ['Pay per', 'Paid per', 'Rate Type', 'Salary Basis', 'Период оплаты'],
  baseSalary: [
    'base_salary',
    'Base Salary (USD)',
    'Annual base salary',
    'Base salary, $',
    'BASE PAY',
    'Оклад',
    'Оклад, руб.',
    'Оклад (руб. в год)',
    'Оклад до вычета НДФЛ, руб. в месяц',
    'Оклад в месяц',
    'Должностной оклад',
  ],
  currency: ['currency', 'Currency Code', 'Валюта', 'Код валюты'],
  targetVariable: [
    'target_variable',
    'Target Bonus',
    'Target bonus %',
    'Variable pay',
    'Целевая премия',
    'Переменная часть',
  ],
  fte: ['fte', 'FTE %', 'Full-time equivalent', 'Ставка', 'Доля ставки'],
  hireDate: [
    'hire_date',
    'Hire Date',
    'Date of hire',
    'Start date',
    'Дата приёма',
    'Дата приема на работу',
  ],
  levelSince: [
    'level_since',
    'In level since',
    'Last promotion date',
    'На уровне с',
    'В должности с',
    'Дата повышения',
  ],
  managerId: [
    'manager_id',
    'Manager ID',
    'Reports to',
    'ID руководителя',
    'Табельный номер руководителя',
  ],
  gender: ['gender', 'Sex', 'Пол'],
  rating: ['rating', 'Performance rating', 'Оценка', 'Рейтинг'],
  workCategory: ['work_category', 'Category of workers', 'Категория работников'],
  ready: ['ready', 'Promotion readiness', 'Ready for promotion', 'Готовность', 'Готов к повышению'],
};

describe('headers', () => {
  it.each(
    Object.entries(HEADERS).flatMap(([field, headers]) => headers.map((header) => [header, field])),
  )('%s is %s', (header, field) => {
    const columns = guess([header]);
    expect(columns[field as RosterField]).toMatchObject({ sure: 'certain', value: 0 });
    const others = ROSTER_FIELDS.filter(
      (other) => other !== field && columns[other].value !== null,
    );
    expect(others).toEqual([]);
  });

  it.each([
    ['Location', 'city'],
    ['Salary', 'baseSalary'],
    ['Зарплата', 'baseSalary'],
    ['ID', 'employeeId'],
    ['Сотрудник', 'name'],
    ['Руководитель', 'managerId'],
    ['Band', 'level'],
    ['Bonus', 'targetVariable'],
    ['Base slary', 'baseSalary'],
    ['Emploee ID', 'employeeId'],
  ])('%s is likely %s', (header, field) => {
    expect(guess([header])[field as RosterField]).toMatchObject({ sure: 'likely', value: 0 });
  });

  it.each([
    'Birth date',
    'Дата рождения',
    'Department',
    'Отдел',
    'Phone',
    'Phone',
    'Notes',
    'Cost center',
    'Age',
    'Tenure',
    '',
    '%',
  ])('%j is none of them', (header) => {
    const columns = guess([header]);
    expect(ROSTER_FIELDS.filter((field) => columns[field].value !== null)).toEqual([]);
  });

  it('every header of the table is folded and belongs to one field', () => {
    for (const table of [ROSTER_HEADERS, RANGE_HEADERS]) {
      const owners = new Map<string, string>();
      for (const [field, { plain, loose }] of Object.entries(table)) {
        for (const word of [...plain, ...loose]) {
          expect(foldText(word), word).toBe(word);
          const owner = owners.get(word);
          expect(owner === undefined || owner === field, `${word}: ${owner}, ${field}`).toBe(true);
          owners.set(word, field);
        }
      }
    }
  });

  it('prefers a header that means the field to one that may', () => {
    const columns = guess(['Salary', 'Base salary', 'Location', 'City']);
    expect(columns.baseSalary).toMatchObject({ sure: 'certain', value: 1 });
    expect(columns.city).toMatchObject({ sure: 'certain', value: 3 });
  });

  it('asks which of two that mean it equally well', () => {
    const columns = guess(['Base salary', 'Annual salary']);
    expect(columns.baseSalary).toMatchObject({ sure: 'asked', alternatives: [0, 1] });
  });

  it('does not take prototypes of objects for fields', () => {
    const columns = guess(['toString', 'valueOf', 'hasOwnProperty']);
    expect(ROSTER_FIELDS.filter((field) => columns[field].value !== null)).toEqual([]);
  });

  it('is quick about a header of 200 long names', () => {
    const header = Array.from(
      { length: 200 },
      (_, index) => `${index} ${'base salary '.repeat(800)}`,
    );
    expect(guess(header).baseSalary.value).toBeNull();
  });
});

describe('headers of ranges', () => {
  it.each([
    [
      ['level', 'city', 'min', 'mid', 'max', 'currency'],
      [0, 1, 2, 3, 4, 5],
    ],
    [
      ['Job Level', 'Zone', 'Range Minimum', 'Range Midpoint', 'Range Maximum'],
      [0, 1, 2, 3, 4, null],
    ],
    [
      ['Грейд', 'Город', 'Минимум', 'Середина', 'Максимум', 'Валюта'],
      [0, 1, 2, 3, 4, 5],
    ],
    [
      ['Ступень', 'Зона', 'Оклад от', 'Оклад до'],
      [0, 1, 2, null, 3, null],
    ],
    [
      ['Role', 'From', 'To'],
      [0, null, 1, null, 2, null],
    ],
  ])('%j', (header, indexes) => {
    const columns = guessColumns(header, RANGE_FIELDS, RANGE_HEADERS);
    const fields = ['level', 'zone', 'min', 'midpoint', 'max', 'currency'] as const;
    expect(columns.sublevel.value).toBeNull();
    expect(fields.map((field) => columns[field].value)).toEqual(fields.map((_, at) => indexes[at]));
  });
});

describe('a match', () => {
  it('says how well the header means the field', () => {
    const words = ROSTER_HEADERS.baseSalary;
    expect(matchHeader('Base salary', words)).toBe(3);
    expect(matchHeader('Base salary (gross)', words)).toBe(2);
    expect(matchHeader('Salary', words)).toBe(1);
    expect(matchHeader('Colour', words)).toBeNull();
  });
});
