import type { OwnMessages } from '../i18n/messages.ts';
import type { DecidedRange, PayZone } from '../schemas/decided-range.ts';
import type { OwnPayRow } from '../schemas/own-pay.ts';
import type { Grade, Ladder } from '../schemas/ladder.ts';
import type { Occupation } from '../schemas/occupation.ts';
import type { PayStatistic, QuotedRange } from '../schemas/pay-statistic.ts';
import type { Place } from '../schemas/place.ts';
import type { Release } from '../schemas/release.ts';
import type { Settings } from '../schemas/settings.ts';
import type { Site } from '../schemas/site.ts';
import type { Source } from '../schemas/source.ts';
import type { SurveyRules } from '../schemas/survey-rules.ts';
import type { Problem } from '../tables/problem.ts';
import { formatProblem } from '../tables/problem.ts';
import type { ContentKind, Frontmatter } from './content/content-kinds.ts';
import type { CrosswalkRow } from './data/occupation-tables.ts';
import type { OutlookRow, StandardErrorRow } from './data/outlook-tables.ts';
import type { CountryMap } from './data/country-map.ts';
import type { PayHistoryRow } from './data/pay-tables.ts';
import type { QuotedPlace, Region } from './data/place-tables.ts';
import type {
  SurveyCashRow,
  SurveyExperienceRow,
  SurveyGroupRow,
  SurveyYearRow,
} from './data/survey-tables.ts';

/** A file of content/: its frontmatter and its Markdown, in one language. */
export interface ContentEntry<K extends ContentKind> {
  locale: string;
  id: string;
  /** Path from the root of the project. */
  file: string;
  data: Frontmatter<K>;
  /** Markdown below the frontmatter, possibly empty. */
  body: string;
}

/** An occupation in a place for which the agency prints no wage. */
export interface UnpublishedCell {
  placeId: string;
  socCode: string;
  sourceId: string;
  employment: number | null;
  locationQuotient: number | null;
}

/** What a survey says of levels besides their base pay; tables that a project does not have are empty. */
export interface SurveyTables {
  /** Null where the project does not compute the survey itself. */
  rules: SurveyRules | null;
  cash: SurveyCashRow[];
  experience: SurveyExperienceRow[];
  groups: SurveyGroupRow[];
  years: SurveyYearRow[];
}

/** Everything that content/ and data/ hold, checked: ids lead somewhere and no language is missing. */
export interface Project {
  /** With the nation named, also where content/site.yml leaves it out. */
  site: Site & { nation: string };
  ladder: Ladder;
  /** The lowest first; empty where the organisation has none. */
  grades: Grade[];
  sources: Source[];
  settings: Settings;
  places: Place[];
  /** Empty where no ranges are set by zone. */
  zones: PayZone[];
  /** Null for a project without an outline to draw its places on. */
  map: CountryMap | null;
  /** Text of the SVG file that stands for the organisation; null where it has none. */
  mark: string | null;
  /** Empty where the project groups its states in no way. */
  regions: Region[];
  occupations: Occupation[];
  crosswalk: CrosswalkRow[];
  /** Official pay of occupations by place, then the survey's pay of levels in the nation; `thin` is empty. */
  statistics: PayStatistic[];
  unpublished: UnpublishedCell[];
  survey: SurveyTables;
  history: PayHistoryRow[];
  /** Empty where nobody projects jobs. */
  outlook: OutlookRow[];
  /** Of official figures, where the agency gives them. */
  standardErrors: StandardErrorRow[];
  /** Ranges that an employer has set; empty where there is none to say so. */
  ranges: DecidedRange[];
  /** Pay from the organisation's own records, as far as it may be shown; empty where there is none. */
  ownPay: OwnPayRow[];
  quotedRanges: QuotedRange[];
  quotedPlaces: QuotedPlace[];
  /** What its pages showed on earlier days, the earliest first; empty where no release was recorded. */
  releases: Release[];
  /** Text of each sample by its file name, such as roster-sample.csv. */
  samples: Readonly<Record<string, string>>;
  /** Messages that the project brings along, by language. */
  messages: OwnMessages;
  content: { [K in ContentKind]: ContentEntry<K>[] };
}

/** Stops whatever needs a project without errors; its message lists every problem. */
export class ProjectError extends Error {
  override name = 'ProjectError';

  constructor(problems: readonly Problem[]) {
    super(`content/ and data/ have problems:\n${problems.map(formatProblem).join('\n')}`);
  }
}
