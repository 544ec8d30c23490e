import type { RosterRow } from '../../schemas/roster-row.ts';
import { eachRow, within } from '../steps.ts';
import type { Steps } from '../steps.ts';
import type { GapAudience, GapMeasure, Refusable } from './gap-measure.ts';
import { GAP_MINIMUM, gapMeasure, refused, roundedMeasure, shown } from './gap-measure.ts';
import type { GapGroup } from './gap-group.ts';
import { addToGroup, cellOf, emptyGroup, isTelling, receiversOf, toSexedPay } from './gap-group.ts';
import { hideComplements } from './hide-complements.ts';
import type { PayQuarters, SexedPay } from './pay-quarters.ts';
import { payQuarters } from './pay-quarters.ts';

/** The figures of one group: everybody, or a category of workers. */
export interface GapFigures {
  /** Base pay and target of variable pay together, at full time. */
  pay: Refusable<GapMeasure>;
  base: Refusable<GapMeasure>;
  /** Target of variable pay, of those who have one. */
  variable: Refusable<GapMeasure>;
  /** Shares of the women and of the men who have a target of variable pay. */
  receiving: Refusable<{ women: number; men: number }>;
}

/** A pay gap worksheet in the shapes of Directive (EU) 2023/970, Article 9: a draft, not legal advice. */
export interface GapWorksheet<A extends GapAudience = GapAudience> {
  currency: string;
  audience: A;
  /** Least number of women and of men in a group that is shown. */
  minimum: number;
  whole: GapFigures;
  /** By base pay and target of variable pay together. */
  quarters: Refusable<PayQuarters>;
  /** In the order in which the roster first names them; null for people without one. */
  categories: { category: string | null; figures: GapFigures }[];
  /** People whose sex the roster does not give as female or male: they are in no figure. */
  leftOut: Refusable<number>;
}

/**
 * Pay gap worksheets, one for each currency, the one with most people first (method: pay-gap): mean and median
 * gap of pay, of base pay and of variable pay, shares receiving variable pay, the sexes in four groups of
 * equal count, and the gaps by category of workers. All at full time.
 *
 * A figure is shown only where there are at least `minimum` women and as many men behind it: 5 on a screen,
 * 10 in print and files. Categories that could be computed from the others and the whole are refused with
 * them. Where so few receive variable pay that theirs is refused, pay together with it is refused, too,
 * since base pay could be subtracted from it. What leaves the page is rounded, and refused where it would tell
 * what one of the group is paid. Throws a RangeError when a sum is too large to be exact.
 */
export function* gapWorksheetsSteps<A extends GapAudience>(
  rows: readonly RosterRow[],
  audience: A,
): Steps<GapWorksheet<A>[]> {
  const byCurrency = new Map<string, RosterRow[]>();
  const takeRow = (index: number): void => {
    const row = rows[index]!;
    const own = byCurrency.get(row.currency);
    if (own === undefined) byCurrency.set(row.currency, [row]);
    else own.push(row);
  };
  yield* within(eachRow(rows.length, takeRow), 0, 0.1);
  const currencies = [...byCurrency].sort(
    ([a, ofA], [b, ofB]) => ofB.length - ofA.length || (a < b ? -1 : 1),
  );
  const worksheets: GapWorksheet<A>[] = [];
  let done = 0.1;
  for (const [currency, own] of currencies) {
    const end = done + (0.9 * own.length) / rows.length;
    worksheets.push(yield* within(worksheet(currency, own, audience), done, end));
    done = end;
  }
  return worksheets;
}

