import { GapSection } from '../gap/GapSection.tsx';
import type { RosterViewProps } from '../RosterView.tsx';
import { useAnswer } from '../use-answer.ts';
import { Working } from '../Working.tsx';
import { CompressionSection } from './CompressionSection.tsx';
import { StructureSection } from './StructureSection.tsx';

/** What stands out when everybody is compared with everybody. */
export function FindingsSection(props: RosterViewProps) {
  const { language, site, link, plan, revision, marketLine } = props;
  const { t } = language;
  const version = `${revision} ${plan?.rangesVersion}`;
  const { answer, share, ended, stop } = useAnswer(link, 'findings', plan && {}, version);
  return (
    <>
      {share !== null && (
        <Working language={language} label={t('team.work.findings')} share={null} stop={stop} />
      )}
      {ended === 'stopped' && <p className="measured">{t('team.work.stopped')}</p>}
      {answer && (
        <>
          <CompressionSection language={language} findings={answer} />
          <StructureSection language={language} site={site} findings={answer} source={marketLine} />
        </>
      )}
      <GapSection {...props} />
    </>
  );
}
