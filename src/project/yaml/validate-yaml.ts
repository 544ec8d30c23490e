import type { z } from 'zod';
import type { Position, Problem } from '../../tables/problem.ts';
import { errorAt } from '../../tables/problem.ts';
import { quote } from '../../tables/quote.ts';
import type { YamlData, YamlPath } from './parse-yaml.ts';

/** A validated value that knows where each part of it is written. */
export interface Located<T> {
  value: T;
  at(path: YamlPath): Position;
  atKey(path: YamlPath): Position;
  atText(path: YamlPath, piece: string): Position;
}

/** Validates data with its schema; every issue becomes a problem at its line and column. */
export function validateYaml<T>(
  yaml: YamlData,
  schema: z.ZodType<T>,
): { located: Located<T> | null; problems: Problem[] } {
  // reportInput gives the issue the value it is about, to quote it.
  const result = schema.safeParse(yaml.data, { reportInput: true });
  if (!result.success) {
    return {
      located: null,
      problems: result.error.issues.flatMap((issue) => describeIssue(issue, yaml)),
    };
  }
  const { at, atKey, atText } = yaml;
  return { located: { value: result.data, at, atKey, atText }, problems: [] };
}

type Issue = z.core.$ZodIssue;

const KINDS: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'keys with values',
  record: 'keys with values',
};

/** An issue of zod in the words of a report, at its line and column. */
function describeIssue(issue: Issue, yaml: YamlData): Problem[] {
  const { path } = issue;
  const name = describePath(path);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) =>
      errorAt(yaml.atKey([...path, key]), {
        found: `an unknown key ${quote(key)}${path.length > 0 ? ` in ${name}` : ''}`,
        expected: 'only keys of the schema (content/README.md lists them)',
        mend: 'Correct its spelling, or remove it.',
      }),
    );
  }
  if (issue.code === 'invalid_key') {
    const key = String(path.at(-1));
    return [
      errorAt(yaml.atKey(path), {
        found: `the key ${quote(key)}`,
        expected: issue.issues[0] === undefined ? 'another key' : describeExpected(issue.issues[0]),
        // Between braces a comma ends a text, and what stands behind it is read as a key.
        mend: /\s/.test(key)
          ? 'Put quotation marks around the whole text, with its commas.'
          : 'Correct its spelling.',
      }),
    ];
  }
  const expected = describeExpected(issue);
  if (issue.input === undefined) {
    return [
      errorAt(yaml.at(path.slice(0, -1)), {
        found: `no ${name}`,
        expected,
        mend: `Add ${name}.`,
      }),
    ];
  }
  return [
    errorAt(yaml.at(path), {
      found: `${describeInput(issue.input)}${path.length > 0 ? ` in ${name}` : ''}`,
      expected,
      mend: describeMend(issue),
    }),
  ];
}

function describeExpected(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return KINDS[issue.expected] ?? issue.expected;
    case 'invalid_value':
      return issue.values.length === 1
        ? quote(String(issue.values[0]))
        : `one of ${issue.values.map((value) => quote(String(value))).join(', ')}`;
    case 'too_small':
      return describeSize(
        issue.origin,
        Number(issue.minimum),
        'at least',
        issue.inclusive !== false,
      );
    case 'too_big':
      return describeSize(
        issue.origin,
        Number(issue.maximum),
        'at most',
        issue.inclusive !== false,
      );
    case 'invalid_format':
      return describeFormat(issue.format, issue.message);
    default:
      return issue.message;
  }
}

function describeSize(origin: string, limit: number, bound: string, inclusive: boolean): string {
  if (origin === 'string') {
    return limit === 1 && bound === 'at least' ? 'a text' : `${bound} ${limit} characters`;
  }
  if (origin === 'array') return `${bound} ${limit} ${limit === 1 ? 'entry' : 'entries'}`;
  if (inclusive) return `a number of ${bound} ${limit}`;
  return `a number ${bound === 'at least' ? 'above' : 'below'} ${limit}`;
}

function describeFormat(format: string, message: string): string {
  if (format === 'date') return 'a day written like 2026-01-31';
  if (format === 'url') return 'a full address that begins with https://';
  // A schema that explains its pattern says so in its message; zod's own one shows the pattern.
  return message.replace(/^Invalid string: must match pattern /, 'a text that matches ');
}

function describeInput(input: unknown): string {
  if (input === null || input === '') return 'nothing';
  if (typeof input === 'string') return quote(input);
  if (Array.isArray(input)) return `a list of ${input.length}`;
  return typeof input === 'object' ? 'keys with values' : `"${JSON.stringify(input)}"`;
}

function describeMend(issue: Issue): string {
  if (issue.input === null || issue.input === '') return 'Fill it in.';
  if (issue.code === 'too_big' && issue.origin === 'string') return 'Shorten it.';
  if (issue.code === 'too_big' && issue.origin === 'array') return 'Remove entries.';
  if (issue.code === 'too_small' && issue.origin === 'array') return 'Add entries.';
  if (issue.code === 'invalid_type' && issue.expected === 'string') {
    if (Array.isArray(issue.input)) return 'Write one text in place of the list.';
    return typeof issue.input === 'object'
      ? 'Write one text in place of the keys; quotation marks around it where it has a colon or braces.'
      : 'Put quotation marks around it.';
  }
  if (isPercent(issue)) return `Write ${Number(issue.input) / 100} for ${issue.input} percent.`;
  return 'Correct it.';
}

/** Whether a number too large for a share would be one as percent: 8.5 for 0.085. */
function isPercent(issue: Issue): issue is Issue & { input: number } {
  return (
    issue.code === 'too_big' &&
    issue.origin === 'number' &&
    Number(issue.maximum) <= 3 &&
    typeof issue.input === 'number' &&
    // 1.2 is a ratio above 1; nobody means 1.2 percent.
    issue.input >= 2 &&
    issue.input / 100 <= Number(issue.maximum)
  );
}

/** `hats[1].name`, the way people speak of a field. */
function describePath(path: readonly PropertyKey[]): string {
  return path
    .map((step, index) => {
      if (typeof step === 'number') return `[${step + 1}]`;
      return index === 0 ? String(step) : `.${String(step)}`;
    })
    .join('');
}
