import { useMemo } from 'react';
import { describeGapQuarters } from '../../../charts/gap-quarters/describe.ts';
import { GapQuartersChart } from '../../../charts/gap-quarters/GapQuartersChart.tsx';
import { layoutGapQuarters } from '../../../charts/gap-quarters/layout.ts';
import type { Language } from '../../../i18n/language.ts';
import type { GapWorksheet } from '../../../team/gap/gap-worksheet.ts';
import { LiveFigure } from '../LiveFigure.tsx';

interface GapQuartersProps {
  language: Language;
  worksheet: GapWorksheet;
}

/** Shares of women and men in four groups of equal count by pay, from the highest down. */
export function GapQuarters({ language, worksheet }: GapQuartersProps) {
  const layouts = useMemo(() => {
    const layout = (width: number, narrow: boolean) =>
      layoutGapQuarters(worksheet, { width, narrow, language });
    return { narrow: layout(328, true), medium: layout(720, false), wide: layout(1248, false) };
  }, [worksheet]);
  return (
    <LiveFigure
      id={`gap-quarters-${worksheet.currency}`}
      chart={GapQuartersChart}
      layouts={layouts}
      description={describeGapQuarters(worksheet, language)}
      heading="h4"
      tableWord={language.t('figure.table')}
      source=""
    />
  );
}
