import type { Language, MessageValues } from '../../../i18n/language.ts';
import type { RosterRefusal } from '../refusal.ts';
import { columnLetter } from './column-letter.ts';
import { cutText } from '../rows/cell-finding.ts';

/** Why a file is not read, and how to mend it, as a sentence each. */
export interface RefusalWords {
  reason: string;
  mend: string;
}

const MEGABYTE = 1_000_000;

/** Says a refusal. The language needs the messages of the area `roster`. */
export function describeRefusal(language: Language, refusal: RosterRefusal): RefusalWords {
  const values = valuesOf(language, refusal);
  return {
    reason: language.t(`roster.refused.${refusal.kind}`, values),
    mend: language.t(`roster.refusedMend.${refusal.kind}`, values),
  };
}

function valuesOf(language: Language, refusal: RosterRefusal): MessageValues {
  switch (refusal.kind) {
    case 'foreign-format':
      return { format: refusal.format };
    case 'only-header':
    case 'unclosed-quote':
      return { line: String(refusal.line) };
    case 'endless-record':
      return { line: String(refusal.line), most: language.number(refusal.most) };
    case 'too-large':
      return {
        megabytes: language.number(Math.ceil(refusal.bytes / MEGABYTE)),
        most: language.number(refusal.most / MEGABYTE),
      };
    case 'too-many-rows':
      return { most: language.number(refusal.most) };
    case 'too-many-columns':
      return { columns: language.number(refusal.columns), most: language.number(refusal.most) };
    case 'duplicate-header':
      return {
        header: cutText(refusal.header),
        first: columnLetter(refusal.first),
        second: columnLetter(refusal.second),
      };
    case 'unsafe-header':
      return { header: cutText(refusal.header), column: columnLetter(refusal.column) };
    case 'empty':
    case 'unreadable':
      return {};
  }
}
