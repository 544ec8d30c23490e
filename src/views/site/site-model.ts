import type { Addresses } from '../../i18n/addresses.ts';
import { addressesOf } from '../../i18n/addresses.ts';
import { languageOf } from '../../i18n/language-of.ts';
import type { Language } from '../../i18n/language.ts';
import { insideSentence, unbrokenRanges } from '../../i18n/formats.ts';
import type { DataKinds } from '../../project/data-kinds.ts';
import { dataKinds } from '../../project/data-kinds.ts';
import type { DecidedRanges } from '../../pay/decided-ranges.ts';
import { decidedRanges } from '../../pay/decided-ranges.ts';
import type { PayAtlas, PayAtlasInput } from '../../pay/pay-atlas.ts';
import { ownPayFigures } from '../../pay/own-pay.ts';
import { buildPayAtlas } from '../../pay/pay-atlas.ts';
import type { ProjectWords } from '../../i18n/project-words.ts';
import type { FormerIds } from '../../project/former-ids.ts';
import { formerIds } from '../../project/former-ids.ts';
import { projectWords } from '../../project/project-words.ts';
import {
  renderInlineMarkdown,
  renderMarkdown,
  renderOpening,
} from '../../project/markdown/render-markdown.ts';
import type { ContentEntry, Project } from '../../project/project.ts';
import { byId as recordById } from '../../schemas/by-id.ts';
import type { Occupation } from '../../schemas/occupation.ts';
import type { PayStatistic } from '../../schemas/pay-statistic.ts';
import type { Source } from '../../schemas/source.ts';
import type { FindEntry, LadderRole } from './ladder-roles.ts';
import { ladderRoles } from './ladder-roles.ts';
import type { PlaceWords } from './place-words.ts';
import { placeWords } from './place-words.ts';

/** What the labour market of cities is measured by. */
export interface LabourMarket {
  /** Code of the reference occupation. */
  socCode: string;
  /** Its short title as it stands inside a sentence of the language. */
  occupation: string;
  /** Its published pay in the nation. */
  wage: PayStatistic;
}

/** Where the price levels of cities come from. */
interface PriceLevels {
  sourceId: string;
  year: number;
}

/** The whole site in one language: what every page starts from. */
export interface SiteModel extends PlaceWords {
  locale: string;
  language: Language;
  /** What every language of the site is made with. */
  words: ProjectWords;
  project: Project;
  /** The family that the model is narrowed to, where there are several; null for the whole site. */
  familyId: string | null;
  atlas: PayAtlas;
  addresses: Addresses;
  /** Sections of the method that tools link to and this language does not have; undefined where it has all. */
  missingSections: readonly string[] | undefined;
  /** Lowest rung first. */
  roles: LadderRole[];
  mainRole: LadderRole;
  /** Ranges that the employer whose ladder it is has decided; null where none is in force. */
  ranges: DecidedRanges | null;
  /** Ids of before, and what has them now. */
  former: FormerIds;
  /** Which kinds of figures there are: what rests on the others is left out. */
  kinds: DataKinds;
  /** Pay in the nation of the rung that stands for the profession, else of the first that has any; null without a survey. */
  survey: PayStatistic | null;
  /** Null without official pay. */
  market: LabourMarket | null;
  /** Null where no city has a price level. */
  prices: PriceLevels | null;
  /** Currency of the nation that the site is about. */
  currency: string;
  /** Name of the nation as it stands in charts and before a noun: US. */
  nationName: string;
  occupation: (socCode: string) => Occupation;
  source: (sourceId: string) => Source;
  text: (localised: Readonly<Record<string, string>>) => string;
  markdown: (markdown: string) => string;
  /** The first block of a text, and the rest. */
  markdownOpening: (markdown: string) => { opening: string; rest: string };
  inlineMarkdown: (markdown: string) => string;
  entry: FindEntry;
}

/**
 * Builds the site's model in one language.
 * @throws RangeError when the language has no messages, or an id leads nowhere
 */
