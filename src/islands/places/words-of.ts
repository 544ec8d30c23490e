/** The words of a text as they are searched for: case, accents and what stands between them count for nothing. */
export function wordsOf(text: string): string[] {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

/** Whether each word that was typed begins a word of what is searched. */
export function matchesWords(typed: readonly string[], searched: readonly string[]): boolean {
  return typed.every((word) => searched.some((candidate) => candidate.startsWith(word)));
}
