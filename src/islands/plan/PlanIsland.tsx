import { insideSentence } from '../../i18n/formats.ts';
import { useMemo } from 'react';
import { unpackLanguage } from '../../i18n/language.ts';
import { stepsBetween, wayId } from '../../ladder/order.ts';
import type { Plan } from '../../ladder/plan/plan.ts';
import { alreadyThere, workOnFirst } from '../../ladder/plan/work-on-first.ts';
import { NoticeBar } from '../shared/NoticeBar.tsx';
import { Beside } from './Beside.tsx';
import { nextSaying } from './AskedList.tsx';
import { describeReview } from './describe-plan.ts';
import { CompetencyRow } from './CompetencyRow.tsx';
import { PlanChoice } from './PlanChoice.tsx';
import { KeepPlan, PlanFiles } from './PlanFiles.tsx';
import { StepPay } from './StepPay.tsx';
import { PrintedPlan } from './PrintedPlan.tsx';
import type { PlanContext, PlanProps } from './plan-props.ts';
import type { PlanState } from './plan-state.ts';
import type { PlanActions } from './use-plan-state.ts';
import { usePlanState } from './use-plan-state.ts';
import { useCarriedView } from '../shared/use-carried-view.ts';
import { usePrintedSheets } from '../shared/use-printing.ts';

/** The personal plan: everything the reader enters stays in this component and in their own files. */
export function PlanIsland(pageProps: PlanProps) {
  const { locale, messages } = pageProps;
  const language = useMemo(() => unpackLanguage(locale, messages), [locale, messages]);
  useCarriedView();
  usePrintedSheets(language);
  const [state, actions] = usePlanState({ ...pageProps, language });
  const { plan, beside } = state;
  const props = askedOnTarget({ ...pageProps, language }, plan);
  const { t } = language;
  return (
    <div className="plan tool">
      {/* Until the browser takes over, entries would be lost. */}
      <div className="plan-desk" inert={!state.ready}>
        <div className="first-screen">
          <div>
            <PlanChoice {...props} plan={plan} change={actions.change} open={actions.openFile} />
          </div>
          <section aria-labelledby="plan-first">
            <h2 id="plan-first">{t('plan.first')}</h2>
            <div className="plan-facts">
              {props.pay && <StepPay {...props} pay={props.pay} plan={plan} at={state.place} />}
              <p className="measured">{describeReview(plan, state.day, language)}</p>
            </div>
            <FirstItems {...props} plan={plan} />
          </section>
        </div>

        <Ratings {...props} state={state} actions={actions} />

        <section className="section split" aria-labelledby="plan-files">
          <h2 id="plan-files">{t('plan.files')}</h2>
          <div>
            <PlanFiles {...props} state={state} actions={actions} />
            <KeepPlan language={language} kept={state.kept} actions={actions} />
          </div>
        </section>

        {beside && (
          <section className="section" aria-labelledby="plan-beside">
            <h2 id="plan-beside">{t('plan.beside')}</h2>
            <Beside {...props} plan={plan} other={beside} close={actions.closeBeside} />
          </section>
        )}

        <section className="section split" aria-labelledby="plan-asked">
          <h2 id="plan-asked">{t('plan.asked')}</h2>
          <AskedBefore {...props} plan={plan} />
        </section>

        <NoticeBar
          dismissLabel={t('plan.dismiss')}
          notice={state.notice}
          dismiss={actions.dismiss}
        />
      </div>
      <PrintedPlan {...props} plan={plan} other={beside} day={state.day} at={state.place} />
    </div>
  );
}

/** The page with the competencies that the target rung asks for. */
function askedOnTarget(props: PlanContext, { to }: Plan): PlanContext {
  const competencies = props.competencies.filter(({ rungs }) => Object.hasOwn(rungs, to));
  return {
    ...props,
    competencies,
    ladder: { ...props.ladder, competencies: competencies.map(({ id }) => id) },
  };
}

interface RatingsProps extends PlanContext {
  state: PlanState;
  actions: PlanActions;
}

/** Every competency with its rating and evidence. */
function Ratings({ state, actions, ...props }: RatingsProps) {
  const { t } = props.language;
  return (
    <section className="section" aria-labelledby="plan-rate">
      <h2 id="plan-rate">{t('plan.rate')}</h2>
      <p className="measured">{t('plan.rateNote')}</p>
      <div className="plan-rows">
        {props.competencies.map((competency) => (
          <CompetencyRow
            key={competency.id}
            {...props}
            competency={competency}
            plan={state.plan}
            day={state.day}
            change={actions.change}
            say={actions.say}
          />
        ))}
      </div>
    </section>
  );
}

/** What is asked before each step on the way, what to bring, and how long it typically takes. */
function AskedBefore({ language, ladder, steps, plan }: PlanContext & { plan: Plan }) {
  const { t } = language;
  return (
    <div className="plan-steps">
      {stepsBetween(ladder, plan.from, plan.to).map((way) => {
        const id = wayId(way);
        const step = steps[id]!;
        return (
          <div key={id} className="plan-step">
            <h3>
              <a href={step.href}>{step.title}</a>
            </h3>
            <p className="measured">{t('plan.asked.time', { time: step.time })}</p>
            <h4>{t('plan.asked.criteria')}</h4>
            <ul className="dashes two">
              {step.criteria.map((item) => (
                <li key={item}>{item}</li>
              ))}
            </ul>
            <h4>{t('plan.asked.bring')}</h4>
            <ul className="dashes two">
              {step.bring.map((item) => (
                <li key={item}>{item}</li>
              ))}
            </ul>
          </div>
        );
      })}
      <p className="source-line">{t('plan.asked.checklist')}</p>
    </div>
  );
}

/** What to work on first: the competency, how it is rated, what to show next and how, what evidence there is. */
function FirstItems({ language, ladder, competencies, plan }: PlanContext & { plan: Plan }) {
  const { t } = language;
  const first = workOnFirst(plan, ladder);
  const unrated = first.every(({ rating }) => rating === null);
  const nameOf = (id: string): string => competencies.find((item) => item.id === id)!.name;
  const there = alreadyThere(plan, ladder).map(nameOf);
  return (
    <>
      <p className="measured">
        {first.length === 0 ? t('plan.first.done') : t('plan.firstNote')}
        {first.length > 0 && unrated && <> {t('plan.first.unrated')}</>}
      </p>
      <ol className="plan-first">
        {first.map(({ competency: id, rating, notes }) => {
          const competency = competencies.find((candidate) => candidate.id === id)!;
          const { statement, evidence } = nextSaying(competency, plan.to, notes);
          return (
            <li key={id}>
              <span className="name">{competency.name}</span>
              <span className={rating === null ? 'word quiet' : 'word'}>
                {t(`plan.rating.${rating ?? 'none'}`)}
              </span>
              <span className="statement">
                {statement}
                <span className="evidence-example">
                  {t('plan.example', { evidence: insideSentence(evidence, language.locale) })}
                </span>
              </span>
              {notes > 0 && <span className="count">{t('plan.notes', { count: notes })}</span>}
            </li>
          );
        })}
      </ol>
      {there.length > 0 && (
        <p className="measured">
          {t('plan.first.there', {
            competencies: language.list(there.map((name) => insideSentence(name, language.locale))),
          })}
        </p>
      )}
    </>
  );
}
