import { insideSentence } from '../../i18n/formats.ts';
import type { CompetencyChange, CompetencyDifference } from '../../ladder/level-difference.ts';
import { levelDifference } from '../../ladder/level-difference.ts';
import type { Line, LineChange } from '../../ladder/line-difference.ts';
import { lineDifference } from '../../ladder/line-difference.ts';
import type { Proficiency } from '../../schemas/ladder.ts';
import { proficiencies, proficiencyStep } from '../../schemas/ladder.ts';
import type { RungCompetency } from './role-competencies.ts';
import { rungCompetency } from './role-competencies.ts';
import { haveTargets, measureText } from './role-measures.ts';
import type { LadderWay } from '../site/ladder-ways.ts';
import type { LadderRole } from '../site/ladder-roles.ts';
import type { SiteModel } from '../site/site-model.ts';

/** A line of two columns: what stands on the rung below and above. */
export interface SideBySideRow {
  /** What both lines are about; null where the lines say it themselves. */
  term: string | null;
  before: string;
  after: string;
  change: LineChange;
  changeWord: string;
}

/** A strand of a competency on both ends of a way. */
interface SayingPair {
  /** Its name; null in a competency without strands. */
  strand: string | null;
  before: string;
  after: string;
}

/** A competency on both ends of a way. */
export interface DifferenceRow {
  id: string;
  name: string;
  href: string;
  /** Said where it is not daily work on the rung below, or above. */
  notDaily: { before: string | null; after: string | null };
  /** What can be observed on both, strand by strand, or the only statement. */
  lines: SayingPair[];
  change: CompetencyChange;
  changeWord: string;
  /** The mark of the change: a competency that goes deeper is a line that changes. */
  mark: LineChange;
  /** Steps of proficiency, counted from 1. */
  levelBefore: number;
  level: number;
  /** Steps that there are. */
  levels: number;
  proficiencyText: string;
  deciding: boolean;
}

/** What the rows are made of: what each rung expects, and its words. */
type DifferenceWords = Pick<SiteModel, 'project' | 'entry' | 'language' | 'addresses'>;

/**
 * How many competencies change in which way, for a sentence: each has more, less or the same proficiency or is no
 * longer asked for, and beside that some become daily work or stop to be.
 */
type ChangeCounts = Record<
  'count' | 'deeper' | 'lessDeep' | 'added' | 'dropped' | 'notAsked' | 'same',
  number
> & {
  /** Whether all of them go deeper. */
  all: 'yes' | 'no';
};

/** Of how many competencies two jobs ask equally, and which of the two asks more. */
type BesideCounts = Record<'count' | 'same' | 'lowerMore' | 'upperMore', number>;

const MARKS: Record<CompetencyChange, LineChange> = {
  same: 'same',
  deeper: 'changed',
  'less-deep': 'changed',
  asked: 'new',
  new: 'new',
  'no-longer-daily': 'no-longer',
  'not-asked': 'no-longer',
};

/** What the first rung asks more of. */
const MORE_BELOW: readonly CompetencyChange[] = ['less-deep', 'no-longer-daily', 'not-asked'];

/** The competencies of a way in reading order, and how many change. */
export function differenceRows(
  model: DifferenceWords,
  way: LadderWay,
): { rows: DifferenceRow[]; counts: ChangeCounts; besideCounts: BesideCounts } {
  const { lower, upper } = way;
  const beside = besideWords(model, way);
  const differences = levelDifference(model.project.ladder, lower.id, upper.id);
  return {
    rows: differences.map((difference) => differenceRow(model, difference, way, beside)),
    counts: changeCounts(differences),
    besideCounts: besideCounts(differences),
  };
}

function changeCounts(differences: readonly CompetencyDifference[]): ChangeCounts {
  const count = (counted: (difference: CompetencyDifference) => boolean): number =>
    differences.filter(counted).length;
  const deeper = count((difference) => rise(difference) > 0);
  const notAsked = count(({ to }) => to === null);
  return {
    count: differences.length,
    all: deeper === differences.length ? 'yes' : 'no',
    deeper,
    lessDeep: count((difference) => rise(difference) < 0) - notAsked,
    added: count(({ change }) => change === 'new'),
    dropped: count(({ change }) => change === 'no-longer-daily'),
    notAsked,
    same: count((difference) => rise(difference) === 0),
  };
}

/** Steps of proficiency from the first rung to the second; what is not asked for lies below them all. */
const rise = ({ from, to }: CompetencyDifference): number =>
  proficiencyStep(to) - proficiencyStep(from);

function besideCounts(differences: readonly CompetencyDifference[]): BesideCounts {
  const count = (...changes: CompetencyChange[]): number =>
    differences.filter(({ change }) => changes.includes(change)).length;
  return {
    count: differences.length,
    same: count('same'),
    lowerMore: count(...MORE_BELOW),
    upperMore: count('deeper', 'asked', 'new'),
  };
}

