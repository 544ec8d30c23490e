import type { Facts, ProjectWords } from '../i18n/project-words.ts';
import { dataKinds } from './data-kinds.ts';
import type { Project } from './project.ts';

/** The words of a project, for its languages: its own messages, and what its data make true. */
export function projectWords(project: Project): ProjectWords {
  return { messages: project.messages, facts: projectFacts(project) };
}

function projectFacts(project: Project): Facts {
  const { places, site, statistics, survey } = project;
  const nation = places.find(({ id }) => id === site.nation);
  const kinds = dataKinds(project);
  const placeKinds = new Set<string>(places.map(({ kind }) => kind));
  const answer = (yes: boolean): 'yes' | 'no' => (yes ? 'yes' : 'no');
  return {
    // Agencies divide a country into metropolitan areas and states; an employer has cities in regions.
    places: kinds.officialPay ? 'area' : 'city',
    regions: regionsOf(
      placeKinds,
      kinds.officialPay,
      places.filter(({ kind }) => kind === 'nation').length,
    ),
    distance: site.distance ?? 'own',
    official: answer(kinds.officialPay),
    survey: answer(kinds.survey),
    prices: answer(kinds.priceLevels),
    quoted: answer(kinds.quoted),
    ranges: answer(kinds.ranges),
    pay: answer(kinds.officialPay || kinds.survey || kinds.quoted || kinds.ranges || kinds.ownPay),
    cities: answer(placeKinds.has('metro')),
    laws: answer(project.content.checklists.some(({ data }) => data.purpose === 'posting')),
    answers: survey.rules === null ? 'other' : 'public',
    ladder: site.ladder ?? 'own',
    tracks: project.ladder.tracks.length > 1 ? 'several' : 'one',
    article: answer(/^in the /i.test(nation?.inPlace['en'] ?? '')),
    incentives: answer(statistics.some(({ basis }) => basis === 'wage-incl-incentive')),
  };
}

function regionsOf(
  kinds: ReadonlySet<string>,
  official: boolean,
  nations: number,
): Facts['regions'] {
  if (kinds.has('state')) return official ? 'state' : 'region';
  return nations > 1 ? 'country' : 'none';
}
