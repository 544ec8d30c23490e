import type { Draft } from '../draft/draft.ts';
import type { Problem } from '../problem.ts';
import { checkDuplicates } from './duplicate-keys.ts';
import { checkDuties } from './duties.ts';
import { checkFreshness } from './freshness.ts';
import { checkLadderCoverage } from './ladder-coverage.ts';
import { checkLinks } from './links.ts';
import { checkPayRows } from './pay-rows.ts';
import { checkPlaces } from './places.ts';
import { checkContentReferences } from './references-in-content.ts';
import { checkLadderReferences } from './references-in-ladder.ts';
import { checkSettingReferences } from './references-in-settings.ts';
import { checkTableReferences } from './references-in-tables.ts';
import { checkSourceUse } from './source-use.ts';
import { checkTranslations } from './translations.ts';

const CHECKS: readonly ((draft: Draft) => Problem[])[] = [
  checkDuplicates,
  checkTableReferences,
  checkSettingReferences,
  checkLadderReferences,
  checkContentReferences,
  checkPayRows,
  checkPlaces,
  checkLadderCoverage,
  checkDuties,
  checkTranslations,
  checkLinks,
  checkSourceUse,
  checkFreshness,
];

/** Everything that files say of each other and that can be wrong. */
export function checkDraft(draft: Draft): Problem[] {
  return CHECKS.flatMap((check) => check(draft));
}
