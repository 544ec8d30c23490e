import { shownAmount } from '../pay/shown-pay.ts';
import type { PayStatistic } from '../schemas/pay-statistic.ts';
import type { PlaceKind } from '../schemas/place.ts';

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
  /** The place the pay is of. */
  place: { kind: PlaceKind; name: string };
  /** Official occupations that the page shows beside the role. */
  categories: readonly { code: string; title: string }[];
  /** Null where it is not known. */
  pay: PayStatistic | null;
}

/** What schema.org calls each kind of place. */
const PLACE_TYPES = { nation: 'Country', state: 'State', metro: 'City' } as const;

/**
 * A role for search engines: schema.org Occupation with its pay as a distribution. A range that an employer has set is
 * no estimate of pay and has no place here. Plain JSON, no address.
 */
export function occupationJsonLd(input: OccupationInput): object {
  const { pay, categories } = input;
  return {
    '@type': 'Occupation',
    name: input.name,
    description: input.description,
    responsibilities: input.responsibilities,
    occupationLocation: { '@type': PLACE_TYPES[input.place.kind], name: input.place.name },
    ...(categories.length > 0 && {
      occupationalCategory: categories.map(({ code, title }) => ({
        '@type': 'CategoryCode',
        codeValue: code,
        name: title,
      })),
    }),
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

/** The terms of a glossary as schema.org DefinedTermSet. */
export function termSetJsonLd(
  set: { name: string; description: string; url: string; locale: string },
  terms: readonly { id: string; term: string; also: string | null; html: string }[],
): object {
  return {
    '@type': 'DefinedTermSet',
    name: set.name,
    description: set.description,
    url: set.url,
    inLanguage: set.locale,
    hasDefinedTerm: terms.map(({ id, term, also, html }) => ({
      '@type': 'DefinedTerm',
      name: term,
      ...(also !== null && { alternateName: also }),
      description: plainText(html),
      url: `${set.url}#${id}`,
    })),
  };
}

/** What a site hands out as schema.org Dataset, with a download for each file. */
export function datasetJsonLd(set: {
  name: string;
  description: string;
  url: string;
  locale: string;
  creator: { name: string; url: string };
  place: string;
  asOf: string;
  sources: readonly string[];
  files: readonly { name: string; address: string; type: string }[];
}): object {
  return {
    '@type': 'Dataset',
    name: set.name,
    description: set.description,
    url: set.url,
    inLanguage: set.locale,
    creator: { '@type': 'Organization', ...set.creator },
    spatialCoverage: { '@type': 'Country', name: set.place },
    dateModified: set.asOf,
    isAccessibleForFree: true,
    isBasedOn: [...new Set(set.sources)],
    distribution: set.files.map(({ name, address, type }) => ({
      '@type': 'DataDownload',
      name,
      contentUrl: address,
      encodingFormat: type,
    })),
  };
}

/** A text of our own Markdown without its tags. */
const plainText = (html: string): string =>
  html
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .trim();

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
