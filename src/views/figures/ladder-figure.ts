import { describeLadder } from '../../charts/ladder/describe.ts';
import type { LadderRung } from '../../charts/ladder/ladder-data.ts';
import type { LadderLayout } from '../../charts/ladder/layout.ts';
import { layoutLadder } from '../../charts/ladder/layout.ts';
import type { PayStatistic } from '../../schemas/pay-statistic.ts';
import type { Place } from '../../schemas/place.ts';
import { apiFile, jsonDownloads } from '../site/api-files.ts';
import { familyModel } from '../site/family-model.ts';
import type { Link } from '../site/page-frame.ts';
import { evidenceLine, medianLabel, middleHalf, payOf, thinWords } from '../site/pay-phrases.ts';
import type { SiteModel } from '../site/site-model.ts';
import { trackGroup } from '../site/ladder-roles.ts';
import type { DrawnFigure } from './drawn-figure.ts';
import { figureWords } from './drawn-figure.ts';
import { withEmbed } from './embed.ts';

interface LadderFigureOptions {
  /** The nation, or a metropolitan area with estimates. */
  place: Place;
  /** Rung the page is about, whose steps are drawn in ink. */
  ownRoleId: string | null;
  /** Base width of the wide drawing; null where the ladder never gets wide. */
  wideWidth: number | null;
  /** Rung whose next step an area's headline tells; the main role unless given. */
  fromId?: string;
  downloads: Link[];
  /** Where it lies among the embeds; it has none unless given. */
  embed?: string;
}

/** The ladder of a place with everything around it; null where no rung has a figure. */
export function ladderFigure(
  model: SiteModel,
  options: LadderFigureOptions,
): DrawnFigure<LadderLayout> | null {
  const { language, project } = model;
  const estimated = options.place.kind !== 'nation';
  const about = options.ownRoleId ?? options.fromId ?? model.mainRole.id;
  const { familyId } = model.roles.find(({ id }) => id === about)!.track;
  const rungs = ladderRungs(model, options.place, options.ownRoleId, familyId);
  const shown = rungs.flatMap((rung) => (rung.statistic ? [rung.statistic] : []));
  const [first] = shown;
  if (first === undefined) return null;
  const shortNames = estimated || options.ownRoleId !== null;
  const description = describeLadder(rungs, {
    language,
    currency: model.currency,
    month: (model.survey ?? first).referenceDate,
    area: estimated ? { inPlace: model.inPlace(options.place), fromId: about } : null,
  });
  const { rung } = model.mainRole;
  const answers = shown.reduce((sum, statistic) => sum + (statistic.n ?? 0), 0);
  const tracks = project.ladder.tracks.filter((track) => track.familyId === familyId);
  const flights = tracks.map((track) => ({
    name: tracks.length > 1 ? trackGroup(model, track) : null,
    levelIds: track.levels,
  }));
  const layout = (width: number, narrow: boolean): LadderLayout =>
    layoutLadder(rungs, { width, narrow, language, shortNames, flights });
  return withEmbed(model, options.embed ?? null, {
    words: figureWords(model, description, {
      evidence: [
        estimated
          ? evidenceLine(model, 'estimated', rung, language.t('ladder.evidence.estimated'))
          : evidenceLine(
              model,
              'observed',
              rung,
              language.t('ladder.evidence.observed', { n: answers }),
            ),
      ],
      sourceIds: first.sourceIds,
      downloads: options.downloads,
      method: estimated ? 'estimate' : 'evidence',
    }),
    narrow: layout(328, true),
    medium: layout(720, false),
    wide: options.wideWidth === null ? null : layout(options.wideWidth, false),
  });
}

