import type { Language } from './language.ts';
import { createLanguage } from './language.ts';
import { messagesOf } from './messages.ts';

const languages = new Map<string, Language>();

/**
 * The language of a locale, made once and kept.
 * @throws RangeError for a locale without a messages file
 */
export function languageOf(locale: string): Language {
  const known = languages.get(locale);
  if (known) return known;
  const made = createLanguage(locale, messagesOf(locale));
  languages.set(locale, made);
  return made;
}
