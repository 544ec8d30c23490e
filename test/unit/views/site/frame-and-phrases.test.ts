import { describe, expect, it } from 'vitest';
import { pageFrame } from '../../../../src/views/site/page-frame.ts';
import {
  evidenceLine,
  medianInText,
  medianLabel,
  middleHalf,
  payOf,
  sourceLine,
  sureText,
  thinWords,
} from '../../../../src/views/site/pay-phrases.ts';
import { buildSiteModel } from '../../../../src/views/site/site-model.ts';
import { atlas, english, plain, project, russian } from '../../../fixtures/small-model.ts';

const denver = atlas.placeById['denver-co']!;
const observed = english.mainRole.pay;
const estimated = payOf(english, 'account-manager', denver)!;
const published = atlas.official['denver-co']!['41-3091']!;

describe('phrases of pay', () => {
  it('observed is "about" in a sentence, estimated is "≈" everywhere, published stands plain', () => {
    expect(medianLabel(english, observed!)).toBe('$60,000');
    expect(medianInText(english, observed!)).toBe('about $60,000');
    expect(medianLabel(english, estimated)).toBe('≈ $66,000');
    expect(medianInText(english, estimated)).toBe('≈ $66,000');
    expect(medianLabel(english, published)).toBe('$60,500');
    expect(medianInText(english, published)).toBe('$60,500');
    expect(plain(medianInText(russian, observed!))).toBe('около 60 000 $');
  });

  it('the middle half and the interval, null where they are not known', () => {
    expect(middleHalf(english, observed!)).toBe('$50,000–$80,000');
    expect(plain(sureText(english, observed!)!)).toBe(
      '95% confidence interval of the median: $56,000–$65,000.',
    );
    expect(plain(sureText(english, estimated)!)).toMatch(
      /^Likely range of the estimate: \$6\d,\d00–\$7\d,\d00\.$/,
    );
    const percentiles = { ...observed!.percentiles, p25: null };
    expect(middleHalf(english, { ...observed!, percentiles })).toBeNull();
    expect(sureText(english, published)).toBeNull();
  });

  it('thin: each reason in words, the first one alone where there is little room', () => {
    expect(thinWords(english, [])).toBeNull();
    expect(
      thinWords(english, [
        { kind: 'few-answers', n: 15 },
        { kind: 'few-jobs', employment: 1 },
      ]),
    ).toEqual({
      long: '15 responses, too few to show the 10th and 90th percentiles; few jobs: 1',
      short: '15 responses',
    });
    expect(thinWords(english, [{ kind: 'unknown-employment' }])!.short).toBe(
      'number of jobs not published',
    );
  });

  it('evidence leads to how it is made', () => {
    expect(evidenceLine(english, 'estimated', 2).href).toBe(english.addresses.method('estimate'));
    for (const kind of ['published', 'observed', 'quoted'] as const) {
      expect(evidenceLine(russian, kind, null).href).toBe(russian.addresses.method('evidence'));
    }
  });

  it('sources with their periods, in one line that begins with a capital and ends with a stop', () => {
    expect(sourceLine(english, ['wages'])).toBe('OEWS, May 2025.');
    expect(sourceLine(english, ['job-board'])).toBe('Job board, undated.');
    expect(sourceLine(english, ['survey', 'prices'])).toBe(
      'Survey, May 2025; Price levels, year 2024.',
    );
    expect(english.prices).toEqual({ sourceId: 'prices', year: 2024 });
  });
});

