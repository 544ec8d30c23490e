import { comparePlans } from '../../ladder/plan/compare-plans.ts';
import type { Plan } from '../../ladder/plan/plan.ts';
import { fillText } from './fill-text.ts';
import { formatDay } from './format-day.ts';
import { notesOf } from './plan-state.ts';
import type { PlanProps } from './plan-props.ts';
import { ratingWord, viewLabel } from './plan-words.ts';

interface BesideProps extends PlanProps {
  plan: Plan;
  other: Plan;
  close: () => void;
}

/** Two plans side by side, competency by competency, with their differences marked. */
export function Beside({ words, ladder, ways, languageTag, ...props }: BesideProps) {
  const { competencies, plan, other, close } = props;
  const pairs = comparePlans(plan, other, ladder.competencies);
  const way = ways[other.from]?.[other.to] ?? '';
  const otherLabel = fillText(words['beside.other'], { view: viewLabel(other, words) });
  if (pairs === null) {
    return (
      <>
        <p>{fillText(words['fault.other-target'], { subject: otherLabel, way })}</p>
        <CloseButton label={words['beside.close']} close={close} />
      </>
    );
  }
  const different = pairs.filter(({ agreement }) => agreement === 'differs').length;
  return (
    <>
      <p className="measured">
        {different === 0
          ? words['beside.none']
          : fillText(words['beside.count'], { count: different })}{' '}
        {words['beside.note']}
      </p>
      <div className="scroll" role="region" aria-labelledby="plan-beside" tabIndex={0}>
        <table className="data plan-beside">
          <thead>
            <tr>
              <th scope="col">{words['column.competency']}</th>
              <th scope="col">{fillText(words['beside.own'], { view: viewLabel(plan, words) })}</th>
              <th scope="col">{otherLabel}</th>
              <th scope="col">{words['column.agreement']}</th>
            </tr>
          </thead>
          <tbody>
            {pairs.map((pair) => (
              <tr
                key={pair.competency}
                className={pair.agreement === 'differs' ? 'differs' : undefined}
              >
                <th scope="row">{competencies.find(({ id }) => id === pair.competency)!.name}</th>
                <td>{ratingWord(pair.own, words)}</td>
                <td>
                  {ratingWord(pair.other, words)}
                  {notesOf(other, pair.competency).map(({ note, index }) => (
                    <span className="evidence-example" key={index}>
                      {formatDay(note.date, languageTag)}: {note.text}
                    </span>
                  ))}
                </td>
                <td>
                  {pair.agreement === 'differs' && (
                    <strong className="mark">{words['beside.differs']}</strong>
                  )}
                  {pair.agreement === 'one-sided' && words['beside.one-sided']}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <CloseButton label={words['beside.close']} close={close} />
    </>
  );
}

function CloseButton({ label, close }: { label: string; close: () => void }) {
  return (
    <p className="after-table">
      <button type="button" onClick={close}>
        {label}
      </button>
    </p>
  );
}
