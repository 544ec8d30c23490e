import type { Language } from '../../../i18n/language.ts';
import type { ReportChecklist } from './report-data.ts';

interface ReportChecklistsProps {
  checklists: readonly ReportChecklist[];
  language: Language;
}

/** What the law of each place asks of a posting, with boxes to tick by hand. */
export function ReportChecklists({ checklists, language }: ReportChecklistsProps) {
  const { t } = language;
  return (
    <section className="second-sheet">
      <h3>{t('teamReport.checklists')}</h3>
      <p className="paper-draft">{t('teamReport.draft')}</p>
      {checklists.map(({ id, title, dateText, items, asAt, source }) => (
        <div key={id} className="paper-checklist">
          <h4>{title}</h4>
          <p className="measured">{dateText}</p>
          <ul>
            {items.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
          <p className="source-line">
            {t('teamReport.asAt', { date: language.date(asAt) })}{' '}
            <a href={source.href}>{source.label}</a>
          </p>
        </div>
      ))}
    </section>
  );
}
