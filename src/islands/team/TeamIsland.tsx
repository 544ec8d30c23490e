import { useEffect, useMemo, useState } from 'react';
import type { Language } from '../../i18n/language.ts';
import { unpackLanguage } from '../../i18n/language.ts';
import { FileButton } from '../shared/FileButton.tsx';
import { NoticeBar } from '../shared/NoticeBar.tsx';
import { Working } from './sections/AnswerState.tsx';
import { SectionFault, SectionGuard } from './sections/GuardedSection.tsx';
import { RosterView } from './sections/RosterView.tsx';
import { ImportSection } from './sections/import/ImportSection.tsx';
import { Refused } from './sections/import/Refused.tsx';
import { StartScreen } from './sections/import/StartScreen.tsx';
import { ROSTER_KINDS } from './state/team-state.ts';
import type { TeamState } from './state/team-state.ts';
import { useLanguageLinks } from './state/use-language-links.ts';
import { usePrintedSheets } from '../shared/use-printing.ts';
import { useTeamState } from './state/use-team-state.ts';
import type { TeamActions } from './state/use-team-state.ts';
import type { TeamProps } from './team-props.ts';
import type { RosterSummary } from './engine/engine-state.ts';

/** Team planning: whatever is opened and decided stays in this component, its worker and the reader’s files. */
export function TeamIsland(own: TeamProps) {
  const [props, show] = useState(own);
  const language = useMemo(
    () => unpackLanguage(props.locale, props.messages, props.site.currency),
    [props.locale, props.messages, props.site.currency],
  );
  usePrintedSheets(language);
  const [state, actions] = useTeamState(props, language);
  useLanguageLinks({
    own,
    shown: props.locale,
    isOpen: state.file !== null || state.summary !== null,
    show,
  });
  const over = useFileDrop((file) => void actions.open(file));
  const { client, summary, planning } = state;
  const [paper, setPaper] = useState<HTMLDivElement | null>(null);
  const reading = (
    <GuardedImport props={props} language={language} state={state} actions={actions} />
  );
  return (
    <>
      {summary === null && (
        <div className="title">
          <h1>{props.title}</h1>
          {state.file === null && <p className="lead">{props.lead}</p>}
        </div>
      )}
      <div className="team tool" ref={setPaper}>
        {/* Until the browser takes over, a file that is opened would be lost. */}
        <div inert={!state.ready}>
          {over && <p className="team-drop">{language.t('team.start.drop')}</p>}
          <OpeningView props={props} language={language} state={state} actions={actions} />
          {summary === null && reading}
          {client && paper && summary && planning && state.name !== null && (
            <RosterView
              key={state.opened}
              {...props}
              language={language}
              client={client}
              summary={summary}
              planning={planning}
              revision={state.revision}
              change={actions.change}
              say={actions.say}
              saved={actions.saved}
              name={state.name}
              paper={paper}
              reading={reading}
            />
          )}
          <NoticeBar
            dismissLabel={language.t('team.dismiss')}
            notice={state.notice}
            dismiss={actions.dismiss}
          />
        </div>
      </div>
    </>
  );
}

interface TeamViewProps {
  props: TeamProps;
  language: Language;
  state: TeamState;
  actions: TeamActions;
}

/** The ways in or the file in hand, and work in progress. */
function OpeningView({ props, language, state, actions }: TeamViewProps) {
  const { t } = language;
  const { work, summary } = state;
  const name = state.isSample ? t('team.file.sample') : (state.file?.name ?? state.name);
  return (
    <>
      {name === null ? (
        <StartScreen
          language={language}
          samples={props.samples}
          state={state}
          open={actions.open}
          openSample={actions.openSample}
          openWorkspace={actions.openWorkspace}
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
      {name !== null && <Refused language={language} refused={state.refused} />}
      {work && (
        <Working
          language={language}
          label={t(`team.work.${work.kind}`, { file: work.file })}
          share={work.share}
          stop={actions.stop}
        />
      )}
    </>
  );
}

/** The file in hand being understood; where that part of the page breaks, the rest stays. */
function GuardedImport({ props, language, state, actions }: TeamViewProps) {
  return (
    <SectionGuard
      instead={(again) => (
        <SectionFault
          id="import"
          language={language}
          title={language.t('team.import.title')}
          again={again}
          save={null}
        />
      )}
    >
      <ImportSection
        language={language}
        site={props.site}
        state={state}
        choose={(choices) => void actions.choose(choices)}
        read={() => void actions.read()}
      />
    </SectionGuard>
  );
}

interface FileBarProps {
  language: Language;
  name: string;
  summary: RosterSummary | null;
  open: (file: File) => Promise<void>;
  close: () => void;
}

/** Which roster is open, and the ways out of it. */
function FileBar({ language, name, summary, open, close }: FileBarProps) {
  const { t } = language;
  return (
    <div className="team-file">
      <p>
        <strong>{name}</strong>
        {summary && ` · ${t('team.people', { n: summary.counts.rows })}`}
      </p>
      <FileButton label={t('team.file.other')} accept={ROSTER_KINDS} choose={open} />
      <button type="button" onClick={close}>
        {t('team.file.close')}
      </button>
    </div>
  );
}

/** Takes a file that is dropped anywhere on the page; true while one is held over it. */
function useFileDrop(open: (file: File) => void): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const holdsFile = (event: DragEvent): boolean =>
      event.dataTransfer?.types.includes('Files') ?? false;
    const drag = (event: DragEvent): void => {
      if (!holdsFile(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent): void => {
      if (!holdsFile(event)) return;
      // Otherwise the browser would leave the page and show the file instead.
      event.preventDefault();
      setOver(false);
      const [file] = event.dataTransfer?.files ?? [];
      if (file) open(file);
    };
    window.addEventListener('dragover', drag);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', drag);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  });
  return over;
}
