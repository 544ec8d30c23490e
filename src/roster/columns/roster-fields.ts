import type { KnownName } from '../known-names.ts';

/** A field of a roster: what a column of the file can be taken for. */
export type RosterField =
  | 'employeeId'
  | 'name'
  | 'familyName'
  | 'role'
  | 'level'
  | 'sublevel'
  | 'city'
  | 'baseSalary'
  | 'currency'
  | 'payPeriod'
  | 'targetVariable'
  | 'fte'
  | 'hireDate'
  | 'levelSince'
  | 'managerId'
  | 'gender'
  | 'rating'
  | 'workCategory'
  | 'ready';

/**
 * In the order in which the mapping shows them. `familyName` is for files that keep names in two columns:
 * it is put after `name`.
 */
export const ROSTER_FIELDS: readonly RosterField[] = [
  'employeeId',
  'name',
  'familyName',
  'role',
  'level',
  'sublevel',
  'city',
  'baseSalary',
  'currency',
  'payPeriod',
  'targetVariable',
  'fte',
  'hireDate',
  'levelSince',
  'managerId',
  'gender',
  'rating',
  'workCategory',
  'ready',
];

/** The fields that mean something to a site: that of steps within a rung where a rung has some. */
export const fieldsFor = <F extends string>(
  fields: readonly F[],
  levels: readonly Pick<KnownName, 'sublevels'>[],
): readonly F[] =>
  levels.some(({ sublevels }) => sublevels !== undefined)
    ? fields
    : fields.filter((field) => field !== 'sublevel');

/**
 * Fields that a roster cannot do without. Two of them may be taken from the same column. The currency is
 * needed too, but may be chosen for the whole file instead.
 */
export const REQUIRED_FIELDS: readonly RosterField[] = [
  'employeeId',
  'name',
  'role',
  'level',
  'city',
  'baseSalary',
];

/** Fields whose cells are numbers. */
export type NumberField = 'baseSalary' | 'targetVariable' | 'fte';
export const NUMBER_FIELDS: readonly NumberField[] = ['baseSalary', 'targetVariable', 'fte'];

/** Fields whose cells are days. */
export type DateField = 'hireDate' | 'levelSince';
export const DATE_FIELDS: readonly DateField[] = ['hireDate', 'levelSince'];

/** Fields whose cells are words with a meaning of their own. */
export type WordField =
  'level' | 'city' | 'currency' | 'payPeriod' | 'managerId' | 'gender' | 'ready';
export const WORD_FIELDS: readonly WordField[] = [
  'level',
  'city',
  'currency',
  'payPeriod',
  'managerId',
  'gender',
  'ready',
];

/** Fields without a word for which a row has no pay: what their words mean is asked. */
export const ASKED_WORD_FIELDS = ['currency', 'payPeriod'] as const;

/** More words of a field would be no list that somebody works through. */
export const MOST_ASKED = 40;
