import { AnswerState } from '../AnswerState.tsx';
import { GapSection } from './GapSection.tsx';
import { GuardedSection } from '../GuardedSection.tsx';
import { useAnswer } from '../../state/use-answer.ts';
import { CompressionSection } from './CompressionSection.tsx';
import { StructureSection } from './StructureSection.tsx';
import type { RosterViewProps } from '../section-props.ts';

/** What stands out when everybody is compared with everybody. */
export function FindingsSection(props: RosterViewProps) {
  const { language, site, client, outcome, revision, marketLine } = props;
  const { t } = language;
  const version = `${revision} ${outcome?.rangesVersion}`;
  const findings = useAnswer(client, 'findings', outcome && {}, version);
  const { answer } = findings;
  return (
    <>
      <AnswerState language={language} label={t('team.work.findings')} answered={findings} />
      {answer && (
        <>
          <GuardedSection {...props} id="compression" title={t('team.compression.table')}>
            <CompressionSection language={language} findings={answer} />
          </GuardedSection>
          <GuardedSection {...props} id="structure" title={t('team.structure.title')}>
            <StructureSection
              language={language}
              site={site}
              findings={answer}
              source={marketLine ?? ''}
              own={import.meta.env.OWN_PAY ? props : undefined}
            />
          </GuardedSection>
        </>
      )}
      <GuardedSection {...props} id="gap" title={t('team.gap.title')}>
        <GapSection {...props} />
      </GuardedSection>
    </>
  );
}
