import { sayOneOf } from '../../i18n/language.ts';
import { roleArguments } from '../../ladder/role-words.ts';
import { chosenArea } from './salaries-context.ts';
import { figureText } from './figure-text.ts';
import type { NamedView, SalariesContext } from './salaries-context.ts';
import type { SalariesRow } from './salaries-row.ts';
import { figureOf } from './salaries-row.ts';
import { NO_PAY_REASONS } from '../../pay/explore-places.ts';
import { isOfRung } from './salaries-view.ts';
import { readSort, columnHead } from './columns.ts';
import type { PayCounts } from './salaries-props.ts';

/** The finding of a view, computed from every row that fits, drawn or not. */
export function describeFinding(
  rows: readonly SalariesRow[],
  counts: PayCounts,
  view: NamedView,
  { language, props }: SalariesContext,
): string {
  const { measure, role, shownOccupation } = view;
  const occupation = shownOccupation.short;
  if (counts.all === 0) return language.t('salaries.finding.none');
  if (measure === 'jobs' || measure === 'quotient') {
    const most = highest(rows, measure);
    return most === null
      ? language.t('salaries.finding.unknown', { occupation })
      : language.t(`salaries.finding.${measure}`, {
          occupation,
          place: most.name,
          figure: figureText(most, measure, language),
        });
  }
  const { known, above } = counts;
  if (known === 0) return language.t('salaries.finding.unpaid');
  return sayOneOf(language, `salaries.finding.${measure}`, {
    ...roleArguments('role', role.words),
    occupation,
    nation: props.nation.short,
    above,
    count: known,
    share: above === 0 ? 'none' : above === known ? 'all' : 'some',
  });
}

function highest(rows: readonly SalariesRow[], column: 'jobs' | 'quotient'): SalariesRow | null {
  let most: SalariesRow | null = null;
  for (const row of rows) {
    const figure = figureOf(row, column);
    if (figure !== null && (most === null || figure > figureOf(most, column)!)) most = row;
  }
  return most;
}

/** What is measured, with unit and date. */
export function describeMeasured(
  { measure, nation, shownOccupation, picture }: NamedView,
  { language, props }: SalariesContext,
): string {
  if (picture === 'map') {
    return language.t(`salaries.mapped.${measure === 'quotient' ? 'jobs' : measure}`, {
      nation: props.nation.short,
      month: language.month(nation.referenceDate),
      occupation: shownOccupation.short,
      code: shownOccupation.soc,
    });
  }
  const unit = {
    currencyName: language.currencyName(nation.currency),
    month: language.month(nation.referenceDate),
  };
  if (isOfRung(measure)) {
    return sayOneOf(language, `salaries.measured.${measure as 'estimate' | 'real'}`, {
      ...unit,
      nation: props.nation.short,
    });
  }
  return language.t('salaries.measured.official', {
    ...unit,
    occupation: shownOccupation.short,
    code: shownOccupation.soc,
    basis: language.t(`basis.${nation.basis}`),
  });
}

/** How many rows there are and in which order: what a reader hears after a change. */
export function describeRows(
  count: number,
  shown: number,
  view: NamedView,
  context: SalariesContext,
): string {
  const { column, descending } = readSort(view.sort, view.measure);
  return context.language.t('salaries.rows', {
    count,
    shown,
    cut: shown < count ? 'yes' : 'no',
    within: chosenArea(view, context.props.names)?.name ?? 'none',
    column: insideSentence(columnHead(column, view, context)),
    order:
      view.picture === 'map'
        ? 'none'
        : column === 'name'
          ? descending
            ? 'fromZ'
            : 'fromA'
          : descending
            ? 'down'
            : 'up',
  });
}

/** A head without its capital; an abbreviation such as P10 keeps it. */
function insideSentence(head: string): string {
  return /^\p{Lu}[\p{Lu}\d]/u.test(head) ? head : head.charAt(0).toLowerCase() + head.slice(1);
}

/** What the figures lack, a sentence each. */
export function describeGaps(
  rows: readonly SalariesRow[],
  { measure, nation, role }: NamedView,
  { language }: SalariesContext,
): string[] {
  const notes: string[] = [];
  const { p10, p90 } = nation.percentiles;
  if (isOfRung(measure) && (p10 === null || p90 === null)) {
    notes.push(
      language.t('salaries.gap.quartiles', {
        ...roleArguments('role', role.words),
        n: nation.n ?? 0,
      }),
    );
  }
  const without = (reason: SalariesRow['reason']): string[] =>
    rows.filter((row) => row.reason === reason).map(({ name }) => name);
  for (const reason of NO_PAY_REASONS) {
    const names = without(reason);
    if (names.length > 0) {
      notes.push(
        sayOneOf(language, `salaries.gap.${reason}`, {
          count: names.length,
          places: language.list(names.slice(0, 8)),
          rest: Math.max(0, names.length - 8),
        }),
      );
    }
  }
  return notes;
}

/** Names of sources with their periods, for the line under a picture. */
export function sourceLine(ids: readonly string[], { props }: SalariesContext): string {
  return ids
    .map((id) => props.sources[id]?.line ?? id)
    .join('; ')
    .replace(/^./u, (letter) => letter.toUpperCase())
    .concat('.');
}
