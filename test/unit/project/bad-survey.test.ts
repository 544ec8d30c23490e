import { describe, expect, it } from 'vitest';
import { NURSE_RULES, nurseProject } from '../../fixtures/nurse-survey.ts';
import type { FixtureProject } from '../../fixtures/fixture-project.ts';

const LEVELS = 'data/pay/survey-levels.csv';
const CASH = 'data/pay/survey-total-cash.csv';
const EXPERIENCE = 'data/pay/survey-experience.csv';
const GROUPS = 'data/pay/survey-groups.csv';
const YEARS = 'data/pay/survey-years.csv';
const NURSE = 'nurse,ward-survey,60,30000,35500,41000,46000,51000,39500,42500';
const CASH_HEAD =
  'level_id,source_id,n,receiving_n,receiving_percent,extra_percent_p25,extra_percent_p50,extra_percent_p75,base_p50,p25,p50,p75,p50_low,p50_high\n';
const GROUP_HEAD =
  'level_id,kind,group_id,name_ru,name_en,source_id,n,p25,p50,p75,p50_low,p50_high\n';

/** A change to the row of nurses. */
const nurseRow = (row: string) => (project: FixtureProject) => project.replace(LEVELS, NURSE, row);
const cashRow = (row: string) => (project: FixtureProject) =>
  project.write(CASH, `${CASH_HEAD}nurse,ward-survey,${row}\n`);
const groupRow = (row: string) => (project: FixtureProject) =>
  project.write(GROUPS, `${GROUP_HEAD}nurse,industry,homes,Дома,Homes,ward-survey,${row}\n`);

const rows: [name: string, change: (project: FixtureProject) => void, message: string][] = [
  [
    'a median of five answers',
    nurseRow('nurse,ward-survey,5,,,41000,,,39500,42500'),
    `${LEVELS}:2:23  found "41000" in p50, from 5 answers — expected at least 6 answers for this figure. Leave the cell blank, or remove the row where a blank is not allowed.`,
  ],
  [
    'quartiles of twelve answers',
    nurseRow('nurse,ward-survey,12,,35500,41000,46000,,39500,42500'),
    `${LEVELS}:2:23  found "35500" in p25, from 12 answers — expected at least 13 answers for this figure. Leave the cell blank, or remove the row where a blank is not allowed.`,
  ],
  [
    'outer percentiles of thirty-five answers',
    nurseRow(NURSE.replace('60', '35')),
    `${LEVELS}:2:22  found "30000" in p10, from 35 answers — expected at least 36 answers for this figure. Leave the cell blank, or remove the row where a blank is not allowed.`,
  ],
  [
    'an interval that is blank',
    nurseRow('nurse,ward-survey,60,30000,35500,41000,46000,51000,,42500'),
    `${LEVELS}:2:52  found nothing in p50_low — expected a whole number, 1 or more. Fill in the number.`,
  ],
  [
    'an interval that is inside out',
    nurseRow('nurse,ward-survey,60,30000,35500,41000,46000,51000,42500,39500'),
    `${LEVELS}:2:34  found "41000" in p50, after 42500 in p50_low — expected numbers that never fall from p50_low to p50_high. Put the numbers in order, or check them at their source.`,
  ],
  [
    'years that do not add up',
    (project) =>
      project.write(
        YEARS,
        'level_id,year,source_id,n\nnurse,2029,ward-survey,30\nnurse,2030,ward-survey,29\n',
      ),
    `${LEVELS}:2:19  found "60" in n, but 59 answers of all years — expected the sum of n in ${YEARS}. Correct the one or the other; npm run survey writes both.`,
  ],
  [
    'total cash of nine people',
    cashRow('9,,,,,,41000,,43000,,41000,45000'),
    `${CASH}:2:26  found "41000" in base_p50, from 9 answers — expected at least 10 answers for this figure. Leave the cell blank, or remove the row where a blank is not allowed.`,
  ],
  [
    'additional pay of nine receivers',
    cashRow('12,9,75,,8,,41000,,43000,,41000,45000'),
    `${CASH}:2:28  found "8" in extra_percent_p50, from 9 answers — expected at least 10 answers for this figure. Leave the cell blank, or remove the row where a blank is not allowed.`,
  ],
  [
    'more receivers than people',
    cashRow('20,21,100,,,,41000,,43000,,41000,45000'),
    `${CASH}:2:22  found "21" in receiving_n, more than 20 in n — expected a part of the answers. Check both numbers.`,
  ],
  [
    'a share that its counts do not give',
    cashRow('20,10,60,,,,41000,,43000,,41000,45000'),
    `${CASH}:2:25  found "60" in receiving_percent, with 10 of 20 — expected 50.0. Correct the share, or one of the two counts.`,
  ],
  [
    'a total below base pay',
    cashRow('20,10,50,,,,44000,,43000,,41000,45000'),
    `${CASH}:2:38  found "43000" in p50, below 44000 in base_p50 — expected total cash, which is never less than base pay of the same people. Check both numbers.`,
  ],
  [
    'total cash without its interval',
    cashRow('20,10,50,,,,41000,,43000,,,'),
    `${CASH}:2:45  found nothing in p50_low, but a number in p50 — expected both numbers or neither. Fill in p50_low, or leave p50 blank too.`,
  ],
  [
    'quartiles of a small group',
    groupRow('7,35000,41000,46000,40000,43000'),
    `${GROUPS}:2:47  found "35000" in p25, from 7 answers — expected at least 13 answers for this figure. Leave the cell blank, or remove the row where a blank is not allowed.`,
  ],
  [
    'quartiles of experience from few people',
    (project) =>
      project.write(
        EXPERIENCE,
        'level_id,kind,source_id,n,p25,p50,p75\nnurse,field,ward-survey,6,,4.5,9\n',
      ),
    `${EXPERIENCE}:2:32  found "9" in p75, from 6 answers — expected at least 13 answers for this figure. Leave the cell blank, or remove the row where a blank is not allowed.`,
  ],
  [
    'a group of a level that does not exist',
    (project) => {
      groupRow('14,,41000,,40000,43000')(project);
      project.replace(GROUPS, '\nnurse', '\nnurze');
    },
    `${GROUPS}:2:1  found an unknown level "nurze" — expected a level of content/ladder.yml. Did you mean nurse?`,
  ],
  [
    'a level twice in total cash',
    (project) => project.write(CASH, `${CASH_HEAD}${'nurse,ward-survey,7,,,,,,,,,,,\n'.repeat(2)}`),
    `${CASH}:3:1  found "nurse,ward-survey" a second time — expected each level_id, source_id once (the first is in line 2). Remove one of the two.`,
  ],
];

