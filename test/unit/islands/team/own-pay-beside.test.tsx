import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { PayStructureData } from '../../../../src/charts/pay-structure/pay-structure-data.ts';
import { OwnPayBeside } from '../../../../src/islands/team/sections/findings/OwnPayBeside.tsx';
import { inWords, wordsOf } from '../../../../src/islands/team/state/team-words.ts';
import { unpackLanguage } from '../../../../src/i18n/language.ts';
import { teamPage } from '../../../../src/views/pages/team-page.ts';
import { atlasOf, buildSiteModel } from '../../../../src/views/site/site-model.ts';
import { english, plain } from '../../../fixtures/small-model.ts';
import { smallOwnPay } from '../../../fixtures/small-own-pay.ts';

const project = smallOwnPay();
const atlas = atlasOf(project);
const model = buildSiteModel(project, atlas, 'en');
const { island } = teamPage(model);

/** Ranges of two rungs, of which one has two steps. */
const data: PayStructureData = {
  currency: 'USD',
  rungs: ['account-manager', 'account-manager II', 'account-director'].map((key, index) => ({
    key,
    rung: 2,
    of: 5,
    name: key,
    shortName: key,
    range: index === 2 ? null : { min: 50_000, midpoint: 60_000, max: 70_000 },
    market: index === 2 ? null : 66_000,
    spread: null,
    marketRatio: null,
    toNext: [],
    people: 3,
  })),
};

function draw(zone: string | null, currency = 'USD', of = island): string[][] {
  const markup = renderToStaticMarkup(
    <OwnPayBeside
      language={unpackLanguage(of.locale, of.messages)}
      site={of.site}
      place={{ zone, currency }}
      data={data}
      own={of.ownPay!}
      note={of.ownPayNote!}
    />,
  );
  return [...markup.matchAll(/<tr>(.*?)<\/tr>/g)].map(([, row = '']) =>
    [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/g)].map(([, cell = '']) => plain(cell)),
  );
}

describe('own pay on the team page', () => {
  it('stands beside range and market of each rung and step in the place that is looked at', () => {
    expect(draw('denver-co')).toEqual([
      ['Level', 'Minimum', 'Maximum', 'Market median', 'Published median'],
      ['account-director', '–', '–', '–', '–'],
      ['account-manager II', '$50,000', '$70,000', '$66,000', '$65,000 (20–49 people)'],
      ['account-manager', '$50,000', '$70,000', '$66,000', '$65,000 (20–49 people)'],
    ]);
  });

  it('is that of all places where the ranges hold everywhere, and a dash where nothing is shown', () => {
    expect(draw(null)[3]!.at(-1)).toBe('$66,000 (500 people or more)');
    expect(draw('austin-tx')[3]!.at(-1)).toBe('–');
  });

  it('is left out for a zone of the employer’s own and for another currency', () => {
    expect(draw('zone-a')).toEqual([]);
    expect(draw('denver-co', 'EUR')).toEqual([]);
  });

  it('changes its language with the page', () => {
    const russian = teamPage(buildSiteModel(project, atlas, 'ru')).island;
    const turned = inWords(island, wordsOf(russian, island));
    expect(draw('denver-co', 'USD', turned)[3]!.at(-1)).toBe('65 000 $ (20–49 человек)');
    expect(turned.ownPayNote!.text).toContain('Acme, отдел кадров');
  });

  it('has medians and bands of people alone, and is no part of a site without', () => {
    expect(island.ownPay!.medians['account-manager']!['denver-co']).toEqual({
      median: 65_000,
      people: { from: 20, to: 49 },
    });
    const without = teamPage(english).island;
    expect(without.ownPay).toBeUndefined();
    expect(JSON.stringify(without)).not.toContain('ownPay');
  });
});
