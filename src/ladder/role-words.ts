import { startCapital } from '../i18n/formats.ts';
import type { ROLE_FORMS, Role } from '../schemas/role.ts';

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

type RoleForm = (typeof ROLE_FORMS)[number];

/** The words of a role as message arguments: {role}, {rolePlural}, {roleGenitive} … */
export type RoleArguments<Prefix extends string> = Record<`${Prefix}${RoleForm}`, string>;

/**
 * A role's words as message arguments: `role` -> {role}, {rolePlural}, {roleGenitive} …
 * @param prefix name of the argument
 */
export function roleArguments<Prefix extends string>(
  prefix: Prefix,
  words: RoleWords,
): RoleArguments<Prefix> {
  const byEnding: Record<RoleForm, string> = {
    '': words.singular,
    Title: words.title,
    Short: words.short,
    Plural: words.plural,
    PluralStart: startCapital(words.plural),
    Genitive: words.genitive,
    GenitivePlural: words.genitivePlural,
    Dative: words.dative,
    Accusative: words.accusative,
    Instrumental: words.instrumental,
  };
  return Object.fromEntries(
    Object.entries(byEnding).map(([ending, word]) => [prefix + ending, word]),
  ) as RoleArguments<Prefix>;
}

/** Inside a sentence a title loses its capital, an abbreviation keeps it. */
function toSentence(title: string): string {
  const second = title.charAt(1);
  const abbreviation =
    second !== '' && second === second.toUpperCase() && second !== second.toLowerCase();
  return abbreviation ? title : title.charAt(0).toLowerCase() + title.slice(1);
}
