import type { Language } from '../../i18n/language.ts';

const PARTS = [
  ['ranges', 'team.ranges.title'],
  ['people', 'team.people.title'],
  ['promotions', 'team.planner.title'],
  ['compression', 'team.compression.table'],
  ['structure', 'team.structure.title'],
  ['gap', 'team.gap.title'],
  ['posting', 'team.posting.title'],
  ['out', 'team.out.title'],
] as const;

/** The parts of the page once a roster is open. */
export function Contents({ language }: { language: Language }) {
  const { t } = language;
  return (
    <nav className="team-contents" aria-label={t('team.contents')}>
      <ul>
        {PARTS.map(([id, title]) => (
          <li key={id}>
            <a href={`#${id}`}>{t(title)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
