import type { PendingAnswer } from '../../engine/client.ts';
import { Stopped } from '../../engine/progress.ts';
import type { ReportQuestion } from '../../engine/protocol.ts';
import type { ReportData } from '../../print/report-data.ts';

/** A report with the question that it answers. */
export interface AnsweredReport {
  question: ReportQuestion;
  report: ReportData;
}

/** What printing needs of the page. */
interface PrintSteps {
  /** The question as it is now: somebody may choose otherwise while a report is being made. */
  present: () => ReportQuestion;
  ask: (question: ReportQuestion) => PendingAnswer<'report'>;
  /** Whether nobody has pressed the button once more. */
  isLatest: () => boolean;
  /** Puts a report into the page; it is there when this returns. */
  draw: (answered: AnsweredReport) => void;
  print: () => void;
}

/** Reports are as their questions: names on paper, ranges, scenarios, day and file. */
export function isSameQuestion(a: ReportQuestion, b: ReportQuestion): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/**
 * Prints the report that is asked for: the one at hand where it answers this very question, else it is asked
 * for, awaited and drawn first. Where the question changes meanwhile, the new one is asked instead.
 * @param ready the report at hand
 * @returns why nothing was printed; null when it was, or when somebody has asked for another print meanwhile
 */
export async function printReport(
  question: ReportQuestion,
  ready: AnsweredReport | null,
  { present, ask, isLatest, draw, print }: PrintSteps,
): Promise<'stopped' | 'failed' | null> {
  try {
    let answered = ready;
    let wanted = question;
    while (answered === null || !isSameQuestion(answered.question, wanted)) {
      answered = { question: wanted, report: await ask(wanted).answer };
      if (!isLatest()) return null;
      wanted = present();
    }
    draw(answered);
  } catch (error) {
    if (!isLatest()) return null;
    return error instanceof Stopped ? 'stopped' : 'failed';
  }
  print();
  return null;
}
