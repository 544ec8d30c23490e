import type { Language } from '../../../i18n/language.ts';
import type { FindingsView } from '../engine/findings-view.ts';
import { PairTable } from './PairTable.tsx';

interface CompressionSectionProps {
  language: Language;
  findings: FindingsView;
}

/** Pay close to the manager’s or above it, and newer hires above people who are longer there. */
export function CompressionSection({ language, findings }: CompressionSectionProps) {
  const { t } = language;
  const { managers, newer, compressionShare } = findings;
  return (
    <section className="section" id="compression" aria-labelledby="team-compression">
      <h2 id="team-compression" className="finding">
        {t('team.compression.headline', {
          compressed: managers.compressed,
          inverted: managers.inverted,
        })}
      </h2>
      <p className="measured">
        {t('team.compression.measured', {
          share: language.percent(compressionShare),
          n: managers.compared,
        })}
      </p>
      {managers.total > 0 && (
        <PairTable
          language={language}
          label={t('team.compression.table')}
          otherWord={t('team.pair.manager')}
          list={managers}
        />
      )}
      <h3 className="finding">{t('team.newer.headline', { n: newer.total })}</h3>
      <p className="measured">{t('team.newer.measured', { n: newer.compared })}</p>
      {newer.total > 0 && (
        <PairTable
          language={language}
          label={t('team.newer.table')}
          otherWord={t('team.pair.tenured')}
          list={newer}
          days
        />
      )}
    </section>
  );
}
