import { describe, expect, it } from 'vitest';
import { faqJsonLd } from '../../src/publish/json-ld.ts';
import { interviewPage } from '../../src/views/pages/interview-page.ts';
import { ladderPage } from '../../src/views/pages/ladder-page.ts';
import { rolePage } from '../../src/views/pages/role-page.ts';
import { siteEntries } from '../../src/views/sections/site-entries.ts';
import { models } from './real-model.ts';
import { realProject } from './real-project.ts';

const { content, ladder } = realProject();

/** Words as a reader sees them: links by their text, no-break spaces as spaces. */
const plain = (text: string): string =>
  text
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/[\u00A0\u202F]/g, ' ')
    .replaceAll('\u2060', '');

const roleOf = (locale: string, id: string) =>
  content.roles.find((role) => role.locale === locale && role.id === id)!;

/** Everything that a page of a role says of the job. */
const textOf = (locale: string, id: string): string => {
  const { data, body } = roleOf(locale, id);
  const texts = (value: unknown): string[] =>
    typeof value === 'string'
      ? [value]
      : typeof value === 'object' && value !== null
        ? Object.values(value).flatMap(texts)
        : [];
  return plain([...texts(data), body].join('\n'));
};

/** Facts of the profession, each by words that only it has, in both languages. */
const FACTS: readonly [fact: string, role: string, en: RegExp, ru: RegExp][] = [
  [
    'level and daily running',
    'account-manager',
    /entry- to mid-level.*day-to-day running/,
    /начального или среднего уровня.*за определённых клиентов и ведёт их изо дня в день/,
  ],
  [
    'one to one',
    'account-manager',
    /deals with most, one on one/,
    /именно с ним клиент общается лично, и чаще, чем с кем-либо ещё в компании/,
  ],
  [
    'daily routine',
    'account-manager',
    /needs are met, problems are solved, and the account stays active/,
    /клиент получал то, что ему нужно, неполадки устранялись, а договор действовал/,
  ],
  [
    'four hats',
    'account-manager',
    /seller, the next a customer-service representative, a technical specialist, or a financial adviser \(not the licensed kind\)/,
    /продавец, в другом — специалист поддержки, технический специалист или финансовый советник/,
  ],
  [
    'contact and upselling',
    'account-manager',
    /support and technical help, upsells/,
    /поддерживает его, помогает с техническими вопросами, предлагает подходящие дополнения/,
  ],
  [
    'many or few',
    'account-manager',
    /many small accounts, others a few large ones/,
    /много небольших клиентов, другие — несколько крупных/,
  ],
  [
    'cheaper to keep, ROI',
    'account-manager',
    /costs less than replacing one lost to poor service.*return on investment \(ROI\)/s,
    /дешевле, чем искать нового.*окупаемость \(ROI\) вложений в удержание может быть высокой/s,
  ],
  [
    'worth paying for',
    'account-manager',
    /every reason to pay for keeping it satisfied/,
    /есть смысл платить за то, чтобы клиент остался доволен/,
  ],
  [
    'close to sales',
    'account-manager',
    /closely with sales.*which products or services the client bought/,
    /с отделом продаж.*какие продукты или услуги клиент купил/,
  ],
  [
    'liaison',
    'account-manager',
    /liaison between the client and the other teams/,
    /посредником между клиентом и другими командами/,
  ],
  [
    'varies widely',
    'account-manager',
    /Duties, qualifications, and pay vary widely/,
    /Обязанности, требования и зарплата сильно различаются/,
  ],
  [
    'degree',
    'account-manager',
    /usually hold a degree in a related field/,
    /как правило, есть диплом по подходящей специальности/,
  ],
  [
    'cities in order',
    'account-manager',
    /New York has the most US jobs for account managers, followed by Chicago, San Francisco, Atlanta, and Los Angeles, according to Indeed\.com/,
    /По данным Indeed\.com, в США больше всего рабочих мест для аккаунт-менеджеров в Нью-Йорке, затем в Чикаго, Сан-Франциско, Атланте и Лос-Анджелесе/,
  ],
  [
    'title of beginners, lead',
    'account-manager',
    /sometimes given to entry-level staff.*report to a lead account manager/,
    /Иногда так называют и новичка.*подчиняться ведущему аккаунт-менеджеру/,
  ],
  [
    'director, vice president',
    'account-manager',
    /account director \(in software and services, often called director of client services\) and then vice president.*leadership team/,
    /директор по обслуживанию клиентов\) и вице-президент.*входит в руководство компании/,
  ],
  [
    'takeaways',
    'account-manager',
    /clients feel their needs are met.*meets with the client as often/s,
    /о его нуждах помнят.*общается именно с аккаунт-менеджером/s,
  ],
  [
    'answers to the chief executive',
    'vp-account-management',
    /answers to the chief executive/,
    /отвечает за выручку от них перед генеральным или коммерческим директором/,
  ],
];

