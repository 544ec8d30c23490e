import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { takeRelease } from '../../../../src/changes/take-release.ts';
import type { Project } from '../../../../src/project/project.ts';
import { atomFeed } from '../../../../src/publish/atom-feed.ts';
import type { Release } from '../../../../src/schemas/release.ts';
import { release as schema } from '../../../../src/schemas/release.ts';
import { changesFeed, changesPage } from '../../../../src/views/pages/changes-page.ts';
import { siteEntries } from '../../../../src/views/sections/site-entries.ts';
import { hasChanges, pageFrame } from '../../../../src/views/site/page-frame.ts';
import { atlasOf, buildSiteModel } from '../../../../src/views/site/site-model.ts';
import { modelOf, plain, project } from '../../../fixtures/small-model.ts';
import { smallRanges } from '../../../fixtures/small-ranges.ts';

/** A release of a project on a day, changed by hand. */
function releaseOf(from: Project, date: string, change: (release: Release) => void = () => {}) {
  const taken = schema.parse(JSON.parse(JSON.stringify(takeRelease(from, atlasOf(from), date))));
  change(taken);
  return taken;
}

const withReleases = (from: Project, ...releases: Release[]): Project => ({ ...from, releases });

const partsOf = (from: Project): [string, string[]][] =>
  changesPage(modelOf(from)).entries[0]!.parts.map(({ id, items }) => [id, items.map(plain)]);

describe('the page of what changed', () => {
  it('says that nothing has changed, and when the record begins', () => {
    const page = changesPage(modelOf(withReleases(project, releaseOf(project, '2026-01-31'))));
    expect(plain(page.unchanged!)).toBe('No recorded changes since January 31, 2026.');
    expect(page.entries).toHaveLength(1);
    expect(plain(page.entries[0]!.text)).toMatch(
      /^The record begins here, with 5 levels and \d+ sources\. Nothing was recorded before\.$/,
    );
    expect(plain(page.how)).toContain('more than 2%');
  });

  it('tells what the pages show now against the last release, and releases against one another', () => {
    const first = releaseOf(project, '2026-01-31', (release) => {
      release.rungs[1]!.texts['en']!.summary = 'Looked after clients.';
      release.pay.find(({ id }) => id === 'account-manager')!.medians['us'] = 50_000;
    });
    const second = releaseOf(project, '2026-03-31');
    const third = releaseOf(project, '2026-04-30', (release) => {
      release.sources.pop();
    });
    const page = changesPage(modelOf(withReleases(project, first, second, third)));
    expect(page.unchanged).toBeNull();
    expect(page.entries.map(({ id, date }) => [id, date])).toEqual([
      ['since-2026-04-30', project.site.asOf],
      ['since-2026-03-31', '2026-04-30'],
      ['since-2026-01-31', '2026-03-31'],
      ['begins', '2026-01-31'],
    ]);
    const [open, later, earlier] = page.entries;
    expect(plain(open!.title)).toBe('Since April 30, 2026');
    expect(open!.parts.map(({ id }) => id)).toEqual(['sources']);
    expect(later!.parts[0]!.items[0]).toMatch(/^Removed: /);
    expect(earlier!.parts).toEqual([
      {
        id: 'pay',
        title: 'Pay',
        items: [expect.stringContaining('Account manager, United States: $50,000') as string],
      },
    ]);
    expect(earlier!.wording!.items).toEqual([
      {
        id: 'account-manager',
        title: 'Account manager',
        text: '1 line replaced or removed, 1 new.',
        rows: [
          {
            part: 'Summary',
            before: ['Looked after clients.'],
            after: [
              project.content.roles.find(
                ({ id, locale }) => id === 'account-manager' && locale === 'en',
              )!.data.summary,
            ],
          },
        ],
      },
    ]);
  });

  it('says of two releases that are alike that nothing changed between them', () => {
    const page = changesPage(
      modelOf(
        withReleases(project, releaseOf(project, '2026-01-31'), releaseOf(project, '2026-02-28')),
      ),
    );
    expect(plain(page.entries[0]!.text)).toBe(
      'Compared with January 31, 2026. No recorded changes.',
    );
  });

  it('names a rung that is gone as it was called, one that is new, and one with another title', () => {
    const before = releaseOf(project, '2026-01-31', (release) => {
      release.rungs[0]!.id = 'trainee';
      release.rungs[0]!.texts['en']!.title = 'Trainee';
      release.rungs[1]!.texts['en']!.title = 'Client manager';
    });
    const [rungs] = partsOf(withReleases(project, before));
    expect(rungs).toEqual([
      'rungs',
      [
        'New: Assistant account manager.',
        'Removed: Trainee.',
        'New title: Account manager (was Client manager).',
      ],
    ]);
    const page = changesPage(modelOf(withReleases(project, before)));
    expect(page.entries[0]!.wording).toBeNull();
  });

  it('sums the medians of places up, with the one that moved most', () => {
    const before = releaseOf(project, '2026-01-31', (release) => {
      const { medians } = release.pay.find(({ id }) => id === 'account-manager')!;
      for (const [index, id] of Object.keys(medians).entries()) {
        if (id !== 'us') medians[id]! /= index === 2 ? 2 : 1.1;
      }
    });
    const [pay] = partsOf(withReleases(project, before));
    expect(pay![1]).toHaveLength(1);
    expect(pay![1][0]).toMatch(
      /^Account manager, by place: (\d+) of \1 medians moved, \+10% to \+100%\. The largest move: .+, \$[\d,]+ → \$[\d,]+\.$/,
    );
  });

  it('tells ranges by the day from which they hold, and needs no statistics for it', () => {
    const ranges = { ...smallRanges(), statistics: [], quotedRanges: [], quotedPlaces: [] };
    const places = ranges.places.map((place) => ({ ...place, currency: 'USD' }));
    const bare = { ...ranges, places, occupations: [], crosswalk: [], history: [], outlook: [] };
    const model = modelOf(withReleases(bare, releaseOf(bare, '2025-06-01')));
    const page = changesPage(model);
    expect(page.how).not.toContain('median');
    const items = page.entries[0]!.parts.find(({ id }) => id === 'ranges')!.items.map(plain);
    expect(items).toContain(
      'Account manager, Base range: $45,000–$65,000 → $50,000–$70,001, effective January 1, 2026.',
    );
    expect(items.join()).not.toContain('2027');
  });

  it('says which currency is meant where there are two', () => {
    const before = releaseOf(project, '2026-01-31', (release) => {
      const own = release.pay.find(({ id }) => id === 'account-manager')!;
      own.currency = 'EUR';
    });
    const [pay] = partsOf(withReleases(project, before));
    expect(pay![1].map((text) => text.replace(/\d+ places?/, '# places'))).toEqual([
      'Account manager (USD, base pay): # places have a median that had none.',
      'Account manager (EUR, base pay): # places no longer have a median.',
    ]);
  });

  it('says so where the earlier release has no words in its language', () => {
    const before = releaseOf(project, '2026-01-31', (release) => {
      for (const { texts } of release.rungs) delete texts['en'];
      release.sources.pop();
    });
    const [entry] = changesPage(modelOf(withReleases(project, before))).entries;
    expect(entry!.text).toContain('has no wording in this language');
  });
});

