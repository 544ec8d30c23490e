import type { Facts, ProjectWords } from '../i18n/project-words.ts';
import type { DataKind } from '../schemas/frontmatter.ts';
import type { Project } from './project.ts';

/** The kinds of data that a project has; panels, columns and sections of another kind do not apply to it. */
export function dataKinds(project: Project): ReadonlySet<DataKind> {
  const { statistics, places, history, outlook, quotedRanges } = project;
  const has: Record<DataKind, boolean> = {
    official: statistics.some(({ subject }) => subject.kind === 'occupation'),
    survey: statistics.some(({ subject }) => subject.kind === 'level'),
    prices: places.some(({ rpp }) => rpp !== null),
    history: history.length > 0,
    outlook: outlook.length > 0,
    quoted: quotedRanges.length > 0,
  };
  return new Set(
    Object.entries(has).flatMap(([kind, present]) => (present ? [kind] : [])) as DataKind[],
  );
}

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
    places: placeKinds.has('metro') ? 'area' : 'city',
    regions: regionsOf(placeKinds, places.filter(({ kind }) => kind === 'nation').length),
    distance: site.distance ?? 'own',
    official: answer(kinds.has('official')),
    survey: answer(kinds.has('survey')),
    prices: answer(kinds.has('prices')),
    answers: survey.rules === null ? 'other' : 'public',
    ladder: site.ladder ?? 'own',
    article: answer(/^in the /i.test(nation?.inPlace['en'] ?? '')),
    incentives: answer(statistics.some(({ basis }) => basis === 'wage-incl-incentive')),
  };
}

function regionsOf(kinds: ReadonlySet<string>, nations: number): Facts['regions'] {
  if (kinds.has('state')) return 'state';
  if (kinds.has('region')) return 'region';
  return nations > 1 ? 'country' : 'none';
}
