import { PayStructureChart } from '../../../charts/pay-structure/PayStructureChart.tsx';
import { describePayStructure } from '../../../charts/pay-structure/describe.ts';
import { layoutPayStructure } from '../../../charts/pay-structure/layout.ts';
import type { Language } from '../../../i18n/language.ts';
import type { LawChecklist } from '../team-props.ts';
import { PrintedFigure } from './PrintedFigure.tsx';
import { ReportGap } from './ReportGap.tsx';
import { ReportPeople } from './ReportPeople.tsx';
import { ReportPromotions } from './ReportPromotions.tsx';
import type { ReportData, ReportRanges } from './report-data.ts';

interface PrintedReportProps {
  report: ReportData;
  /**
   * With the messages of the areas teamReport, teamChart, peopleStrip, payStructure, promotionMoves, budgetLine,
   * gapQuarters and column, and of siteRanges where the site publishes ranges.
   */
  language: Language;
}

/** The whole plan on paper; on a screen it is not seen. */
export function PrintedReport({ report, language }: PrintedReportProps) {
  const { structures, gap, checklists } = report;
  return (
    <div className="team-paper">
      <ReportHead report={report} language={language} />
      <ReportPeople report={report} language={language} />
      {structures.length > 0 && <ReportStructure structures={structures} language={language} />}
      <ReportPromotions report={report} language={language} />
      {gap.length > 0 && <ReportGap worksheets={gap} language={language} />}
      {gap.length > 0 && checklists.worksheet.length > 0 && (
        <ReportChecklists
          title={language.t('teamReport.checklists.worksheet')}
          checklists={checklists.worksheet}
          language={language}
        />
      )}
      {checklists.posting.length > 0 && (
        <ReportChecklists
          title={language.t('teamReport.checklists.posting')}
          checklists={checklists.posting}
          language={language}
        />
      )}
    </div>
  );
}

interface ReportHeadProps {
  report: ReportData;
  language: Language;
}

/** Title, day and what the figures rest on; that it is a draft stands here first. */
function ReportHead({ report, language }: ReportHeadProps) {
  const { t } = language;
  const { file, people, day, ranges, marketLine } = report;
  const rows = [
    { what: t('teamReport.roster'), value: t('teamReport.rosterOf', { file, people }) },
    ...(day === null ? [] : [{ what: t('teamReport.day'), value: language.date(day) }]),
    { what: t('teamReport.ranges'), value: rangesWords(ranges, language) },
    ...(marketLine === null ? [] : [{ what: t('teamReport.market'), value: marketLine }]),
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

function rangesWords(ranges: ReportRanges, { t, percent, date }: Language): string {
  switch (ranges.kind) {
    case 'own':
      return t('teamReport.rangesOwn', { file: ranges.file, n: ranges.count });
    case 'site':
      return t('siteRanges.report', { date: date(ranges.validFrom) });
    case 'market':
      return t('teamReport.rangesMarket', {
        percentile: ranges.percentile,
        spread: percent(ranges.spread, 1),
      });
  }
}

interface ReportChecklistsProps {
  title: string;
  checklists: readonly LawChecklist[];
  language: Language;
}

/** What the law of each place asks for a purpose, with boxes to tick by hand. */
function ReportChecklists({ title, checklists, language }: ReportChecklistsProps) {
  return (
    <section>
      <h3>{title}</h3>
      <p className="paper-draft">{language.t('teamReport.draft')}</p>
      {checklists.map(({ id, title: law, facts, items, about, asAt, source }) => (
        <div key={id} className="paper-checklist">
          <h4>{law}</h4>
          {facts.map((fact) => (
            <p key={fact} className="measured">
              {fact}
            </p>
          ))}
          <ul>
            {items.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
          <p className="measured">{about}</p>
          <p className="source-line">
            {asAt} <a href={source.href}>{source.label}</a>
          </p>
        </div>
      ))}
    </section>
  );
}

interface ReportStructureProps {
  structures: ReportData['structures'];
  language: Language;
}

/** The employer's ranges rung by rung, place by place. */
function ReportStructure({ structures, language }: ReportStructureProps) {
  return (
    <section>
      <h3>{language.t('teamReport.structure')}</h3>
      {structures.map(({ label, data }, index) => {
        const description = describePayStructure(data, language);
        const layout = layoutPayStructure(data, { width: 720, narrow: false, language });
        return (
          <PrintedFigure key={index} description={description} place={label}>
            <PayStructureChart
              layout={layout}
              id={`paper-structure-${index}`}
              label={description.alternative}
            />
          </PrintedFigure>
        );
      })}
    </section>
  );
}
