import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseDocument } from 'yaml';
import { messagesOf } from '../i18n/messages.ts';
import { messagesFile } from '../project/draft/file-names.ts';
import { missingMessages } from '../project/new/new-language.ts';
import { contentRoot } from '../project/read-project.ts';

// `npm run messages -- de`: adds to content/messages/de.yml every message that it does not have yet: blank ones to be
// translated, with the English text above each, or the program's own to be changed where it speaks the language.
const [locale = ''] = process.argv.slice(2);
if (!/^[a-z]{2}$/.test(locale)) {
  console.error('Say which language, as a code of two letters: npm run messages -- de');
  process.exit(2);
}
const file = messagesFile(locale);
const path = join(contentRoot(), file);
const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
const written = parseDocument(text);
if (written.errors.length > 0) {
  console.error(`${file} cannot be read. "npm run check" says where; fix that first.`);
  process.exit(1);
}
const keys = Object.keys(messagesOf('en'));
const missing = keys.filter((key) => !written.has(key)).length;
if (missing > 0) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, missingMessages(text, locale));
}
console.log(`${missing} messages added to ${file}, ${keys.length} in all.`);
