import type { Language } from '../../i18n/language.ts';
import { roleArguments } from '../../ladder/role-words.ts';
import type { ChartDescription, ChartTable } from '../shared/description.ts';
import { placeReasons, thinWords } from '../shared/labels.ts';
import { percentileCells, percentileColumns } from '../shared/percentile-table.ts';
import type { OccupationRow, OccupationsData, OccupationsRung } from './occupations-data.ts';
import { sortOccupations } from './occupations-data.ts';

export interface OccupationsContext {
  language: Language;
  currency: string;
  /** Month the figures stand for. */
  month: string;
  /** The place in a sentence: "in Denver". */
  inPlace: string;
}

export interface OccupationsDescription extends ChartDescription {
  /** What is drawn otherwise, and why: a sentence each. */
  notes: string[];
}

/** The words of the chart: what the occupations pay that a rung is counted in. */
export function describeOccupations(
  data: OccupationsData,
  context: OccupationsContext,
): OccupationsDescription {
  const sorted = { ...data, occupations: sortOccupations(data.occupations) };
  const headline = occupationsHeadline(sorted, context);
  return {
    headline,
    subtitle: occupationsSubtitle(data, context),
    alternative: occupationsAlternative(sorted, headline, context.language),
    notes: sorted.occupations.flatMap((row) => equalNeighbours(row, context.language)),
    table: occupationsTable(sorted, headline, context),
  };
}

function occupationsHeadline(data: OccupationsData, context: OccupationsContext): string {
  const { language, inPlace } = context;
  const printed = data.occupations.flatMap(({ medianLabel }) => medianLabel ?? []);
  const [high, low] = [printed[0], printed.at(-1)];
  if (high === undefined || low === undefined) {
    return language.t('occupations.headlineNone', { inPlace });
  }
  const values = { low, high, inPlace, count: printed.length, same: low === high ? 'yes' : 'no' };
  return data.rung
    ? language.t('occupations.headline', { ...values, ...roleArguments('role', data.rung.words) })
    : language.t('occupations.headlineAlone', values);
}

function occupationsSubtitle(
  { rung, basis }: OccupationsData,
  context: OccupationsContext,
): string {
  const { language, currency, month } = context;
  const values = {
    currencyName: language.currencyName(currency),
    month: language.month(month),
    basis: language.t(`basis.${basis}`),
  };
  if (!rung) return language.t('occupations.subtitleAlone', values);
  return language.t('occupations.subtitle', {
    ...values,
    rungBasis: language.t(`basis.${rung.statistic.basis}`),
    mismatch: rung.statistic.basis === basis ? 'no' : 'yes',
  });
}

function occupationsAlternative(
  { rung, occupations }: OccupationsData,
  headline: string,
  language: Language,
): string {
  const rows = occupations.map(({ title: name, medianLabel: median }) =>
    median === null
      ? language.t('occupations.alternativeMissing', { name })
      : language.t('occupations.alternativeRow', { name, median }),
  );
  if (rung) {
    const { basis, evidence } = rung.statistic;
    const note = language.t('occupations.rungNote', {
      basis: language.t(`basis.${basis}`),
      evidence,
    });
    const name = `${rung.name} (${note})`;
    rows.unshift(language.t('occupations.alternativeRow', { name, median: rung.medianLabel }));
  }
  return rows.length === 0
    ? headline
    : language.t('occupations.alternative', { headline, rows: rows.join('; ') });
}

/** Two percentiles printed as one figure leave out a line: that needs a word. */
function equalNeighbours({ title, statistic }: OccupationRow, language: Language): string[] {
  if (!statistic) return [];
  const { p10, p25, p75, p90 } = statistic.percentiles;
  const notes: string[] = [];
  if (p75 !== null && p75 === p90) {
    notes.push(language.t('occupations.upperEqual', { occupation: title }));
  }
  if (p25 !== null && p10 === p25) {
    notes.push(language.t('occupations.lowerEqual', { occupation: title }));
  }
  return notes;
}

function occupationsTable(
  { rung, occupations, basis }: OccupationsData,
  caption: string,
  context: OccupationsContext,
): ChartTable {
  const { language } = context;
  const missing = language.t('format.missing');
  const rungRows = rung
    ? [
        [
          rung.name,
          missing,
          rungCount(rung, context),
          language.t(`evidence.${rung.statistic.evidence}`),
          language.t(`basis.${rung.statistic.basis}`),
          ...percentileCells(rung.statistic, language),
        ],
      ]
    : [];
  return {
    caption,
    columns: [
      { label: language.t(rung ? 'occupations.columnRow' : 'occupations.column'), numeric: false },
      { label: language.t('occupations.columnCode'), numeric: false },
      { label: language.t('column.jobs'), numeric: true },
      { label: language.t('column.evidence'), numeric: false },
      { label: language.t('occupations.columnBasis'), numeric: false },
      ...percentileColumns(language, [rung?.statistic ?? null]),
    ],
    rows: [
      ...rungRows,
      ...occupations.map((row) => [
        row.title,
        row.socCode,
        row.jobs === null ? missing : language.number(row.jobs),
        row.statistic
          ? language.t(`evidence.${row.statistic.evidence}`)
          : language.t('occupations.notPrinted'),
        language.t(`basis.${basis}`),
        ...percentileCells(row.statistic, language),
      ]),
    ],
  };
}

/** How much a rung's figure rests on: its answers, and what is thin about the place. */
function rungCount({ statistic }: OccupationsRung, { language }: OccupationsContext): string {
  const place = thinWords(placeReasons(statistic.thin), language);
  // In a column of local jobs, answers from the whole country say so.
  const answers = statistic.evidence === 'estimated' ? 'thin.answersNationwide' : 'thin.answers';
  const parts = [
    ...(statistic.n === null ? [] : [language.t(answers, { n: statistic.n })]),
    ...(place === null ? [] : [place.long]),
  ];
  return parts.join('; ') || language.t('format.missing');
}
