import type { Language } from '../../i18n/language.ts';
import { FileButton } from '../plan/FileButton.tsx';
import { ROSTER_KINDS } from './roster-kinds.ts';

interface StartScreenProps {
  language: Language;
  template: string;
  open: (file: File) => Promise<void>;
  openSample: () => void;
  openPlan: (file: File) => Promise<void>;
}

const DOES = ['ranges', 'promotions', 'order', 'fairness', 'posting'] as const;

/** The page before there is a roster: the ways in, what it does, and why the file stays here. */
export function StartScreen({ language, template, ...actions }: StartScreenProps) {
  const { t } = language;
  return (
    <div className="first-screen">
      <section aria-labelledby="team-start">
        <h2 id="team-start">{t('team.start.title')}</h2>
        <ul className="team-ways">
          <li>
            <FileButton
              className="primary"
              label={t('team.start.open')}
              accept={ROSTER_KINDS}
              choose={actions.open}
            />
            <p className="small quiet">{t('team.start.openNote')}</p>
          </li>
          <li>
            <button type="button" onClick={actions.openSample}>
              {t('team.start.sample')}
            </button>
            <p className="small quiet">{t('team.start.sampleNote')}</p>
          </li>
          <li>
            <a href={template} download>
              {t('team.start.template')}
            </a>
            <p className="small quiet">{t('team.start.templateNote')}</p>
          </li>
          <li>
            <FileButton label={t('team.start.plan')} choose={actions.openPlan} />
            <p className="small quiet">{t('team.start.planNote')}</p>
          </li>
        </ul>
      </section>
      <div className="team-about">
        <section aria-labelledby="team-does">
          <h2 id="team-does">{t('team.does.title')}</h2>
          <ul className="dashes">
            {DOES.map((what) => (
              <li key={what}>{t(`team.does.${what}`)}</li>
            ))}
          </ul>
        </section>
        <section aria-labelledby="team-safe">
          <h2 id="team-safe">{t('team.safe.title')}</h2>
          <p>
            {t('team.safe.policy', {
              connect: "connect-src 'none'",
              form: "form-action 'none'",
            })}
          </p>
          <p>{t('team.safe.check')}</p>
        </section>
      </div>
    </div>
  );
}