describe('a site without a release, or behind a login', () => {
  it('has no such page, no link to it and no feed', () => {
    const released = withReleases(project, releaseOf(project, '2026-01-31'));
    const internal: Project = { ...released, site: { ...released.site, visibility: 'internal' } };
    for (const [own, has] of [
      [released, true],
      [project, false],
      [internal, false],
    ] as const) {
      const model = modelOf(own);
      expect(hasChanges(model)).toBe(has);
      const frame = pageFrame(model, { path: '/', title: '', description: '' });
      expect(frame.feed === null).toBe(!has);
      const links = [...frame.foot.links, ...siteEntries(model)].map(({ href }) => href);
      expect(links.filter((href) => href === '/changes/')).toHaveLength(has ? 2 : 0);
    }
  });
});

describe('the feed', () => {
  const read = (xml: string) =>
    new XMLParser({
      ignoreAttributes: false,
      isArray: (name) => ['entry', 'link'].includes(name),
    }).parse(xml) as { feed: Feed };

  const released = withReleases(
    project,
    releaseOf(project, '2026-01-31', (release) => {
      release.rungs[0]!.texts['en']!.title = '<Trainee> & "more"';
    }),
    releaseOf(project, '2026-03-31'),
  );

  it('is Atom in each language, with its author, its own address and stable ids', () => {
    for (const locale of project.site.locales) {
      const xml = atomFeed(changesFeed(buildSiteModel(released, atlasOf(released), locale)));
      expect(XMLValidator.validate(xml)).toBe(true);
      const { feed } = read(xml);
      const own = `${project.site.url}${locale === 'en' ? '' : `/${locale}`}`;
      expect(feed['@_xmlns']).toBe('http://www.w3.org/2005/Atom');
      expect(feed['@_xml:lang']).toMatch(new RegExp(`^${locale}`));
      expect(feed.id).toBe(`${own}/changes.atom`);
      expect(feed.author.name).toBe(project.site.name);
      expect(feed.link.map((link) => [link['@_rel'], link['@_href']])).toEqual([
        ['self', `${own}/changes.atom`],
        ['alternate', `${own}/changes/`],
      ]);
      expect(feed.updated).toBe('2026-03-31T00:00:00Z');
      expect(feed.entry.map(({ id, updated }) => [id, updated])).toEqual([
        [`${own}/changes/#since-2026-01-31`, '2026-03-31T00:00:00Z'],
        [`${own}/changes/#begins`, '2026-01-31T00:00:00Z'],
      ]);
    }
  });

  it('says what a text says, whatever signs it has', () => {
    const { feed } = read(atomFeed(changesFeed(modelOf(released))));
    expect(feed.entry[0]!.content['@_type']).toBe('html');
    expect(feed.entry[0]!.content['#text']).toContain(
      '(was &lt;Trainee&gt; &amp; &quot;more&quot;)',
    );
  });

  it('keeps the id of an entry once its later day is recorded', () => {
    const [first] = released.releases;
    const open = changesFeed(modelOf(withReleases(project, first!))).entries[0]!;
    const recorded = changesFeed(modelOf(released)).entries[0]!;
    expect(recorded.address).toBe(open.address);
    expect(recorded.paragraphs.slice(1)).toEqual(open.paragraphs.slice(1));
  });
});

interface Feed {
  '@_xmlns': string;
  '@_xml:lang': string;
  id: string;
  updated: string;
  author: { name: string };
  link: { '@_rel': string; '@_href': string }[];
  entry: { id: string; updated: string; content: { '@_type': string; '#text': string } }[];
}