describe('facts of the profession', () => {
  it.each(FACTS)('%s: are found in both languages', (_fact, id, en, ru) => {
    expect(textOf('en', id)).toMatch(en);
    expect(textOf('ru', id)).toMatch(ru);
  });

  it('link ROI to its term, and the range that Indeed quotes stands on the page', () => {
    for (const [locale, model] of Object.entries(models)) {
      expect(roleOf(locale, 'account-manager').body).toContain('](glossary:roi)');
      const { quoted } = rolePage(model, 'account-manager').answers.pay!;
      expect(plain(quoted!.text)).toMatch(/45[,\s]000.*85[,\s]000/);
    }
  });

  it('are told in Russian by the titles of Russian vacancies', () => {
    const all = ladder.levels.map((id) => textOf('ru', id)).join('\n');
    for (const title of ['КАМ', 'группхед', 'персональный менеджер', 'клиентский директор']) {
      expect(all.toLowerCase()).toContain(title.toLowerCase());
    }
    expect(all).not.toMatch(/[эЭ]ккаунт/);
    const { data, body } = roleOf('ru', 'account-manager');
    expect(plain(data.pageTitle ?? '').toLowerCase()).toContain('менеджер по работе с клиентами');
    expect(plain(body.split('.')[0]!)).toContain('менеджер по работе с клиентами');
  });

  it('are as many in Russian: its text is at least seven tenths as long as the English one', () => {
    // Russian says the same in about three quarters of the words, most of the rest being articles.
    const words = (locale: string, id: string) =>
      plain(roleOf(locale, id).body).match(/[\p{L}\d’-]+/gu)!.length;
    for (const id of ladder.levels) {
      expect(words('ru', id) / words('en', id), id).toBeGreaterThanOrEqual(0.7);
    }
  });
});

describe('roles of the site', () => {
  it('have ids for hats, partners, and days, so that languages are compared by them', () => {
    for (const { locale, id, data } of content.roles) {
      for (const list of [data.hats, data.worksWith, data.week, data.tools, data.conditions]) {
        expect(
          (list ?? []).every((entry) => entry.id !== undefined),
          `${locale}/${id}`,
        ).toBe(true);
      }
    }
  });

  it('say of every measure whose figure it is, and set no target', () => {
    for (const { locale, id, data } of content.roles) {
      expect(
        data.kpis.filter(({ whose, target }) => whose === undefined || target !== undefined),
        `${locale}/${id}`,
      ).toEqual([]);
    }
  });

  it('answer for renewals and retention from the first own accounts to the firm', () => {
    for (const id of ladder.levels.filter((level) => level !== 'assistant-account-manager')) {
      const listed = roleOf('en', id).data.kpis.map((kpi) => kpi.id);
      expect(listed, id).toEqual(
        expect.arrayContaining([
          'net-revenue-retention',
          'gross-revenue-retention',
          'renewal-rate',
          'client-retention',
        ]),
      );
    }
  });

  it('never use the adjective senior for a person', () => {
    for (const { locale, id } of content.roles.filter((role) => role.locale === 'en')) {
      expect(textOf(locale, id), id).not.toMatch(/\b[Ss]eniors\b|\b[Aa] senior(?! account)/);
    }
  });
});

describe.each(Object.entries(models))('pages of roles: %s', (_locale, model) => {
  it.each(ladder.levels)(
    '%s: its title names the profession, its description ends with the pay',
    (id) => {
      const { frame, role } = rolePage(model, id);
      expect(frame.title.length).toBeLessThanOrEqual(90);
      expect(frame.title).not.toBe(role.words.title);
      expect(frame.description.length).toBeLessThanOrEqual(160);
      if (role.pay !== null)
        expect(plain(frame.description)).toMatch(/\d(?: a year|\s\$ в год)\.$/);
    },
  );

  it.each(ladder.levels)('%s: says all that a reader looks for', (id) => {
    const { details } = rolePage(model, id);
    expect(details).toMatchObject({ branchesDiffer: true, application: true });
    expect(details.branches.length).toBeGreaterThanOrEqual(5);
    for (const list of [
      details.tools,
      details.conditions,
      details.career,
      details.resume,
      details.mistakes,
      details.guides,
    ]) {
      expect(list.length).toBeGreaterThan(0);
    }
    // A resume lives on numbers.
    expect(details.resume.filter((item) => /\d/.test(item)).length).toBeGreaterThanOrEqual(3);
  });

  it.each(ladder.levels)('%s: has five interview questions on a page that is found', (id) => {
    const page = interviewPage(model, id);
    expect(page.questions).toHaveLength(5);
    expect(page.frame.description.length).toBeLessThanOrEqual(160);
    expect(page.others!.links).toHaveLength(ladder.levels.length - 1);
    expect(siteEntries(model).map(({ href }) => href)).toContain(
      model.addresses.page(`/roles/${id}/interview/`),
    );
  });

  it('the questions people ask are marked up with the words that stand on the page', () => {
    const { faq } = rolePage(model, 'account-manager');
    expect(faq).toHaveLength(5);
    const marked = faqJsonLd(faq) as {
      mainEntity: { name: string; acceptedAnswer: { text: string } }[];
    };
    expect(marked.mainEntity.map(({ name }) => name)).toEqual(faq.map(({ question }) => question));
    marked.mainEntity.forEach(({ acceptedAnswer: { text } }, index) => {
      const shown = faq[index]!.html.replaceAll(/<[^>]*>/g, '')
        .replaceAll('&amp;', '&')
        .trim();
      expect(text).toBe(shown);
    });
    expect(faq.map(({ text }) => text).join(' ')).toMatch(/\d{2}[,\u00A0]\d{3}/);
  });

  it('the measures of the ladder have examples by segment once, from a source', () => {
    const { owners, examples } = ladderPage(model).measures!;
    expect(owners).toHaveLength(ladder.kpis.length);
    expect(examples!.tables.map(({ segments }) => segments.length)).toEqual([3, 3]);
    expect(examples!.tables.map(({ by }) => by)).not.toContain(null);
    expect(examples!.sources.length).toBeGreaterThan(0);
  });
});
