import { describeOccupations } from '../../charts/occupations/describe.ts';
import type { OccupationsLayout } from '../../charts/occupations/layout.ts';
import { layoutOccupations } from '../../charts/occupations/layout.ts';
import type { OccupationRow, OccupationsData } from '../../charts/occupations/occupations-data.ts';
import type { Place } from '../../schemas/place.ts';
import { evidenceLine, medianLabel, payOf, thinWords } from '../site/pay-phrases.ts';
import type { LadderRole } from '../site/ladder-roles.ts';
import type { SiteModel } from '../site/site-model.ts';
import type { DrawnFigure } from './drawn-figure.ts';
import { figureWords } from './drawn-figure.ts';
import { withEmbed } from './embed.ts';
import { thinByEmployment } from '../../pay/shown-pay.ts';

interface OccupationsFigureOptions {
  place: Place;
  /** The rung above the occupations; null shows the occupations alone. */
  role: LadderRole | null;
  socCodes: readonly string[];
  wideWidth: number | null;
}

/**
 * A rung's pay in a place above the official distributions of its related occupations there; null without official
 * pay, and for a rung that no occupation is related to.
 */
export function occupationsFigure(
  model: SiteModel,
  options: OccupationsFigureOptions,
): DrawnFigure<OccupationsLayout> | null {
  const { language, addresses, market } = model;
  if (market === null || options.socCodes.length === 0) return null;
  const { place, role } = options;
  const statistic = role && payOf(model, role.id, place);
  const national = market.wage;
  const data: OccupationsData = {
    rung:
      role && statistic
        ? {
            rung: role.rung,
            name: role.words.title,
            words: role.words,
            statistic,
            medianLabel: medianLabel(model, statistic),
            warning: thinWords(model, statistic.thin)?.short ?? null,
          }
        : null,
    occupations: options.socCodes.map((socCode) => occupationRow(model, place, socCode)),
    basis: national.basis,
  };
  const description = describeOccupations(data, {
    language,
    currency: model.currency,
    month: national.referenceDate,
    inPlace: model.inPlace(place),
  });
  const layout = (width: number, narrow: boolean): OccupationsLayout =>
    layoutOccupations(data, { width, narrow, language });
  const published = evidenceLine(model, 'published', null, language.t(`basis.${national.basis}`));
  // Of a rung in a city there are too many: the picture of the city has the same occupations.
  return withEmbed(model, role === null ? `cities/${place.id}/occupations` : null, {
    words: figureWords(model, description, {
      evidence:
        role && statistic
          ? [
              evidenceLine(
                model,
                statistic.evidence,
                role.rung,
                language.t(`basis.${statistic.basis}`),
              ),
              published,
            ]
          : [published],
      sourceIds: national.sourceIds,
      notes: description.notes,
      downloads: [
        { label: language.t('figure.csv'), href: addresses.file(`/data/cities/${place.id}.csv`) },
      ],
    }),
    narrow: layout(328, true),
    medium: layout(720, false),
    wide: options.wideWidth === null ? null : layout(options.wideWidth, false),
  });
}

function occupationRow(model: SiteModel, place: Place, socCode: string): OccupationRow {
  const { atlas, project } = model;
  const statistic = atlas.official[place.id]?.[socCode] ?? null;
  const jobs = atlas.jobs[place.id]?.[socCode] ?? null;
  const thin = thinByEmployment(jobs, project.settings.thinEmployment?.value ?? 0);
  return {
    socCode,
    title: model.text(model.occupation(socCode).short),
    jobs,
    statistic: statistic && { ...statistic, thin },
    medianLabel: statistic && medianLabel(model, statistic),
    warning: thinWords(model, thin)?.short ?? null,
  };
}

/** All occupations of the site in a city; null without official pay. */
export function cityOccupations(
  model: SiteModel,
  place: Place,
): DrawnFigure<OccupationsLayout> | null {
  return occupationsFigure(model, {
    place,
    role: null,
    socCodes: model.project.occupations.map((item) => item.socCode),
    wideWidth: 1016,
  });
}
