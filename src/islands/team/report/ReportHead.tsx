import type { Language } from '../../../i18n/language.ts';
import type { ReportData, ReportRanges } from './report-data.ts';

interface ReportHeadProps {
  report: ReportData;
  language: Language;
}

/** Title, day and what the figures rest on; that it is a draft stands here first. */
export function ReportHead({ report, language }: ReportHeadProps) {
  const { t } = language;
  const { file, people, day, ranges, marketLine } = report;
  const rows = [
    { what: t('teamReport.roster'), value: t('teamReport.rosterOf', { file, people }) },
    ...(day === null ? [] : [{ what: t('teamReport.day'), value: language.date(day) }]),
    { what: t('teamReport.ranges'), value: rangesWords(ranges, language) },
    { what: t('teamReport.market'), value: marketLine },
  ];
  return (
    <header>
      <h2 className="paper-title">{t('teamReport.title')}</h2>
      <p className="paper-draft">{t('teamReport.draft')}</p>
      <dl className="pairs">
        {rows.map(({ what, value }) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </header>
  );
}

function rangesWords(ranges: ReportRanges, { t, percent }: Language): string {
  return ranges.kind === 'own'
    ? t('teamReport.rangesOwn', { file: ranges.file, n: ranges.count })
    : t('teamReport.rangesMarket', {
        percentile: ranges.percentile,
        spread: percent(ranges.spread, 1),
      });
}