function* worksheet<A extends GapAudience>(
  currency: string,
  rows: readonly RosterRow[],
  audience: A,
): Steps<GapWorksheet<A>> {
  const rule: ShownRule = { minimum: GAP_MINIMUM[audience], leaves: audience === 'export' };
  const { minimum } = rule;
  const whole = emptyGroup();
  const inOrder: SexedPay[] = [];
  const groups = new Map<string | null, GapGroup>();
  const takeRow = (index: number): void => {
    const row = rows[index]!;
    let group = groups.get(row.workCategory);
    if (group === undefined) {
      group = emptyGroup();
      groups.set(row.workCategory, group);
    }
    addToGroup(group, row);
    addToGroup(whole, row);
    const pay = toSexedPay(row);
    if (pay !== null) inOrder.push(pay);
  };
  yield* within(eachRow(rows.length, takeRow), 0, 0.4);
  const others = rows.length - whole.women.base.length - whole.men.base.length;
  const cells = [...groups.values()];
  const wholeHiding = { all: isHidden(whole, rule), variable: hidesVariable(whole, rule) };
  const hidden = hideGroups(cells, wholeHiding.all, rule);
  const ofWhole = toFigures(whole, wholeHiding, whole, rule);
  yield 0.6;
  const quarters =
    wholeHiding.all || Math.floor(cellSize(whole) / 4) < minimum
      ? refused('group-size')
      : shown(payQuarters(inOrder));
  const categories: GapWorksheet['categories'] = [];
  for (const [category, group] of groups) {
    yield 0.8 + (0.2 * categories.length) / groups.size;
    const figures = toFigures(group, hidden[categories.length]!, whole, rule);
    categories.push({ category, figures });
  }
  return {
    currency,
    audience,
    minimum,
    whole: ofWhole,
    quarters,
    categories,
    leftOut: others === 0 || others >= minimum ? shown(others) : refused('group-size'),
  };
}

/** What of a group stays hidden: everything, or what variable pay is part of. */
interface Hiding {
  all: boolean;
  variable: boolean;
}

/** What is shown to whom. */
interface ShownRule {
  minimum: number;
  /** Whether the figures leave the page: then they are rounded, and none may tell what one person is paid. */
  leaves: boolean;
}

function hideGroups(groups: readonly GapGroup[], wholeHidden: boolean, rule: ShownRule): Hiding[] {
  const { minimum } = rule;
  if (wholeHidden) return groups.map(() => ({ all: true, variable: true }));
  const all = hideComplements(
    groups.map(cellOf),
    groups.map((group) => isHidden(group, rule)),
    minimum,
  );
  const variable = hideComplements(
    groups.map(receiversOf),
    groups.map((group, index) => all[index]! || hidesVariable(group, rule)),
    minimum,
  );
  return groups.map((_group, index) => ({ all: all[index]!, variable: variable[index]! }));
}

/** Too few women or men, or somebody among them whose pay the figures would tell. */
function isHidden({ women, men }: GapGroup, { minimum, leaves }: ShownRule): boolean {
  return [women, men].some(
    ({ base, pay }) => base.length < minimum || (leaves && (isTelling(base) || isTelling(pay))),
  );
}

/** Somebody receives variable pay, but too few to be shown. Nobody is no secret: it is seen from the shares. */
function hidesVariable({ women, men }: GapGroup, { minimum, leaves }: ShownRule): boolean {
  return [women, men].some(
    ({ variable }) =>
      variable.length > 0 && (variable.length < minimum || (leaves && isTelling(variable))),
  );
}

function cellSize(group: GapGroup): number {
  const { women, men } = cellOf(group);
  return women + men;
}

function toFigures(
  group: GapGroup,
  hiding: Hiding,
  whole: GapGroup,
  { minimum, leaves }: ShownRule,
): GapFigures {
  const { women, men } = group;
  const measure = (ofWomen: readonly number[], ofMen: readonly number[]) => {
    const exact = gapMeasure(ofWomen, ofMen);
    return shown(leaves ? roundedMeasure(exact) : exact);
  };
  const nobody = receiversOf(whole).women + receiversOf(whole).men === 0;
  const noVariable = refused(nobody ? 'no-variable' : 'group-size');
  if (hiding.all) {
    const no = refused('group-size');
    return {
      pay: no,
      base: no,
      variable: nobody ? noVariable : no,
      receiving: nobody ? noVariable : no,
    };
  }
  const receivers = receiversOf(group);
  const canCompare = receivers.women >= minimum && receivers.men >= minimum;
  return {
    base: measure(women.base, men.base),
    pay: hiding.variable ? refused('group-size') : measure(women.pay, men.pay),
    variable: hiding.variable || !canCompare ? noVariable : measure(women.variable, men.variable),
    receiving:
      hiding.variable || nobody
        ? noVariable
        : shown({
            women: receivers.women / women.base.length,
            men: receivers.men / men.base.length,
          }),
  };
}
