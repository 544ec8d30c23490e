import type { PayStatistic } from '../schemas/pay-statistic.ts';

export interface OccupationInput {
  name: string;
  description: string;
  responsibilities: string[];
  /** Name of the place the pay is of. */
  place: string;
  pay: PayStatistic;
}

/** A role for search engines: schema.org Occupation with its pay as a distribution. Plain JSON, no address. */
export function occupationJsonLd(input: OccupationInput): object {
  const { p10, p25, p50, p75, p90 } = input.pay.percentiles;
  const known = Object.entries({
    percentile10: p10,
    percentile25: p25,
    median: p50,
    percentile75: p75,
    percentile90: p90,
  });
  return {
    '@type': 'Occupation',
    name: input.name,
    description: input.description,
    responsibilities: input.responsibilities,
    occupationLocation: { '@type': 'AdministrativeArea', name: input.place },
    estimatedSalary: {
      '@type': 'MonetaryAmountDistribution',
      name: input.pay.basis,
      currency: input.pay.currency,
      duration: 'P1Y',
      ...Object.fromEntries(known.filter(([, amount]) => amount !== null)),
    },
  };
}
