import { describe, expect, it } from 'vitest';
import { readCsvTable } from '../../fixtures/csv-table.ts';
import {
  LEADS,
  NURSE_RULES,
  answerText,
  nurse,
  nurseProject,
  nurseSurvey,
  nurses,
} from '../../fixtures/nurse-survey.ts';
import { seededRandom } from '../../fixtures/seeded-random.ts';

const LEVELS = 'data/pay/survey-levels.csv';
const CASH = 'data/pay/survey-total-cash.csv';
const EXPERIENCE = 'data/pay/survey-experience.csv';
const GROUPS = 'data/pay/survey-groups.csv';
const YEARS = 'data/pay/survey-years.csv';

/** Rows of a table by column. */
function rowsOf(tables: ReadonlyMap<string, string> | null, file: string) {
  const { table } = readCsvTable(tables?.get(file) ?? '');
  const names = table?.columns ?? [];
  return (table?.rows ?? []).map((cells) =>
    Object.fromEntries(names.map((name, index) => [name, cells[index]])),
  );
}

const inTheNorth = Math.sqrt(40 / 42);

describe('the tables of a survey', () => {
  it('hold base pay that was brought to the labour market of the nation', async () => {
    const { tables } = await nurseSurvey({ 'a-2030.csv': answerText([...nurses(7), ...LEADS]) });
    const [low, high] = rowsOf(tables, LEVELS);
    expect(low).toMatchObject({ level_id: 'nurse', source_id: 'ward-survey', n: '7', p25: '' });
    expect(Number(low?.['p50'])).toBe(Math.round(40_003 / inTheNorth / 100) * 100);
    expect(Number(high?.['p50'])).toBe(Math.round(53_000 / inTheNorth / 100) * 100);
  });

  it('age an answer by the year it was sent, not by the year of the form', async () => {
    const late = nurses(7, { timestamp: '1/2/2029 1:00:00', state: '', city: '' }).map(
      (answer) => ({
        ...answer,
        location: 'Lindholm, North',
      }),
    );
    const { tables } = await nurseSurvey({ 'a-2030.csv': answerText([...late, ...LEADS]) });
    const expected = ((40_003 * 42_000) / 40_500) * Math.sqrt(42 / 44);
    expect(Number(rowsOf(tables, LEVELS)[0]?.['p50'])).toBe(Math.round(expected / 100) * 100);
  });

  it('have quartiles from thirteen answers and the outer percentiles from thirty-six', async () => {
    const few = await nurseSurvey({ 'a-2030.csv': answerText([...nurses(12), ...LEADS]) });
    expect(rowsOf(few.tables, LEVELS)[0]).toMatchObject({ n: '12', p10: '', p25: '', p75: '' });
    const more = await nurseSurvey({ 'a-2030.csv': answerText([...nurses(35), ...LEADS]) });
    expect(rowsOf(more.tables, LEVELS)[0]).toMatchObject({ p10: '', p25: '41000', p90: '' });
    const most = await nurseSurvey({ 'a-2030.csv': answerText([...nurses(36), ...LEADS]) });
    expect(rowsOf(most.tables, LEVELS)[0]).toMatchObject({ p10: '41000', p90: '41000' });
  });

  it('count a year that a level may use besides for base pay alone', async () => {
    const { tables } = await nurseSurvey({
      'a-2028.csv': answerText(LEADS.map((cells) => ({ ...cells, timestamp: '5/1/2030' }))),
      'a-2030.csv': answerText([...nurses(6), ...LEADS]),
    });
    expect(rowsOf(tables, LEVELS)[1]).toMatchObject({ level_id: 'ward-lead', n: '12' });
    expect(rowsOf(tables, CASH)[1]).toMatchObject({ level_id: 'ward-lead', n: '6' });
    expect(rowsOf(tables, EXPERIENCE)[2]).toMatchObject({ level_id: 'ward-lead', n: '6' });
    expect(
      rowsOf(tables, YEARS)
        .slice(2)
        .map(({ year, n }) => [year, n]),
    ).toEqual([
      ['2028', '6'],
      ['2029', '0'],
      ['2030', '6'],
    ]);
  });

  it('give total cash beside base pay, and the share of those who get any', async () => {
    const paid = nurses(8).map((cells) => ({ ...cells, additional: '4,000' }));
    const unpaid = nurses(2, { city: 'Another' });
    const unsaid = nurses(1, { additional: 'a cake', city: 'Third' });
    const answers = [...paid, ...unpaid, ...unsaid, ...LEADS];
    const { tables } = await nurseSurvey({ 'a-2030.csv': answerText(answers) });
    const [low, high] = rowsOf(tables, CASH);
    expect(low).toMatchObject({ n: '10', receiving_n: '8', receiving_percent: '80', p25: '' });
    expect(Number(low?.['p50'])).toBe(Math.round(44_002.5 / inTheNorth / 100) * 100);
    // Eight receivers are too few for their median, six leads for anything.
    expect(low).toMatchObject({ extra_percent_p50: '', base_p50: '41000' });
    expect(Object.values(high ?? {}).filter((cell) => cell !== '')).toEqual([
      'ward-lead',
      'ward-survey',
      '6',
    ]);
  });

  it('give years of work inside their bands, and none in the open one', async () => {
    const few = nurses(4, { experience: 'few years' });
    const some = nurses(4, { experience: 'some years', city: 'B' });
    const many = nurses(6, { experience: 'many years', city: 'C' });
    const answers = [...few, ...some, ...many, ...LEADS];
    const { tables } = await nurseSurvey({ 'a-2030.csv': answerText(answers) });
    // A quarter of 14 is 3.5 of the 4 with 0 to 4 years; a half is 3 of the 4 with 4 to 10.
    expect(rowsOf(tables, EXPERIENCE)[0]).toMatchObject({
      kind: 'total',
      n: '14',
      p25: '3.5',
      p50: '8.5',
      p75: '',
    });
  });

  it('keep other families and industries apart, from thirteen answers each', async () => {
    const schools = nurses(13, { title: 'School nurse' });
    const wards = nurses(12);
    const homes = nurses(13, { industry: 'Homes' });
    const answers = [...schools, ...wards, ...homes, ...LEADS];
    const { tables } = await nurseSurvey({ 'a-2030.csv': answerText(answers) });
    expect(rowsOf(tables, LEVELS)[0]).toMatchObject({ n: '13' });
    const groups = rowsOf(tables, GROUPS);
    expect(groups.map(({ group_id: id, kind, n }) => [id, kind, n])).toEqual([
      ['school', 'title', '13'],
      ['other', 'industry', '13'],
    ]);
    expect(groups[0]).toMatchObject({ name_en: 'schools', name_ru: 'школы' });
  });

  it('are the same bytes whatever order the answers stand in', async () => {
    const answers = [
      ...nurses(40, { additional: '1000' }),
      ...nurses(20, { timestamp: '5/1/2029', experience: 'many', additional: '0' }),
      ...LEADS,
    ];
    const text = answerText(answers);
    const random = seededRandom(7);
    const shuffled = answers
      .map((answer) => ({ answer, key: random() }))
      .sort((a, b) => a.key - b.key)
      .map(({ answer }) => answer);
    const one = await nurseSurvey({ 'a-2030.csv': text });
    const other = await nurseSurvey({ 'a-2030.csv': answerText(shuffled) });
    expect(one.tables).not.toBeNull();
    expect(other.tables).toEqual(one.tables);
    expect(other.counts).toEqual(one.counts);
  });
});

