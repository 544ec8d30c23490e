import { useEffect, useRef, useState } from 'react';
import { createPortal, flushSync } from 'react-dom';
import type { Language } from '../../../../i18n/language.ts';
import { useLatest } from '../../../shared/latest.ts';
import { today } from '../../../shared/today.ts';
import type { PendingAnswer } from '../../engine/client.ts';
import type { ReportQuestion } from '../../engine/protocol.ts';
import { PrintedReport } from '../../print/PrintedReport.tsx';
import type { ReportData } from '../../print/report-data.ts';
import { useAnswer } from '../../state/use-answer.ts';
import { SectionFault, SectionGuard } from '../GuardedSection.tsx';
import type { RosterViewProps } from '../section-props.ts';
import { isSameQuestion, printReport } from './print-report.ts';
import type { AnsweredReport } from './print-report.ts';
import type { Writing } from './use-export.ts';

interface PrintButtonProps extends RosterViewProps {
  /** Whether names may be printed. */
  names: boolean;
  /** How far a report is that is waited for; null when none is. */
  printing: (writing: Writing | null) => void;
}

/** With more people the report is only made when somebody prints it: it would cost time after every change. */
const FEW = 5000;

/**
 * Prints the report. For few people it is kept ready in the page, so that the browser’s own print finds it as
 * well; a report that no longer answers what is chosen is taken out of the page at once.
 */
export function PrintButton({ language, client, planning, names, ...props }: PrintButtonProps) {
  const { summary, revision, name, marketLine, checklists, paper, printing, say } = props;
  const { t } = language;
  const [day, setDay] = useState(today);
  const [printed, setPrinted] = useState<(AnsweredReport & { revision: number }) | null>(null);
  const pending = useRef<PendingAnswer<'report'> | null>(null);
  const begin = useLatest();

  const question: ReportQuestion = { planning, file: name, day, marketLine, names, checklists };
  const present = useRef(question);
  useEffect(() => {
    present.current = question;
  });
  const few = summary.counts.rows <= FEW;
  const prepared = useAnswer(client, 'report', few ? question : null, revision);
  const ready =
    prepared.current && prepared.question && prepared.answer
      ? { question: prepared.question, report: prepared.answer }
      : printed?.revision === revision
        ? printed
        : null;
  const shown = ready && isSameQuestion(ready.question, question) ? ready : null;

  const print = async (): Promise<void> => {
    const isLatest = begin();
    pending.current?.stop();
    const ended = await printReport({ ...question, day: today() }, ready, {
      present: () => ({ ...present.current, day: today() }),
      ask: (asked) => {
        const own: PendingAnswer<'report'> = client.ask('report', asked, (share) => {
          if (isLatest()) printing({ share, stop: own.stop });
        });
        pending.current = own;
        return own;
      },
      isLatest,
      draw: (answered) =>
        flushSync(() => {
          setDay(answered.question.day);
          setPrinted({ ...answered, revision });
          printing(null);
        }),
      print: () => window.print(),
    });
    if (ended === null || !isLatest()) return;
    printing(null);
    say(t(ended === 'stopped' ? 'team.work.stopped' : 'team.work.noAnswer'), ended === 'failed');
  };

  return (
    <>
      <button type="button" onClick={() => void print()}>
        {t('team.out.print')}
      </button>
      {shown && <Paper language={language} report={shown.report} place={paper} />}
    </>
  );
}

interface PaperProps {
  language: Language;
  report: ReportData;
  place: HTMLElement;
}

/** The report where the browser prints it, beside all that is seen on the screen. */
function Paper({ language, report, place }: PaperProps) {
  return createPortal(
    <SectionGuard
      instead={(again) => (
        <SectionFault
          id="paper"
          language={language}
          title={language.t('team.out.print')}
          again={again}
          save={null}
        />
      )}
    >
      <PrintedReport report={report} language={language} />
    </SectionGuard>,
    place,
  );
}
