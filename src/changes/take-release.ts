import type { DecidedRanges } from '../pay/decided-ranges.ts';
import { decidedRanges } from '../pay/decided-ranges.ts';
import type { PayAtlas } from '../pay/pay-atlas.ts';
import { shownAmount } from '../pay/shown-pay.ts';
import type { ContentKind } from '../project/content/content-kinds.ts';
import type { ContentEntry, Project } from '../project/project.ts';
import { nextRungs, wayId } from '../ladder/order.ts';
import { byId } from '../schemas/by-id.ts';
import type { PayStatistic } from '../schemas/pay-statistic.ts';
import type { Release, ReleasedPay, ReleasedRange, RungTexts } from '../schemas/release.ts';
import { RELEASE_VERSION } from '../schemas/release.ts';

/**
 * What the pages of a project show, as a release file holds it. Pay is rounded as it is printed. Ranges are those in
 * force on the day; pay of the organisation's own people is never taken, whose publication follows rules of its own.
 * @param date the day of the release, YYYY-MM-DD
 */
export function takeRelease(project: Project, atlas: PayAtlas, date: string): Release {
  const { ladder, site, sources } = project;
  const decided = decidedRanges({
    ranges: project.ranges,
    zones: project.zones,
    places: project.places,
    gradeOf: ladder.grades,
    asOf: date,
  });
  return {
    version: RELEASE_VERSION,
    date,
    rungs: ladder.levels.map((id) => ({
      id,
      texts: byId(site.locales.map((locale) => [locale, textsOf(project, id, locale)])),
    })),
    sources: sources.map(({ id, title, period, referenceDate }) => ({
      id,
      title,
      period,
      referenceDate,
    })),
    pay: [...rungPay(ladder.levels, atlas), ...occupationPay(project, atlas)],
    ranges: ladder.levels.flatMap((id) => rangesOf(decided, id)),
  };
}

function textsOf({ ladder, content }: Project, id: string, locale: string): RungTexts {
  const find = <K extends ContentKind>(kind: K, entryId: string): ContentEntry<K> =>
    (content[kind] as ContentEntry<K>[]).find(
      (entry) => entry.locale === locale && entry.id === entryId,
    )!;
  const { title, summary, responsibilities } = find('roles', id).data;
  const asked = ladder.competencies.filter(
    (competency) => ladder.expected[id]?.[competency] !== undefined,
  );
  return {
    title,
    summary,
    duties: responsibilities.map(({ text }) => text),
    competencies: byId(
      asked.map((competency) => {
        const { levels } = find('competencies', competency).data;
        // A statement of the rung's grade holds where the rung has none of its own.
        const sayings = levels[id] ?? levels[ladder.grades[id] ?? ''] ?? [];
        return [competency, sayings.map(({ statement }) => statement)];
      }),
    ),
    steps: byId(
      nextRungs(ladder, id).map((to) => [
        to,
        find('transitions', wayId({ from: id, to })).data.criteria,
      ]),
    ),
  };
}

/** Medians of the rungs: the survey's in the nation, and the estimates of cities. */
function rungPay(levelIds: readonly string[], atlas: PayAtlas): ReleasedPay[] {
  return levelIds.flatMap((id) => {
    const nation = atlas.levelPay[id];
    if (!nation) return [];
    const estimates = atlas.metros.flatMap(({ id: placeId }) => {
      const estimate = atlas.estimates[placeId]?.[id];
      return estimate?.kind === 'estimate' ? [estimate.statistic] : [];
    });
    return shelves('rung', id, [nation, ...estimates]);
  });
}

/** Official medians of every occupation and place. */
function occupationPay({ occupations, places }: Project, atlas: PayAtlas): ReleasedPay[] {
  return occupations.flatMap(({ socCode }) =>
    shelves(
      'occupation',
      socCode,
      places.flatMap(({ id }) => atlas.official[id]?.[socCode] ?? []),
    ),
  );
}

/** Statistics of one subject by currency and basis. */
function shelves(
  kind: ReleasedPay['kind'],
  id: string,
  statistics: readonly PayStatistic[],
): ReleasedPay[] {
  const groups = Map.groupBy(statistics, ({ currency, basis }) => `${currency} ${basis}`);
  return [...groups.values()].map((own) => ({
    kind,
    id,
    currency: own[0]!.currency,
    basis: own[0]!.basis,
    medians: byId(
      own.map((statistic) => [
        statistic.placeId,
        shownAmount(statistic.percentiles.p50, statistic),
      ]),
    ),
  }));
}

function rangesOf(decided: DecidedRanges, levelId: string): ReleasedRange[] {
  return decided.of(levelId).map(({ sublevel, area, min, max, currency, validFrom }) => ({
    rung: levelId,
    sublevel,
    place: area.kind === 'place' ? area.placeId : null,
    zone: area.kind === 'zone' ? area.zoneId : null,
    min,
    max,
    currency,
    validFrom,
  }));
}
