import { describePayStructure } from '../../../charts/pay-structure/describe.ts';
import { layoutPayStructure } from '../../../charts/pay-structure/layout.ts';
import { PayStructureChart } from '../../../charts/pay-structure/PayStructureChart.tsx';
import type { Language } from '../../../i18n/language.ts';
import { PrintedFigure } from './PrintedFigure.tsx';
import type { ReportData } from './report-data.ts';

interface ReportStructureProps {
  structures: ReportData['structures'];
  language: Language;
}

/** The employer's ranges rung by rung, place by place. */
export function ReportStructure({ structures, language }: ReportStructureProps) {
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