export function buildSiteModel(project: Project, atlas: PayAtlas, locale: string): SiteModel {
  const { site } = project;
  const kinds = dataKinds(project);
  const words = wordsOnce(project);
  const language = languageOf(locale, words);
  const sections = idsOf(project, 'method', locale);
  const addresses = existingAddresses(project, sections, locale);
  const text = (localised: Readonly<Record<string, string>>): string => {
    const found = localised[locale];
    if (found === undefined)
      throw new RangeError(`locale ${locale}: no text among ${Object.keys(localised).join(', ')}`);
    return found;
  };
  const entry = findEntries(project, locale);
  const roles = ladderRoles({ project, entry, language }, atlas);
  const mainRole = roles.find((role) => role.id === site.mainRole)!;
  const terms = idsOf(project, 'glossary', locale);
  const resolveLink = (scheme: 'glossary' | 'role' | 'method', id: string): string | null =>
    scheme === 'glossary'
      ? terms.has(id)
        ? addresses.term(id)
        : null
      : scheme === 'role'
        ? addresses.role(id)
        : addresses.method(id);
  return {
    locale,
    language,
    words,
    project,
    familyId: null,
    atlas,
    addresses,
    missingSections: missingSections(sections),
    roles,
    mainRole,
    ranges: rangesOf(project),
    former: formerIds(project),
    kinds,
    survey: surveyOf(mainRole, roles),
    market: labourMarket(project, atlas, (short) => insideSentence(text(short), locale)),
    prices: kinds.priceLevels ? priceLevels(project) : null,
    currency: nationCurrency(project, atlas),
    nationName: text(site.nationShort ?? atlas.nation.name),
    occupation: findById(project.occupations, (item) => item.socCode, 'occupation'),
    source: findById(project.sources, (item) => item.id, 'source'),
    text,
    ...placeWords(atlas, language, text),
    markdown: (markdown) => renderMarkdown(markdown, { resolveLink }),
    markdownOpening: (markdown) => renderOpening(markdown, { resolveLink }),
    inlineMarkdown: (markdown) => renderInlineMarkdown(markdown, { resolveLink }),
    entry,
  };
}

/** Pay in the nation of the rung that stands for all, else of the first that has any. */
export function surveyOf(mainRole: LadderRole, roles: readonly LadderRole[]): PayStatistic | null {
  return [mainRole, ...roles].find(({ pay }) => pay !== null)?.pay ?? null;
}

/** What a page of many parts has in a language. */
function idsOf({ content }: Project, kind: 'method' | 'glossary', locale: string): Set<string> {
  return new Set(content[kind].filter((part) => part.locale === locale).map(({ id }) => id));
}

/** Addresses in which a part of a page is named only where the page has it in this language. */
function existingAddresses(
  project: Project,
  sections: ReadonlySet<string>,
  locale: string,
): Addresses {
  const { site } = project;
  const addresses = addressesOf(locale, site.base, site.locales[0]!);
  const terms = idsOf(project, 'glossary', locale);
  return {
    ...addresses,
    // The table of settings stands on the page without being a section.
    method: (id) =>
      addresses.method(
        id !== undefined && (id === 'settings' || sections.has(id)) ? id : undefined,
      ),
    term: (id) => (terms.has(id) ? addresses.term(id) : addresses.page('/glossary/')),
  };
}

/** Sections of the method that tools in the browser link to. */
const LINKED_SECTIONS = ['estimate', 'evidence', 'labour-market', 'price-level', 'rank'];

function missingSections(sections: ReadonlySet<string>): string[] | undefined {
  const missing = LINKED_SECTIONS.filter((id) => !sections.has(id));
  return missing.length === 0 ? undefined : missing;
}

/** The employer's ranges on the day the site speaks from. */
const rangesOf = oncePer(
  ({ site, ladder, ranges, zones, places }: Project): DecidedRanges | null => {
    const decided = decidedRanges({
      ranges,
      zones,
      places,
      gradeOf: ladder.grades,
      asOf: site.asOf,
    });
    return decided.since === null ? null : decided;
  },
);

/**
 * Currency of pay in the nation: as it says itself, else that of its statistics.
 * @throws RangeError when nothing tells it
 */
