import { describePayAndPrices } from '../../charts/pay-and-prices/describe.ts';
import type { PayAndPricesLayout } from '../../charts/pay-and-prices/layout.ts';
import { layoutPayAndPrices } from '../../charts/pay-and-prices/layout.ts';
import type { PayAndPricesPlace } from '../../charts/pay-and-prices/pay-and-prices-data.ts';
import { roleArguments } from '../../ladder/role-words.ts';
import { realPay } from '../../pay/price-level.ts';
import type { Place } from '../../schemas/place.ts';
import { evidenceLine, payOf, priceYear } from '../site/pay-phrases.ts';
import type { LadderRole, SiteModel } from '../site/site-model.ts';
import type { DrawnFigure } from './drawn-figure.ts';
import { figureWords } from './drawn-figure.ts';

interface PayAndPricesFigureOptions {
  role: LadderRole;
  places: Place[];
  /** `page` for a role's page; `finding` for a small drawing among others. */
  size: 'page' | 'finding';
}

/** Pay of a role against the nation before and after local prices. */
export function payAndPricesFigure(
  model: SiteModel,
  { role, places, size }: PayAndPricesFigureOptions,
): DrawnFigure<PayAndPricesLayout> {
  const { language, addresses, project } = model;
  const data = {
    rung: role.rung,
    places: places.flatMap((place) => placeOf(model, role, place, size)),
  };
  const description = describePayAndPrices(data, {
    language,
    nation: model.nationName,
    subject: language.t('payAndPrices.subjectEstimate', roleArguments('role', role.words)),
    month: role.pay.referenceDate,
    priceYear: priceYear(model),
  });
  const layout = (width: number, narrow: boolean): PayAndPricesLayout =>
    layoutPayAndPrices(data, { width, narrow, language, nation: model.nationName });
  return {
    words: figureWords(model, description, {
      evidence: [evidenceLine(model, 'estimated', role.rung)],
      sourceIds: [
        ...places.slice(0, 1).flatMap((place) => payOf(model, role.id, place)?.sourceIds ?? []),
        project.settings.priceLevelSource.value,
      ],
      downloads: [{ label: language.t('figure.csv'), href: addresses.file('/data/places.csv') }],
      method: 'price-level',
    }),
    narrow: layout(328, size === 'page'),
    medium: layout(size === 'page' ? 720 : 392, false),
    wide: size === 'page' ? layout(984, false) : null,
  };
}

function placeOf(
  model: SiteModel,
  role: LadderRole,
  place: Place,
  size: 'page' | 'finding',
): PayAndPricesPlace[] {
  const statistic = payOf(model, role.id, place);
  if (!statistic) return [];
  const median = statistic.percentiles.p50;
  const real = realPay(median, place.rpp);
  const national = role.pay.percentiles.p50;
  return [
    {
      placeId: place.id,
      name: size === 'page' ? model.placeShort(place) : model.placeName(place),
      city: model.placeName(place),
      pay: median / national - 1,
      afterPrices: real === null ? null : real / national - 1,
      href: size === 'page' ? model.addresses.rolePlace(role.id, place.id) : null,
    },
  ];
}
