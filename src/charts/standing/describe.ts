import type { Language } from '../../i18n/language.ts';
import type { RoleWords } from '../../ladder/role-words.ts';
import { roleArguments } from '../../ladder/role-words.ts';
import type { ChartDescription } from '../shared/description.ts';
import { percentileCells, percentileColumns } from '../shared/percentile-table.ts';
import { rankArguments, rankLabel } from './standing-data.ts';
import type { StandingData, StandingRow } from './standing-data.ts';

export interface StandingContext {
  language: Language;
  role: RoleWords;
  /** "in Denver", in the case that the language asks for. */
  inPlace: string;
  /** Month of the figures. */
  month: string;
}

/** The words of own pay against a rung and its related occupations: one answer for each. */
export function describeStanding(data: StandingData, context: StandingContext): ChartDescription {
  const { language } = context;
  const { t } = language;
  const headline = standingHeadline(data, context);
  const rankOf = (row: StandingRow): string =>
    row.rank ? rankLabel(row.rank, language) : (row.reason ?? t('format.notAvailable'));
  return {
    headline,
    subtitle: t('standing.subtitle', {
      currencyName: language.currencyName(data.currency),
      month: language.month(context.month),
    }),
    alternative: t('comparison.alternative', {
      headline,
      rows: data.rows
        .map((row) => t('standing.row', { name: row.name, note: row.note, rank: rankOf(row) }))
        .join('; '),
    }),
    table: {
      caption: headline,
      columns: [
        { label: t('standing.column.subject'), numeric: false },
        { label: t('standing.column.what'), numeric: false },
        { label: t('standing.column.rank'), numeric: false },
        ...percentileColumns(
          language,
          data.rows.map(({ statistic }) => statistic),
        ),
      ],
      rows: data.rows.map((row) => [
        row.name,
        row.note,
        rankOf(row),
        ...percentileCells(row.statistic, language),
      ]),
    },
  };
}

function standingHeadline({ pay, currency, rows }: StandingData, context: StandingContext): string {
  const { language, role, inPlace } = context;
  const [own] = rows;
  const values = {
    ...roleArguments('role', role),
    inPlace,
    amount: language.money(pay, currency),
  };
  if (!own?.rank) return language.t('standing.headline.none', values);
  return language.t('standing.headline', {
    ...values,
    ...rankArguments(own.rank),
    evidence: own.statistic?.evidence ?? '',
  });
}
