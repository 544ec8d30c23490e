import { useMemo } from 'react';
import type { Language } from '../../../i18n/language.ts';
import { useAnswer } from '../state/use-answer.ts';
import { AnswerState } from './AnswerState.tsx';
import { GuardedSection } from './GuardedSection.tsx';
import { ExportSection } from './export/ExportSection.tsx';
import { FindingsSection } from './findings/FindingsSection.tsx';
import { PeopleSection } from './people/PeopleSection.tsx';
import { PostingSection } from './posting/PostingSection.tsx';
import { PromotionsSection } from './promotions/PromotionsSection.tsx';
import { RangesSection } from './ranges/RangesSection.tsx';
import type { RosterViewProps } from './section-props.ts';

/** An open roster: people against their ranges, promotions, and what else can be said about it. */
export function RosterView(props: Omit<RosterViewProps, 'outcome'>) {
  const { language, client, planning, revision } = props;
  const { t } = language;
  const worked = useAnswer(client, 'scenarios', planning, revision);
  const { answer, question } = worked;
  const outcome = useMemo(
    () => answer && question && { ...answer, planning: question },
    [answer, question],
  );
  const given = { ...props, outcome };
  return (
    <>
      <Contents language={language} />
      <AnswerState language={language} label={t('team.work.positions')} answered={worked} />
      <GuardedSection {...given} id="ranges" title={t('team.ranges.title')}>
        <RangesSection {...given} />
      </GuardedSection>
      <GuardedSection {...given} id="people" title={t('team.people.title')}>
        <PeopleSection {...given} />
      </GuardedSection>
      <GuardedSection {...given} id="promotions" title={t('team.planner.title')}>
        <PromotionsSection {...given} />
      </GuardedSection>
      <FindingsSection {...given} />
      <GuardedSection {...given} id="posting" title={t('team.posting.title')}>
        <PostingSection {...given} />
      </GuardedSection>
      <GuardedSection {...given} id="out" title={t('team.out.title')}>
        <ExportSection {...given} />
      </GuardedSection>
    </>
  );
}

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
function Contents({ language }: { language: Language }) {
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
