import type { Language } from '../../../../i18n/language.ts';
import { sayOneOf } from '../../../../i18n/language.ts';
import { FileButton } from '../../../shared/FileButton.tsx';
import { ROSTER_KINDS } from '../../state/team-state.ts';
import type { TeamState } from '../../state/team-state.ts';
import type { TeamSamples } from '../../team-props.ts';
import { Fault, Refused } from './Refused.tsx';

interface StartScreenProps {
  language: Language;
  samples: TeamSamples;
  state: Pick<TeamState, 'refused' | 'planFault'>;
  open: (file: File) => Promise<void>;
  openSample: (sample: string) => Promise<void>;
  openWorkspace: (file: File) => Promise<void>;
}

const DOES = ['ranges', 'promotions', 'order', 'fairness', 'posting'] as const;

/** The page before there is a roster: the ways in, what it does, and why the file stays here. */
export function StartScreen(props: StartScreenProps) {
  const { language } = props;
  return (
    <div className="first-screen">
      <section aria-labelledby="team-start">
        <h2 id="team-start">{language.t('team.start.title')}</h2>
        <WaysIn {...props} />
      </section>
      <About language={language} />
    </div>
  );
}

/** A roster of one’s own, the sample, tables to fill in, a saved plan. */
function WaysIn({ language, samples, state, ...actions }: StartScreenProps) {
  const { t } = language;
  const { roster, rosterFile } = samples;
  return (
    <ul className="team-ways">
      <li>
        <FileButton
          className="primary"
          label={t('team.start.open')}
          accept={ROSTER_KINDS}
          choose={actions.open}
        />
        <Refused language={language} refused={state.refused} />
        <p className="small quiet">{t('team.start.openNote')}</p>
      </li>
      {roster !== null && rosterFile !== null && (
        <li>
          <button type="button" onClick={() => void actions.openSample(roster)}>
            {t('team.start.sample')}
          </button>
          <p className="small quiet">
            {t('team.start.sampleNote')}{' '}
            <a href={rosterFile} download>
              {t('team.start.sampleFile')}
            </a>
          </p>
        </li>
      )}
      <TablesToFillIn language={language} samples={samples} />
      <li>
        <FileButton label={t('team.start.plan')} choose={actions.openWorkspace} />
        {state.planFault && (
          <Fault>
            <p>{planFaultText(state.planFault, language)}</p>
          </Fault>
        )}
        <p className="small quiet">{t('team.start.planNote')}</p>
      </li>
    </ul>
  );
}

/** The empty tables of a roster and of ranges, as far as the site has them. */
function TablesToFillIn({ language, samples }: Pick<StartScreenProps, 'language' | 'samples'>) {
  const { t } = language;
  const { rosterTemplate, rangesFile, rangesTemplate } = samples;
  return (
    <>
      {rosterTemplate !== null && (
        <li>
          <a href={rosterTemplate} download>
            {t('team.start.template')}
          </a>
          <p className="small quiet">{t('team.start.templateNote')}</p>
        </li>
      )}
      {rangesTemplate !== null && rangesFile !== null && (
        <li>
          <a href={rangesTemplate} download>
            {t('team.ranges.template')}
          </a>
          <p className="small quiet">
            {t('team.start.rangesNote')}{' '}
            <a href={rangesFile} download>
              {t('team.ranges.sample')}
            </a>
          </p>
        </li>
      )}
    </>
  );
}

/** Enough to recognise a ladder by. */
const MOST_IDS = 3;

/** Why a file was not opened as a plan, in a sentence. */
function planFaultText({ file, fault }: NonNullable<TeamState['planFault']>, language: Language) {
  return sayOneOf(language, `team.planFault.${fault.kind}`, {
    file,
    version: fault.kind === 'other-version' ? language.number(fault.version) : '',
    place: fault.kind === 'damaged' ? fault.place : '',
    ids: fault.kind === 'foreign' ? fault.ids.slice(0, MOST_IDS).join(', ') : '',
  });
}

/** What the page does, and that nothing leaves it. */
function About({ language }: Pick<StartScreenProps, 'language'>) {
  const { t } = language;
  return (
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
        <p>{t('team.safe.limits')}</p>
        <p>{t('team.safe.check')}</p>
      </section>
    </div>
  );
}
