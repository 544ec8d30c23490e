import type { SideBySideRow } from '../components/side-by-side-row.ts';
import type { Line, LineChange } from '../ladder/line-difference.ts';
import { lineDifference } from '../ladder/line-difference.ts';
import type { LadderWay } from './ladder-ways.ts';
import type { LadderRole, SiteModel } from './site-model.ts';

/** How many lines change in which way, for a sentence. */
export type LineCounts = Record<'same' | 'changed' | 'added' | 'dropped', number>;

/** Scope, aspect by aspect: every role has the same in the same order. */
export function scopeRows(model: SiteModel, { lower, upper }: LadderWay): SideBySideRow[] {
  const lines = (role: LadderRole): Line[] =>
    role.data.scope.map(({ aspect, text }) => ({ id: aspect, text }));
  return rows(model, lines(lower), lines(upper), (id) => id);
}

/** Duties: those that go on, the new ones, and those that are no longer named. */
export function dutyRows(model: SiteModel, { lower, upper }: LadderWay): SideBySideRow[] {
  return rows(model, lower.data.responsibilities, upper.data.responsibilities, () => null);
}

/** Measures of either rung with their example targets, in the order of the ladder. */
export function measureRows(model: SiteModel, { lower, upper }: LadderWay): SideBySideRow[] {
  const { t } = model.language;
  const order = model.project.ladder.kpis.map(({ id }) => id);
  const name = (id: string): string => model.entry('kpis', id).data.name;
  const lines = (role: LadderRole): Line[] =>
    order.flatMap((id) => {
      const kpi = role.data.kpis.find((item) => item.id === id);
      return kpi ? [{ id, text: kpi.target ?? t('difference.measured') }] : [];
    });
  return rows(model, lines(lower), lines(upper), name, {
    changed: t('difference.measure.target'),
    'no-longer': t('difference.measure.dropped'),
  });
}

/** How many of the rows change in which way. */
export function countLines(lines: readonly SideBySideRow[]): LineCounts {
  const count = (change: LineChange): number =>
    lines.filter((line) => line.change === change).length;
  return {
    same: count('same'),
    changed: count('changed'),
    added: count('new'),
    dropped: count('no-longer'),
  };
}

function rows(
  model: SiteModel,
  before: readonly Line[],
  after: readonly Line[],
  termOf: (id: string) => string | null,
  words: Partial<Record<LineChange, string>> = {},
): SideBySideRow[] {
  const { t } = model.language;
  const missing = t('format.missing');
  return lineDifference(before, after).map((line) => ({
    term: termOf(line.id),
    before: line.before ?? missing,
    after: line.after ?? missing,
    change: line.change,
    changeWord: words[line.change] ?? t(`line.${line.change}`),
  }));
}
