import type { OwnPayLine } from '../../charts/decided-ranges/describe-own-pay.ts';
import { describeOwnPay, ownPeopleText } from '../../charts/decided-ranges/describe-own-pay.ts';
import { layoutDecidedRanges } from '../../charts/decided-ranges/layout.ts';
import { ownPayStatistic } from '../../pay/own-pay.ts';
import type { OwnPayRow } from '../../schemas/own-pay.ts';
import type { Place } from '../../schemas/place.ts';
import { figureWords } from '../figures/drawn-figure.ts';
import { withEmbed } from '../figures/embed.ts';
import type { RangesFigure } from '../figures/employer-ranges-figure.ts';
import { evidenceLine, medianLabel } from '../site/pay-phrases.ts';
import type { LadderRole } from '../site/ladder-roles.ts';
import type { SiteModel } from '../site/site-model.ts';
import { ownPayTerms } from '../site/site-model.ts';

/** What an organisation pays its own people, from its records. */
export interface OwnPay {
  title: string;
  /** Whose records they are, and that what is missing may be hidden. */
  text: string;
  figure: RangesFigure;
}

/** A row with what it is about, as it is drawn. */
interface Line extends OwnPayLine {
  row: OwnPayRow;
  rung: number | null;
}

/** Own pay on a rung: in all places together, then by place; null where nothing may be shown. */
export function roleOwnPay(model: SiteModel, role: LadderRole): OwnPay | null {
  const { t } = model.language;
  const rows = model.project.ownPay.filter(({ levelId }) => levelId === role.id);
  const places = [model.atlas.nation, ...model.atlas.metros];
  const lines = rows
    .toSorted((a, b) => orderOf(places, a.placeId) - orderOf(places, b.placeId))
    .map((row) => placeLine(model, role, row));
  return ownPay(model, lines, t('ranges.column.where'), `roles/${role.id}/own-pay`);
}

/** Own pay in a place by rung, that of all rungs last; null where nothing may be shown. */
export function placeOwnPay(model: SiteModel, place: Pick<Place, 'id'>): OwnPay | null {
  const { t } = model.language;
  const rows = model.project.ownPay.filter(({ placeId }) => placeId === place.id);
  const found = [...model.roles, null].flatMap((role) =>
    rows
      .filter(({ levelId }) => levelId === (role?.id ?? null))
      .map((row) =>
        toLine(model, row, {
          name: role?.words.title ?? t('ownPay.allLevels'),
          rung: role?.rung ?? null,
          total: role === null,
        }),
      ),
  );
  return ownPay(model, found, t('table.rung'), `cities/${place.id}/own-pay`);
}

/** Own pay on a rung in a place, with that of all places below it; null where none of the place may be shown. */
export function ownPayHere(
  model: SiteModel,
  role: LadderRole,
  place: Pick<Place, 'id'>,
): OwnPay | null {
  const { t } = model.language;
  const rows = model.project.ownPay.filter(({ levelId }) => levelId === role.id);
  const here = rows.find(({ placeId }) => placeId === place.id);
  if (!here) return null;
  const lines = [here, rows.find(({ placeId }) => placeId === null)].flatMap((row) =>
    row ? placeLine(model, role, row) : [],
  );
  return ownPay(model, lines, t('ranges.column.where'), null);
}

/** Sources of own pay that a page shows; none where it shows none. */
export function ownPaySources(own: OwnPay | null, { project }: SiteModel): string[] {
  return own === null ? [] : [...new Set(project.ownPay.map(({ sourceId }) => sourceId))];
}

/** What tools say beside own pay, with the way to its rules; null where the organisation shows none of a rung. */
export function ownPayNote(
  model: SiteModel,
): { text: string; method: { label: string; href: string } } | null {
  const { project, language, addresses } = model;
  const row = project.ownPay.find(({ levelId }) => levelId !== null);
  if (!row) return null;
  return {
    text: ownPayText(model, row.sourceId),
    method: { label: language.t('figure.method'), href: addresses.method('own-pay') },
  };
}

/** Whose records they are, and that what is missing may be hidden. */
function ownPayText(model: SiteModel, sourceId: string): string {
  return model.language.t('ownPay.text', {
    publisher: model.text(model.source(sourceId).publisher),
  });
}

function ownPay(
  model: SiteModel,
  lines: readonly Line[],
  of: string,
  embed: string | null,
): OwnPay | null {
  const [first] = lines;
  if (!first) return null;
  const { language, addresses } = model;
  const { t } = language;
  const { currency, sourceId } = first.row;
  const data = {
    currency,
    rows: lines.map(({ name, people, statistic, rung }) => ({
      name,
      note: people,
      label: medianLabel(model, statistic),
      mark: { kind: 'statistic' as const, statistic, rung },
    })),
  };
  const layout = (width: number, narrow: boolean) =>
    layoutDecidedRanges(data, { width, narrow, language });
  return {
    title: t('ownPay.title'),
    text: t('ownPay.text', { publisher: model.text(model.source(sourceId).publisher) }),
    figure: withEmbed(model, embed, {
      words: figureWords(model, describeOwnPay(lines, language, of), {
        evidence: [{ ...evidenceLine(model, 'observed', first.rung), word: t('ownPay.evidence') }],
        sourceIds: [...new Set(lines.map(({ row }) => row.sourceId))],
        downloads: [{ label: t('figure.csv'), href: addresses.file('/data/own-pay.csv') }],
        method: 'own-pay',
      }),
      narrow: layout(328, true),
      medium: layout(720, false),
      wide: null,
    }),
  };
}

/** A row of a rung, named after its place. */
function placeLine(model: SiteModel, { rung }: LadderRole, row: OwnPayRow): Line {
  const { placeId } = row;
  return toLine(model, row, {
    name: placeId === null ? model.language.t('ownPay.allPlaces') : placeLabel(model, placeId),
    rung,
    total: placeId === null,
  });
}

function toLine(
  model: SiteModel,
  row: OwnPayRow,
  words: Pick<Line, 'name' | 'rung' | 'total'>,
): Line {
  return {
    row,
    ...words,
    people: ownPeopleText(row.contributors, model.language),
    statistic: ownPayStatistic(row, ownPayTerms(model.project)),
  };
}

const placeLabel = (model: SiteModel, placeId: string): string =>
  model.placeLabel(model.project.places.find(({ id }) => id === placeId)!);

/** All places come first, then those of the site in their order, then states and whatever else there is. */
function orderOf(places: readonly Pick<Place, 'id'>[], placeId: string | null): number {
  if (placeId === null) return -1;
  const index = places.findIndex(({ id }) => id === placeId);
  return index === -1 ? places.length : index;
}
