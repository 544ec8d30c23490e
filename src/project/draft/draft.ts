import type { DecidedRange, PayZone } from '../../schemas/decided-range.ts';
import type { FamilyLadder, Grade, Ladder } from '../../schemas/ladder.ts';
import type { Occupation } from '../../schemas/occupation.ts';
import type { OwnPayRow } from '../../schemas/own-pay.ts';
import type { Settings } from '../../schemas/settings.ts';
import type { Site } from '../../schemas/site.ts';
import type { Source } from '../../schemas/source.ts';
import type { SurveyRules } from '../../schemas/survey-rules.ts';
import type { Content } from '../content/parse-content.ts';
import type { LocatedRow } from '../../tables/read-rows.ts';
import type { CrosswalkRow, QuotedRangeRow } from '../data/occupation-tables.ts';
import type { OutlookRow, StandardErrorRow } from '../data/outlook-tables.ts';
import type { OfficialPayRow, PayHistoryRow } from '../data/pay-tables.ts';
import type { CountryMap } from '../data/country-map.ts';
import type { PlaceRow, QuotedPlace, Region } from '../data/place-tables.ts';
import type { ReleaseFile } from '../data/releases.ts';
import type {
  SurveyCashRow,
  SurveyExperienceRow,
  SurveyGroupRow,
  SurveyPayRow,
  SurveyYearRow,
} from '../data/survey-tables.ts';
import type { Located } from '../yaml/validate-yaml.ts';

/** Rows of a table; null when the table is missing or unreadable as a whole. */
export type DraftTable<T> = LocatedRow<T>[] | null;

/**
 * Ids that exist, also in rows and entries that have another problem, so that one mistake does not
 * come back as a thousand dangling ids. Null when not even the ids could be read.
 */
interface KnownIds {
  levels: ReadonlySet<string> | null;
  competencies: ReadonlySet<string> | null;
  kpis: ReadonlySet<string> | null;
  /** Empty where the organisation has no grades. */
  grades: ReadonlySet<string> | null;
  sources: ReadonlySet<string> | null;
  places: ReadonlySet<string> | null;
  zones: ReadonlySet<string> | null;
  occupations: ReadonlySet<string> | null;
  /** Levels that have a row in the crosswalk or in the survey; null also where there is no such table. */
  crosswalkLevels: ReadonlySet<string> | null;
  surveyLevels: ReadonlySet<string> | null;
  /** Cells of official pay as `place,occupation,published`; null also where there is none. */
  officialCells: ReadonlySet<string> | null;
}

/** The ladder of a family with the file it is written in. */
export interface LadderFile {
  familyId: string;
  file: string;
  fields: Located<FamilyLadder>;
}

/** All files, each valid in itself; what they say of each other is not yet checked. */
export interface Draft {
  locales: readonly string[];
  site: Located<Site> | null;
  /** The ladders of all families as one; null when a file of them could not be read. */
  ladder: Ladder | null;
  ladderFiles: readonly LadderFile[];
  /** Null also where the organisation has no grades. */
  grades: Located<Grade[]> | null;
  sources: Located<Source[]> | null;
  settings: Located<Settings> | null;
  /** Null also where a project computes no survey of its own. */
  surveyRules: Located<SurveyRules> | null;
  places: DraftTable<PlaceRow>;
  zones: DraftTable<PayZone>;
  /** Null also where a project has no outline. */
  map: CountryMap | null;
  /** Text of the mark; null also where a project has none. */
  mark: string | null;
  regions: DraftTable<Region>;
  occupations: DraftTable<Occupation>;
  crosswalk: DraftTable<CrosswalkRow>;
  officialPay: DraftTable<OfficialPayRow>;
  surveyPay: DraftTable<SurveyPayRow>;
  surveyCash: DraftTable<SurveyCashRow>;
  surveyExperience: DraftTable<SurveyExperienceRow>;
  surveyGroups: DraftTable<SurveyGroupRow>;
  surveyYears: DraftTable<SurveyYearRow>;
  history: DraftTable<PayHistoryRow>;
  outlook: DraftTable<OutlookRow>;
  standardErrors: DraftTable<StandardErrorRow>;
  ranges: DraftTable<DecidedRange>;
  ownPay: DraftTable<OwnPayRow>;
  quotedRanges: DraftTable<QuotedRangeRow>;
  quotedPlaces: DraftTable<QuotedPlace>;
  /** The releases that are whole files, the earliest first. */
  releases: readonly ReleaseFile[];
  /** Text of each sample by its file name. */
  samples: Readonly<Record<string, string>>;
  /** Messages that the project brings along, by language. */
  messages: ReadonlyMap<string, Located<Record<string, string>>>;
  /** Languages with a file of messages, also one with problems. */
  messageFiles: ReadonlySet<string>;
  content: Content;
  ids: KnownIds;
}
