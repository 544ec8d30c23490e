import type { HistoryLayout } from '../../charts/history/layout.ts';
import type { JobsLayout } from '../../charts/jobs/layout.ts';
import type { ChartTable } from '../../charts/shared/description.ts';
import type { DrawnFigure } from '../figures/drawn-figure.ts';
import { historyFigure, jobsFigure } from '../figures/role-figures.ts';
import type { OutlookRow, StandardErrorRow } from '../../project/data/outlook-tables.ts';
import type { Link } from '../site/page-frame.ts';
import { sourcePeriod } from '../site/pay-phrases.ts';
import type { LadderRole } from '../site/ladder-roles.ts';
import type { SiteModel } from '../site/site-model.ts';

/** What official statistics say of the occupations related to a role: outlook, jobs by area, pay over the years. */
export interface OfficialOccupations {
  /** Each null where nothing is known of it. */
  outlook: OccupationOutlook | null;
  jobs: DrawnFigure<JobsLayout> | null;
  history: DrawnFigure<HistoryLayout> | null;
}

/** The official side of a role; null where nothing is known. */
export function officialOccupations(
  model: SiteModel,
  role: LadderRole,
): OfficialOccupations | null {
  const official = {
    outlook: occupationOutlook(model, role),
    jobs: jobsFigure(model, role),
    history: historyFigure(model, role),
  };
  return Object.values(official).every((part) => part === null) ? null : official;
}

/** Codes and titles of the official occupations related to a role, in the order of display. */
export const officialNames = (
  { occupation, text }: Pick<SiteModel, 'occupation' | 'text'>,
  { socCodes }: Pick<LadderRole, 'socCodes'>,
): { code: string; title: string }[] =>
  socCodes.map((code) => ({ code, title: text(occupation(code).title) }));

/** The official occupations related to a role in the nation: wages, jobs, how exact they are, what is projected. */
export interface OccupationOutlook {
  headline: string;
  /** Openings, and what is measured when. */
  text: string;
  /** Unfolds the table. */
  tableWord: string;
  table: ChartTable;
  notes: string[];
  downloads: Link[];
  sourceIds: string[];
}

/** The outlook of a role's related occupations (method: outlook); null where nobody projects any of them. */
export function occupationOutlook(model: SiteModel, role: LadderRole): OccupationOutlook | null {
  const { language, project } = model;
  const { t } = language;
  const of = (socCode: string | null): OutlookRow | undefined =>
    project.outlook.find((row) => row.socCode === socCode);
  const all = of(null);
  const rows = role.socCodes.flatMap((socCode) => of(socCode) ?? []);
  const [first] = rows;
  if (!first) return null;
  const years = { from: String(first.baseYear), to: String(first.projectedYear) };
  const wages = model.market?.wage.sourceIds[0];
  const errors = rows.some((row) => errorOf(model, row) !== undefined);
  const change = (row: OutlookRow): string => language.signedPercent(row.changePercent / 100, 1);
  return {
    headline: t('outlook.headline', {
      occupation: nameOf(model, first),
      ...growth(model, first),
      compared: all ? (change(all) === change(first) ? 'same' : 'yes') : 'no',
      all: all ? change(all) : '',
      ...years,
    }),
    text: t('outlook.text', {
      openings: first.openings,
      wages: wages === undefined ? 'none' : sourcePeriod(model, wages),
      projections: sourcePeriod(model, first.sourceId),
    }),
    tableWord: t('outlook.table', { count: rows.length }),
    table: {
      caption: t('outlook.caption', { inNation: model.inPlace(model.atlas.nation) }),
      columns: [
        { label: t('outlook.occupation'), numeric: false },
        { label: t('outlook.change', years), numeric: true },
        { label: t('outlook.openings'), numeric: true },
        ...(model.market
          ? [
              { label: t('outlook.median'), numeric: true },
              { label: t('table.jobs'), numeric: true },
            ]
          : []),
        ...(errors ? [{ label: t('outlook.errors'), numeric: true }] : []),
      ],
      rows: [...rows, ...(all ? [all] : [])].map((row) => [
        nameOf(model, row),
        change(row),
        language.number(row.openings),
        ...(model.market ? officialCells(model, row.socCode) : []),
        ...(errors ? [errorText(model, errorOf(model, row))] : []),
      ]),
    },
    notes: [t('outlook.notLevels'), ...(errors ? [t('outlook.errorsNote')] : [])],
    downloads: [
      { label: t('figure.csv'), href: model.addresses.file('/data/outlook.csv') },
      { label: t('figure.method'), href: model.addresses.method('outlook') },
    ],
    sourceIds: [first.sourceId],
  };
}

/** Which way the number of jobs goes, as far as it is written, and how far. */
function growth(
  { language }: SiteModel,
  { changePercent }: OutlookRow,
): { way: 'up' | 'down' | 'same'; share: string } {
  const tenths = Math.round(changePercent * 10);
  return {
    way: tenths > 0 ? 'up' : tenths < 0 ? 'down' : 'same',
    share: language.percent(Math.abs(changePercent) / 100, 1),
  };
}

function nameOf(model: SiteModel, { socCode }: OutlookRow): string {
  return socCode === null
    ? model.language.t('outlook.all')
    : model.text(model.occupation(socCode).short);
}

/** Official median wage and number of jobs in the nation. */
function officialCells({ atlas, language, currency }: SiteModel, socCode: string | null): string[] {
  const missing = language.t('format.missing');
  if (socCode === null) return [missing, missing];
  const median = atlas.official[atlas.nation.id]?.[socCode]?.percentiles.p50;
  const jobs = atlas.jobs[atlas.nation.id]?.[socCode] ?? null;
  return [
    median === undefined ? missing : language.money(median, currency),
    jobs === null ? missing : language.number(jobs),
  ];
}

function errorOf(model: SiteModel, { socCode }: OutlookRow): StandardErrorRow | undefined {
  return model.project.standardErrors.find(
    (row) => row.placeId === model.atlas.nation.id && row.socCode === socCode,
  );
}

/** Relative standard errors of the mean wage and of the number of jobs in percent: "0.4 / 0.7". */
function errorText({ language }: SiteModel, row: StandardErrorRow | undefined): string {
  if (row === undefined) return language.t('format.missing');
  const percent = (share: number): string => language.number(share * 100, 1, 1);
  return `${percent(row.meanWageError)} / ${percent(row.jobsError)}`;
}
