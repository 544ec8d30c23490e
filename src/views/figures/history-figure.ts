import { describeHistory } from '../../charts/history/describe.ts';
import type { HistoryLayout } from '../../charts/history/layout.ts';
import { layoutHistory } from '../../charts/history/layout.ts';
import { evidenceLine } from '../site/pay-phrases.ts';
import type { LadderRole, SiteModel } from '../site/site-model.ts';
import type { DrawnFigure } from './drawn-figure.ts';
import { figureWords } from './drawn-figure.ts';

/** The national median of a role's first related occupation by year; null where no years are known. */
export function historyFigure(
  model: SiteModel,
  role: LadderRole,
): DrawnFigure<HistoryLayout> | null {
  const { language, addresses, project } = model;
  const socCode = role.socCodes.find((code) => project.history.some((row) => row.socCode === code));
  const rows = project.history.filter((row) => row.socCode === socCode);
  const [first] = rows;
  if (!first) return null;
  const source = model.source(first.sourceId);
  const data = {
    rung: null,
    currency: model.currency,
    realYear: first.realYear,
    breakYear: source.breakYear ?? null,
    years: rows.map(({ year, p50, p50Real }) => ({ year, nominal: p50, real: p50Real })),
  };
  const description = describeHistory(data, {
    language,
    nation: model.nationName,
    occupation: model.text(model.occupation(first.socCode).title),
    basis: source.basis ?? 'wage-incl-incentive',
  });
  const layout = (width: number, narrow: boolean): HistoryLayout =>
    layoutHistory(data, { width, narrow, language });
  return {
    words: figureWords(model, description, {
      evidence: [evidenceLine(model, 'published', null)],
      sourceIds: [first.sourceId],
      downloads: [{ label: language.t('figure.csv'), href: addresses.file('/data/history.csv') }],
      method: 'time',
    }),
    narrow: layout(328, true),
    medium: layout(720, false),
    wide: layout(984, false),
  };
}
