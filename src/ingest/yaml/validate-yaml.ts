import type { z } from 'zod';
import type { Position, Problem } from '../problem.ts';
import { describeIssue } from './describe-issue.ts';
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
