import type { Ladder } from '../../schemas/ladder.ts';
import type { Occupation } from '../../schemas/occupation.ts';
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
  sources: ReadonlySet<string> | null;
  places: ReadonlySet<string> | null;
  occupations: ReadonlySet<string> | null;
  /** Levels that have a row in the crosswalk or in the survey; null also where there is no such table. */
  crosswalkLevels: ReadonlySet<string> | null;
  surveyLevels: ReadonlySet<string> | null;
  /** Cells of official pay as `place,occupation,published`; null also where there is none. */
  officialCells: ReadonlySet<string> | null;
}

/** All files, each valid in itself; what they say of each other is not yet checked. */
export interface Draft {
  locales: readonly string[];
  site: Located<Site> | null;
  ladder: Located<Ladder> | null;
  sources: Located<Source[]> | null;
  settings: Located<Settings> | null;
  /** Null also where a project computes no survey of its own. */
  surveyRules: Located<SurveyRules> | null;
  places: DraftTable<PlaceRow>;
  /** Null also where a project has no outline. */
  map: CountryMap | null;
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
  quotedRanges: DraftTable<QuotedRangeRow>;
  quotedPlaces: DraftTable<QuotedPlace>;
  /** Text of each sample by its file name. */
  samples: Readonly<Record<string, string>>;
  content: Content;
  ids: KnownIds;
}
