/** More than any text of a reader needs; beyond it the parser of Markdown takes minutes or breaks. */
const LIMITS = { characters: 200_000, line: 20_000, depth: 20 };

/** Why a Markdown text cannot be read, and where. */
export interface MarkdownFault {
  offset: number;
  found: string;
  expected: string;
  mend: string;
}

/**
 * What makes a Markdown text too long or too deep to be read, null where nothing does: the length of the whole
 * and of a line, quotations and lists inside each other, brackets and stars that are opened and never closed.
 */
export function findMarkdownFault(markdown: string): MarkdownFault | null {
  if (markdown.length > LIMITS.characters) {
    return {
      offset: LIMITS.characters,
      found: `a text of ${markdown.length} characters`,
      expected: `at most ${LIMITS.characters}`,
      mend: 'Divide the text, or shorten it.',
    };
  }
  let offset = 0;
  for (const line of markdown.split('\n')) {
    const fault = findLineFault(line);
    if (fault !== null) return { ...fault, offset };
    offset += line.length + 1;
  }
  return null;
}

function findLineFault(line: string): Omit<MarkdownFault, 'offset'> | null {
  if (line.length > LIMITS.line) {
    return {
      found: `a line of ${line.length} characters`,
      expected: `at most ${LIMITS.line}`,
      mend: 'Break the line, or shorten it.',
    };
  }
  const depth = Math.max(depthOfMarks(line), depthOfBrackets(line));
  if (depth <= LIMITS.depth) return null;
  return {
    found: `${depth} quotations, lists or brackets inside each other`,
    expected: `at most ${LIMITS.depth}`,
    mend: 'Remove the signs that open them, or put a backslash before each that is meant as a sign.',
  };
}

/** Quotations and lists that a line is in: its leading marks, and two columns of indentation for each list. */
function depthOfMarks(line: string): number {
  let depth = 0;
  let indentation = 0;
  for (const sign of line) {
    if (sign === '>' || sign === '-' || sign === '+' || sign === '*') depth += 1;
    else if (sign === ' ') indentation += 1;
    else if (sign === '\t') indentation += 4;
    else break;
  }
  // A rule or a line under a heading is made of the same signs and is no list.
  const rule = /^\s*([-+*])\1+\s*$/.test(line);
  return rule ? 0 : depth + Math.floor(indentation / 4);
}

/** Most brackets that are open at once in a line. */
function depthOfBrackets(line: string): number {
  let open = 0;
  let most = 0;
  for (const sign of line) {
    if (sign === '[' || sign === '(') most = Math.max(most, (open += 1));
    else if ((sign === ']' || sign === ')') && open > 0) open -= 1;
  }
  return most;
}
