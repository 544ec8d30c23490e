import { wayOf } from '../../charts/shared/measures.ts';
import { insideSentence } from '../../i18n/formats.ts';
import { sayOneOf } from '../../i18n/language.ts';
import { roleArguments } from '../../ladder/role-words.ts';
import { chosenArea } from './salaries-context.ts';
import { ownPayFinding, ownPayGaps, ownPayMeasured, ownPayPlace } from './explore-own-pay.ts';
import { figureText, reasonText } from './figure-text.ts';
import type { NamedView, SalariesContext } from './salaries-context.ts';
import type { SalariesRow } from './salaries-row.ts';
import { figureOf } from './salaries-row.ts';
import { NO_PAY_REASONS } from '../../pay/explore-places.ts';
import { isOfRung } from './salaries-view.ts';
import { readSort, columnHead } from './columns.ts';
import type { PayCounts } from './salaries-props.ts';

/**
 * The finding of a view, computed from every row that fits, drawn or not: one area is held against the
 * nation, and what leads does so among the areas that have the figure.
 */
export function describeFinding(
  rows: readonly SalariesRow[],
  counts: PayCounts,
  view: NamedView,
  context: SalariesContext,
): string {
  const { language, props } = context;
  const { measure, role, shownOccupation } = view;
  if (counts.all === 0) return language.t('salaries.finding.none');
  if (measure === 'own') {
    return import.meta.env.OWN_PAY ? ownPayFinding(rows, view, context) : '';
  }
  if (measure === 'jobs' || measure === 'quotient') {
    return describeMost(rows, measure, view, context);
  }
  const { all, known, above } = counts;
  const partial = known < all ? 'yes' : 'no';
  const [first] = rows;
  if (known === 0) {
    return all === 1 && first?.reason
      ? language.t('salaries.finding.one.missing', {
          place: first.name,
          reason: reasonText(first.reason, language),
        })
      : language.t('salaries.finding.unpaid');
  }
  const words = {
    ...roleArguments('role', role.words),
    occupation: shownOccupation.short,
    nation: props.nation.short,
    partial,
  };
  const only = known === 1 ? rows.find(({ against }) => against !== null) : undefined;
  if (only) {
    const against = only.against ?? 0;
    return sayOneOf(language, `salaries.finding.one.${measure}`, {
      ...words,
      place: only.name,
      figure: figureText(only, 'p50', language),
      way: wayOf(against),
      percent: language.percent(Math.abs(against)),
    });
  }
  return sayOneOf(language, `salaries.finding.${measure}`, {
    ...words,
    above,
    count: known,
    share: above === 0 ? 'none' : above === known ? 'all' : 'some',
  });
}

/** Where most jobs are, or the highest share of them; one area has nothing to be compared with. */
function describeMost(
  rows: readonly SalariesRow[],
  measure: 'jobs' | 'quotient',
  { shownOccupation }: NamedView,
  { language }: SalariesContext,
): string {
  const occupation = shownOccupation.short;
  const known = rows.filter((row) => figureOf(row, measure) !== null);
  const highest = Math.max(...known.map((row) => figureOf(row, measure)!));
  const [most, ...equal] = known.filter((row) => figureOf(row, measure) === highest);
  if (!most) return language.t('salaries.finding.unknown', { occupation });
  const partial = known.length < rows.length ? 'yes' : 'no';
  const figure = figureText(most, measure, language);
  if (known.length === 1) {
    const { name: place } = most;
    return measure === 'jobs'
      ? language.t('salaries.finding.one.jobs', { occupation, place, partial, figure: highest })
      : language.t('salaries.finding.one.quotient', { occupation, place, partial, figure });
  }
  return equal.length > 0
    ? language.t(`salaries.finding.tie.${measure}`, {
        occupation,
        count: equal.length + 1,
        figure,
      })
    : language.t(`salaries.finding.${measure}`, { occupation, place: most.name, partial, figure });
}

/** What is measured, with unit and date. */
export function describeMeasured(view: NamedView, context: SalariesContext): string {
  const { measure, nation, shownOccupation, picture } = view;
  const { language, props } = context;
  if (measure === 'own') return import.meta.env.OWN_PAY ? ownPayMeasured(view, context) : '';
  if (picture === 'map') {
    return language.t(`salaries.mapped.${measure === 'quotient' ? 'jobs' : measure}`, {
      nation: props.nation.short,
      month: language.month(nation.referenceDate),
      occupation: insideSentence(shownOccupation.short, language.locale),
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
    column: insideSentence(columnHead(column, view, context), context.language.locale),
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

/** What the map says of one place. */
export function describePlace(row: SalariesRow, context: SalariesContext): string {
  const { language, props } = context;
  if (import.meta.env.OWN_PAY && row.people) return ownPayPlace(row, context);
  const text = (column: 'p50' | 'against' | 'jobs' | 'quotient', known: boolean): string =>
    known ? figureText(row, column, language) : 'none';
  return language.t('salaries.map.place', {
    median: text('p50', row.pay !== null),
    reason: row.reason ? reasonText(row.reason, language) : '',
    against: text('against', row.against !== null),
    nation: props.nation.short,
    jobs: text('jobs', row.jobs !== null),
    quotient: text('quotient', row.quotient !== null),
  });
}

/** What the figures lack, a sentence each. */
export function describeGaps(
  rows: readonly SalariesRow[],
  view: NamedView,
  context: SalariesContext,
): string[] {
  const { measure, nation, role } = view;
  const { language } = context;
  if (import.meta.env.OWN_PAY && measure === 'own') return ownPayGaps(view, context);
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
