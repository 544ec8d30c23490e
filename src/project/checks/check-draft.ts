import type { Problem } from '../../tables/problem.ts';
import type { Draft } from '../draft/draft.ts';
import { checkChecklists, checkDuties } from './same-facts.ts';
import { checkDuplicates } from './duplicate-keys.ts';
import { checkLadderCoverage } from './ladder-coverage.ts';
import { checkLinks } from './links.ts';
import { checkMessages, checkTexts } from './messages.ts';
import { checkNeeds } from './needs.ts';
import { checkOutlook } from './outlook-rows.ts';
import { checkPayRows } from './pay-rows.ts';
import { checkPlaces } from './places.ts';
import { checkPlausibility } from './plausibility.ts';
import {
  checkContentReferences,
  checkLadderReferences,
  checkSettingReferences,
  checkTableReferences,
} from './references.ts';
import { checkPages } from './site-words.ts';
import { checkFreshness, checkSourceUse } from './sources.ts';
import { checkSurveyRows } from './survey-rows.ts';
import { checkSurveyRules } from './survey-rules.ts';
import { checkTranslations } from './translations.ts';

const CHECKS: readonly ((draft: Draft) => Problem[])[] = [
  checkDuplicates,
  checkTableReferences,
  checkSettingReferences,
  checkLadderReferences,
  checkContentReferences,
  checkPayRows,
  checkSurveyRows,
  checkSurveyRules,
  checkOutlook,
  checkPlaces,
  checkNeeds,
  checkLadderCoverage,
  checkDuties,
  checkChecklists,
  checkTranslations,
  checkLinks,
  checkPages,
  checkSourceUse,
  checkFreshness,
  checkPlausibility,
  checkTexts,
  checkMessages,
];

/** Everything that files say of each other and that can be wrong. */
export function checkDraft(draft: Draft): Problem[] {
  return CHECKS.flatMap((check) => check(draft));
}
