import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { surveyRules } from '../../../../src/schemas/survey-rules.ts';
import { surveyFileTable, surveyFiles } from '../../../../src/views/sections/data-files.ts';
import { roleSurvey } from '../../../../src/views/sections/role-survey.ts';
import type { SiteModel } from '../../../../src/views/site/site-model.ts';
import { NURSE_RULES } from '../../../fixtures/nurse-survey.ts';
import { english, modelOf, plain, project, russian } from '../../../fixtures/small-model.ts';

const surveyOf = (model: SiteModel, id: string) =>
  roleSurvey(
    model,
    model.roles.find((role) => role.id === id)!,
  );

const factsOf = (model: SiteModel, id: string): string[] =>
  (surveyOf(model, id)?.facts ?? []).map(({ term, text }) => plain(`${term}: ${text}`));

describe('what the page of a role says of its survey', () => {
  it('puts total cash beside base pay of the same people, and years of work by kind', () => {
    expect(factsOf(english, 'account-manager')).toEqual([
      'Total cash: Median $66,000 a year with bonuses, commissions, and overtime; $60,000 in base pay alone, both from the same 200 responses. Half earn $52,000–$90,000. Of these people, 75% get additional pay; its median among them is 10% of base pay.',
      'Years of experience: In total: a median of about 11 years; half have 8–18 years (200 responses). In the field: a median of about 7 years; half have 4–11 years (198 responses).',
    ]);
    expect(factsOf(russian, 'account-manager')).toEqual([
      'Все денежные выплаты: С премиями, комиссионными и сверхурочными медиана — 66 000 $ в год, без них у тех же людей — 60 000 $ (в этом подсчёте 200 ответов). Половина получает 52 000–90 000 $. Выплаты сверх оклада есть у 75 %, их медиана — 10 % оклада.',
      'Стаж: Общий: медиана — примерно 11 лет, у половины — 8–18 лет (200 ответов). В этой области: медиана — примерно 7 лет, у половины — 4–11 лет (198 ответов).',
    ]);
  });

  it('says that answers are too few instead of a figure, and marks thin ones', () => {
    expect(factsOf(english, 'vp-account-management')).toEqual([
      'Total cash: Not shown: only 7 responses count for it.',
      'Years of experience: In total: a median of about 19 years (8 responses, a small sample).',
    ]);
    expect(factsOf(russian, 'vp-account-management')[0]).toBe(
      'Все денежные выплаты: Не показаны: есть только 7 ответов.',
    );
  });

  it('says from how many answers on total cash is shown, where the rules of the survey say it', () => {
    const rules = surveyRules.parse(parse(NURSE_RULES));
    const model = modelOf({ ...project, survey: { ...project.survey, rules } });
    expect(factsOf(model, 'vp-account-management')[0]).toBe(
      'Total cash: Not shown: only 7 responses count for it, and it takes at least 10.',
    );
  });

  it('names the answers of each year that has some, as an adjusted survey', () => {
    expect(surveyOf(english, 'account-manager')?.evidence).toMatchObject({
      evidence: 'observed',
      word: 'Survey, adjusted',
      text: '200 responses (2021: 120, 2023: 80)',
    });
    expect(surveyOf(english, 'vp-account-management')?.evidence.text).toBe(
      '12 responses (2019: 5, 2021: 7)',
    );
  });

  it('folds groups with their answers, the rung itself first', () => {
    expect(
      surveyOf(english, 'account-manager')?.groups?.table.rows.map((row) => row.map(plain)),
    ).toEqual([
      ['Account manager', '200', '$60,000', '$50,000–$80,000'],
      ['customer success (other titles)', '84', '$75,000', '$65,000–$95,000'],
      ['software', '28 (small sample)', '$72,000', '$60,000–$100,000'],
    ]);
    expect(surveyOf(english, 'vp-account-management')?.groups).toBeNull();
  });

  it('names only the kinds of groups that there are', () => {
    const { survey } = project;
    const said = (kind: 'title' | 'industry'): string[] => {
      const groups = survey.groups.filter((group) => group.kind === kind);
      const { summary, note, table } = surveyOf(
        modelOf({ ...project, survey: { ...survey, groups } }),
        'account-manager',
      )!.groups!;
      return [summary, table.caption, note].map(plain);
    };
    expect(said('industry')).toEqual([
      'Industries',
      'Account manager: annual base pay by industry',
      'Industry figures are for people at this level. Groups too small to show are left out; differences between small groups may be due to chance.',
    ]);
    expect(said('title')[0]).toBe('Other titles');
    expect(said('title')[2]).toMatch(/^People with the other titles are counted only here/);
    expect(surveyOf(russian, 'account-manager')!.groups!.summary).toBe(
      'Другие должности и\u00a0отрасли',
    );
  });

  it('is left out where the survey says no more than base pay', () => {
    expect(surveyOf(english, 'account-director')).toBeNull();
    const bare = { rules: null, cash: [], experience: [], groups: [], years: [] };
    const model = modelOf({ ...project, survey: bare });
    expect(surveyOf(model, 'account-manager')).toBeNull();
    expect(surveyFiles(model)).toEqual([]);
  });
});

describe('files of a survey', () => {
  it('hold as many cells in each row as their header has, and every row', () => {
    for (const { file } of surveyFiles(english)) {
      const { header, rows } = surveyFileTable(english, file);
      expect(new Set(rows.map((row) => row.length))).toEqual(new Set([header.length]));
    }
    expect(surveyFiles(english).map(({ href }) => href)).toEqual([
      '/data/survey-total-cash.csv',
      '/data/survey-experience.csv',
      '/data/survey-groups.csv',
      '/data/survey-years.csv',
    ]);
  });

  it('say what an amount is', () => {
    const { header, rows } = surveyFileTable(english, 'survey-total-cash');
    const first = Object.fromEntries(header.map((name, index) => [name, rows[0]?.[index]]));
    expect(first).toMatchObject({ p50: 66_000, basis: 'total-cash', currency: 'USD' });
  });
});
