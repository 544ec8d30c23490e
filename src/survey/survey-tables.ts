import { FILES } from '../project/draft/file-names.ts';
import type { SurveyRules } from '../schemas/survey-rules.ts';
import type { CsvCell } from '../tables/format-csv.ts';
import { formatCsv, numberCell } from '../tables/format-csv.ts';
import type { CountedAnswer } from './sort-answers.ts';
import { yearsOf } from './sort-answers.ts';
import { basePayOf, experienceOf, toMoney, totalCashOf } from './survey-figures.ts';

interface Pile {
  rules: SurveyRules;
  levelIds: readonly string[];
  answers: readonly CountedAnswer[];
}

/** The tables of a survey as files of data/pay/, by name. Rows stand in the order of the ladder. */
export function surveyTables(pile: Pile): Map<string, string> {
  return new Map([
    [FILES.surveyPay, levelTable(pile)],
    [FILES.surveyCash, cashTable(pile)],
    [FILES.surveyExperience, experienceTable(pile)],
    [FILES.surveyGroups, groupTable(pile)],
    [FILES.surveyYears, yearTable(pile)],
  ]);
}

/** Answers of the ladder’s own families on a level. */
function ofLevel({ rules, answers }: Pile, levelId: string): CountedAnswer[] {
  return answers.filter(
    (answer) => answer.levelId === levelId && rules.titles.ladder.includes(answer.familyId),
  );
}

/** Only the forms that every table counts. */
function ofAllYears({ rules }: Pile, answers: readonly CountedAnswer[]): CountedAnswer[] {
  return answers.filter(({ year }) => rules.years.all.includes(year));
}

function levelTable(pile: Pile): string {
  const { rules, levelIds } = pile;
  const columns = 'level_id,source_id,n,p10,p25,p50,p75,p90,p50_low,p50_high'.split(',');
  return formatCsv(
    columns,
    levelIds.map((levelId) => {
      const pay = toMoney(basePayOf(ofLevel(pile, levelId), rules.thresholds), rules.rounding);
      const { n, p10, p25, p50, p75, p90, low, high } = pay;
      return [levelId, rules.sourceId, n, p10, p25, p50, p75, p90, low, high];
    }),
  );
}

function cashTable(pile: Pile): string {
  const { rules, levelIds } = pile;
  const columns = [
    ...['level_id', 'source_id', 'n', 'receiving_n', 'receiving_percent'],
    ...['extra_percent_p25', 'extra_percent_p50', 'extra_percent_p75', 'base_p50'],
    ...['p25', 'p50', 'p75', 'p50_low', 'p50_high'],
  ];
  return formatCsv(
    columns,
    levelIds.map((levelId): CsvCell[] => {
      const cash = totalCashOf(ofAllYears(pile, ofLevel(pile, levelId)), rules.thresholds);
      const { p25, p50, p75, low, high } = toMoney(cash.total, rules.rounding);
      const base = toMoney({ ...cash.total, p50: cash.baseP50 }, rules.rounding);
      const share = cash.receivingShare;
      const extra = cash.extraPercent;
      return [
        ...[levelId, rules.sourceId, cash.n, share === null ? null : cash.receiving],
        ...[share === null ? null : 100 * share, extra.p25, extra.p50, extra.p75].map((percent) =>
          numberCell(percent, 1),
        ),
        ...[base.p50, p25, p50, p75, low, high],
      ];
    }),
  );
}

function experienceTable(pile: Pile): string {
  const { rules, levelIds } = pile;
  const kinds = [
    ['total', 'experience'],
    ['field', 'experienceInField'],
  ] as const;
  return formatCsv(
    ['level_id', 'kind', 'source_id', 'n', 'p25', 'p50', 'p75'],
    levelIds.flatMap((levelId) =>
      kinds.map(([kind, field]): CsvCell[] => {
        const chosen = ofAllYears(pile, ofLevel(pile, levelId)).map((answer) => answer[field]);
        const { n, p25, p50, p75 } = experienceOf(chosen, rules.experience, rules.thresholds);
        const years = [p25, p50, p75].map((value) => numberCell(value, 1));
        return [levelId, kind, rules.sourceId, n, ...years];
      }),
    ),
  );
}

function groupTable(pile: Pile): string {
  const { rules, levelIds } = pile;
  const groups = [...rules.titleGroups, ...rules.industries];
  const locales = [...new Set(groups.flatMap(({ name }) => Object.keys(name)))].sort();
  const answers = ofAllYears(pile, pile.answers);
  const rows = levelIds.flatMap((levelId) => {
    const beside = rules.titleGroups.map((group) => ({
      group,
      kind: 'title',
      members: answers.filter(
        (answer) => answer.levelId === levelId && answer.familyId === group.id,
      ),
    }));
    const own = ofAllYears(pile, ofLevel(pile, levelId));
    const inside = rules.industries.map((group) => ({
      group,
      kind: 'industry',
      members: own.filter(({ industryId }) => industryId === group.id),
    }));
    return [...beside, ...inside]
      .filter(({ members }) => members.length >= rules.thresholds.group)
      .map(({ group, kind, members }): CsvCell[] => {
        const pay = toMoney(basePayOf(members, rules.thresholds), rules.rounding);
        const { n, p25, p50, p75, low, high } = pay;
        const names = locales.map((locale) => group.name[locale] ?? '');
        return [
          ...[levelId, kind, group.id, ...names, rules.sourceId],
          ...[n, p25, p50, p75, low, high],
        ];
      });
  });
  const names = locales.map((locale) => `name_${locale}`);
  return formatCsv(
    [
      ...['level_id', 'kind', 'group_id', ...names, 'source_id'],
      ...['n', 'p25', 'p50', 'p75', 'p50_low', 'p50_high'],
    ],
    rows,
  );
}

function yearTable(pile: Pile): string {
  const { rules, levelIds } = pile;
  return formatCsv(
    ['level_id', 'year', 'source_id', 'n'],
    levelIds.flatMap((levelId) => {
      const years = [...yearsOf(rules, levelId)].sort((a, b) => a - b);
      return years.map((year): CsvCell[] => [
        levelId,
        year,
        rules.sourceId,
        ofLevel(pile, levelId).filter((answer) => answer.year === year).length,
      ]);
    }),
  );
}
