import { useMemo, useState } from 'react';
import { createParsedLanguage } from '../../i18n/parsed-language.ts';
import type { ParsedMessages } from '../../i18n/parsed-messages.ts';
import { NoticeBar } from '../plan/NoticeBar.tsx';
import { FileBar } from './FileBar.tsx';
import { ReadingSection } from './reading/ReadingSection.tsx';
import { PrintedReport } from './report/PrintedReport.tsx';
import type { ReportData } from './report/report-data.ts';
import { RosterView } from './RosterView.tsx';
import { SectionFault } from './SectionFault.tsx';
import { SectionGuard } from './SectionGuard.tsx';
import { StartScreen } from './StartScreen.tsx';
import type { TeamProps } from './team-props.ts';
import { useFileDrop } from './use-file-drop.ts';
import { useTeamDesk } from './use-team-desk.ts';
import { Working } from './Working.tsx';

/** Team planning: whatever is opened and decided stays in this component, its worker and the reader’s files. */
export function TeamIsland(props: TeamProps) {
  const language = useMemo(
    () =>
      createParsedLanguage(
        props.locale,
        props.languageTag,
        JSON.parse(props.messages) as ParsedMessages,
      ),
    [props.locale, props.languageTag, props.messages],
  );
  const { t } = language;
  const [desk, link, actions] = useTeamDesk(props, language);
  const over = useFileDrop((file) => void actions.open(file));
  const { work, file, summary, planning } = desk;
  const name = file?.name ?? desk.name;
  const [report, setReport] = useState<ReportData | null>(null);
  const instead = (id: string, title: string, again: () => void) => (
    <SectionFault id={id} language={language} title={title} again={again} save={null} />
  );
  return (
    <div className="team tool">
      {/* Until the browser takes over, a file that is opened would be lost. */}
      <div inert={!desk.ready}>
        {over && <p className="team-drop">{t('team.start.drop')}</p>}
        {name === null ? (
          <StartScreen
            language={language}
            samples={props.samples}
            open={actions.open}
            openSample={actions.openSample}
            openPlan={actions.openPlan}
          />
        ) : (
          <FileBar
            language={language}
            name={name}
            summary={summary}
            open={actions.open}
            close={actions.close}
          />
        )}
        {work && (
          <Working
            language={language}
            label={t(`team.work.${work.kind}`, { file: work.file })}
            share={work.share}
            stop={actions.stop}
          />
        )}
        <SectionGuard instead={(again) => instead('reading', t('team.reading.title'), again)}>
          <ReadingSection
            language={language}
            site={props.site}
            desk={desk}
            choose={(choices) => void actions.choose(choices)}
            read={() => void actions.read()}
          />
        </SectionGuard>
        {link && summary && planning && desk.name !== null && (
          <RosterView
            {...props}
            language={language}
            link={link}
            summary={summary}
            planning={planning}
            revision={desk.revision}
            change={actions.change}
            say={actions.say}
            saved={actions.saved}
            name={desk.name}
            showReport={setReport}
          />
        )}
        <NoticeBar
          dismissLabel={t('team.dismiss')}
          notice={desk.notice}
          dismiss={actions.dismiss}
        />
      </div>
      {report && (
        <SectionGuard instead={(again) => instead('paper', t('team.out.print'), again)}>
          <PrintedReport report={report} language={language} />
        </SectionGuard>
      )}
    </div>
  );
}