/** The rungs of a family in a place, lowest first; a rung without a figure keeps its row. */
function ladderRungs(
  model: SiteModel,
  place: Place,
  ownRoleId: string | null,
  familyId: string,
): LadderRung[] {
  const roles = model.roles.filter(({ track }) => track.familyId === familyId);
  return roles.map((role): LadderRung => {
    const statistic = payOf(model, role.id, place);
    const half = statistic && middleHalf(model, statistic);
    return {
      levelId: role.id,
      rung: role.rung,
      of: role.of,
      belowId: role.belowId,
      top: role.top,
      name: role.words.title,
      shortName: role.words.short,
      words: role.words,
      own: role.id === ownRoleId,
      statistic,
      survey: role.pay,
      step: role.step,
      stepInterval: role.stepInterval,
      medianLabel: statistic && medianLabel(model, statistic),
      note: statistic
        ? statistic.evidence === 'observed'
          ? model.language.t('ladder.answers', { n: statistic.n ?? 0 })
          : half
        : null,
      warning: statistic && rungWarning(model, statistic),
    };
  });
}

/** On a ladder only the number of answers is said; few jobs concern the whole place and stand above it. */
function rungWarning(model: SiteModel, statistic: PayStatistic): LadderRung['warning'] {
  return thinWords(
    model,
    statistic.thin.filter((reason) => reason.kind === 'few-answers'),
  );
}

interface PlaceLadderOptions extends Pick<LadderFigureOptions, 'wideWidth' | 'fromId' | 'embed'> {
  /** Whether the area has a file with this picture; only that of the main role's family is one. */
  svg?: boolean;
}

/** The ladder of an area with estimates; a page and the file to take along draw the same. */
export function placeLadder(
  model: SiteModel,
  place: Place,
  { svg = true, ...options }: PlaceLadderOptions,
): DrawnFigure<LadderLayout> | null {
  const { language, addresses } = model;
  return ladderFigure(model, {
    place,
    ownRoleId: null,
    ...options,
    downloads: [
      { label: language.t('figure.csv'), href: addresses.file(`/data/cities/${place.id}.csv`) },
      ...jsonDownloads(model, apiFile('cities', place.id)),
      ...(svg
        ? [
            {
              label: language.t('figure.svg'),
              href: addresses.page(`/cities/${place.id}/ladder.svg`),
            },
          ]
        : []),
    ],
  });
}

/** The ladder of the nation across the page; null where no rung has a figure. */
export function homeLadder(model: SiteModel): DrawnFigure<LadderLayout> | null {
  const { language, addresses, atlas } = model;
  return ladderFigure(model, {
    place: atlas.nation,
    ownRoleId: null,
    wideWidth: 1248,
    downloads: [
      { label: language.t('figure.csv'), href: addresses.file('/data/survey.csv') },
      { label: language.t('figure.svg'), href: addresses.page('/ladder.svg') },
    ],
    embed: 'ladder',
  });
}

/** The ladder of the nation with a role's own step in ink. */
export function roleLadder(model: SiteModel, roleId: string): DrawnFigure<LadderLayout> | null {
  const { language, addresses, atlas } = model;
  return ladderFigure(model, {
    place: atlas.nation,
    ownRoleId: roleId,
    wideWidth: null,
    downloads: [
      { label: language.t('figure.csv'), href: addresses.file('/data/survey.csv') },
      { label: language.t('figure.svg'), href: addresses.page(`/roles/${roleId}/ladder.svg`) },
    ],
    embed: `roles/${roleId}/ladder`,
  });
}

/** The ladder of the family that stands for the site, as the page of a city has it; null without an estimate. */
export function cityLadder(model: SiteModel, place: Place): DrawnFigure<LadderLayout> | null {
  return placeLadder(model, place, { wideWidth: null, embed: `cities/${place.id}/ladder` });
}

/** The ladders of the families beside that of the site's main role. */
export function otherLadders(
  model: SiteModel,
  place: Place,
): { id: string; figure: DrawnFigure<LadderLayout> }[] {
  return model.project.ladder.families.flatMap(({ id }) => {
    if (id === model.mainRole.track.familyId) return [];
    const figure = placeLadder(familyModel(model, id), place, {
      wideWidth: null,
      svg: false,
      embed: `cities/${place.id}/ladder-${id}`,
    });
    return figure ? [{ id: `ladder-${id}`, figure }] : [];
  });
}