describe('an answer is left out and counted', () => {
  it.each([
    ['the title is of no family', { title: 'Baker' }],
    ['another currency', { currency: 'USD' }],
    ['another country', { country: 'Elsewhere' }],
    ['teaching: teaches nurses', { title: 'Nurse tutor' }],
    ['no level claims the title', { title: 'Ward clerk' }],
    ['pay is no full amount a year', { salary: '35/hour' }],
    ['pay is out of bounds', { salary: '9,999' }],
    ['no day, or one of a year without a median to age by', { timestamp: 'May' }],
    ['no day, or one of a year without a median to age by', { timestamp: '5/1/2020' }],
    ['the place is not known', { state: 'South', city: 'Nowhere' }],
    ['sent twice', { salary: '40000' }],
  ])('when %s', async (reason, cells) => {
    const answers = [...nurses(6), nurse({ salary: '40,500', ...cells }), ...LEADS];
    const { tables, counts } = await nurseSurvey({ 'a-2030.csv': answerText(answers) });
    expect(rowsOf(tables, LEVELS)[0]).toMatchObject({ n: '6' });
    expect(counts[0]).toBe('15 answers read, 12 counted (forms of 2028, 2029, 2030)');
    // The other two files hold a baker each.
    const bakers = reason === 'the title is of no family' ? 3 : 1;
    expect(counts).toContainEqual(`      ${bakers} left out: ${reason}`);
  });

  it('and so is one of a form that the level does not use', async () => {
    const { counts } = await nurseSurvey({
      'a-2028.csv': answerText([nurse({ salary: '44000' })]),
      'a-2030.csv': answerText([...nurses(6), ...LEADS]),
    });
    const reason = 'the rules do not use the form of this year for the level';
    expect(counts).toContainEqual(`      1 left out: ${reason}`);
  });

  it('but not for an accent, a flag, a blank country or a title that a rule lets in', async () => {
    const odd = [
      nurse({ title: 'Núrse', salary: '1,0,000' }),
      nurse({ country: 'Home ⚑', salary: '41000' }),
      nurse({ country: '', salary: '42000' }),
      nurse({ title: 'Ward nurse tutor', salary: '43000' }),
    ];
    const answers = [...nurses(6), ...odd, ...LEADS];
    const { tables } = await nurseSurvey({ 'a-2030.csv': answerText(answers) });
    expect(rowsOf(tables, LEVELS)[0]).toMatchObject({ n: '10' });
  });
});

