import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseDocument, stringify } from 'yaml';
import { knownLocales, messagesOf } from '../i18n/messages.ts';
import { messagesFile } from '../project/draft/file-names.ts';
import { contentRoot } from '../project/read-project.ts';

// `npm run messages -- de`: adds to content/messages/de.yml every message that it does not have yet, to be
// translated or changed: the English text, or the program's own where it speaks the language.
const [locale = ''] = process.argv.slice(2);
if (!/^[a-z]{2}$/.test(locale)) {
  console.error('Say which language, as a code of two letters: npm run messages -- de');
  process.exit(2);
}
const file = messagesFile(locale);
const path = join(contentRoot(), file);
const written = parseDocument(existsSync(path) ? readFileSync(path, 'utf8') : '');
if (written.errors.length > 0) {
  console.error(`${file} cannot be read. "npm run check" says where; mend that first.`);
  process.exit(1);
}
const texts = messagesOf(knownLocales.includes(locale) ? locale : 'en');
const missing = Object.entries(texts).filter(([key]) => !written.has(key));
if (missing.length > 0) {
  mkdirSync(dirname(path), { recursive: true });
  appendFileSync(path, stringify(Object.fromEntries(missing), { lineWidth: 0 }));
}
console.log(`${missing.length} messages added to ${file}, ${Object.keys(texts).length} in all.`);
