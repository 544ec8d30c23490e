/** Short forms of words in names of places, as people write them. */
const PLACE_FORMS: ReadonlyMap<string, string> = new Map([
  ['st', 'saint'],
  ['ft', 'fort'],
  ['mt', 'mount'],
]);

/** Short forms of words in titles, as offices write them. */
export const TITLE_FORMS: ReadonlyMap<string, string> = new Map([
  ['sr', 'senior'],
  ['snr', 'senior'],
  ['jr', 'junior'],
  ['asst', 'assistant'],
  ['assoc', 'associate'],
  ['acct', 'account'],
  ['mgr', 'manager'],
  ['mgmt', 'management'],
  ['dir', 'director'],
  ['vp', 'vice president'],
  ['ст', 'старший'],
  ['мл', 'младший'],
  ['рук', 'руководитель'],
  ['дир', 'директор'],
]);

/**
 * The words of a text as they are searched for: case, accents and what stands between them count for nothing, and
 * neither do apostrophes and the dots of initials: "Coeur d’Alene, ID" is coeur, dalene, id, and "D.C." is dc.
 */
export function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFD')
      .replaceAll(/\p{M}/gu, '')
      .toLowerCase()
      // A dot before a longer word parts two words, as in "St.Paul".
      .replaceAll(/\.(?=\p{L}{2})/gu, ' ')
      .replaceAll(/[.'’‘`]/gu, '')
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean)
  );
}

/** The words of a place's name with short forms written out: Saint Paul for "St. Paul". */
export const placeWordsOf = (text: string): string[] => writeOut(wordsOf(text), PLACE_FORMS);

/** The cities of the official name of an area: Boston, Cambridge and Newton of "Boston–Cambridge–Newton". */
export function citiesOfArea(area: string): string[] {
  return area.split(/\s*[–—/]\s*/u).filter((city) => city !== '');
}

/** The words of a title with short forms written out: vice president for "VP". */
export const titleWordsOf = (text: string): string[] => writeOut(wordsOf(text), TITLE_FORMS);

function writeOut(words: readonly string[], forms: ReadonlyMap<string, string>): string[] {
  return words.flatMap((word) => forms.get(word)?.split(' ') ?? word);
}

/** How a typed text meets a name, the nearest first. */
export const MEETINGS = ['whole', 'case', 'start', 'words', 'letter'] as const;

/** `case`: the same words in another grammatical case; `letter`: a letter is wrong, missing, too many or swapped. */
export type Meeting = (typeof MEETINGS)[number];

/** How typed words meet the words of a name; null where they do not. Letters are compared where slips are allowed. */
export function meet(
  typed: readonly string[],
  name: readonly string[],
  slips: boolean,
): Meeting | null {
  if (typed.length === 0) return null;
  const [entered, whole] = [typed.join(''), name.join('')];
  if (entered === whole) return 'whole';
  if (typed.length === name.length && typed.every((word, at) => isSameCase(word, name[at]!))) {
    return 'case';
  }
  if (whole.startsWith(entered)) return 'start';
  if (typed.every((word) => name.some((own) => own.startsWith(word)))) return 'words';
  if (!slips) return null;
  const isMeant = (word: string): boolean => name.some((own) => isLetterOff(word, own));
  return typed.every(isMeant) || isLetterOff(entered, whole) ? 'letter' : null;
}

/** Endings of Russian cases after accents are taken off, the longest first. */
const ENDINGS =
  /(?:ами|ями|ого|его|ому|ему|ыми|ими|ой|ей|ои|еи|ая|яя|ия|ии|ию|ие|ые|ом|ем|ым|им|ах|ях|ов|ев|ыи|ую|юю|а|я|о|е|ы|и|у|ю|ь)$/u;
const CYRILLIC = /^\p{Script=Cyrillic}{4,}$/u;

/** Whether two Russian words differ in their case alone: Денвер and Денвере. Words of other scripts never do. */
function isSameCase(typed: string, name: string): boolean {
  if (typed === name) return true;
  if (!CYRILLIC.test(typed) || !CYRILLIC.test(name)) return false;
  return typed.replace(ENDINGS, '') === name.replace(ENDINGS, '');
}

/** Shorter words are near to everything. */
const SHORTEST_MEANT = 4;
/** From here on a typed beginning may hold the slip as well. */
const SHORTEST_START = 6;

/** Whether a word was meant with at most one slip: a letter wrong, missing, too many, or two swapped. */
function isLetterOff(typed: string, name: string): boolean {
  if (name.startsWith(typed)) return true;
  if (typed.length < SHORTEST_MEANT) return false;
  return (
    isOneSlip(typed, name) ||
    (typed.length >= SHORTEST_START &&
      [-1, 0, 1].some((more) => isOneSlip(typed, name.slice(0, typed.length + more))))
  );
}

/** Whether one slip turns a word into another one (optimal string alignment of at most 1). */
function isOneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  const rest = (word: string, skip: number): string => word.slice(start + skip);
  if (rest(a, 1) === rest(b, 1) || rest(a, 1) === rest(b, 0) || rest(a, 0) === rest(b, 1)) {
    return true;
  }
  return a[start] === b[start + 1] && a[start + 1] === b[start] && rest(a, 2) === rest(b, 2);
}
