import type { Position, Problem } from '../../tables/problem.ts';
import { errorAt } from '../../tables/problem.ts';
import { quote } from '../../tables/quote.ts';

/**
 * Signs that no reader sees and that change what is read: control characters but tab and line break, marks
 * that turn the direction of writing around and so make a text look like another, halves of a surrogate
 * pair, and the sign that a program puts where it could not read a letter.
 */
const UNSAFE = /(?![\t\n])\p{Control}|[\u202a-\u202e\u2066-\u2069\ufffd]|\p{Surrogate}/gu;

/**
 * Signs in a text that must not reach a page, one problem for all of them.
 * @param at where an offset of the text stands in its file
 */
export function checkSigns(text: string, at: (offset: number) => Position): Problem[] {
  const found = [...text.matchAll(UNSAFE)];
  const [first] = found;
  if (first === undefined) return [];
  const others = found.length - 1;
  return [
    errorAt(at(first.index), {
      found: `the sign ${nameSign(first[0])}${others > 0 ? ` and ${others} more such signs` : ''}`,
      expected: 'letters and signs that a reader sees, tabs and line breaks',
      mend: 'Remove it: an editor shows it when told to show invisible characters.',
    }),
  ];
}

/** What a sign is called, as `U+202E (turns the direction of writing)`. */
function nameSign(sign: string): string {
  const code = sign.codePointAt(0) ?? 0;
  const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  if (code === 0xfffd) return `${name} (stands where a program could not read a letter)`;
  if (code >= 0x2000 && code <= 0x2fff) return `${name} (turns the direction of writing)`;
  return code >= 0xd800 ? `${name} (half of a letter)` : `${name} (a control character)`;
}

/** A minus before a number is no formula; a hyphen before a word is one to a spreadsheet. */
const FORMULA = /^\s*(?:[=@]|[+-](?![\s\d.,]|$))/;

/**
 * A text that a spreadsheet takes for a formula: whoever opens a download would run it.
 * @param at where the text stands in its file
 */
export function checkFormula(text: string, at: () => Position): Problem[] {
  if (!FORMULA.test(text)) return [];
  return [
    errorAt(at(), {
      found: `${quote(text)}, which a spreadsheet takes for a formula`,
      expected: 'a text that begins with a letter, a number or a quotation mark',
      mend: 'Begin it with another sign: the text is in tables that people open in a spreadsheet.',
    }),
  ];
}
