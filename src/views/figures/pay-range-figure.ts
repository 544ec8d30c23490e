import { describePayRange } from '../../charts/pay-range/describe.ts';
import type { PayRangeLayout } from '../../charts/pay-range/layout.ts';
import { layoutPayRange } from '../../charts/pay-range/layout.ts';
import type { PayRangeRow } from '../../charts/pay-range/pay-range-data.ts';
import { toPayRangeRow } from '../../charts/pay-range/pay-range-data.ts';
import type { Place } from '../../schemas/place.ts';
import { evidenceLine, payOf } from '../site/pay-phrases.ts';
import type { LadderRole, SiteModel } from '../site/site-model.ts';
import type { DrawnFigure } from './drawn-figure.ts';
import { figureWords } from './drawn-figure.ts';

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
          label: t('salaries.explore'),
          href: addresses.page(`/salaries/?rung=${role.id}`),
        },
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
  return toPayRangeRow(model.atlas, role.id, place.id, {
    language: model.language,
    name: model.placeShort(place),
    href: place.kind === 'nation' ? null : model.addresses.rolePlace(role.id, place.id),
    rounding: model.rounding,
  });
}
