/** An id as spreadsheets spell it, and as it is meant. */
export interface SpelledId {
  id: string;
  /** Whether a spelling of a spreadsheet was taken off. */
  respelled: boolean;
}

/** Longer cells are no ids in a formula. */
const LONGEST = 200;

const EQUALS = 61;
const APOSTROPHE = 39;

/** Takes the spelling of a spreadsheet off an id: ="00123", '00123 and 1001.0 are 00123 and 1001. */
export function readId(text: string): SpelledId {
  // Most ids have nothing to take off.
  const first = text.charCodeAt(0);
  const spelled = first === EQUALS || first === APOSTROPHE || text.includes('.0');
  if (!spelled || text.length > LONGEST) return { id: text, respelled: false };
  const inner = /^="(.*)"$/s.exec(text)?.[1] ?? /^'([\p{L}\p{N}].*)$/su.exec(text)?.[1] ?? text;
  const id = /^(\d+)\.0+$/.exec(inner)?.[1] ?? inner;
  return { id: id.trim(), respelled: id !== text };
}

/** True for a number of which a spreadsheet has cut digits off: 1.23457E+15. */
export function isCutNumber(text: string): boolean {
  return text.length < 30 && /[eE]/.test(text) && /^\d(?:[.,]\d+)?E\+?\d{1,2}$/i.test(text);
}

/** Ways in which a manager's cell may name somebody, the most exact first; all in small letters. */
export function waysToName(text: string): string[] {
  const small = text.toLowerCase().replaceAll(/\s+/g, ' ').trim();
  if (small.length > LONGEST) return [];
  const ways = [small];
  // "Ines Calder (00123)", "Calder, Ines", "00123 - Ines Calder".
  const [, before = '', inside = ''] = /^([^()]+)\(([^()]+)\)$/.exec(small) ?? [];
  if (inside !== '') ways.push(inside.trim(), before.trim());
  const [, id = '', name = ''] = /^(\S+) ?[-–—:|] ?(\S.*)$/.exec(small) ?? [];
  if (id !== '' && /\d/.test(id)) ways.push(id, name);
  for (const way of [...ways]) {
    const [family = '', given = '', more] = way.split(', ');
    if (family !== '' && given !== '' && more === undefined) ways.push(`${given} ${family}`);
  }
  return ways;
}
