import type { en } from './messages/en.ts';
import type { ru } from './messages/ru.ts';

export type MessageKey = keyof typeof en;

/**
 * The arguments that `t` takes after a key, read by the compiler from the messages themselves: none where no
 * language asks for one, and what any language asks for. An argument that is counted or written as a number is
 * a number. A key that may mean several messages is taken where they share their arguments; sayOneOf takes the others.
 */
export type ArgumentsOf<Key extends MessageKey> = [Uses<Key>] extends [never]
  ? []
  : [Unlike<Key>] extends [never]
    ? [values: AllArguments<Key>]
    : [values: { messagesDifferInArguments: Unlike<Key> }];

/** What any of several messages asks for: a name that one of them counts is a number. */
export type AllArguments<Key extends MessageKey> = ByName<Uses<Key>>;

/** Those of several messages that lack an argument of the others. */
type Unlike<Key extends MessageKey, All = Uses<Key>[0]> = Key extends unknown
  ? [All] extends [Uses<Key>[0]]
    ? never
    : Key
  : never;

/** Pairs of name and use. What begins with `_` is a word or a fact of the project, which no caller gives. */
type Uses<Key extends MessageKey> = Key extends unknown
  ? Exclude<UsesIn<(typeof en)[Key]> | UsesIn<(typeof ru)[Key]>, [`_${string}`, unknown]>
  : never;

type ByName<Use> = {
  readonly [
    Pair in Use as Pair extends [infer Name extends string, unknown] ? Name : never
  ]: Pair extends [infer Name, unknown]
    ? [Name, 'number'] extends Use
      ? number
      : string | number
    : never;
};

/**
 * Pairs of an argument’s name and its use in an ICU message:
 * `{n, plural, one {# day in {month}} other {# days}}` -> ['n', 'number'] | ['month', 'text'].
 *
 * Texts and lists of branches lie in one another in turn, so that `Mode` alone says what a brace means.
 */
type UsesIn<
  Text extends string,
  Mode extends 'text' | 'branches' = 'text',
  Found = never,
> = Text extends `${infer Before}{${infer After}`
  ? Before extends `${string}}${infer Rest}`
    ? UsesIn<`${Rest}{${After}`, Mode extends 'text' ? 'branches' : 'text', Found>
    : Mode extends 'branches'
      ? UsesIn<After, 'text', Found>
      : After extends `${infer Inner}}${infer Rest}`
        ? Inner extends `${infer Name}, ${infer Kind}, ${string}{${string}`
          ? After extends `${string}, ${string}, ${infer Branches}`
            ? UsesIn<
                Branches,
                'branches',
                Found | [Name, Kind extends 'select' ? 'text' : 'number']
              >
            : never
          : UsesIn<
              Rest,
              'text',
              | Found
              | (Inner extends `${infer Name}, ${string}` ? [Name, 'number'] : [Inner, 'text'])
            >
        : never
  : Found;
