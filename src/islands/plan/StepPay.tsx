import { insideSentence } from '../../i18n/formats.ts';
import type { Language } from '../../i18n/language.ts';
import type { Plan } from '../../ladder/plan/plan.ts';
import type { PlanPay } from './plan-props.ts';

interface StepPayProps {
  language: Language;
  pay: PlanPay;
  plan: Plan;
  /** The place that the address asks for; null for the nation alone. */
  at: string | null;
  /** Title of a rung by its id. */
  titles: Readonly<Record<string, string>>;
}

/** What the market pays for the way of a plan: in the nation, and in the place that the reader came from. */
export function StepPay({ language, pay, plan, at, titles }: StepPayProps) {
  const { t, money, locale } = language;
  const medianOf = (medians: readonly (number | null)[], rung: string): number | null =>
    medians[pay.rungs.indexOf(rung)] ?? null;
  const lines = pay.places
    .filter(([id]) => id === pay.nation || id === at)
    .flatMap(([id, place, medians]) => {
      const [from, to] = [medianOf(medians, plan.from), medianOf(medians, plan.to)];
      if (from === null || to === null) return [];
      return t('plan.pay', {
        place,
        from: money(from, pay.currency),
        to: money(to, pay.currency),
        estimated: id === pay.nation ? 'no' : 'yes',
      });
    });
  if (lines.length === 0) {
    const nation = pay.places.find(([id]) => id === pay.nation)?.[2] ?? [];
    const untold = [plan.from, plan.to].filter((rung) => medianOf(nation, rung) === null);
    const rungs = untold.map((rung) => insideSentence(titles[rung]!, locale)).join(', ');
    return <p className="measured">{t('plan.payUntold', { rungs })}</p>;
  }
  return (
    <p className="measured">
      {lines.map((line) => (
        <span key={line} className="step-pay">
          {line}{' '}
        </span>
      ))}
    </p>
  );
}
