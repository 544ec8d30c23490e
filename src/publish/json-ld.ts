import { shownAmount } from '../pay/shown-pay.ts';
import type { PayStatistic } from '../schemas/pay-statistic.ts';

interface Crumb {
  label: string;
  href?: string;
}

/** The crumbs above a page as schema.org BreadcrumbList; null where there is only one. */
export function breadcrumbList(crumbs: Crumb[], origin: string): object | null {
  if (crumbs.length < 2) return null;
  return {
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map((crumb, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: crumb.label,
      ...(crumb.href ? { item: new URL(crumb.href, origin).href } : {}),
    })),
  };
}

/** The site itself as schema.org WebSite; null but on its first page. */
export function websiteJsonLd(page: {
  siteName: string;
  siteDescription: string | null;
  canonical: string | null;
  locale: string;
}): object | null {
  if (page.siteDescription === null || page.canonical === null) return null;
  return {
    '@type': 'WebSite',
    name: page.siteName,
    description: page.siteDescription,
    url: page.canonical,
    inLanguage: page.locale,
  };
}

/** Structured data as the text of a script element; null where there is none. */
export function toJsonLd(items: (object | null)[]): string | null {
  const graph = items.filter((item) => item !== null);
  if (graph.length === 0) return null;
  // A closing tag inside the data would end the script element early.
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': graph }).replaceAll(
    '<',
    '\\u003c',
  );
}

interface OccupationInput {
  name: string;
  description: string;
  responsibilities: string[];
  /** Name of the place the pay is of. */
  place: string;
  /** Null where it is not known. */
  pay: PayStatistic | null;
}

/** A role for search engines: schema.org Occupation with its pay as a distribution. Plain JSON, no address. */
export function occupationJsonLd(input: OccupationInput): object {
  const { pay } = input;
  return {
    '@type': 'Occupation',
    name: input.name,
    description: input.description,
    responsibilities: input.responsibilities,
    occupationLocation: { '@type': 'AdministrativeArea', name: input.place },
    ...(pay && { estimatedSalary: salaryOf(pay) }),
  };
}

/** Questions with their answers as schema.org FAQPage; null where there are none. */
export function faqJsonLd(questions: readonly { question: string; text: string }[]): object | null {
  if (questions.length === 0) return null;
  return {
    '@type': 'FAQPage',
    mainEntity: questions.map(({ question, text }) => ({
      '@type': 'Question',
      name: question,
      acceptedAnswer: { '@type': 'Answer', text },
    })),
  };
}

function salaryOf(pay: PayStatistic): object {
  const { p10, p25, p50, p75, p90 } = pay.percentiles;
  const known = Object.entries({
    percentile10: p10,
    percentile25: p25,
    median: p50,
    percentile75: p75,
    percentile90: p90,
  });
  return {
    '@type': 'MonetaryAmountDistribution',
    name: pay.basis,
    currency: pay.currency,
    duration: 'P1Y',
    ...Object.fromEntries(
      known.flatMap(([name, amount]) =>
        amount === null ? [] : [[name, shownAmount(amount, pay)] as const],
      ),
    ),
  };
}
