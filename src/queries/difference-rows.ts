import type { SideBySideRow } from '../components/side-by-side-row.ts';
import type { CompetencyChange, CompetencyDifference } from '../ladder/level-difference.ts';
import { levelDifference } from '../ladder/level-difference.ts';
import type { Proficiency } from '../schemas/ladder.ts';
import { proficiency } from '../schemas/ladder.ts';
import type { LadderWay } from './ladder-ways.ts';
import type { LadderRole, SiteModel } from './site-model.ts';

/** A competency on both ends of a way. */
export interface DifferenceRow {
  id: string;
  name: string;
  href: string;
  before: { statement: string; notDaily: string | null };
  after: { statement: string; notDaily: string | null };
  change: CompetencyChange;
  changeWord: string;
  /** Steps of proficiency, counted from 1. */
  levelBefore: number;
  level: number;
  proficiencyText: string;
  deciding: boolean;
}

/** How many competencies change in which way, for a sentence. */
export type ChangeCounts = Record<'count' | 'deeper' | 'added' | 'dropped' | 'same', number>;

/** The competencies of a way in reading order, and how many change. */
export function differenceRows(
  model: SiteModel,
  { lower, upper }: LadderWay,
): { rows: DifferenceRow[]; counts: ChangeCounts } {
  const differences = levelDifference(model.project.ladder, lower.id, upper.id);
  const count = (change: CompetencyChange): number =>
    differences.filter((difference) => difference.change === change).length;
  return {
    rows: differences.map((difference) => differenceRow(model, difference, lower, upper)),
    counts: {
      count: differences.length,
      deeper: count('deeper'),
      added: count('new'),
      dropped: count('no-longer-daily'),
      same: count('same'),
    },
  };
}

function differenceRow(
  model: SiteModel,
  difference: CompetencyDifference,
  lower: LadderRole,
  upper: LadderRole,
): DifferenceRow {
  const { t } = model.language;
  const { competencyId: id, change, from, to, deciding } = difference;
  const { data } = model.entry('competencies', id);
  const word = (level: Proficiency): string => t(`proficiency.${level}`);
  const end = (role: LadderRole): DifferenceRow['before'] => ({
    statement: data.levels[role.id]!.statement,
    notDaily: model.project.ladder.notDaily[role.id]?.includes(id)
      ? t('difference.notDaily')
      : null,
  });
  return {
    id,
    name: data.name,
    href: model.addresses.competency(id),
    before: end(lower),
    after: end(upper),
    change,
    changeWord: t(`difference.change.${change}`),
    levelBefore: proficiency.options.indexOf(from) + 1,
    level: proficiency.options.indexOf(to) + 1,
    proficiencyText:
      from === to
        ? word(to)
        : t('difference.proficiency', { from: word(from), toInside: inside(word(to)) }),
    deciding,
  };
}

/** Scope, aspect by aspect: every role has the same in the same order. */
export function scopeRows(model: SiteModel, { lower, upper }: LadderWay): SideBySideRow[] {
  const { t } = model.language;
  return lower.data.scope.map(({ aspect, text }, index) => {
    const after = upper.data.scope[index]?.text ?? t('format.missing');
    const same = after === text;
    return { term: aspect, before: text, after, same, changeWord: t('difference.measure.same') };
  });
}

/** Measures of either rung with their example targets, in the order of the ladder. */
export function measureRows(model: SiteModel, { lower, upper }: LadderWay): SideBySideRow[] {
  const { t } = model.language;
  const missing = t('format.missing');
  return model.project.ladder.kpis.flatMap(({ id }): SideBySideRow[] => {
    const before = lower.data.kpis.find((kpi) => kpi.id === id);
    const after = upper.data.kpis.find((kpi) => kpi.id === id);
    if (!before && !after) return [];
    const same = before !== undefined && after !== undefined && before.target === after.target;
    const key = !before ? 'new' : !after ? 'dropped' : same ? 'same' : 'target';
    const cell = (kpi: { target?: string | undefined } | undefined): string =>
      kpi ? (kpi.target ?? t('difference.measured')) : missing;
    return [
      {
        term: model.entry('kpis', id).data.name,
        before: cell(before),
        after: cell(after),
        same,
        changeWord: t(`difference.measure.${key}`),
      },
    ];
  });
}

const inside = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
