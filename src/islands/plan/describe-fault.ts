import { PLAN_VERSION } from '../../ladder/plan/plan-schema.ts';
import type { PlanFault } from '../../ladder/plan/parse-plan.ts';
import { fillText } from './fill-text.ts';
import type { PlanWords } from './plan-words.ts';

/** Enough to recognise a ladder by. */
const MOST_IDS = 3;

/**
 * Why something was not opened, in a sentence.
 * @param subject what it was: the name of a file, the link, the kept plan
 */
export function describeFault(fault: PlanFault, subject: string, words: PlanWords): string {
  return fillText(words[`fault.${fault.kind}`], {
    subject,
    known: PLAN_VERSION,
    version: fault.kind === 'other-version' ? fault.version : '',
    place: fault.kind === 'damaged' ? fault.place : '',
    ids: fault.kind === 'foreign' ? fault.ids.slice(0, MOST_IDS).join(', ') : '',
  });
}
