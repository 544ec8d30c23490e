import type { PromotionCost } from './promotion-cost.ts';
import type { CurrencyTotal, PersonPromotion, ScenarioResult } from './scenario.ts';

/** Totals of two scenarios in one currency. */
interface TotalPair {
  currency: string;
  a: CurrencyTotal;
  b: CurrencyTotal;
  /** B less A: above 0 where B costs more. */
  difference: PromotionCost & { people: number };
}

/** Two scenarios side by side. */
export interface ScenarioComparison {
  totals: TotalPair[];
  onlyA: PersonPromotion[];
  onlyB: PersonPromotion[];
  /** In both, in the order of A. */
  both: { a: PersonPromotion; b: PersonPromotion; sameRung: boolean; sameBase: boolean }[];
}

/** Puts two scenarios side by side: the difference of their totals, and who is in only one of them. */
export function compareScenarios(a: ScenarioResult, b: ScenarioResult): ScenarioComparison {
  const byId = (result: ScenarioResult): Map<string, PersonPromotion> =>
    new Map(result.promotions.map((item) => [item.person.employeeId, item]));
  const [inA, inB] = [byId(a), byId(b)];
  const currencies = new Set([...a.totals, ...b.totals].map(({ currency }) => currency));
  return {
    totals: [...currencies].map((currency) => toPair(currency, a, b)),
    onlyA: a.promotions.filter((item) => !inB.has(item.person.employeeId)),
    onlyB: b.promotions.filter((item) => !inA.has(item.person.employeeId)),
    both: a.promotions.flatMap((item) => {
      const other = inB.get(item.person.employeeId);
      if (other === undefined) return [];
      const sameRung = item.mark.toLevelId === other.mark.toLevelId;
      const sameBase = item.after.baseHundredths === other.after.baseHundredths;
      return [{ a: item, b: other, sameRung, sameBase }];
    }),
  };
}

function toPair(currency: string, { totals: a }: ScenarioResult, b: ScenarioResult): TotalPair {
  const [ofA, ofB] = [totalIn(currency, a), totalIn(currency, b.totals)];
  return {
    currency,
    a: ofA,
    b: ofB,
    difference: {
      people: ofB.people - ofA.people,
      annualHundredths: ofB.annualHundredths - ofA.annualHundredths,
      loadedHundredths: ofB.loadedHundredths - ofA.loadedHundredths,
      thisYearHundredths: ofB.thisYearHundredths - ofA.thisYearHundredths,
    },
  };
}

function totalIn(currency: string, totals: readonly CurrencyTotal[]): CurrencyTotal {
  return (
    totals.find((total) => total.currency === currency) ?? {
      currency,
      people: 0,
      annualHundredths: 0,
      loadedHundredths: 0,
      thisYearHundredths: 0,
    }
  );
}
