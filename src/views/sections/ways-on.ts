import type { Place } from '../../schemas/place.ts';
import { ladderTellsPay } from '../site/family-model.ts';
import { nextRoles } from '../site/ladder-ways.ts';
import type { Link } from '../site/page-frame.ts';
import { hasPage } from '../site/page-frame.ts';
import type { LadderRole } from '../site/ladder-roles.ts';
import type { SiteModel } from '../site/site-model.ts';
import { standingLink } from './pay-answer.ts';

/** Where a reader goes from here, in words of their own; the addresses carry what the page was about. */
export interface WaysOn {
  title: string;
  links: WayOn[];
}

interface WayOn extends Link {
  /** What it is good for. */
  text: string;
  /** The rung and the place that go along; null where nothing does. */
  about: string | null;
}

/** What a page is about, as far as it is about a rung, a place or a step. */
export interface Subject {
  role?: LadderRole;
  place?: Place;
  step?: { lower: LadderRole; upper: LadderRole };
}

/** What a reader may want to do, in the order of a page. */
type Wish = 'stand' | 'compare' | 'plan' | 'team' | 'explore' | 'ladder';

const MOST = 3;

/**
 * The strip at the end of a page: the first three of some wishes that the site can fulfil. A site without a survey
 * has no page of pay, and on the highest rung there is no step to plan.
 */
export function waysOn(model: SiteModel, wishes: readonly Wish[], subject: Subject = {}): WaysOn {
  const links = wishes.flatMap((wish) => wayOn(model, wish, subject) ?? []);
  return { title: model.language.t('next.title'), links: links.slice(0, MOST) };
}

/** What the tools of a site are for, for a reader who comes without a question. */
export function toolBand(model: SiteModel): WaysOn {
  const wishes = ['stand', 'compare', 'plan', 'team'] as const;
  return {
    title: model.language.t('home.tools'),
    links: wishes.flatMap((wish) => wayOn(model, wish, {}) ?? []),
  };
}

function wayOn(model: SiteModel, wish: Wish, { role, place, step }: Subject): WayOn | null {
  const { addresses } = model;
  const { t } = model.language;
  switch (wish) {
    case 'stand': {
      if (!hasPage(model, 'salaries')) return null;
      const asked = role?.pay ? role : model.mainRole;
      const here = place ?? model.atlas.nation;
      const { href } = standingLink(model, asked, here);
      return {
        label: t('next.stand'),
        href,
        text: t('next.stand.text'),
        about: aboutText(model, role?.pay ? role : null, place ?? null),
      };
    }
    case 'compare': {
      if (!hasPage(model, 'compare')) return null;
      return {
        label: t('next.compare'),
        href: addresses.page(`/compare/${compareQuery(model, role ?? null, place ?? null)}`),
        text: t('next.compare.text', { priced: model.prices ? 'yes' : 'no' }),
        about: aboutText(model, role?.pay ? role : null, place ?? null),
      };
    }
    case 'plan': {
      const planned = step ?? stepFrom(model, role);
      if (role && !planned) return null;
      return {
        ...(planned
          ? planLink(model, planned.lower, planned.upper, place)
          : { label: t('next.plan'), href: addresses.page('/plan/') }),
        text: t('next.plan.text'),
        about: planned ? `${planned.lower.words.title} → ${planned.upper.words.title}` : null,
      };
    }
    case 'team':
      return {
        label: t('next.team'),
        href: addresses.page('/team/'),
        text: t('next.team.text'),
        about: null,
      };
    case 'explore': {
      if (!hasPage(model, 'salaries')) return null;
      const [state] = place?.stateIds ?? [];
      const query = role?.pay ? `?rung=${role.id}` : state ? `?state=${state}` : '';
      return {
        label: t('next.explore'),
        href: addresses.page(`/salaries/${query}`),
        text: t('next.explore.text'),
        about: null,
      };
    }
    case 'ladder':
      return {
        label: t('next.ladder'),
        href: addresses.page('/ladder/'),
        // Ranges of an employer stand on the pages of roles and cities alone.
        text: t('next.ladder.text', { paid: ladderTellsPay(model) ? 'yes' : 'no' }),
        about: null,
      };
  }
}

/** The only step up from a rung; none where there is a choice. */
function stepFrom(model: SiteModel, role: LadderRole | undefined): Subject['step'] | null {
  if (!role) return null;
  const [next] = nextRoles(model, role);
  return next ? { lower: role, upper: next } : null;
}

function aboutText(model: SiteModel, role: LadderRole | null, place: Place | null): string | null {
  const names = [role?.words.title ?? null, place && model.placeShort(place)];
  return names.filter((name) => name !== null).join(' · ') || null;
}

function compareQuery({ atlas }: SiteModel, role: LadderRole | null, place: Place | null): string {
  const parts = [
    ...(place ? [`places=${[place.id, ...largestBeside(atlas, place)].join('.')}`] : []),
    ...(role?.pay ? [`rungs=${role.id}`] : []),
  ];
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

/** The two largest markets beside a place. */
function largestBeside({ largestMarkets }: SiteModel['atlas'], { id }: Place): string[] {
  return largestMarkets
    .filter((other) => other.id !== id)
    .slice(0, 2)
    .map((other) => other.id);
}

/** Leads to a plan for a step, begun with both rungs and, where one is given, the place whose pay counts. */
export function planLink(
  model: Pick<SiteModel, 'language' | 'addresses'>,
  lower: Pick<LadderRole, 'id'>,
  upper: Pick<LadderRole, 'id'>,
  place?: Pick<Place, 'id'>,
): Link {
  const at = place ? `&at=${place.id}` : '';
  return {
    label: model.language.t('next.planThis'),
    href: model.addresses.page(`/plan/?from=${lower.id}&to=${upper.id}${at}`),
  };
}
