import { useEffect, useState } from 'react';
import { today } from '../../../shared/today.ts';
import { useAnswer } from '../../state/use-answer.ts';
import type { Writing } from './use-export.ts';
import type { RosterViewProps } from '../section-props.ts';

interface PaperProps extends RosterViewProps {
  /** Whether names may be printed. */
  names: boolean;
  /** How far a report is that is waited for; null when none is. */
  printing: (writing: Writing | null) => void;
}

/** With more people the report is only made when somebody prints it: it would cost time after every change. */
const FEW = 5000;

/** Keeps the printed report ready beside the page; the button prints it. */
export function Paper({ language, link, plan, summary, names, printing, ...props }: PaperProps) {
  const { name, marketLine, checklists, showReport, say } = props;
  const { t } = language;
  const [day, setDay] = useState<string | null>(null);
  const [wanted, setWanted] = useState(false);
  const many = summary.counts.rows > FEW;
  useEffect(() => setDay(today()), []);
  const ask = plan &&
    day &&
    (!many || wanted) && { file: name, day, marketLine, names, checklists };
  const { answer, share, ended, stop, again } = useAnswer(link, 'report', ask || null, plan);

  useEffect(() => {
    showReport(answer);
    return () => showReport(null);
  }, [answer]);

  useEffect(() => {
    printing(wanted && share !== null ? { share, stop } : null);
  }, [wanted, share]);

  useEffect(() => {
    if (!wanted || ended === null) return;
    setWanted(false);
    say(t(ended === 'stopped' ? 'team.work.stopped' : 'team.work.noAnswer'), ended === 'failed');
  }, [ended]);

  useEffect(() => {
    if (!wanted || !answer) return;
    setWanted(false);
    // The report is in the page when the browser begins to print.
    setTimeout(() => window.print());
  }, [wanted, answer]);

  const print = (): void => {
    setWanted(true);
    if (ended !== null) again();
  };
  return (
    <button type="button" onClick={print}>
      {t('team.out.print')}
    </button>
  );
}
