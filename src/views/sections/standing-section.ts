import { packMessages } from '../../i18n/language-of.ts';
import type { PlaceName } from '../../islands/shared/match-places.ts';
import type { StandingProps } from '../../islands/standing/standing-props.ts';
import { packAtlas } from '../../pay/pack-atlas.ts';
import type { Place } from '../../schemas/place.ts';
import type { Link } from '../site/page-frame.ts';
import { sourceLine } from '../site/pay-phrases.ts';
import type { LadderRole, SiteModel } from '../site/site-model.ts';
import { atlasInput } from '../site/site-model.ts';

/** The question where own pay stands, as a part of a page. */
interface StandingSection {
  title: string;
  lead: string;
  /** For readers without JavaScript. */
  noScript: string;
  island: StandingProps;
}

/** Messages that the island says. */
const AREAS = ['atlas', 'basis', 'column', 'comparison', 'evidence', 'standing', 'thin'];

/** The question, which begins in the nation and with the role that stands for the profession. */
export function standingSection(model: SiteModel): StandingSection {
  const { language, addresses, atlas, project, mainRole, roles } = model;
  const { site } = project;
  const { nation } = atlas;
  const national = atlas.nationalWage(model.reference);
  const socCodes = new Set(roles.flatMap((role) => role.socCodes));
  return {
    title: language.t('standing.title'),
    lead: language.t('standing.lead'),
    noScript: language.t('standing.noScript'),
    island: {
      locale: model.locale,
      messages: packMessages(model.locale, AREAS),
      base: site.base,
      defaultLocale: site.locales[0]!,
      atlasAddress: addresses.file('/data/atlas.json'),
      first: packAtlas(atlasInput(project), { placeIds: new Set(), socCodes }),
      places: [
        { id: nation.id, name: model.placeName(nation), inPlace: model.inPlace(nation) },
        ...placeNames(model).sort((a, b) => language.compare(a.name, b.name)),
      ],
      levels: roles.map(({ id, rung, words, socCodes: codes }) => ({
        id,
        rung,
        words,
        socCodes: codes,
      })),
      occupations: Object.fromEntries(
        [...socCodes].map((code) => [code, model.text(model.occupation(code).short)]),
      ),
      defaults: { rung: mainRole.id, place: nation.id },
      source: sourceLine(model, [...mainRole.pay.sourceIds, ...national.sourceIds]),
    },
  };
}

/** Leads to the question with a rung and a place filled in; the address holds nothing else. */
export function standingLink(
  model: Pick<SiteModel, 'language' | 'addresses'>,
  role: Pick<LadderRole, 'id'>,
  place: Pick<Place, 'id'>,
): Link {
  return {
    label: model.language.t('standing.link'),
    href: `${model.addresses.page('/salaries/')}?rung=${role.id}&at=${place.id}#stand`,
  };
}

/** Every metropolitan area as tools name it: the largest markets first, those without an estimate last. */
export function placeNames(
  model: Pick<SiteModel, 'atlas' | 'placeShort' | 'inPlace'>,
): PlaceName[] {
  const { metros, largestMarkets } = model.atlas;
  const rest = metros.filter((place) => !largestMarkets.includes(place));
  return [...largestMarkets, ...rest].map((place) => ({
    id: place.id,
    name: model.placeShort(place),
    inPlace: model.inPlace(place),
  }));
}
