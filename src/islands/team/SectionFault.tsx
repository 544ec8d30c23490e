import type { Language } from '../../i18n/language.ts';

interface SectionFaultProps {
  id: string;
  language: Language;
  /** Name of the part that could not be drawn. */
  title: string;
  again: () => void;
  /** Saves the plan as a file; null while there is none. */
  save: (() => void) | null;
}

/** Stands in the place of a part that could not be drawn: what happened, what is safe, what to do. */
export function SectionFault({ id, language, title, again, save }: SectionFaultProps) {
  const { t } = language;
  return (
    <section className="section" id={id} aria-labelledby={`${id}-fault`}>
      <h2 id={`${id}-fault`}>{title}</h2>
      <div className="team-refused" role="alert">
        <p>{t('team.fault.what')}</p>
        <p>{t(save ? 'team.fault.open' : 'team.fault.reload')}</p>
      </div>
      <div className="tool-buttons">
        <button type="button" onClick={again}>
          {t('team.again')}
        </button>
        {save && (
          <button type="button" onClick={save}>
            {t('team.out.save')}
          </button>
        )}
      </div>
    </section>
  );
}
