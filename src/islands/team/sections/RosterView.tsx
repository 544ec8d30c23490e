import type { ReactNode } from 'react';
import { useEffect, useMemo, useRef } from 'react';
import { unbrokenWords } from '../../../i18n/formats.ts';
import type { Language } from '../../../i18n/language.ts';
import type { TotalsView } from '../engine/protocol.ts';
import { useAnswer } from '../state/use-answer.ts';
import { AnswerState } from './AnswerState.tsx';
import { GuardedSection } from './GuardedSection.tsx';
import { PlanFoot } from './PlanFoot.tsx';
import { ExportSection } from './export/ExportSection.tsx';
import { FindingsSection } from './findings/FindingsSection.tsx';
import { moneyOf } from './labels.ts';
import { PeopleSection } from './people/PeopleSection.tsx';
import { PeopleStrip } from './people/PeopleStrip.tsx';
import { PostingSection } from './posting/PostingSection.tsx';
import { PromotionsSection } from './promotions/PromotionsSection.tsx';
import { RangesSection } from './ranges/RangesSection.tsx';
import type { RosterViewProps } from './section-props.ts';

interface RosterProps extends Omit<RosterViewProps, 'outcome'> {
  /** How the file was read, with what to look at in it. */
  reading: ReactNode;
}

/** An open roster: the finding on everybody, the picture, people, promotions, and what else can be said. */
export function RosterView({ reading, ...props }: RosterProps) {
  const { language, client, planning, revision, summary } = props;
  const { t } = language;
  const worked = useAnswer(client, 'scenarios', planning, revision);
  const { answer, question } = worked;
  const outcome = useMemo(
    () => answer && question && { ...answer, planning: question },
    [answer, question],
  );
  const given = { ...props, outcome };
  const totals = useAnswer(
    client,
    'totals',
    outcome && {},
    `${revision} ${outcome?.rangesVersion}`,
  );
  return (
    <>
      <Finding language={language} people={summary.counts.rows} view={totals.answer} />
      <AnswerState language={language} label={t('team.work.positions')} answered={worked} />
      <AnswerState language={language} label={t('team.work.positions')} answered={totals} />
      <div className="team-settings">
        {reading}
        <GuardedSection {...given} id="ranges" title={t('team.ranges.title')}>
          <RangesSection {...given} />
        </GuardedSection>
      </div>
      <GuardedSection {...given} id="picture" title={t('team.people.title')}>
        <PeopleStrip {...given} />
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
      <PlanFoot {...given} />
    </>
  );
}

interface FindingProps {
  language: Language;
  people: number;
  /** Null until it is worked out. */
  view: TotalsView | null;
}

/** What the whole file says, as the title of the page, which is where a reader begins once a roster is open. */
function Finding({ language, people, view }: FindingProps) {
  const { t } = language;
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const sum = (side: 'green' | 'red'): number =>
    (view?.totals ?? []).reduce((count, total) => count + total[side], 0);
  const [below, above] = [sum('green'), sum('red')];
  return (
    <div className="team-finding">
      <h1 ref={title} tabIndex={-1}>
        {unbrokenWords(
          view === null
            ? t('team.people', { n: people })
            : t('team.finding', {
                people,
                ranged: people - view.withoutRange,
                unranged: view.withoutRange,
                side: below && above ? 'both' : below ? 'below' : above ? 'above' : 'none',
                below,
                above,
              }),
        )}
      </h1>
      {view?.totals.map((total) => {
        const money = moneyOf(language, total.currency);
        return (
          <p key={total.currency} className="measured">
            {t('team.finding.pay', {
              amount: money(total.paidHundredths),
              currency: total.currency,
              n: total.green,
              minimum: money(total.paidCostToMinimumHundredths),
            })}
          </p>
        );
      })}
    </div>
  );
}
