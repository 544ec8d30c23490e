import { isTerm, parseMessage, parseTerm, wordsOf } from '../../i18n/language-of.ts';
import type { MessageKey } from '../../i18n/message-arguments.ts';
import type { ArgumentUse } from '../../i18n/message-uses.ts';
import { argumentUses } from '../../i18n/message-uses.ts';
import { knownLocales, messagesOf } from '../../i18n/messages.ts';
import { USUAL_WORDS } from '../../i18n/project-words.ts';
import { ROLE_FORMS } from '../../schemas/role.ts';
import type { Finding, Position, Problem } from '../../tables/problem.ts';
import { errorAt, warningAt } from '../../tables/problem.ts';
import { nearest, quote } from '../../tables/quote.ts';
import type { Located } from '../yaml/validate-yaml.ts';

/** content/messages/<language>.yml: texts by key. */
export type OwnMessageFile = Located<Record<string, string>>;

/** A message of the project. */
interface OwnMessage {
  file: OwnMessageFile;
  key: MessageKey;
  text: string;
  /** BCP 47 tag of the language. */
  tag: string;
  /** All messages of the language, English ones where it has none: they hold the terms. */
  words: Readonly<Record<string, string>>;
}

/** What a message asks for, by the name of the argument. */
type Uses = ReadonlyMap<string, ArgumentUse>;

/** Whether a message of the project can be read, and asks for what callers give. */
export function checkOwnMessage(own: OwnMessage): Problem[] {
  const { file, key, text, words } = own;
  const known = knownUses(key);
  const at = (piece: string): Position => file.atText([key], piece);
  let uses: Uses;
  try {
    uses = usesIn(key, text, words);
  } catch (error) {
    return [errorAt(at(text.slice(Math.max(0, text.indexOf('{')))), describeUnreadable(error))];
  }
  const problems = [...uses].flatMap(([name, use]) => checkUse(own, known, name, use, at));
  // A misspelt argument is not missing as well, and a term may have one form alone.
  return problems.length > 0 || isTerm(key) ? problems : checkLeftOut(uses, known, at(''));
}

/** What the message asks for in the languages of the program. */
function knownUses(key: MessageKey): Uses[] {
  return knownLocales.map((locale) => {
    const messages = messagesOf(locale);
    return usesIn(key, messages[key], messages);
  });
}

function usesIn(key: string, text: string, messages: Readonly<Record<string, string>>): Uses {
  const { facts } = USUAL_WORDS;
  return argumentUses(
    isTerm(key) ? parseTerm(text, facts) : parseMessage(text, wordsOf(messages, facts)),
  );
}

/** An argument’s name without the form of a role that it ends in: upperGenitive -> upper. */
function withoutForm(name: string): string {
  const form = ROLE_FORMS.filter((ending) => ending !== '' && name.endsWith(ending))
    .toSorted((a, b) => b.length - a.length)
    .at(0);
  return form === undefined ? name : name.slice(0, -form.length);
}

function describeUnreadable(error: unknown): Finding {
  const reason = error instanceof Error ? error.message : String(error);
  return {
    found: `a message that cannot be read (${reason})`,
    expected: 'text with arguments such as {n, plural, one {# rung} other {# rungs}}',
    mend: /MISSING_OTHER/.test(reason)
      ? 'Give every plural and select a branch "other".'
      : 'Close every brace, and write a brace that is meant as a sign between straight apostrophes.',
  };
}

