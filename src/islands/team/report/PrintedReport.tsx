import type { Language } from '../../../i18n/language.ts';
import { ReportChecklists } from './ReportChecklists.tsx';
import { ReportGap } from './ReportGap.tsx';
import { ReportHead } from './ReportHead.tsx';
import { ReportPeople } from './ReportPeople.tsx';
import { ReportPromotions } from './ReportPromotions.tsx';
import { ReportStructure } from './ReportStructure.tsx';
import type { ReportData } from './report-data.ts';

interface PrintedReportProps {
  report: ReportData;
  /**
   * With the messages of the areas teamReport, teamChart, peopleStrip, payStructure, promotionMoves, budgetLine,
   * gapQuarters and column.
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
      {checklists.length > 0 && <ReportChecklists checklists={checklists} language={language} />}
    </div>
  );
}
