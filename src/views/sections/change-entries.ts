import type { ReworkedRung } from '../../changes/compare-releases.ts';
import { compareReleases, reworkedRungs, underIdsOfToday } from '../../changes/compare-releases.ts';
import { takeRelease } from '../../changes/take-release.ts';
import { roleArguments } from '../../ladder/role-words.ts';
import type { Release } from '../../schemas/release.ts';
import type { SiteModel } from '../site/site-model.ts';
import { oncePer } from '../site/site-model.ts';
import type { NameOf } from './change-items.ts';
import { payItems, rangeItems, rungItems, rungNames, sourceItems } from './change-items.ts';

/** What one part of a rung said and says. */
interface WordingRow {
  part: string;
  before: string[];
  after: string[];
}

/** The words of a rung that changed. */
interface WordingItem {
  id: string;
  title: string;
  /** How many lines. */
  text: string;
  rows: WordingRow[];
}

/** What changed between two days, ready to print and to be fed. */
export interface ChangeEntry {
  /** By the earlier of its two days, so that it stays while the later one moves on. */
  id: string;
  /** The later day, YYYY-MM-DD. */
  date: string;
  title: string;
  /** What it is compared with, or how the record begins. */
  text: string;
  /** Sentences by what they are about; parts without any are left out. */
  parts: { id: string; title: string; items: string[] }[];
  /** Null where nothing was reworded. */
  wording: { title: string; items: WordingItem[] } | null;
}

/**
 * The changes of a site by date, the newest first: what the pages show now against the last release, each release
 * against the one before it, and the day on which the record begins. Empty without a release.
 */
export const changeEntries = oncePer((model: SiteModel): ChangeEntry[] => {
  const { project, atlas, former } = model;
  const releases = project.releases.map((release) => underIdsOfToday(release, former));
  const [first] = releases;
  const last = releases.at(-1);
  if (!first || !last) return [];
  const now = takeRelease(project, atlas, project.site.asOf);
  const between = releases
    .slice(1)
    .map((after, index) => entryOf(model, releases[index]!, after))
    .reverse();
  const open = entryOf(model, last, now, true);
  const changed = open.parts.length > 0 || open.wording !== null;
  return [...(changed ? [open] : []), ...between, firstEntry(model, first)];
});

/** The day since which nothing has changed; null where something has, or nothing is recorded. */
export function unchangedSince(model: SiteModel): string | null {
  const last = model.project.releases.at(-1);
  if (!last || changeEntries(model).some(({ id }) => id === entryId(last))) return null;
  return last.date;
}

const entryId = (before: Release): string => `since-${before.date}`;

function firstEntry(model: SiteModel, { date, rungs, sources }: Release): ChangeEntry {
  const { language } = model;
  return {
    id: 'begins',
    date,
    title: language.date(date),
    text: language.t('changes.begins', { rungs: rungs.length, sources: sources.length }),
    parts: [],
    wording: null,
  };
}

/** @param open whether the later of the two is the present, which has no day of its own */
function entryOf(model: SiteModel, before: Release, after: Release, open = false): ChangeEntry {
  const { language, locale } = model;
  const { t } = language;
  const changes = compareReleases(before, after);
  const reworked = reworkedRungs(before, after, locale);
  const nameOf = rungNames(model, before, after);
  const date = language.date(before.date);
  const parts = [
    {
      id: 'rungs',
      title: t('changes.rungs'),
      items: rungItems(model, changes, reworked ?? [], nameOf),
    },
    { id: 'sources', title: t('changes.sources'), items: sourceItems(model, changes) },
    { id: 'pay', title: t('changes.pay'), items: payItems(model, changes, nameOf) },
    { id: 'ranges', title: t('changes.ranges'), items: rangeItems(model, changes, nameOf) },
  ].filter(({ items }) => items.length > 0);
  const wording = (reworked ?? []).flatMap((rung) => wordingItem(model, rung, nameOf) ?? []);
  return {
    id: entryId(before),
    date: after.date,
    title: open ? t('changes.sinceTitle', { date }) : language.date(after.date),
    text: [
      t(open ? 'changes.now' : 'changes.since', { date }),
      ...(parts.length + wording.length === 0 ? [t('changes.nothing')] : []),
      ...(reworked === null ? [t('changes.wording.unknown')] : []),
    ].join(' '),
    parts,
    wording: wording.length === 0 ? null : { title: t('changes.wording'), items: wording },
  };
}

/** The words of a rung that changed; null where that is its title alone. */
function wordingItem(
  model: SiteModel,
  { id, parts: all }: ReworkedRung,
  nameOf: NameOf,
): WordingItem | null {
  const { t } = model.language;
  const parts = all.flatMap(({ part, ...rest }) => (part === 'title' ? [] : [{ part, ...rest }]));
  if (parts.length === 0) return null;
  const count = (side: 'before' | 'after'): number =>
    parts.reduce((sum, part) => sum + part[side].length, 0);
  return {
    id,
    title: nameOf(id),
    text: t('changes.wording.count', { before: count('before'), after: count('after') }),
    rows: parts.map(({ part, id: about, before, after }) => ({
      part: partName(model, part, about, nameOf),
      before,
      after,
    })),
  };
}

function partName(
  model: SiteModel,
  part: Exclude<ReworkedRung['parts'][number]['part'], 'title'>,
  id: string | null,
  nameOf: NameOf,
): string {
  const { t } = model.language;
  switch (part) {
    case 'summary':
      return t('changes.part.summary');
    case 'duties':
      return t('role.duties');
    case 'competency':
      return competencyName(model, id!);
    case 'step': {
      const role = model.roles.find((own) => own.id === id);
      return role
        ? t('role.step', roleArguments('next', role.words))
        : t('changes.part.step', { name: nameOf(id!) });
    }
  }
}

function competencyName({ project, locale, language }: SiteModel, id: string): string {
  const known = project.content.competencies.find((own) => own.id === id && own.locale === locale);
  return known ? known.data.name : language.t('changes.part.formerCompetency');
}
