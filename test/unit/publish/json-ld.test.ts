import { describe, expect, it } from 'vitest';
import {
  breadcrumbList,
  datasetJsonLd,
  termSetJsonLd,
  toJsonLd,
  faqJsonLd,
  occupationJsonLd,
  websiteJsonLd,
} from '../../../src/publish/json-ld.ts';
import { vocabularyFaults } from '../../fixtures/schema-org.ts';
import { accountManager, vicePresident } from '../pay/real-figures.ts';

describe('breadcrumbList', () => {
  it('numbers the crumbs and makes their addresses whole; the page itself has none', () => {
    const crumbs = [{ label: 'Cities', href: '/ru/cities/' }, { label: 'Denver, Colorado' }];
    expect(breadcrumbList(crumbs, 'https://rungs.example')).toEqual({
      '@type': 'BreadcrumbList',
      itemListElement: [
        {
          '@type': 'ListItem',
          position: 1,
          name: 'Cities',
          item: 'https://rungs.example/ru/cities/',
        },
        { '@type': 'ListItem', position: 2, name: 'Denver, Colorado' },
      ],
    });
  });

  it('is left out where there is at most one', () => {
    expect(breadcrumbList([], 'https://rungs.example')).toBeNull();
    expect(breadcrumbList([{ label: 'Roles' }], 'https://rungs.example')).toBeNull();
  });
});

describe('websiteJsonLd', () => {
  const page = { siteName: 'Rungs', canonical: 'https://rungs.example/', locale: 'en' };

  it('says what the site is on its first page alone', () => {
    expect(websiteJsonLd({ ...page, siteDescription: 'A ladder.' })).toEqual({
      '@type': 'WebSite',
      name: 'Rungs',
      description: 'A ladder.',
      url: 'https://rungs.example/',
      inLanguage: 'en',
    });
    expect(websiteJsonLd({ ...page, siteDescription: null })).toBeNull();
  });
});

describe('toJsonLd', () => {
  it('puts the items into one graph and leaves out null', () => {
    expect(JSON.parse(toJsonLd([null, { '@type': 'Thing' }, null])!)).toEqual({
      '@context': 'https://schema.org',
      '@graph': [{ '@type': 'Thing' }],
    });
  });

  it('is null where there is nothing to say', () => {
    expect(toJsonLd([])).toBeNull();
    expect(toJsonLd([null])).toBeNull();
  });

  it('cannot end the script element early, and reads back as it was', () => {
    const name = '</script><!-- "quotes" & «ёлочки» -->';
    const text = toJsonLd([{ name }])!;
    expect(text).not.toContain('<');
    expect((JSON.parse(text) as { '@graph': unknown[] })['@graph']).toEqual([{ name }]);
  });
});

const input = {
  name: 'Account manager',
  description: 'Runs particular clients’ accounts.',
  responsibilities: ['Plan each account', 'Renew contracts'],
  place: { kind: 'nation' as const, name: 'United States' },
  categories: [{ code: '41-3091', title: 'Sales Representatives of Services' }],
  pay: accountManager,
};

describe('occupationJsonLd', () => {
  it('is a schema.org Occupation with the five points of its pay', () => {
    expect(occupationJsonLd(input)).toEqual({
      '@type': 'Occupation',
      name: 'Account manager',
      description: 'Runs particular clients’ accounts.',
      responsibilities: ['Plan each account', 'Renew contracts'],
      occupationLocation: { '@type': 'Country', name: 'United States' },
      occupationalCategory: [
        {
          '@type': 'CategoryCode',
          codeValue: '41-3091',
          name: 'Sales Representatives of Services',
        },
      ],
      estimatedSalary: {
        '@type': 'MonetaryAmountDistribution',
        name: 'base',
        currency: 'USD',
        duration: 'P1Y',
        percentile10: 56_500,
        percentile25: 69_000,
        median: 82_000,
        percentile75: 107_000,
        percentile90: 137_000,
      },
    });
  });

  it('leaves out a percentile that is not known', () => {
    const { estimatedSalary } = occupationJsonLd({ ...input, pay: vicePresident }) as {
      estimatedSalary: object;
    };
    expect(estimatedSalary).not.toHaveProperty('percentile10');
    expect(estimatedSalary).not.toHaveProperty('percentile90');
    expect(estimatedSalary).toHaveProperty('median', 161_000);
  });
});

describe('what a page is about', () => {
  const set = {
    name: 'Data',
    description: 'Every figure.',
    url: 'https://rungs.example/data/',
    locale: 'en',
  };

  it('is, of a glossary, its terms with their words and places', () => {
    const terms = [{ id: 'ote', term: 'OTE', also: 'target', html: '<p>Base &amp; bonus</p>\n' }];
    expect(termSetJsonLd(set, terms)).toMatchObject({
      '@type': 'DefinedTermSet',
      hasDefinedTerm: [
        {
          '@type': 'DefinedTerm',
          name: 'OTE',
          alternateName: 'target',
          description: 'Base & bonus',
          url: 'https://rungs.example/data/#ote',
        },
      ],
    });
  });

  it('is, of data, a set with a download for each file', () => {
    const data = datasetJsonLd({
      ...set,
      creator: { name: 'Rungs', url: 'https://rungs.example' },
      place: 'United States',
      asOf: '2026-11-23',
      sources: ['https://www.bls.gov/oes/', 'https://www.bls.gov/oes/'],
      files: [{ name: 'Pay', address: 'https://rungs.example/data/pay.csv', type: 'text/csv' }],
    });
    expect(data).toMatchObject({
      '@type': 'Dataset',
      isBasedOn: ['https://www.bls.gov/oes/'],
      distribution: [{ contentUrl: 'https://rungs.example/data/pay.csv' }],
    });
    expect(vocabularyFaults(data)).toEqual([]);
  });

  it('keeps to the vocabulary, which has neither an unknown type nor a property of another one', () => {
    expect(
      vocabularyFaults([occupationJsonLd(input), termSetJsonLd(set, []), faqJsonLd([])]),
    ).toEqual(['DefinedTermSet.hasDefinedTerm: nothing in a list', 'an empty value']);
    expect(vocabularyFaults({ '@type': 'JobPosting' })).toEqual(['unknown type JobPosting']);
    expect(vocabularyFaults({ '@type': 'Occupation', baseSalary: 1 })).toEqual([
      'Occupation has no baseSalary',
    ]);
  });
});

describe('questions with answers', () => {
  it('are a FAQPage with the words of each answer, and nothing where there are none', () => {
    expect(faqJsonLd([{ question: 'What is it?', text: 'A job.' }])).toEqual({
      '@type': 'FAQPage',
      mainEntity: [
        {
          '@type': 'Question',
          name: 'What is it?',
          acceptedAnswer: { '@type': 'Answer', text: 'A job.' },
        },
      ],
    });
    expect(faqJsonLd([])).toBeNull();
  });
});
