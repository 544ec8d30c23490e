import type { Link } from '../site/page-frame.ts';
import type { SiteModel } from '../site/site-model.ts';

/** Links that begin with one letter. */
export interface LetterGroup {
  letter: string;
  links: Link[];
}

/** Links in their order, which is that of the language, by the letter they begin with, accents aside: É stands under E. */
export function byLetter(
  links: readonly Link[],
  { locale }: Pick<SiteModel, 'locale'>,
): LetterGroup[] {
  const letterOf = ({ label }: Link): string => {
    const first = /[\p{L}\p{N}]/u.exec(label)?.[0] ?? '';
    return first.normalize('NFD').charAt(0).toLocaleUpperCase(locale);
  };
  return [...Map.groupBy(links, letterOf)].map(([letter, own]) => ({ letter, links: own }));
}
