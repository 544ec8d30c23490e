import type { FigureEvidence } from '../../charts/shared/description.ts';
import { packMessages } from '../../i18n/language-of.ts';
import { unbrokenRanges } from '../../i18n/formats.ts';
import type { PlaceName } from '../../islands/shared/PlaceCombobox.tsx';
import type { StandingProps } from '../../islands/standing/standing-props.ts';
import { packAtlas } from '../../pay/pack-atlas.ts';
import { realPay } from '../../pay/price-level.ts';
import { payText } from '../../pay/shown-pay.ts';
import type { PayStatistic } from '../../schemas/pay-statistic.ts';
import type { Place } from '../../schemas/place.ts';
import { formerNames } from '../site/former-names.ts';
import type { Link } from '../site/page-frame.ts';
import { evidenceLine, middleHalf, sourceLine, sureText, thinWords } from '../site/pay-phrases.ts';
import type { LadderRole } from '../site/ladder-roles.ts';
import type { SiteModel } from '../site/site-model.ts';
import { atlasInput } from '../site/site-model.ts';

/** The answer to "what does it pay": one number and what must stand beside it. */
export interface PayAnswer {
  /** Word or sign before the number: "about", "≈". */
  before: string;
  amount: string;
  after: string;
  half: string | null;
  /** How sure the median is: a sentence. */
  sure: string | null;
  evidence: FigureEvidence;
  thin: string | null;
  /** Where the reader can hold their own pay against it. */
  stand: { label: string; href: string };
}

/** What a rung pays in a place, ready to print. */
export function payAnswer(model: SiteModel, statistic: PayStatistic, role: LadderRole): PayAnswer {
  const { t } = model.language;
  const observed = statistic.evidence === 'observed';
  const half = unbroken(middleHalf(model, statistic));
  // The message holds the word order of the language; the number in it is set large.
  const [before = '', after = ''] = t(observed ? 'format.about' : 'format.estimate', {
    amount: '\u0000',
  }).split('\u0000');
  return {
    before: before.trim(),
    amount: payText(statistic.percentiles.p50, statistic, model.language),
    after: `${after} ${t(observed ? 'pay.year' : 'pay.yearEstimate')}`.trim(),
    half:
      half &&
      (observed
        ? t('pay.median.nation', { half, inNation: model.inPlace(model.atlas.nation) })
        : t('pay.median.place', { half })),
    sure: sureText(model, statistic),
    evidence: evidenceLine(
      model,
      statistic.evidence,
      role.rung,
      observed ? t('pay.answers', { n: statistic.n ?? 0 }) : undefined,
    ),
    stand: standingLink(model, role, model.atlas.placeById[statistic.placeId]!),
    thin: thinWords(model, statistic.thin)?.long ?? null,
  };
}

const unbroken = (range: string | null): string | null => range && unbrokenRanges(range);

/** What the pay buys at the nation's average prices, or why that cannot be said; null where no place has a price level. */
export function buysText(model: SiteModel, place: Place, statistic: PayStatistic): string | null {
  const { t } = model.language;
  if (model.prices === null) return null;
  const real = realPay(statistic.percentiles.p50, place.rpp);
  if (real === null) {
    const source = model.source(model.prices.sourceId);
    return t('answer.noPrices', { publisher: model.text(source.publisher) });
  }
  return t('answer.buys', {
    amount: payText(statistic.percentiles.p50, statistic, model.language),
    real: payText(real, statistic, model.language),
    nation: model.nationName,
  });
}

/** The question where own pay stands, as a part of a page. */
interface StandingSection {
  title: string;
  lead: string;
  /** For readers without JavaScript. */
  noScript: string;
  island: StandingProps;
}

/** Messages that the island says. */
const AREAS = [
  'atlas',
  'basis',
  'column',
  'comparison',
  'evidence',
  'noEstimate',
  'placeField',
  'standing',
  'thin',
];

/**
 * The question, which begins in the nation and with the role that stands for the profession; null where no survey
 * tells what rungs are paid.
 */
export function standingSection(model: SiteModel): StandingSection | null {
  const { language, addresses, atlas, project, survey } = model;
  if (survey === null) return null;
  const { site } = project;
  const { nation } = atlas;
  const roles = model.roles.filter(({ pay }) => pay !== null);
  const mainRole = roles.find(({ id }) => id === model.mainRole.id) ?? roles[0]!;
  const socCodes = new Set(model.market ? roles.flatMap((role) => role.socCodes) : []);
  return {
    title: language.t('standing.title'),
    lead: language.t('standing.lead'),
    noScript: language.t('standing.noScript'),
    island: {
      locale: model.locale,
      messages: packMessages(model.language, AREAS),
      base: site.base,
      defaultLocale: site.locales[0]!,
      missingSections: model.missingSections,
      ...formerNames(model),
      atlasAddress: addresses.file('/data/atlas.json'),
      first: packAtlas(atlasInput(project), { placeIds: new Set(), socCodes }),
      places: [
        { id: nation.id, name: model.placeName(nation), inPlace: model.inPlace(nation) },
        ...(model.kinds.estimates ? placeNames(model) : []).sort((a, b) =>
          language.compare(a.name, b.name),
        ),
      ],
      levels: roles.map(({ id, rung, group, words, socCodes: codes }) => ({
        id,
        rung,
        group,
        words,
        socCodes: codes.filter((code) => socCodes.has(code)),
      })),
      occupations: Object.fromEntries(
        [...socCodes].map((code) => [code, model.text(model.occupation(code).short)]),
      ),
      defaults: { rung: mainRole.id, place: nation.id },
      source: sourceLine(model, [...survey.sourceIds, ...(model.market?.wage.sourceIds ?? [])]),
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
