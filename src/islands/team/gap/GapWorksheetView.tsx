import type { Language } from '../../../i18n/language.ts';
import type { GapWorksheet } from '../../../team/gap/gap-worksheet.ts';
import { GapFiguresTable } from './GapFiguresTable.tsx';
import { GapQuarters } from './GapQuarters.tsx';

interface GapWorksheetViewProps {
  language: Language;
  worksheet: GapWorksheet;
  id: string;
}

/** One currency of a pay gap worksheet: all workers, the four groups by pay, the categories. */
export function GapWorksheetView({ language, worksheet, id }: GapWorksheetViewProps) {
  const { t } = language;
  const { currency, minimum, whole, categories, leftOut } = worksheet;
  return (
    <div className="team-gap">
      <h3 id={id}>{t('team.gap.currency', { currency })}</h3>
      <GapFiguresTable
        language={language}
        currency={currency}
        minimum={minimum}
        label={t('team.gap.all')}
        figures={whole}
      />
      <GapQuarters language={language} worksheet={worksheet} />
      {categories.length > 1 || categories[0]?.category ? (
        categories.map(({ category, figures }) => (
          <GapFiguresTable
            key={category ?? ''}
            language={language}
            currency={currency}
            minimum={minimum}
            label={
              category === null ? t('team.gap.noCategory') : t('team.gap.category', { category })
            }
            figures={figures}
          />
        ))
      ) : (
        <p className="measured">{t('team.gap.categoryNeeded')}</p>
      )}
      {(leftOut.kind === 'refused' || leftOut.value > 0) && (
        <p className="small quiet">
          {leftOut.kind === 'refused'
            ? t('team.gap.leftOutFew', { minimum })
            : t('team.gap.leftOut', { n: leftOut.value })}
        </p>
      )}
    </div>
  );
}