/** An argument of an own message: one that callers give, used as what it is, with branches that exist. */
function checkUse(
  { tag, key }: OwnMessage,
  known: readonly Uses[],
  name: string,
  use: ArgumentUse,
  at: (piece: string) => Position,
): Problem[] {
  const same = known.flatMap((uses) => uses.get(name) ?? []);
  const names = [...new Set(known.flatMap((uses) => [...uses.keys()]))];
  if (same.length === 0) {
    const base = withoutForm(name);
    const withForms = names.some((other) => other !== name && withoutForm(other) === base);
    return withForms ? [] : [describeArgument(name, names, at(`{${name}`))];
  }
  const problems: Problem[] = [];
  if (use.counted && same.every(({ counted }) => !counted)) {
    problems.push(
      errorAt(at(`{${name},`), {
        found: `the argument {${name}} as a number`,
        expected: 'a finished text, which is what the program gives here',
        mend: `Write {${name}}.`,
      }),
    );
  }
  const branches = new Set(same.flatMap(({ chosen }) => [...chosen]));
  branches.delete('other');
  // The forms of a term are what the messages of the same file ask for.
  if (!isTerm(key)) {
    for (const branch of use.chosen) {
      if (branch === 'other' || branches.has(branch)) continue;
      problems.push(describeBranch(name, branch, branches, at(`${branch} {`)));
    }
  }
  return [...problems, ...checkForms(use, tag, name, at)];
}

function describeArgument(name: string, names: readonly string[], position: Position): Problem {
  const meant = nearest(name, names);
  return errorAt(position, {
    found: `the argument {${name}}, which nothing fills in`,
    expected: names.length === 0 ? 'no argument' : names.map((each) => `{${each}}`).join(', '),
    mend: meant === null ? 'Correct its name, or leave it out.' : `Did you mean {${meant}}?`,
  });
}

function describeBranch(
  name: string,
  branch: string,
  known: ReadonlySet<string>,
  position: Position,
): Problem {
  const meant = nearest(branch, known);
  return errorAt(position, {
    found: `the branch ${quote(branch)} of {${name}}, which is never chosen`,
    expected: [...known, 'other'].join(', '),
    mend: meant === null ? 'Correct it, or remove it.' : `Did you mean ${meant}?`,
  });
}

/** Plural forms: those of the language, and all of them that whole numbers take. */
function checkForms(
  use: ArgumentUse,
  tag: string,
  name: string,
  at: (piece: string) => Position,
): Problem[] {
  return use.plurals.flatMap(({ type, forms }): Problem[] => {
    const rules = new Intl.PluralRules(tag, { type });
    const ofLanguage: readonly string[] = rules.resolvedOptions().pluralCategories;
    const foreign = forms.filter((form) => !form.startsWith('=') && !ofLanguage.includes(form));
    const asked = new Set(Array.from({ length: 200 }, (_, n) => String(rules.select(n))));
    const absent = [...asked].filter((form) => form !== 'other' && !forms.includes(form));
    return [
      ...foreign.map((form) =>
        errorAt(at(`${form} {`), {
          found: `the plural form ${quote(form)} of {${name}}, which ${tag} does not have`,
          expected: ofLanguage.join(', '),
          mend: 'Correct it, or remove it.',
        }),
      ),
      // Exact numbers may say all there is to say.
      ...(absent.length === 0 || forms.some((form) => form.startsWith('='))
        ? []
        : [
            warningAt(at(`{${name},`), {
              found: `no plural form ${absent.join(', ')} of {${name}}`,
              expected: `${ofLanguage.join(', ')}, as numbers in ${tag} ask for`,
              mend: 'Add it; until then the form "other" is said.',
            }),
          ]),
    ];
  });
}

/** Arguments that every language of the program says and this message leaves out. */
function checkLeftOut(uses: Uses, known: readonly Uses[], position: Position): Problem[] {
  const bases = (of: Uses) => new Set([...of.keys()].map(withoutForm));
  const own = bases(uses);
  const [first, ...others] = known.map(bases);
  const left = [...(first ?? [])].filter(
    (name) => others.every((names) => names.has(name)) && !own.has(name),
  );
  if (left.length === 0) return [];
  return [
    warningAt(position, {
      found: `no ${left.map((name) => `{${name}}`).join(', ')} in this message`,
      expected: 'what the message says in the other languages',
      mend: 'Add it, unless the sentence is meant to say less.',
    }),
  ];
}