function differenceRow(
  model: DifferenceWords,
  difference: CompetencyDifference,
  { lower, upper }: LadderWay,
  beside: BesideWords | null,
): DifferenceRow {
  const { t } = model.language;
  const { competencyId: id, change, from, to, deciding } = difference;
  const word = (level: Proficiency): string => t(`proficiency.${level}`);
  const before = rungCompetency(model, lower, id);
  const after = rungCompetency(model, upper, id);
  const lines = pairSayings(before, after, t('difference.notAsked'));
  const notDaily = (asked: RungCompetency | null): string | null =>
    asked?.notDaily ? t('difference.notDaily') : null;
  // Of two jobs side by side, the one that is named for asking more comes last.
  const [first, last] = beside && MORE_BELOW.includes(change) ? [to, from] : [from, to];
  const inside = (label: string): string => insideSentence(label, model.language.locale);
  const proficiencyText = (): string => {
    if (first === null || last === null) return last === null ? '' : word(last);
    return first === last
      ? t('difference.sameProficiency', {
          level: word(last),
          work: lines.every((line) => line.before === line.after) ? 'same' : 'other',
        })
      : beside
        ? t('difference.proficiencyBeside', { to: word(last), fromInside: inside(word(first)) })
        : t('difference.proficiency', { from: word(first), toInside: inside(word(last)) });
  };
  return {
    id,
    name: model.entry('competencies', id).data.name,
    href: model.addresses.competency(id),
    notDaily: { before: notDaily(before), after: notDaily(after) },
    lines,
    change,
    changeWord: beside?.[change] ?? t(`difference.change.${change}`),
    mark: MARKS[change],
    levelBefore: proficiencyStep(first),
    level: proficiencyStep(last),
    levels: proficiencies(model.project.ladder).length,
    proficiencyText: proficiencyText(),
    deciding,
  };
}

/** The strands of one competency are the same on every rung; where it is not asked for, that is said once. */
function pairSayings(
  before: RungCompetency | null,
  after: RungCompetency | null,
  notAsked: string,
): SayingPair[] {
  const said = (asked: RungCompetency | null, index: number): string =>
    asked === null ? (index === 0 ? notAsked : '') : asked.sayings[index]!.statement;
  return (after ?? before)!.sayings.map(({ strand }, index) => ({
    strand,
    before: said(before, index),
    after: said(after, index),
  }));
}

/** Words for two jobs side by side: no step leads from the one to the other, so that nothing grows or ends. */
type BesideWords = Partial<Record<CompetencyChange | LineChange, string>>;

/** Null on a way. */
function besideWords(
  { language }: Pick<SiteModel, 'language'>,
  { kind, lower, upper }: LadderWay,
): BesideWords | null {
  if (kind !== 'beside') return null;
  const of = (role: LadderRole) => ({ roleShort: role.words.short });
  const { t } = language;
  return {
    deeper: t('difference.beside.more', of(upper)),
    'less-deep': t('difference.beside.more', of(lower)),
    asked: t('difference.beside.only', of(upper)),
    new: t('difference.beside.only', of(upper)),
    'no-longer-daily': t('difference.beside.only', of(lower)),
    'not-asked': t('difference.beside.only', of(lower)),
    'no-longer': t('difference.beside.only', of(lower)),
    changed: t('difference.beside.differs'),
  };
}

/** How many lines change in which way, for a sentence. */
type LineCounts = Record<'same' | 'changed' | 'added' | 'dropped', number>;

/** Scope, aspect by aspect: every role has the same in the same order. */
export function scopeRows(model: DifferenceWords, way: LadderWay): SideBySideRow[] {
  const lines = (role: LadderRole): Line[] =>
    role.data.scope.map(({ aspect, text }) => ({ id: aspect, text }));
  return rows(model, way, lines, (id) => id);
}

/** Duties: those that go on, the new ones, and those that only the rung below lists. */
export function dutyRows(model: DifferenceWords, way: LadderWay): SideBySideRow[] {
  return rows(
    model,
    way,
    (role) => role.data.responsibilities,
    () => null,
  );
}

/** Measures of either rung, in the order of the ladder, and whose figure each is. */
export function measureRows(model: DifferenceWords, way: LadderWay): SideBySideRow[] {
  const { t } = model.language;
  const order = model.project.ladder.kpis.map(({ id }) => id);
  const name = (id: string): string => model.entry('kpis', id).data.name;
  const targets = haveTargets([way.lower, way.upper]);
  const lines = (role: LadderRole): Line[] =>
    order.flatMap((id) => {
      const kpi = role.data.kpis.find((item) => item.id === id);
      return kpi ? [{ id, text: measureText(model, kpi, targets) }] : [];
    });
  return rows(model, way, lines, name, {
    changed: t('difference.measure.changed'),
    ...(way.kind === 'up' ? { new: t('difference.measure.new') } : {}),
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
  model: DifferenceWords,
  way: LadderWay,
  linesOf: (role: LadderRole) => readonly Line[],
  termOf: (id: string) => string | null,
  words: Partial<Record<LineChange, string>> = {},
): SideBySideRow[] {
  const { t } = model.language;
  const missing = t('format.missing');
  const own = besideWords(model, way) ?? words;
  return lineDifference(linesOf(way.lower), linesOf(way.upper)).map((line) => ({
    term: termOf(line.id),
    before: line.before ?? missing,
    after: line.after ?? missing,
    change: line.change,
    changeWord: own[line.change] ?? t(`line.${line.change}`),
  }));
}
