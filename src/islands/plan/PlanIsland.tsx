import { AskedBefore } from './AskedBefore.tsx';
import { Beside } from './Beside.tsx';
import { CompetencyRow } from './CompetencyRow.tsx';
import { FirstItems } from './FirstItems.tsx';
import { KeepPlan } from './KeepPlan.tsx';
import { NoticeBar } from './NoticeBar.tsx';
import { PlanChoice } from './PlanChoice.tsx';
import { PlanFiles } from './PlanFiles.tsx';
import type { PlanProps } from './plan-props.ts';
import { PrintedPlan } from './PrintedPlan.tsx';
import { usePlanDesk } from './use-plan-desk.ts';

/** The personal plan: everything the reader enters stays in this component and in their own files. */
export function PlanIsland(props: PlanProps) {
  const { words } = props;
  const [desk, actions] = usePlanDesk(props);
  const { plan, beside } = desk;
  return (
    <div className="plan tool">
      {/* Until the browser takes over, entries would be lost. */}
      <div className="plan-desk" inert={!desk.ready}>
        <div className="first-screen">
          <div>
            <PlanChoice {...props} plan={plan} change={actions.change} open={actions.openFile} />
          </div>
          <section aria-labelledby="plan-first">
            <h2 id="plan-first">{words.first}</h2>
            <p className="measured">{words.firstNote}</p>
            <FirstItems {...props} plan={plan} />
          </section>
        </div>

        <section className="section" aria-labelledby="plan-rate">
          <h2 id="plan-rate">{words.rate}</h2>
          <p className="measured">{words.rateNote}</p>
          <div className="plan-rows">
            {props.competencies.map((competency) => (
              <CompetencyRow
                key={competency.id}
                {...props}
                competency={competency}
                plan={plan}
                day={desk.day}
                change={actions.change}
                say={actions.say}
              />
            ))}
          </div>
        </section>

        <section className="section split" aria-labelledby="plan-files">
          <h2 id="plan-files">{words.files}</h2>
          <div>
            <PlanFiles {...props} desk={desk} actions={actions} />
            <KeepPlan words={words} kept={desk.kept} actions={actions} />
          </div>
        </section>

        {beside && (
          <section className="section" aria-labelledby="plan-beside">
            <h2 id="plan-beside">{words.beside}</h2>
            <Beside {...props} plan={plan} other={beside} close={actions.closeBeside} />
          </section>
        )}

        <section className="section split" aria-labelledby="plan-asked">
          <h2 id="plan-asked">{words.asked}</h2>
          <AskedBefore {...props} plan={plan} />
        </section>

        <NoticeBar dismissLabel={words.dismiss} notice={desk.notice} dismiss={actions.dismiss} />
      </div>
      <PrintedPlan {...props} plan={plan} other={beside} day={desk.day} />
    </div>
  );
}
