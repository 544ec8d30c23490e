import type { CountRange } from '../../schemas/count-range.ts';
import type { NamedPlace } from '../../roster/values/place-names.ts';
import type { LadderOrder } from '../../ladder/order.ts';
import type { PromotionPolicy } from '../../team/promotion/promotion-policy.ts';
import type { MarketPercentile, TeamMarket } from '../../team/range/market-book.ts';
import type { SiteRanges } from '../../team/range/site-ranges.ts';

/** A rung with every name by which a roster may call it. */
export interface TeamLevel {
  id: string;
  /** Counted from 1, the lowest. */
  rung: number;
  /** Rungs on its line. */
  of: number;
  /** Family or track, where there are several. */
  group: string | null;
  title: string;
  short: string;
  /** Titles in all languages of the site, with what else the same job is called. */
  names: string[];
  /** Those that mean other jobs as well. */
  maybe: string[];
  /** Steps within the rung, the lowest first; absent where there are none. */
  sublevels?: readonly string[];
  duties: string[];
}

/** A place with what a roster may call it. */
export interface TeamPlace extends NamedPlace {
  /** Name in the language of the page: Denver, Colorado. */
  label: string;
}

/** What the engine needs to know of the site. */
export interface TeamSite {
  /** Lowest rung first. */
  levels: TeamLevel[];
  /** Which rung stands above which. */
  order: LadderOrder;
  /** The nation first, then its areas. */
  places: TeamPlace[];
  market: TeamMarket;
  /** Currency of the market. */
  currency: string;
  /** Ranges that the site publishes; absent where it publishes none. */
  ranges?: SiteRanges;
}

/** What changes from a rung to the next. */
export interface TeamStep {
  title: string;
  href: string;
  changes: string[];
  criteria: string[];
  /** Competencies that are expected otherwise than on the rung below. */
  /** Those that decide the step, each with its strands or its only statement. */
  competencies: { name: string; change: string; about: string }[];
}

/** What a law asks for, to be gone through by hand. */
export interface LawChecklist {
  id: string;
  title: string;
  /** Whom it binds by size, and its days, each a line. */
  facts: string[];
  items: string[];
  /** What it covers. */
  about: string;
  /** The day of the comparison with the source, in words that lead to it. */
  asAt: string;
  source: { label: string; href: string };
}

/** The checklists of each tool of the page. */
export interface TeamChecklists {
  posting: readonly LawChecklist[];
  worksheet: readonly LawChecklist[];
}

/** Settings of the site that the plan begins with. Shares: 0.085 for 8.5 %. */
export interface TeamDefaults {
  policy: PromotionPolicy;
  spread: number;
  percentile: MarketPercentile;
  compressionShare: number;
  /** Why the usual raise is what it is. */
  raiseWhy: string;
}

/** What there is to try the page with; null where the site has no such sample. */
export interface TeamSamples {
  /** Text of the sample roster, since nothing can be fetched. */
  roster: string | null;
  /** Addresses of files to download. */
  rosterFile: string | null;
  rosterTemplate: string | null;
  rangesFile: string | null;
  rangesTemplate: string | null;
}

/** Medians that the organisation publishes of its own pay: it shows them anyway, and no roster is mixed with them. */
export interface TeamOwnPay {
  currency: string;
  /** By level id, then by place id, in units of the currency; that of all places together under the nation. */
  medians: Readonly<
    Record<string, Readonly<Record<string, { median: number; people: CountRange }>>>
  >;
}

export interface TeamProps {
  locale: string;
  /** Title and lead of the page before there is a roster. */
  title: string;
  lead: string;
  /** What packMessages gives: the messages that the page says. */
  messages: string;
  site: TeamSite;
  /** By the id of the step: a-to-b. */
  steps: Record<string, TeamStep>;
  checklists: TeamChecklists;
  defaults: TeamDefaults;
  /** What the market figures are and how old, in a line; null for a site that knows no market pay. */
  marketLine: string | null;
  samples: TeamSamples;
  links: { method: string; estimate: string };
  /** Absent where the organisation shows nothing of a rung. */
  ownPay?: TeamOwnPay;
  /** Whose records these are, and what a gap means. */
  ownPayNote?: { text: string; method: { label: string; href: string } };
}