describe('bad input to a survey is said with its place and mend', () => {
  const good = answerText([...nurses(6), ...LEADS]);
  const columns =
    'the columns timestamp, age, industry, title, context, salary, additional, currency, country, state, city, location, experience, experience_field, education, gender';
  it.each<[string, Record<string, string>, string]>([
    [
      'a renamed column',
      { 'a-2030.csv': good.replace('salary', 'salery') },
      `a-2030.csv:1:38  found the column "salery" — expected ${columns}. Rename it to salary.`,
    ],
    [
      'a missing column',
      { 'a-2030.csv': good.replace('currency', 'b') },
      `a-2030.csv:1:1  found no column "currency" — expected ${columns}. Name the column that holds it currency, or add an empty one.`,
    ],
    [
      'a column twice',
      { 'a-2030.csv': good.replace('title,', 'title,title,') },
      'a-2030.csv:1:30  found the column "title" a second time — expected each column once. Remove one of the two; the first is column number 4.',
    ],
    [
      'an empty file',
      { 'a-2030.csv': '' },
      'a-2030.csv:1:1  found an empty file — expected a header line and at least one answer. Save the answers of the form as CSV again, or leave the file out.',
    ],
    [
      'a file without answers',
      { 'a-2030.csv': answerText([]) },
      'a-2030.csv:1:1  found a header without answers — expected a header line and at least one answer. Save the answers of the form as CSV again, or leave the file out.',
    ],
    [
      'a row of too few cells',
      { 'a-2030.csv': `${good}5/1/2030,x\n` },
      'a-2030.csv:14:1  found 2 cells in this row — expected 16, as many as the header has. Put quotation marks around a text that contains a comma, or add the missing commas.',
    ],
    [
      'a quotation mark that nobody closes',
      { 'a-2030.csv': `${good}"5/1/2030,x\n` },
      'a-2030.csv:14:1  found a quotation mark that is never closed — expected a second one at the end of the cell. Close the quotation mark, or remove it.',
    ],
  ])('%s', async (_name, files, message) => {
    const { tables, messages } = await nurseSurvey(files);
    expect(messages).toEqual([message]);
    expect(tables).toBeNull();
  });

  it('two rules that claim one title', async () => {
    const project = nurseProject(NURSE_RULES.replace('      yieldsTo: [ward-lead]\n', ''));
    const answers = [...nurses(6), ...LEADS, nurse({ title: 'Lead nurse' })];
    const { tables, messages } = await nurseSurvey({ 'a-2030.csv': answerText(answers) }, project);
    expect(messages).toEqual([
      'data/survey-rules.yml:26:16  found "lead nurse" (a-2030.csv:14), which ward-lead and nurse claim — expected one rule for each text, or one that yields to the other. Narrow a pattern, or add ward-lead to yieldsTo of nurse.',
    ]);
    expect(tables).toBeNull();
  });

  it('a level with nothing over a threshold', async () => {
    const { tables, messages } = await nurseSurvey({
      'a-2030.csv': answerText([...nurses(5), ...LEADS]),
    });
    expect(messages).toEqual([
      'data/survey-rules.yml:26:16  found 5 answers for nurse — expected at least 6, which a median needs. Widen the pattern, add a year for this level under basePayAlso, or add files of answers.',
    ]);
    expect(tables).toBeNull();
  });

  it('a form that the rules count and that nobody gives', async () => {
    const project = nurseProject(NURSE_RULES.replace('[2029, 2030]', '[2027, 2030]'));
    const { messages } = await nurseSurvey({ 'a-2030.csv': good }, project);
    expect(messages).toEqual([
      'data/survey-rules.yml:3:9  found the form of 2027 and no file of its answers — expected a file for every year of the rules, its name with the year. Name the file of 2027 after --in, or take the year out of the rules.',
    ]);
  });
});
