import { useEffect, useState } from 'react';
import { today } from '../../plan/today.ts';
import type { RosterViewProps } from '../RosterView.tsx';
import { useAnswer } from '../use-answer.ts';

interface PaperProps extends RosterViewProps {
  /** Whether names may be printed. */
  names: boolean;
}

/** With more people the report is only made when somebody prints it: it would cost time after every change. */
const FEW = 5000;

/** Keeps the printed report ready beside the page; the button prints it. */
export function Paper({ language, link, plan, summary, names, ...props }: PaperProps) {
  const { name, marketLine, checklists, showReport } = props;
  const [day, setDay] = useState<string | null>(null);
  const [wanted, setWanted] = useState(false);
  const many = summary.counts.rows > FEW;
  useEffect(() => setDay(today()), []);
  const ask = plan &&
    day &&
    (!many || wanted) && { file: name, day, marketLine, names, checklists };
  const { answer } = useAnswer(link, 'report', ask || null, plan);

  useEffect(() => {
    showReport(answer);
    return () => showReport(null);
  }, [answer]);

  useEffect(() => {
    if (!wanted || !answer) return;
    setWanted(false);
    // The report is in the page when the browser begins to print.
    setTimeout(() => window.print());
  }, [wanted, answer]);

  return (
    <button type="button" onClick={() => setWanted(true)}>
      {language.t('team.out.print')}
    </button>
  );
}
