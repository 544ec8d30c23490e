import type { ChartTable, FigureEvidence } from '../../charts/shared/description.ts';
import { unbrokenRanges } from '../../i18n/formats.ts';
import { payRangeText, payText } from '../../pay/shown-pay.ts';
import type { PayStatistic } from '../../schemas/pay-statistic.ts';
import type { SurveyExperienceRow } from '../../project/data/survey-tables.ts';
import { evidenceLine } from '../site/pay-phrases.ts';
import type { LadderRole } from '../site/ladder-roles.ts';
import type { SiteModel } from '../site/site-model.ts';

/** What people on a rung answered besides their base pay. */
export interface RoleSurvey {
  title: string;
  facts: { term: string; text: string }[];
  /** Answers of which years stand behind the rung. */
  evidence: FigureEvidence;
  /** Forms that count for this rung alone; null where there are none. */
  note: string | null;
  /** Folded: other titles and industries; null where no group has enough answers. */
  groups: { summary: string; table: ChartTable; note: string } | null;
}

/** Total cash, years of work and groups of a rung (method: survey); null for a survey that says no more than pay. */
export function roleSurvey(model: SiteModel, role: LadderRole): RoleSurvey | null {
  const { t } = model.language;
  if (role.pay === null) return null;
  const facts = [...cashFact(model, role, role.pay), ...experienceFact(model, role)];
  const groups = groupTable(model, role, role.pay);
  if (facts.length === 0 && groups === null) return null;
  return {
    title: t('role.survey', { survey: 'yes' }),
    facts,
    evidence: evidenceLine(model, 'observed', role.rung, answersByYear(model, role)),
    note: yearsNote(model, role),
    groups,
  };
}

/** “210 answers (2021: 104, 2022: 54, 2023: 52)”; without years where they are not known. */
function answersByYear({ project, language }: SiteModel, role: LadderRole): string {
  const { t } = language;
  const answers = t('pay.answers', { n: role.pay?.n ?? 0 });
  const years = project.survey.years
    .filter(({ levelId, n }) => levelId === role.id && n > 0)
    .map(({ year, n }) => `${year}: ${language.number(n)}`);
  return years.length === 0 ? answers : `${answers} (${years.join(', ')})`;
}

/** Answers of further years that count because the others are too few. */
function yearsNote({ project, language }: SiteModel, role: LadderRole): string | null {
  const also = project.survey.rules?.years.basePayAlso[role.id];
  if (also === undefined) return null;
  return language.t('role.survey.also', {
    count: also.length,
    years: language.list(also.map(String)),
  });
}

/** Total cash beside base pay of the same people, never instead of it. */
function cashFact(model: SiteModel, role: LadderRole, pay: PayStatistic): RoleSurvey['facts'] {
  const { language, project } = model;
  const { t } = language;
  const row = project.survey.cash.find(({ levelId }) => levelId === role.id);
  if (row === undefined) return [];
  const term = t('role.survey.cash');
  const { n, p25, p50, p75, baseP50, receivingPercent, extraPercentP50 } = row;
  if (p50 === null || baseP50 === null) {
    const least = project.survey.rules?.thresholds.cash ?? 0;
    return [{ term, text: t('role.survey.tooFew', { n, least: n < least ? least : 0 }) }];
  }
  const money = (amount: number): string => payText(amount, pay, language);
  const half =
    p25 === null || p75 === null ? 'none' : payRangeText({ low: p25, high: p75 }, pay, language);
  const sentences = [
    t('role.survey.cashText', {
      total: money(p50),
      base: money(baseP50),
      half,
      n,
      thin: isThin(model, n) ? 'yes' : 'no',
    }),
  ];
  if (receivingPercent !== null) {
    sentences.push(
      t('role.survey.extra', {
        share: language.percent(receivingPercent / 100),
        extra: extraPercentP50 === null ? 'none' : language.percent(extraPercentP50 / 100),
      }),
    );
  }
  return [{ term, text: unbrokenRanges(sentences.join(' ')) }];
}

/** Years of work in all and in the field, each saying which it is. */
function experienceFact(model: SiteModel, role: LadderRole): RoleSurvey['facts'] {
  const { t } = model.language;
  const rows = (['total', 'field'] as const).flatMap((kind) =>
    model.project.survey.experience.filter(
      (row) => row.levelId === role.id && row.kind === kind && row.p50 !== null,
    ),
  );
  if (rows.length === 0) return [];
  const text = rows.map((row) => experienceText(model, row)).join(' ');
  return [{ term: t('role.survey.experience'), text: unbrokenRanges(text) }];
}

function experienceText(model: SiteModel, row: SurveyExperienceRow): string {
  const { p25, p50, p75, n, kind } = row;
  const half =
    p25 === null || p75 === null
      ? ('none' as const)
      : `${Math.round(p25)}–${model.language.t('role.survey.years', { years: Math.round(p75) })}`;
  return model.language.t('role.survey.experienceText', {
    kind,
    median: model.language.t('role.survey.years', { years: Math.round(p50 ?? 0) }),
    half,
    n,
    thin: isThin(model, n) ? 'yes' : 'no',
  });
}

const isThin = ({ project }: SiteModel, n: number): boolean =>
  n < (project.settings.thinAnswers?.value ?? 0);

/** Pay of groups beside the rung (other titles) and inside it (industries), the rung itself first. */
function groupTable(model: SiteModel, role: LadderRole, pay: PayStatistic): RoleSurvey['groups'] {
  const { language, project, text } = model;
  const { t } = language;
  const groups = project.survey.groups.filter(({ levelId }) => levelId === role.id);
  if (groups.length === 0) return null;
  const row = (
    name: string,
    n: number,
    { p25, p50, p75 }: { p25: number | null; p50: number; p75: number | null },
  ): string[] => [
    name,
    t('role.survey.groupAnswers', { n, thin: isThin(model, n) ? 'yes' : 'no' }),
    payText(p50, pay, language),
    p25 === null || p75 === null
      ? t('format.missing')
      : payRangeText({ low: p25, high: p75 }, pay, language),
  ];
  const [first] = groups;
  const kinds = groups.some(({ kind }) => kind !== first!.kind)
    ? 'both'
    : first!.kind === 'title'
      ? 'titles'
      : 'industries';
  return {
    summary: t('role.survey.groups', { kinds }),
    table: {
      caption: t('role.survey.groupsCaption', { role: role.words.title, kinds }),
      columns: [
        { label: t('role.survey.group'), numeric: false },
        { label: t('role.survey.groupN'), numeric: true },
        { label: t('role.survey.groupMedian'), numeric: true },
        { label: t('role.survey.groupHalf'), numeric: true },
      ],
      rows: [
        row(role.words.title, pay.n ?? 0, pay.percentiles),
        ...groups.map((group) =>
          row(
            t('role.survey.groupName', { name: text(group.name), kind: group.kind }),
            group.n,
            group,
          ),
        ),
      ],
    },
    note: t('role.survey.groupsNote', { kinds }),
  };
}
