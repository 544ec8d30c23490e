import type { CompetencyChange, CompetencyDifference } from '../ladder/level-difference.ts';
import { levelDifference } from '../ladder/level-difference.ts';
import type { LineChange } from '../ladder/line-difference.ts';
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
  /** The mark of the change: a competency that goes deeper is a line that changes. */
  mark: LineChange;
  /** Steps of proficiency, counted from 1. */
  levelBefore: number;
  level: number;
  proficiencyText: string;
  deciding: boolean;
}

/** How many competencies change in which way, for a sentence. */
export type ChangeCounts = Record<'count' | 'deeper' | 'added' | 'dropped' | 'same', number>;

const MARKS: Record<CompetencyChange, LineChange> = {
  same: 'same',
  deeper: 'changed',
  new: 'new',
  'no-longer-daily': 'no-longer',
};

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
  const before = end(lower);
  const after = end(upper);
  return {
    id,
    name: data.name,
    href: model.addresses.competency(id),
    before,
    after,
    change,
    changeWord: t(`difference.change.${change}`),
    mark: MARKS[change],
    levelBefore: proficiency.options.indexOf(from) + 1,
    level: proficiency.options.indexOf(to) + 1,
    proficiencyText:
      from === to
        ? t('difference.sameProficiency', {
            level: word(to),
            work: before.statement === after.statement ? 'same' : 'other',
          })
        : t('difference.proficiency', { from: word(from), toInside: inside(word(to)) }),
    deciding,
  };
}

const inside = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