const RULES = 'data/survey-rules.yml';

const rules: [name: string, from: string, to: string, message: string][] = [
  [
    'a pattern that is no regular expression',
    "pattern: 'lead|head'",
    "pattern: 'lead|(head'",
    `${RULES}:24:16  found "lead|(head" in titles.levels[1].pattern — expected a regular expression (Unterminated group). Correct it.`,
  ],
  [
    'a level that does not exist',
    '- id: ward-lead',
    '- id: word-lead',
    `${RULES}:23:11  found an unknown level "word-lead" — expected a level of content/ladder.yml. Did you mean ward-lead?`,
  ],
  [
    'further years of a level that does not exist',
    'ward-lead: [2028]',
    'word-lead: [2028]',
    `${RULES}:5:5  found an unknown level "word-lead" — expected a level of content/ladder.yml. Did you mean ward-lead?`,
  ],
  [
    'one pattern in two rules',
    "pattern: 'nurse'\n      yieldsTo: [ward-lead]",
    "pattern: 'lead|head'",
    `${RULES}:26:16  found the pattern of ward-lead again, so that ward-lead and nurse claim the same texts — expected one rule for each text, or one that yields to the other. Narrow a pattern, or add ward-lead to yieldsTo of nurse.`,
  ],
  [
    'a rule that yields to none of its list',
    'yieldsTo: [ward-lead]',
    'yieldsTo: [ward-lad]',
    `${RULES}:27:18  found an unknown rule "ward-lad" — expected a rule of titles.levels. Did you mean ward-lead?`,
  ],
  [
    'a ladder of a family that does not exist',
    'ladder: [ward]',
    'ladder: [wards]',
    `${RULES}:16:12  found an unknown family "wards" — expected a family of titles.families. Did you mean ward?`,
  ],
  [
    'a place that does not exist',
    'lindholm-north:\n      alone',
    'lindholm-south:\n      alone',
    `${RULES}:46:5  found an unknown place "lindholm-south" — expected a place of data/places.csv. Did you mean lindholm-north?`,
  ],
  [
    'a year without a median to age to',
    'toYear: 2030',
    'toYear: 2031',
    `${RULES}:52:11  found 2031, of which no median of 22-2101 is known — expected a year of the occupation in a table data/pay/*-history.csv. Choose another year or occupation, or add the median.`,
  ],
  [
    'a threshold below the rules of display',
    'quartiles: 13',
    'quartiles: 12',
    `${RULES}:70:14  found "12" in thresholds.quartiles — expected a number of at least 13. Correct it.`,
  ],
];

describe('check says of a survey with its place and mend', () => {
  it('nothing where all is well', () => {
    const project = nurseProject();
    cashRow('20,15,75,2,8,16,41000,,43000,,41000,45000')(project);
    groupRow('14,35000,41000,46000,40000,43000')(project);
    expect(project.messages()).toEqual([]);
  });

  it.each(rows)('%s', (_name, change, message) => {
    const project = nurseProject();
    change(project);
    expect(project.messages()).toContain(message);
  });

  it.each(rules)('%s', (_name, from, to, message) => {
    if (!NURSE_RULES.includes(from)) throw new Error(`the rules do not contain ${from}`);
    expect(nurseProject(NURSE_RULES.replace(from, to)).messages()).toContain(message);
  });

  it('a level without a rule', () => {
    const rule = "    - id: nurse\n      pattern: 'nurse'\n      yieldsTo: [ward-lead]\n";
    expect(nurseProject(NURSE_RULES.replace(rule, '')).messages()).toContain(
      `${RULES}:23:5  found no rule for the level "nurse" — expected a rule for each level of content/ladder.yml. Add a rule with the id nurse and the pattern of its titles, or name it under levelsNotTold.`,
    );
  });

  it('a level that the rules tell nothing of, and one that they do all the same', () => {
    const rule = "    - id: nurse\n      pattern: 'nurse'\n      yieldsTo: [ward-lead]\n";
    const untold = (ids: string): string =>
      NURSE_RULES.replace(rule, '').replace(
        '  levels:\n',
        `  levelsNotTold: [${ids}]\n  levels:\n`,
      );
    expect(nurseProject(untold('nurse')).messages()).toEqual([]);
    expect(nurseProject(untold('nurse, ward-lead')).messages()).toContain(
      `${RULES}:22:26  found the level "ward-lead", which has a rule — expected a level that answers tell nothing of. Remove ward-lead here, or its rule.`,
    );
  });
});
