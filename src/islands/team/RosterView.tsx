import type { Language } from '../../i18n/language.ts';
import { Contents } from './Contents.tsx';
import type { EngineLink } from './connect-engine.ts';
import type { PlanView, RosterSummary } from './engine/asks.ts';
import { FindingsSection } from './findings/FindingsSection.tsx';
import { GuardedSection } from './GuardedSection.tsx';
import { OutSection } from './out/OutSection.tsx';
import { PeopleSection } from './people/PeopleSection.tsx';
import { PlannerSection } from './planner/PlannerSection.tsx';
import type { Planning, PlanningChange } from './planning.ts';
import { PostingSection } from './posting/PostingSection.tsx';
import { RangesSection } from './ranges/RangesSection.tsx';
import type { ReportData } from './report/report-data.ts';
import type { TeamProps } from './team-props.ts';
import { useAnswer } from './use-answer.ts';

/** What every section of an open roster is given. */
export interface RosterViewProps extends TeamProps {
  language: Language;
  link: EngineLink;
  summary: RosterSummary;
  planning: Planning;
  /** Both scenarios worked out; null until the first answer. */
  plan: PlanView | null;
  /** Counts the rosters that were read. */
  revision: number;
  change: (change: PlanningChange) => void;
  say: (text: string, fault?: boolean) => void;
  /** The plan is in a file of the reader’s. */
  saved: (text: string) => void;
  /** Name of the file that the roster came from. */
  name: string;
  /** Puts the report where the browser prints it; null takes it away. */
  showReport: (report: ReportData | null) => void;
}

/** An open roster: people against their ranges, promotions, and what else can be said about it. */
export function RosterView(props: Omit<RosterViewProps, 'plan'>) {
  const { language, link, planning, revision } = props;
  const { t } = language;
  const { answer: plan } = useAnswer(link, 'plan', planning, revision);
  const given = { ...props, plan };
  return (
    <>
      <Contents language={language} />
      <GuardedSection {...given} id="ranges" title={t('team.ranges.title')}>
        <RangesSection {...given} />
      </GuardedSection>
      <GuardedSection {...given} id="people" title={t('team.people.title')}>
        <PeopleSection {...given} />
      </GuardedSection>
      <GuardedSection {...given} id="promotions" title={t('team.planner.title')}>
        <PlannerSection {...given} />
      </GuardedSection>
      <FindingsSection {...given} />
      <GuardedSection {...given} id="posting" title={t('team.posting.title')}>
        <PostingSection {...given} />
      </GuardedSection>
      <GuardedSection {...given} id="out" title={t('team.out.title')}>
        <OutSection {...given} />
      </GuardedSection>
    </>
  );
}
