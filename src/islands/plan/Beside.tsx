import type { RatingPair } from '../../ladder/plan/compare-plans.ts';
import { comparePlans } from '../../ladder/plan/compare-plans.ts';
import type { Plan } from '../../ladder/plan/plan.ts';
import { notesOf } from './plan-state.ts';
import type { PlanContext } from './plan-props.ts';
import { viewLabel } from './describe-plan.ts';

interface BesideProps extends PlanContext {
  plan: Plan;
  other: Plan;
  close: () => void;
}

/** Two plans side by side, competency by competency, with their differences marked. */
export function Beside({ language, ladder, ways, ...props }: BesideProps) {
  const { competencies, plan, other, close } = props;
  const { t } = language;
  const pairs = comparePlans(plan, other, ladder.competencies);
  const way = ways[other.from]?.[other.to] ?? '';
  const otherLabel = t('plan.beside.other', { view: viewLabel(other, language) });
  if (pairs === null) {
    return (
      <>
        <p>{t('plan.fault.other-target', { subject: otherLabel, way })}</p>
        <CloseButton label={t('plan.beside.close')} close={close} />
      </>
    );
  }
  const different = pairs.filter(({ agreement }) => agreement === 'differs').length;
  return (
    <>
      <p className="measured">
        {different === 0 ? t('plan.beside.none') : t('plan.beside.count', { count: different })}{' '}
        {t('plan.beside.note')}
      </p>
      <div className="scroll" role="region" aria-labelledby="plan-beside" tabIndex={0}>
        <table className="data plan-beside">
          <thead>
            <tr>
              <th scope="col">{t('plan.column.competency')}</th>
              <th scope="col">{t('plan.beside.own', { view: viewLabel(plan, language) })}</th>
              <th scope="col">{otherLabel}</th>
              <th scope="col">{t('plan.column.agreement')}</th>
            </tr>
          </thead>
          <tbody>
            {pairs.map((pair) => (
              <PairRow
                key={pair.competency}
                language={language}
                name={competencies.find(({ id }) => id === pair.competency)!.name}
                pair={pair}
                other={other}
              />
            ))}
          </tbody>
        </table>
      </div>
      <CloseButton label={t('plan.beside.close')} close={close} />
    </>
  );
}

interface PairRowProps extends Pick<BesideProps, 'language' | 'other'> {
  /** Of the competency. */
  name: string;
  pair: RatingPair;
}

/** A competency in both plans, with the evidence that the other one gives. */
function PairRow({ language, name, pair, other }: PairRowProps) {
  const { t } = language;
  return (
    <tr className={pair.agreement === 'differs' ? 'differs' : undefined}>
      <th scope="row">{name}</th>
      <td>{t(`plan.rating.${pair.own ?? 'none'}`)}</td>
      <td>
        {t(`plan.rating.${pair.other ?? 'none'}`)}
        {notesOf(other, pair.competency).map(({ note, index }) => (
          <span className="evidence-example" key={index}>
            {language.date(note.date)}: {note.text}
          </span>
        ))}
      </td>
      <td>
        {pair.agreement === 'differs' && (
          <strong className="mark">{t('plan.beside.differs')}</strong>
        )}
        {pair.agreement === 'one-sided' && t('plan.beside.one-sided')}
      </td>
    </tr>
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
