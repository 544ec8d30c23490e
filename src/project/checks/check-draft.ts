import type { Problem } from '../../tables/problem.ts';
import type { Draft } from '../draft/draft.ts';
import { checkAccent } from './accent.ts';
import {
  checkChecklists,
  checkCounts,
  checkExampleRanges,
  checkLists,
  checkScopes,
  checkTargets,
} from './same-facts.ts';
import { checkDuplicates } from './duplicate-keys.ts';
import { checkFormerIds } from './former-ids.ts';
import { checkLadderCoverage } from './ladder-coverage.ts';
import { checkLadderReferences } from './ladder-references.ts';
import { checkLinks } from './links.ts';
import { checkMessages, checkTexts } from './messages.ts';
import { checkNeeds } from './needs.ts';
import { checkOwnMessages } from './own-messages.ts';
import { checkOutlook } from './outlook-rows.ts';
import { checkOwnPay } from './own-pay-rows.ts';
import { checkPayRows } from './pay-rows.ts';
import { checkPlaces } from './places.ts';
import { checkPlausibility } from './plausibility.ts';
import {
  checkContentReferences,
  checkSettingReferences,
  checkTableReferences,
} from './references.ts';
import { checkFreshness, checkSourceUse } from './sources.ts';
import { checkRangeCurrencies } from './range-currencies.ts';
import { checkRangePlausibility } from './range-plausibility.ts';
import { checkRanges } from './range-rows.ts';
import { checkReleases } from './releases.ts';
import { checkSecurityContact } from './security-contact.ts';
import { checkStatementCopies } from './statement-copies.ts';
import { checkStatements } from './statements.ts';
import { checkSurveyRows } from './survey-rows.ts';
import { checkSurveyRules } from './survey-rules.ts';
import { checkTranslations } from './translations.ts';

const CHECKS: readonly ((draft: Draft) => Problem[])[] = [
  checkDuplicates,
  checkTableReferences,
  checkSettingReferences,
  checkAccent,
  checkSecurityContact,
  checkLadderReferences,
  checkContentReferences,
  checkFormerIds,
  checkPayRows,
  checkRanges,
  checkOwnPay,
  checkSurveyRows,
  checkSurveyRules,
  checkOutlook,
  checkPlaces,
  checkNeeds,
  checkLadderCoverage,
  checkLists,
  checkCounts,
  checkTargets,
  checkExampleRanges,
  checkStatements,
  checkStatementCopies,
  checkScopes,
  checkChecklists,
  checkTranslations,
  checkLinks,
  checkSourceUse,
  checkFreshness,
  checkPlausibility,
  checkRangePlausibility,
  checkRangeCurrencies,
  checkReleases,
  checkTexts,
  checkMessages,
  checkOwnMessages,
];

/** Everything that files say of each other and that can be wrong. */
export function checkDraft(draft: Draft): Problem[] {
  return CHECKS.flatMap((check) => check(draft));
}
