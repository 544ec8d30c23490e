import type {
  MovedMedian,
  MovedPay,
  ReleaseChanges,
  ReworkedRung,
} from '../../changes/compare-releases.ts';
import { shareMoved } from '../../changes/compare-releases.ts';
import { insideSentence, unbrokenRanges } from '../../i18n/formats.ts';
import type { Release, ReleasedRange } from '../../schemas/release.ts';
import { areaLabel } from '../figures/employer-ranges-figure.ts';
import type { SiteModel } from '../site/site-model.ts';

/** The name of a rung in a sentence of what changed. */
export type NameOf = (rungId: string) => string;

/** Names rungs as they are called today, and those that are gone as they were. */
export function rungNames({ roles, locale }: SiteModel, ...releases: Release[]): NameOf {
  const names = new Map<string, string>();
  for (const { id, texts } of releases.flatMap(({ rungs }) => rungs)) {
    const title = (texts[locale] ?? Object.values(texts)[0])?.title;
    if (title !== undefined) names.set(id, title);
  }
  for (const { id, words } of roles) names.set(id, words.title);
  return (id) => names.get(id) ?? id;
}

/** Rungs that are new, gone, or have another title. */
export function rungItems(
  { language }: SiteModel,
  { rungs }: ReleaseChanges,
  reworked: readonly ReworkedRung[],
  nameOf: NameOf,
): string[] {
  const titles = reworked.flatMap(({ parts }) => parts.filter(({ part }) => part === 'title'));
  return [
    ...rungs.added.map(({ id }) => language.t('changes.added', { name: nameOf(id) })),
    ...rungs.removed.map(({ id }) => language.t('changes.removed', { name: nameOf(id) })),
    ...titles.map(({ before, after }) =>
      language.t('changes.renamed', { before: before[0]!, after: after[0]! }),
    ),
  ];
}

/** Sources that are new, gone, or of another period. */
export function sourceItems(model: SiteModel, { sources }: ReleaseChanges): string[] {
  const { t, month } = model.language;
  const text = (localised: Readonly<Record<string, string>>): string =>
    localised[model.locale] ?? Object.values(localised)[0] ?? '';
  const quoted = new Set(
    model.project.sources.flatMap(({ id, evidence }) => (evidence === 'quoted' ? [id] : [])),
  );
  const named = ({ id, title, period, referenceDate }: Release['sources'][number]): string =>
    t('changes.source', {
      title: text(title),
      period: referenceDate === null && quoted.has(id) ? t('source.undated') : text(period),
    });
  const monthOf = (day: string | null): string =>
    day === null ? t('changes.source.undated') : month(day);
  return [
    ...sources.added.map((source) => t('changes.added', { name: named(source) })),
    ...sources.removed.map((source) => t('changes.removed', { name: named(source) })),
    ...sources.updated.map(({ before, after }) => {
      const periods = [text(before.period), text(after.period)] as const;
      const [was, is] =
        periods[0] === periods[1]
          ? [monthOf(before.referenceDate), monthOf(after.referenceDate)]
          : periods;
      return t('changes.moved', { name: text(after.title), before: was, after: is });
    }),
  ];
}

/** Medians that moved, came or went, for each rung and occupation. */
export function payItems(model: SiteModel, { pay }: ReleaseChanges, nameOf: NameOf): string[] {
  const { t } = model.language;
  return pay.flatMap((own) => {
    const name = own.kind === 'rung' ? nameOf(own.id) : occupationName(model, own.id);
    // Of several currencies or kinds of pay each says which one it is.
    const alone = pay.every((other) => other === own || other.id !== own.id);
    return payItem(
      model,
      own,
      alone
        ? name
        : t('changes.pay.kind', {
            name,
            currency: own.currency,
            basis: insideSentence(t(`basis.${own.basis}`), model.locale),
          }),
    );
  });
}

function payItem(model: SiteModel, own: MovedPay, name: string): string[] {
  const { t, signedPercent } = model.language;
  const nationId = model.atlas.nation.id;
  const nation = own.moved.filter(({ placeId }) => placeId === nationId);
  const others = own.moved.filter(({ placeId }) => placeId !== nationId);
  const compared = own.compared.filter((placeId) => placeId !== nationId).length;
  const inPlace = (median: MovedMedian): string =>
    t('changes.pay.place', {
      name,
      place: placeName(model, median.placeId),
      ...amounts(model, median, own.currency),
      share: signedPercent(shareMoved(median)),
    });
  const most = others[0];
  const shares = others.map(shareMoved);
  const [low, high] = [Math.min(...shares), Math.max(...shares)].map((share) =>
    signedPercent(share),
  );
  return [
    ...nation.map(inPlace),
    ...(others.length === 1
      ? others.map(inPlace)
      : others.length > 1 && most
        ? [
            t('changes.pay.places', {
              name,
              count: others.length,
              compared,
              span: low === high ? low! : t('changes.pay.span', { low: low!, high: high! }),
              place: placeName(model, most.placeId),
              ...amounts(model, most, own.currency),
            }),
          ]
        : []),
    ...(own.added.length > 0 ? [t('changes.pay.added', { name, count: own.added.length })] : []),
    ...(own.removed.length > 0
      ? [t('changes.pay.removed', { name, count: own.removed.length })]
      : []),
  ];
}

function amounts(
  { language }: SiteModel,
  { before, after }: MovedMedian,
  currency: string,
): { before: string; after: string } {
  return { before: language.money(before, currency), after: language.money(after, currency) };
}

function occupationName(model: SiteModel, socCode: string): string {
  const known = model.project.occupations.find((occupation) => occupation.socCode === socCode);
  return known ? model.text(known.short) : socCode;
}

function placeName(model: SiteModel, placeId: string): string {
  const place = model.atlas.placeById[placeId];
  return place ? model.placeLabel(place) : model.language.t('changes.elsewhere');
}

/** Ranges of the employer that changed, the latest day first, then those that are gone. */
export function rangeItems(model: SiteModel, { ranges }: ReleaseChanges, nameOf: NameOf): string[] {
  const { language } = model;
  const { t } = language;
  const range = ({ min, max, currency }: ReleasedRange): string =>
    unbrokenRanges(language.moneyRange(min, max, currency));
  const what = (own: ReleasedRange) => ({
    name: nameOf(own.rung),
    area: areaLabel(model, own, areaOf(model, own)),
  });
  const byDay = [
    ...ranges.changed.map(({ before, after }) => ({
      day: after.validFrom,
      text: t('changes.range.changed', {
        ...what(after),
        before: range(before),
        after: range(after),
        date: language.date(after.validFrom),
      }),
    })),
    ...ranges.added.map((own) => ({
      day: own.validFrom,
      text: t('changes.range.added', {
        ...what(own),
        range: range(own),
        date: language.date(own.validFrom),
      }),
    })),
  ].sort((a, b) => (a.day === b.day ? 0 : a.day > b.day ? -1 : 1));
  return [
    ...byDay.map(({ text }) => text),
    ...ranges.removed.map((own) => t('changes.range.removed', { ...what(own), range: range(own) })),
  ];
}

function areaOf(model: SiteModel, { place, zone }: ReleasedRange): string {
  if (place !== null) return placeName(model, place);
  if (zone === null) return model.language.t('ranges.area.base');
  const known = model.project.zones.find(({ id }) => id === zone);
  return known ? model.text(known.name) : model.language.t('changes.elsewhere');
}
