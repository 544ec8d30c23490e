import type { DataKinds } from '../../project/data-kinds.ts';
import type { SurveyTables } from '../../project/project.ts';
import { fileIds } from '../site/former-names.ts';
import type { Link } from '../site/page-frame.ts';
import type { SiteModel } from '../site/site-model.ts';

/** The tables of figures that a site can hand out, by file, each with the figures that it is made of. */
const DATA_FILES = {
  places: () => true,
  estimates: ({ estimates }) => estimates,
  official: ({ officialPay }) => officialPay,
  survey: ({ survey }) => survey,
  history: ({ history }) => history,
  outlook: ({ outlook }) => outlook,
  quoted: ({ quoted }) => quoted,
  ranges: ({ ranges }) => ranges,
  'own-pay': ({ ownPay }) => ownPay,
  zones: ({ zones }) => zones,
} as const satisfies Record<string, (kinds: DataKinds) => boolean>;

export type DataFile = keyof typeof DATA_FILES;

/** The tables that a site has figures for, in the order in which they are offered. */
export function dataFiles({ kinds }: Pick<SiteModel, 'kinds'>): DataFile[] {
  return (Object.keys(DATA_FILES) as DataFile[]).filter((name) => DATA_FILES[name](kinds));
}

/** The cities that have a file of all their pay. */
export function cityFileIds({
  kinds,
  atlas,
  former,
}: Pick<SiteModel, 'kinds' | 'atlas' | 'former'>): string[] {
  return fileIds(kinds.officialPay ? atlas.metros.map(({ id }) => id) : [], former.places);
}

/** The roles that have a file of their estimates: a rung whose pay in the nation nobody tells has none. */
export function roleFileIds({
  roles,
  kinds,
  former,
  atlas,
}: Pick<SiteModel, 'roles' | 'kinds' | 'atlas' | 'former'>): string[] {
  const told = roles.filter(({ id }) => atlas.levelPay[id] !== undefined);
  return fileIds(kinds.estimates ? told.map(({ id }) => id) : [], former.roles);
}

type Rows = Omit<SurveyTables, 'rules'>;

/** Files of a survey’s tables besides pay by rung, with the columns of data/pay/. */
const FILES = {
  'survey-total-cash': 'cash',
  'survey-experience': 'experience',
  'survey-groups': 'groups',
  'survey-years': 'years',
} as const satisfies Record<string, keyof Rows>;

export type SurveyFile = keyof typeof FILES;

/** The files that this project has figures for. */
export function surveyFiles(
  model: Pick<SiteModel, 'project' | 'language' | 'addresses'>,
): (Link & { file: SurveyFile })[] {
  return (Object.keys(FILES) as SurveyFile[])
    .filter((file) => model.project.survey[FILES[file]].length > 0)
    .map((file) => ({
      file,
      label: model.language.t(`sources.file.${file}`),
      href: model.addresses.file(`/data/${file}.csv`),
    }));
}

/** A table of the survey: money is not rounded further than in data/pay/, and what is not known is blank. */
export function surveyFileTable(
  model: SiteModel,
  file: SurveyFile,
): { header: string[]; rows: (string | number | null)[][] } {
  const { cash, experience, groups, years } = model.project.survey;
  const locales = model.project.site.locales;
  switch (file) {
    case 'survey-total-cash':
      return {
        header: [
          ...['level_id', 'n', 'receiving_n', 'receiving_percent', 'extra_percent_p25'],
          ...['extra_percent_p50', 'extra_percent_p75', 'base_p50', 'p25', 'p50', 'p75'],
          ...['p50_low', 'p50_high', 'currency', 'basis', 'reference_date', 'sources'],
        ],
        rows: cash.map((row) => [
          ...[row.levelId, row.n, row.receivingN, row.receivingPercent, row.extraPercentP25],
          ...[row.extraPercentP50, row.extraPercentP75, row.baseP50, row.p25, row.p50, row.p75],
          ...[row.p50Low, row.p50High, ...termsOf(model, row.sourceId, 'total-cash')],
        ]),
      };
    case 'survey-experience':
      return {
        header: ['level_id', 'kind', 'n', 'p25', 'p50', 'p75', 'sources'],
        rows: experience.map((row) => [
          ...[row.levelId, row.kind, row.n, row.p25, row.p50, row.p75, row.sourceId],
        ]),
      };
    case 'survey-groups':
      return {
        header: [
          ...['level_id', 'kind', 'group_id', ...locales.map((locale) => `name_${locale}`)],
          ...['n', 'p25', 'p50', 'p75', 'p50_low', 'p50_high'],
          ...['currency', 'basis', 'reference_date', 'sources'],
        ],
        rows: groups.map((row) => [
          ...[row.levelId, row.kind, row.groupId],
          ...locales.map((locale) => row.name[locale] ?? ''),
          ...[row.n, row.p25, row.p50, row.p75, row.p50Low, row.p50High],
          ...termsOf(model, row.sourceId, 'base'),
        ]),
      };
    case 'survey-years':
      return {
        header: ['level_id', 'year', 'n', 'sources'],
        rows: years.map((row) => [row.levelId, row.year, row.n, row.sourceId]),
      };
  }
}

/** Currency, basis, reference date and source of an amount. */
function termsOf(model: SiteModel, sourceId: string, basis: string): string[] {
  const { currency, referenceDate } = model.source(sourceId);
  return [currency ?? '', basis, referenceDate ?? '', sourceId];
}
