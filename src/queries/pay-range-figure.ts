import { describePayRange } from '../charts/pay-range/describe.ts';
import type { PayRangeLayout } from '../charts/pay-range/layout.ts';
import { layoutPayRange } from '../charts/pay-range/layout.ts';
import type { PayRangeRow } from '../charts/pay-range/pay-range-data.ts';
import type { DrawnFigure } from '../components/drawn-figure.ts';
import { realPay } from '../pay/price-level.ts';
import type { Place } from '../schemas/place.ts';
import { figureWords } from './figure-words.ts';
import { payOf } from './ladder-figure.ts';
import { evidenceLine, medianLabel, thinWords } from './pay-phrases.ts';
import type { LadderRole, SiteModel } from './site-model.ts';

/** Pay of a role in the largest markets beside the nation. */
export function payRangeFigure(
  model: SiteModel,
  role: LadderRole,
  places: Place[],
): DrawnFigure<PayRangeLayout> {
  const { language, atlas, addresses } = model;
  const { t } = language;
  const data = {
    rung: role.rung,
    rows: [atlas.nation, ...places].map((place) => payRangeRow(model, role, place)),
  };
  const description = describePayRange(data, {
    language,
    currency: model.currency,
    nation: model.nationName,
    role: role.words,
    month: role.pay.referenceDate,
    places: 'largest',
  });
  const layout = (width: number, narrow: boolean): PayRangeLayout =>
    layoutPayRange(data, { width, narrow, language, nation: model.nationName });
  const estimated = payOf(model, role.id, places[0] ?? atlas.nation);
  return {
    words: figureWords(model, description, {
      evidence: [
        evidenceLine(model, 'estimated', role.rung, t('figure.evidence.estimatedPlaces')),
        evidenceLine(model, 'observed', role.rung, model.nationName),
      ],
      sourceIds: [...(estimated?.sourceIds ?? []), model.project.settings.priceLevelSource.value],
      downloads: [
        {
          label: t('role.allCities', { count: atlas.largestMarkets.length }),
          href: addresses.page('/cities/'),
        },
        { label: t('figure.csv'), href: addresses.file(`/data/roles/${role.id}.csv`) },
      ],
      method: 'estimate',
    }),
    narrow: layout(328, true),
    medium: layout(720, false),
    wide: layout(984, false),
  };
}

function payRangeRow(model: SiteModel, role: LadderRole, place: Place): PayRangeRow {
  const nation = place.kind === 'nation';
  const statistic = payOf(model, role.id, place);
  const national = role.pay.percentiles.p50;
  const median = statistic?.percentiles.p50 ?? null;
  const real = median === null ? null : realPay(median, place.rpp);
  return {
    placeId: place.id,
    name: model.placeShort(place),
    nation,
    own: false,
    href: nation || !statistic ? null : model.addresses.rolePlace(role.id, place.id),
    statistic,
    medianLabel: statistic && medianLabel(model, statistic),
    against: nation || median === null ? null : median / national - 1,
    afterPrices: nation || real === null ? null : real / national - 1,
    warning: statistic && placeWarning(model, statistic.thin),
    reason: statistic ? null : model.language.t('ladder.notShown'),
  };
}

function placeWarning(model: SiteModel, reasons: Parameters<typeof thinWords>[1]): string | null {
  return (
    thinWords(
      model,
      reasons.filter((reason) => reason.kind !== 'few-answers'),
    )?.short ?? null
  );
}