describe('the frame of a page', () => {
  const frame = pageFrame(russian, {
    path: '/roles/account-manager/',
    title: 'Аккаунт-менеджер',
    description: '…',
    above: [{ label: 'Роли', href: '/ru/roles/' }],
    crumb: 'Аккаунт-менеджер',
  });
  const { url } = project.site;

  it('names each language of the page, and the first as the default', () => {
    expect(frame.alternates).toEqual([
      { hreflang: 'en', href: `${url}${english.addresses.role('account-manager')}` },
      { hreflang: 'ru', href: `${url}${russian.addresses.role('account-manager')}` },
      { hreflang: 'x-default', href: `${url}${english.addresses.role('account-manager')}` },
    ]);
    expect(frame.canonical).toBe(frame.alternates[1]!.href);
    expect(frame.languages).toEqual([
      { locale: 'en', label: 'English', href: english.addresses.role('account-manager') },
    ]);
  });

  it('marks the section that a page belongs to, and the page itself', () => {
    const current = (path: string) =>
      pageFrame(english, { path, title: 'x', description: 'x' }).navigation.map(
        (link) => link.current,
      );
    const [own, inside] = [current('/roles/'), current('/roles/account-manager/')];
    expect(own.filter(Boolean)).toEqual(['page']);
    expect(inside.filter(Boolean)).toEqual(['true']);
    expect(current('/').every((mark) => mark === undefined)).toBe(true);
  });

  it('gathers the pages about pay in one entry, which is current where one of them is', () => {
    const { navigation } = pageFrame(english, { path: '/compare/', title: 'x', description: 'x' });
    const group = navigation.find((item) => 'links' in item);
    expect(group).toMatchObject({ id: 'pay', current: 'true' });
    expect('links' in group! && group.links.map(({ href, current }) => [href, current])).toEqual([
      ['/cities/', undefined],
      ['/salaries/', undefined],
      ['/compare/', 'page'],
    ]);
  });

  it('puts the name of the site last, on the home page first', () => {
    expect(frame.title).toBe('Аккаунт-менеджер · Steps');
    const home = pageFrame(english, { path: '/', title: 'A career ladder', description: 'x' });
    expect(home.title).toBe('Steps · A career ladder');
    expect(home.home.current).toBe(true);
    expect(home.crumbs).toEqual([]);
  });

  it('says in the foot what every figure rests on, and when it was reviewed', () => {
    expect(pageFrame(english, { path: '/', title: 'x', description: 'x' }).foot.lines).toEqual([
      'Survey, May 2025. OEWS, May 2025.',
      'Data reviewed June 15, 2026.',
    ]);
    expect(frame.crumbs.map(({ label }) => label)).toEqual(['Роли', 'Аккаунт-менеджер']);
  });
});

describe('the model of the site', () => {
  it('has the rungs in order, with their steps and occupations', () => {
    expect(english.roles.map(({ id }) => id)).toEqual(project.ladder.levels);
    expect(english.roles.map(({ rung }) => rung)).toEqual([1, 2, 3, 4, 5]);
    expect(english.roles.map(({ top }) => top)).toEqual([false, false, false, false, true]);
    expect(english.roles[0]!.step).toBeNull();
    expect(english.roles[1]!.step).toBeCloseTo(0.5, 12);
    expect(english.roles.every(({ socCodes }) => socCodes.length > 0)).toBe(true);
    expect(english.mainRole.id).toBe('account-manager');
  });

  it('names places alone, with their state, and in a sentence', () => {
    expect(english.placeLabel(denver)).toBe('Denver, Colorado');
    expect(english.placeShort(denver)).toBe('Denver, CO');
    expect(russian.placeShort(denver)).toBe('Денвер, Колорадо');
    expect(plain(russian.inPlace(denver))).toBe('в Денвере');
    expect(english.placeShort(atlas.nation)).toBe('United States');
    expect(english.areaName(atlas.placeById['new-york-ny']!)).toBe(
      'New York–Newark, New York and New Jersey',
    );
    expect(plain(russian.areaName(atlas.placeById['new-york-ny']!))).toBe(
      'Нью-Йорк – Ньюарк, штаты Нью-Йорк и Нью-Джерси',
    );
  });

  it('turns links between texts into addresses of its language', () => {
    const [text, id] = ['[OTE](glossary:ote) and [director](role:account-director)', 'ote'];
    expect(russian.inlineMarkdown(text)).toContain(`href="${russian.addresses.term(id)}"`);
    expect(russian.inlineMarkdown(text)).toContain(
      `href="${russian.addresses.role('account-director')}"`,
    );
    expect(english.inlineMarkdown('[how](method:estimate)')).toContain(
      `href="${english.addresses.method('estimate')}"`,
    );
  });

  it('throws for what does not exist, and says what was expected', () => {
    expect(() => buildSiteModel(project, atlas, 'de')).toThrow('locale "de"');
    expect(() => english.occupation('99-9999')).toThrow('occupation 99-9999');
    expect(() => english.source('nobody')).toThrow('source nobody');
    expect(() => english.entry('roles', 'barista')).toThrow('content/roles/en/barista.md');
    expect(() => english.text({ ru: 'только' })).toThrow('locale en: no text among ru');
  });
});
