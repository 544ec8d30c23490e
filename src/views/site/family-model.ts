import { ladderOfFamily } from '../../schemas/ladder.ts';
import type { Link } from './page-frame.ts';
import type { SiteModel } from './site-model.ts';
import { rungGroup } from './ladder-roles.ts';
import { oncePer, surveyOf } from './site-model.ts';

/** The narrowed models of a site by family, each made once. */
const familyModels = oncePer((_model: SiteModel) => new Map<string, SiteModel>());

/**
 * The site as a page of one family sees it: its own rungs, competencies and measures; the whole site where it
 * has a single ladder.
 * @throws RangeError when no family has the id
 */
export function familyModel(model: SiteModel, familyId: string): SiteModel {
  if (model.project.ladder.families.length === 1) return model;
  const kept = familyModels(model);
  const narrowed = kept.get(familyId) ?? narrowedTo(model, familyId);
  kept.set(familyId, narrowed);
  return narrowed;
}

function narrowedTo(model: SiteModel, familyId: string): SiteModel {
  const ladder = ladderOfFamily(model.project.ladder, familyId);
  const project = { ...model.project, ladder };
  const roles = model.roles
    .filter(({ track }) => track.familyId === familyId)
    .map((role) => ({ ...role, group: rungGroup({ ...model, project }, role.id, role.track) }));
  const [family] = ladder.families;
  const mainIds = [family?.mainRole, model.mainRole.id];
  const mainRole = roles.find(({ id }) => mainIds.includes(id)) ?? roles[0]!;
  return { ...model, project, familyId, roles, mainRole, survey: surveyOf(mainRole, roles) };
}

/** The path of the page of a model's ladder: that of its family where there are several. */
export function ladderPath({ familyId }: Pick<SiteModel, 'familyId'>): string {
  return familyId === null ? '/ladder/' : `/ladder/${familyId}/`;
}

/** The path of a model’s ladder as one document to print. */
export function wholeLadderPath(model: Pick<SiteModel, 'familyId'>): string {
  return `${ladderPath(model)}whole/`;
}

/** The title of that document, by its family where there are several. */
export function wholeLadderTitle(model: SiteModel): string {
  return model.language.t('whole.title', {
    family: model.familyId === null ? 'none' : model.entry('families', model.familyId).data.short,
  });
}

/** Leads to that document. */
export function wholeLadderLink(model: SiteModel): Link {
  return {
    label: wholeLadderTitle(model),
    href: model.addresses.page(wholeLadderPath(model)),
  };
}

/** Crumbs above a page of the ladder: the ladder, and its family where there are several. */
export function ladderCrumbs(model: SiteModel): Link[] {
  const { addresses, familyId, language } = model;
  return [
    { label: language.t('nav.ladder'), href: addresses.page('/ladder/') },
    ...(familyId === null
      ? []
      : [
          {
            label: model.entry('families', familyId).data.short,
            href: addresses.page(ladderPath(model)),
          },
        ]),
  ];
}

/** Whether the page of a ladder says what any rung is paid: it shows pay of the market and no range of an employer. */
export function ladderTellsPay({ roles }: Pick<SiteModel, 'roles'>): boolean {
  return roles.some(({ pay }) => pay !== null);
}

/** What content/pages/ says every promotion takes, as Markdown; null where it says nothing. */
export function promotionText(model: Pick<SiteModel, 'entry'>): string | null {
  const { body } = model.entry('pages', 'ladder');
  return body.trim() === '' ? null : body;
}

/** Leads to what every promotion takes, on the page of a model's ladder; null where there is no such text, or no such page. */
export function promotionLink(model: SiteModel): Link | null {
  const severalFamilies = model.familyId === null && model.project.ladder.families.length > 1;
  if (promotionText(model) === null || severalFamilies) return null;
  return {
    label: model.language.t('matrix.promotion'),
    href: `${model.addresses.page(ladderPath(model))}#promotion`,
  };
}
