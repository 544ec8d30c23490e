import type { Role } from '../../schemas/role.ts';
import type { Link } from '../site/page-frame.ts';
import { citedSources } from '../site/pay-phrases.ts';
import type { LadderRole } from '../site/ladder-roles.ts';
import type { SiteModel } from '../site/site-model.ts';

/** A measure that a rung answers for. */
export interface RoleMeasure {
  name: string;
  formula: string;
  good: string;
  /** Whose figure it is; null where the role does not say. */
  whose: string | null;
  /** What the employer aims at; null where the role has none for it. */
  target: string | null;
  /** Where it is measured and where not; null where nothing is said of that. */
  note: string | null;
}

type MeasureWords = Pick<SiteModel, 'project' | 'entry' | 'language'>;

/** The measures of a rung, in its own order. */
export function roleMeasures(model: MeasureWords, role: LadderRole): RoleMeasure[] {
  const { t } = model.language;
  return role.data.kpis.map((measure) => {
    const { name, formula, note } = model.entry('kpis', measure.id).data;
    const { good } = model.project.ladder.kpis.find((kpi) => kpi.id === measure.id)!;
    return {
      name,
      formula,
      good: t(`role.good.${good}`),
      whose: ownerText(model, measure),
      target: measure.target ?? null,
      note: note ?? null,
    };
  });
}

/** Whose figure a measure is, in words; null where the role does not say. */
function ownerText(
  { language }: Pick<SiteModel, 'language'>,
  { whose }: Role['kpis'][number],
): string | null {
  return whose === undefined ? null : language.t(`measure.whose.${whose}`);
}

/**
 * A measure on a rung in a line: whose figure it is and what is aimed at. One of which neither is known has no target
 * where others have one, as on the page of its role; else it is measured.
 */
export function measureText(
  model: Pick<SiteModel, 'language'>,
  measure: Role['kpis'][number],
  besideTargets: boolean,
): string {
  const { t } = model.language;
  const parts = [ownerText(model, measure), measure.target ?? null].filter((part) => part !== null);
  return parts.join(', ') || t(besideTargets ? 'role.noTarget' : 'difference.measured');
}

/** Whether any of some rungs has a target for a measure. */
export function haveTargets(roles: readonly Pick<LadderRole, 'data'>[]): boolean {
  return roles.some(({ data }) => data.kpis.some(({ target }) => target !== undefined));
}

/** The measures of a ladder: whose figure each is on which rung, and example ranges by segment of clients. */
export interface LadderMeasures {
  words: Record<
    'title' | 'text' | 'measure' | 'missing' | 'examples' | 'examplesText' | 'source',
    string
  >;
  /** A row a measure, a cell a rung; null where the rung does not list it. */
  owners: { name: string; cells: (string | null)[] }[];
  /** Where a measure is measured and where not, and what few accounts do to it. */
  notes: string[];
  /** Null where no measure has examples. */
  examples: { tables: ExampleTable[]; sources: Link[] } | null;
}

/** Example ranges of the measures that have the same segments. */
interface ExampleTable {
  /** What the segments are and what a range gives; null where no measure says. */
  by: string | null;
  segments: string[];
  rows: { name: string; cells: string[] }[];
}

/** Null where no rung says whose figures its measures are, and no measure has examples. */
export function ladderMeasures(model: SiteModel): LadderMeasures | null {
  const { project, roles, entry } = model;
  const measures = project.ladder.kpis.map(({ id }) => ({ id, data: entry('kpis', id).data }));
  const examples = exampleRanges(
    model,
    measures.map(({ data }) => data),
  );
  const says = roles.some(({ data }) => data.kpis.some(({ whose }) => whose !== undefined));
  if (!says && examples === null) return null;
  const targets = haveTargets(roles);
  const { t } = model.language;
  return {
    words: {
      title: t('measures.title'),
      text: t('measures.text'),
      measure: t('role.measure'),
      missing: t('format.missing'),
      examples: t('measures.examples'),
      examplesText: t('measures.examplesText'),
      source: t('measures.source'),
    },
    owners: measures.map(({ id, data: { name } }) => ({
      name,
      cells: roles.map(({ data }) => {
        const own = data.kpis.find((kpi) => kpi.id === id);
        return own ? measureText(model, own, targets) : null;
      }),
    })),
    notes: [
      ...measures.flatMap(({ data: { note } }) => note ?? []),
      ...(roles.some(hasFewAccounts) ? [t('measures.fewAccounts')] : []),
    ],
    examples,
  };
}

function hasFewAccounts({ data }: Pick<LadderRole, 'data'>): boolean {
  return data.kpis.some(
    ({ whose }) => whose === 'largest-accounts' || whose === 'strategic-accounts',
  );
}

function exampleRanges(
  model: SiteModel,
  measures: readonly ReturnType<typeof model.entry<'kpis'>>['data'][],
): LadderMeasures['examples'] {
  const tables = new Map<string, ExampleTable>();
  for (const { name, examples } of measures) {
    if (examples === undefined) continue;
    const segments = examples.ranges.map(({ segment }) => segment);
    const by = examples.by ?? null;
    const key = JSON.stringify([by, segments]);
    const table = tables.get(key) ?? { by, segments, rows: [] };
    table.rows.push({ name, cells: examples.ranges.map(({ range }) => range) });
    tables.set(key, table);
  }
  if (tables.size === 0) return null;
  return {
    tables: [...tables.values()],
    sources: citedSources(
      model,
      measures.flatMap(({ examples }) => examples?.source ?? []),
    ),
  };
}
