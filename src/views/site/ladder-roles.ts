import { insideSentence } from '../../i18n/formats.ts';
import type { Language } from '../../i18n/language.ts';
import { marketStep, marketStepInterval } from '../../ladder/market-step.ts';
import { isCommon, nextRung, rungBelow, rungPosition } from '../../ladder/order.ts';
import type { RoleWords } from '../../ladder/role-words.ts';
import { roleWords } from '../../ladder/role-words.ts';
import type { PayAtlas } from '../../pay/pay-atlas.ts';
import type { ContentEntry, Project } from '../../project/project.ts';
import type { Track } from '../../schemas/ladder.ts';
import type { PayStatistic } from '../../schemas/pay-statistic.ts';
import type { Role } from '../../schemas/role.ts';
import type { Interval } from '../../stats/log-interval.ts';

/** A rung of the ladder in one language. */
export interface LadderRole {
  id: string;
  /** Counted from 1, the lowest rung that leads here. */
  rung: number;
  /** Rungs on the line of its track. */
  of: number;
  track: Track;
  /** Name of its family or track for lists, where there are several; null where one list says it all. */
  group: string | null;
  /** Id of the rung below on the line of its track; null on the lowest. */
  belowId: string | null;
  /** No step leads up from here. */
  top: boolean;
  data: Role;
  body: string;
  words: RoleWords;
  /** Share by which its median exceeds that of the rung below in the nation, before rounding. */
  step: number | null;
  /** 95 % interval of that step; null where it is not known. */
  stepInterval: Interval | null;
  /** Pay in the nation; null where no survey tells it. */
  pay: PayStatistic | null;
  /** SOC codes of the related official occupations, in the order of display. */
  socCodes: string[];
}

/** Finds an entry of content/ in a language; throws when there is none. */
export type FindEntry = <K extends keyof Project['content']>(
  kind: K,
  id: string,
) => ContentEntry<K>;

/** What names of families and tracks are made from. */
interface TrackWords {
  project: Project;
  entry: FindEntry;
}

/** The rungs, the lowest first, with their words, their pay and their step. */
export function ladderRoles(model: GroupWords, atlas: PayAtlas): LadderRole[] {
  const { project, entry } = model;
  const { ladder, crosswalk } = project;
  return ladder.levels.map((id) => {
    const { data, body } = entry('roles', id);
    const position = rungPosition(ladder, id);
    const belowId = rungBelow(ladder, id);
    const below = atlas.levelPay[belowId ?? ''];
    const pay = atlas.levelPay[id] ?? null;
    return {
      id,
      ...position,
      group: rungGroup(model, id, position.track),
      belowId,
      top: nextRung(ladder, id) === null,
      data,
      body,
      words: roleWords(data),
      step: below && pay ? marketStep(below, pay) : null,
      stepInterval: below && pay ? marketStepInterval(below, pay) : null,
      pay,
      socCodes: crosswalk.filter((row) => row.levelId === id).map((row) => row.socCode),
    };
  });
}

/** What names of groups are made from. */
interface GroupWords extends TrackWords {
  language: Language;
}

/** What a rung is listed under: its track, or where it leads to the end of every track, the common rungs. */
export function rungGroup(model: GroupWords, id: string, track: Track): string | null {
  const { ladder } = model.project;
  if (!isCommon(ladder, id)) return trackGroup(model, track);
  return groupName(model, track.familyId, model.language.t('rung.common'));
}

/** "Engineering, managers": as much of family and track as tells tracks apart; null where there is one. */
export function trackGroup(model: GroupWords, track: Track): string | null {
  return groupName(model, track.familyId, trackName(model, track));
}

/** The name of a track; null where it is the only one of its family. */
export function trackName({ project, entry }: TrackWords, { id, familyId }: Track): string | null {
  const tracks = project.ladder.tracks.filter((track) => track.familyId === familyId);
  return tracks.length > 1 ? (entry('families', familyId).data.tracks?.[id] ?? id) : null;
}

/** The name of a group after that of its family. */
function groupName(model: GroupWords, familyId: string, name: string | null): string | null {
  const family = familyName(model, familyId);
  if (family === null || name === null) return family ?? name;
  return `${family}, ${insideSentence(name, model.language.locale)}`;
}

/** The name of a family; null where there is one. */
export function familyName({ project, entry }: TrackWords, familyId: string): string | null {
  return project.ladder.families.length === 1 ? null : entry('families', familyId).data.short;
}
