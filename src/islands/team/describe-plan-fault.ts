import type { Language } from '../../i18n/language.ts';
import type { PlanFault } from '../../ladder/plan/plan-reading.ts';

/** Enough to recognise a ladder by. */
const MOST_IDS = 3;

/** Why a file was not opened as a plan, in a sentence. */
export function describePlanFault(fault: PlanFault, file: string, { t, number }: Language): string {
  return t(`team.planFault.${fault.kind}`, {
    file,
    version: fault.kind === 'other-version' ? number(fault.version) : '',
    place: fault.kind === 'damaged' ? fault.place : '',
    ids: fault.kind === 'foreign' ? fault.ids.slice(0, MOST_IDS).join(', ') : '',
  });
}
