import { packMessages } from '../../i18n/language-of.ts';
import type { CompareProps } from '../../islands/compare/compare-props.ts';
import { packAtlas } from '../../pay/pack-atlas.ts';
import { placeRanks } from '../../pay/place-rank.ts';
import { sourcePeriods } from '../sections/measure-lines.ts';
import { ownPayNote } from '../sections/own-pay.ts';
import { placeNames } from '../sections/pay-answer.ts';
import { formerNames } from '../site/former-names.ts';
import { nextRole } from '../site/ladder-ways.ts';
import type { Link, PageFrame } from '../site/page-frame.ts';
import { pageFrame, pageWords } from '../site/page-frame.ts';
import { sourceLine, untoldListText } from '../site/pay-phrases.ts';
import type { SiteModel } from '../site/site-model.ts';
import { atlasInput } from '../site/site-model.ts';

interface ComparePage {
  frame: PageFrame;
  /** For readers without JavaScript. */
  noScript: { text: string; link: Link };
  /** Rungs that cannot be chosen, since nobody tells their pay; null where all can. */
  untold: string | null;
  island: CompareProps;
}

/** Areas that the page begins with: the largest markets. */
const FIRST_PLACES = 3;

/** Messages that the island says. */
const AREAS = [
  'atlas',
  'column',
  'comparison',
  'compare',
  'evidence',
  'lenses',
  'measure',
  'noEstimate',
  'payRange',
  'placeField',
  'placeLenses',
  'rounding',
  'take',
  'thin',
  'print',
];

/** The messages about own pay that the island says. */
const OWN_PAY_WORDS = ['ownPay.people', 'ownPay.tool.row', 'ownPay.tool.cell'];

/** Places side by side: the first view with its figures, and what the browser needs to show any other. */
export function comparePage(model: SiteModel): ComparePage {
  const words = pageWords(model, 'compare');
  const { language } = model;
  return {
    frame: pageFrame(model, {
      path: '/compare/',
      title: words.title,
      description: words.description,
    }),
    noScript: {
      text: language.t('compare.noScript'),
      link: {
        label: language.t('compare.noScript.link'),
        href: model.addresses.page('/cities/'),
      },
    },
    untold: untoldListText(model),
    island: { ...compareProps(model), lead: words.lead },
  };
}

function compareProps(model: SiteModel): Omit<CompareProps, 'lead'> {
  const { survey, market } = model;
  const periods = sourcePeriods(model);
  if (survey === null || market === null || periods === null) {
    throw new RangeError('a comparison needs pay of rungs and official pay, found none');
  }
  const { language, atlas, addresses, project, prices } = model;
  const roles = model.roles.filter(({ pay }) => pay !== null);
  const mainRole = roles.find(({ id }) => id === model.mainRole.id) ?? roles[0]!;
  const { site } = project;
  const next = nextRole(model, mainRole);
  const defaults = {
    places: atlas.largestMarkets.slice(0, FIRST_PLACES).map(({ id }) => id),
    rungs: [mainRole, ...(next?.pay ? [next] : [])].map(({ id }) => id),
  };
  const own = ownPayNote(model);
  const lensSourceIds = [...market.wage.sourceIds, ...(prices ? [prices.sourceId] : [])];
  return {
    locale: model.locale,
    messages: packMessages(
      language,
      own ? [...AREAS, 'ownPay'] : AREAS,
      (key) => !key.startsWith('ownPay.') || OWN_PAY_WORDS.includes(key),
    ),
    base: site.base,
    defaultLocale: site.locales[0]!,
    missingSections: model.missingSections,
    ...formerNames(model),
    pageAddress: new URL(addresses.page('/compare/'), site.url).href,
    siteName: site.name,
    asOf: language.date(site.asOf),
    atlasAddress: addresses.file('/data/atlas.json'),
    first: packAtlas(atlasInput(project), {
      placeIds: new Set(defaults.places),
      socCodes: new Set(),
    }),
    firstRanks: placeRanks(atlas, defaults.places, market.socCode),
    places: placeNames(model),
    nation: { name: model.placeName(atlas.nation), before: model.nationName },
    levels: roles.map(({ id, rung, of, group, words }) => ({
      id,
      rung,
      of,
      group,
      words,
    })),
    defaults,
    ...periods,
    priceYear: prices && prices.year,
    source: sourceLine(model, [...survey.sourceIds, ...lensSourceIds]),
    lensSource: sourceLine(model, lensSourceIds),
    ...(own ? { own } : {}),
  };
}
