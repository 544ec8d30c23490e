import { startCapital } from '../i18n/typography.ts';
import type { Role } from '../schemas/role.ts';

/** A role's name in the forms that sentences ask for; a language without cases gives one form for all. */
export interface RoleWords {
  title: string;
  short: string;
  singular: string;
  plural: string;
  genitive: string;
  genitivePlural: string;
  dative: string;
  accusative: string;
  instrumental: string;
}

/** The words of a role, with the title in place of every form its language does not need. */
export function roleWords(role: Pick<Role, 'title' | 'short' | 'forms'>): RoleWords {
  const { title, short, forms } = role;
  const singular = forms.singular ?? toSentence(title);
  return {
    title,
    short,
    singular,
    plural: forms.plural,
    genitive: forms.genitive ?? singular,
    genitivePlural: forms.genitivePlural ?? forms.plural,
    dative: forms.dative ?? singular,
    accusative: forms.accusative ?? singular,
    instrumental: forms.instrumental ?? singular,
  };
}

/**
 * A role's words as message arguments: `role` -> {role}, {rolePlural}, {roleGenitive} …
 * @param prefix name of the argument
 */
export function roleArguments(prefix: string, words: RoleWords): Record<string, string> {
  return {
    [prefix]: words.singular,
    [`${prefix}Title`]: words.title,
    [`${prefix}Short`]: words.short,
    [`${prefix}Plural`]: words.plural,
    [`${prefix}PluralStart`]: startCapital(words.plural),
    [`${prefix}Genitive`]: words.genitive,
    [`${prefix}GenitivePlural`]: words.genitivePlural,
    [`${prefix}Dative`]: words.dative,
    [`${prefix}Accusative`]: words.accusative,
    [`${prefix}Instrumental`]: words.instrumental,
  };
}

/** Inside a sentence a title loses its capital, an abbreviation keeps it. */
function toSentence(title: string): string {
  const second = title.charAt(1);
  const abbreviation =
    second !== '' && second === second.toUpperCase() && second !== second.toLowerCase();
  return abbreviation ? title : title.charAt(0).toLowerCase() + title.slice(1);
}