function nationCurrency({ statistics }: Project, { nation }: PayAtlas): string {
  const paid = statistics.find(({ placeId }) => placeId === nation.id) ?? statistics[0];
  const currency = nation.currency ?? paid?.currency;
  if (currency === undefined) throw new RangeError(`${nation.id} must have a currency, found none`);
  return currency;
}

/** What the labour market is measured by: the reference occupation with its wage in the nation. */
function labourMarket(
  { occupations }: Project,
  { reference, nationalWage }: PayAtlas,
  inSentence: SiteModel['text'],
): LabourMarket | null {
  const occupation = occupations.find(({ socCode }) => socCode === reference);
  if (occupation === undefined) return null;
  const { socCode, short } = occupation;
  return { socCode, occupation: inSentence(short), wage: nationalWage(socCode) };
}

function priceLevels(project: Project): PriceLevels | null {
  const sourceId = project.settings.priceLevelSource?.value;
  if (sourceId === undefined) return null;
  const source = project.sources.find(({ id }) => id === sourceId);
  return { sourceId, year: Number(source?.referenceDate?.slice(0, 4)) };
}

/** Finds entries of content/ in a language by kind and id, the ranges in them kept on one line. */
function findEntries(project: Project, locale: string): SiteModel['entry'] {
  const entries = new Map<string, ContentEntry<keyof Project['content']>>();
  for (const [kind, list] of Object.entries(project.content)) {
    for (const item of list) {
      if (item.locale === locale) entries.set(`${kind}/${item.id}`, keepRanges(item));
    }
  }
  return (kind, id) => {
    const found = entries.get(`${kind}/${id}`);
    if (!found)
      throw new RangeError(`content/${kind}/${locale}/${id}.md: expected the file, found none`);
    return found;
  };
}

/** Finds what data/ lists by its id, and says what it is when there is none. */
function findById<T>(
  items: readonly T[],
  idOf: (item: T) => string,
  what: string,
): (id: string) => T {
  const map = new Map(items.map((item) => [idOf(item), item]));
  return (id) => {
    const found = map.get(id);
    if (!found) throw new RangeError(`${what} ${id}: expected it in data/, found none`);
    return found;
  };
}

/** The same words for all languages of a project, so that each language is made once. */
const wordsOnce = oncePer(projectWords);

/** The figures of a project as an atlas is built from. */
export function atlasInput(project: Project): PayAtlasInput {
  return {
    places: project.places,
    nationId: project.site.nation,
    levelIds: project.ladder.levels,
    statistics: project.statistics,
    unpublished: project.unpublished,
    settings: project.settings,
    ...(project.ownPay.length === 0
      ? {}
      : { ownPay: ownPayFigures(project.ownPay, ownPayTerms(project)) }),
  };
}

/** What rows of own pay are read by: the nation for all places, and what pay of their source includes. */
export function ownPayTerms({ site, sources }: Pick<Project, 'site' | 'sources'>) {
  return {
    nationId: site.nation,
    basisOf: (sourceId: string) => sources.find(({ id }) => id === sourceId)?.basis ?? null,
  };
}

/** The atlas of a project: once for all languages. */
export function atlasOf(project: Project): PayAtlas {
  return buildPayAtlas(atlasInput(project));
}

/** Every text of plain data, at any depth, with its ranges kept on one line. */
function keepRanges<T>(value: T): T {
  if (typeof value === 'string') return unbrokenRanges(value) as T;
  if (Array.isArray(value)) return value.map(keepRanges) as T;
  if (typeof value !== 'object' || value === null) return value;
  return recordById(
    Object.entries(value).map(([key, part]) => [key, keepRanges<unknown>(part)]),
  ) as T;
}

/** What is computed once for all pages that rest on the same figures or the same model. */
export function oncePer<K extends object, T>(make: (key: K) => T): (key: K) => T {
  const kept = new WeakMap<K, { made: T }>();
  return (key) => {
    const known = kept.get(key) ?? { made: make(key) };
    kept.set(key, known);
    return known.made;
  };
}
