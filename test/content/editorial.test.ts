import { describe, expect, it } from 'vitest';
import { levelDifference } from '../../src/ladder/level-difference.ts';
import { decidingOf, ladderSteps } from '../../src/ladder/order.ts';
import { likeness } from '../../src/project/checks/statement-copies.ts';
import { readText, realFiles, realProject } from './real-project.ts';

const { content, ladder, site, sources, settings, places, occupations } = realProject();

/** Lines of a list in the order of the rungs, or of the page. */
const sayings = content.competencies.flatMap(({ locale, id, data }) =>
  Object.entries(data.levels).flatMap(([level, said]) =>
    said.map(({ strand, statement, evidence }) => ({
      locale,
      level,
      strand: `${id} ${strand}`,
      name: `${locale}/${id} (${strand}) on ${level}`,
      statement,
      evidence,
    })),
  ),
);
const statements = sayings.map((saying) => ({ ...saying, text: saying.statement }));
const evidence = sayings.map((saying) => ({ ...saying, text: saying.evidence }));
const duties = content.roles.flatMap(({ locale, id, data }) =>
  data.responsibilities.map(({ text }) => ({ name: `${locale}/${id}`, text })),
);
const steps = content.transitions.flatMap(({ locale, id, data }) =>
  [...data.changes, ...data.criteria, ...data.evidence].map((text) => ({
    name: `${locale}/${id}`,
    text,
  })),
);

const checklists = content.checklists.flatMap(({ locale, id, data }) =>
  data.items.map((text) => ({ name: `${locale}/${id}`, text })),
);

type Line = { name: string; text: string };
const failing = (lines: readonly Line[], isWrong: (text: string) => boolean) =>
  lines.filter(({ text }) => isWrong(text)).map(({ name, text }) => `${name}: ${text}`);

/** Words of a statement that carry its sense. */
const wordsOf = (text: string): Set<string> =>
  new Set(text.toLowerCase().match(/[\p{L}’]{4,}/gu) ?? []);

describe('statements of competencies', () => {
  it('begin with a capital letter', () => {
    expect(failing(statements, (text) => !/^\p{Lu}/u.test(text))).toEqual([]);
  });

  it('have no final stop', () => {
    expect(failing([...statements, ...evidence], (text) => /[.!?…]$/.test(text))).toEqual([]);
  });

  it('say one thing, without "and"', () => {
    const english = statements.filter(({ locale }) => locale === 'en');
    const russian = statements.filter(({ locale }) => locale === 'ru');
    expect(failing(english, (text) => / and /i.test(text))).toEqual([]);
    expect(failing(russian, (text) => /[ ,]и[ \u00A0]/i.test(text))).toEqual([]);
  });

  it('begin with a verb of what a person does', () => {
    const english = statements.filter(({ locale }) => locale === 'en');
    const russian = statements.filter(({ locale }) => locale === 'ru');
    // The third person: "Keeps the dates", «Держит сроки», «Договаривается».
    expect(failing(english, (text) => !/^[A-Z][a-z]+s /.test(text))).toEqual([]);
    expect(failing(russian, (text) => !/^[А-ЯЁ][а-яё]*(?:[еёи]т|[еёи]тся),? /u.test(text))).toEqual(
      [],
    );
  });

  it('say another thing than the rung below and the rung above', () => {
    const steps = ladderSteps(ladder);
    for (const { locale, strand, level, text, name } of statements) {
      for (const { from } of steps.filter(({ to }) => to === level)) {
        const own = wordsOf(text);
        const below = wordsOf(
          statements.find(
            (one) => one.locale === locale && one.strand === strand && one.level === from,
          )?.text ?? '',
        );
        const shared = [...own].filter((word) => below.has(word)).length;
        expect(shared / Math.min(own.size, below.size), name).toBeLessThan(0.6);
      }
    }
  });

  it('are at least twenty-four on each rung, in each language', () => {
    for (const locale of site.locales) {
      for (const level of ladder.levels) {
        const own = statements.filter((one) => one.locale === locale && one.level === level);
        expect(own.length, `${locale} on ${level}`).toBeGreaterThanOrEqual(24);
      }
    }
  });

  it('are far from one another, in each language', () => {
    for (const locale of site.locales) {
      const own = statements.filter((one) => one.locale === locale);
      const closest = own.flatMap((one, index) =>
        own.slice(index + 1).flatMap((other) => {
          const alike = likeness(one.text, other.text);
          return alike > 0.6 ? [`${alike.toFixed(2)} ${one.text} / ${other.text}`] : [];
        }),
      );
      expect(closest, locale).toEqual([]);
    }
  });

  it('come with evidence of their own', () => {
    for (const locale of site.locales) {
      const own = evidence.filter((one) => one.locale === locale).map(({ text }) => text);
      expect(
        own.filter((text, index) => own.indexOf(text) !== index),
        locale,
      ).toEqual([]);
    }
  });

  it('are of one competency alone', () => {
    for (const locale of site.locales) {
      const texts = statements
        .filter((statement) => statement.locale === locale)
        .map(({ text }) => text.toLowerCase());
      expect(new Set(texts).size, locale).toBe(texts.length);
    }
  });

  it('fit on two lines', () => {
    expect(failing(statements, (text) => text.length > 120)).toEqual([]);
  });
});

describe('competencies that decide a step', () => {
  it('are at most five', () => {
    for (const [level, ids] of Object.entries(ladder.deciding)) {
      expect(ids.length, level).toBeLessThanOrEqual(5);
      expect(new Set(ids).size, level).toBe(ids.length);
    }
  });

  it('change on that step', () => {
    for (const { from, to } of ladderSteps(ladder)) {
      const same = levelDifference(ladder, from, to)
        .filter(({ change, deciding }) => deciding && change === 'same')
        .map(({ competencyId }) => competencyId);
      expect(same, `${from} to ${to}`).toEqual([]);
    }
  });

  it('are some on each step', () => {
    for (const step of ladderSteps(ladder)) {
      expect(decidingOf(ladder, step), step.to).not.toEqual([]);
    }
  });
});

describe('what is expected of rungs', () => {
  it('differs on each step in the proficiency of several competencies', () => {
    for (const { from, to } of ladderSteps(ladder)) {
      const changed = ladder.competencies.filter(
        (id) => ladder.expected[from]?.[id] !== ladder.expected[to]?.[id],
      );
      expect(changed.length, `${from} to ${to}`).toBeGreaterThanOrEqual(4);
    }
  });

  it('is on no rung the same of nearly all competencies but at its beginning', () => {
    for (const level of ladder.levels.slice(3)) {
      const counts = Map.groupBy(Object.values(ladder.expected[level] ?? {}), (word) => word);
      const most = Math.max(...[...counts.values()].map((same) => same.length));
      expect(most, level).toBeLessThanOrEqual(6);
    }
  });
});

describe('duties and steps', () => {
  it('begin with a verb where they are duties', () => {
    const english = duties.filter(({ name }) => name.startsWith('en/'));
    const russian = duties.filter(({ name }) => name.startsWith('ru/'));
    // An imperative ends in no -ing, -ed or plural, and is no article or preposition.
    const noVerb = /^(?:\w{3,}(?:ing|ed|ment|tion|ity)|\w+[^s]s|The|A|An|All|For|Of|In|With)\s/;
    expect(failing(english, (text) => noVerb.test(text))).toEqual([]);
    expect(
      failing(russian, (text) => !/^[А-ЯЁ][а-яё]*(?:[еёи]т|[еёи]тся),?\s/u.test(text)),
    ).toEqual([]);
  });

  it('are six to nine duties to a role', () => {
    for (const { locale, id, data } of content.roles) {
      expect(data.responsibilities.length, `${locale}/${id}`).toBeGreaterThanOrEqual(6);
      expect(data.responsibilities.length, `${locale}/${id}`).toBeLessThanOrEqual(9);
    }
  });

  it('begin with a capital letter and have no final stop', () => {
    const lines = [...duties, ...steps, ...checklists];
    expect(failing(lines, (text) => !/^[\p{Lu}\d]/u.test(text) || /[.!?…]$/.test(text))).toEqual(
      [],
    );
  });
});

describe('titles', () => {
  it('have every case in Russian', () => {
    const cases = ['genitive', 'genitivePlural', 'dative', 'accusative', 'instrumental'] as const;
    for (const { id, data } of content.roles.filter(({ locale }) => locale === 'ru')) {
      expect(
        cases.filter((form) => data.forms[form] === undefined),
        id,
      ).toEqual([]);
    }
  });

  it('are unique in their language', () => {
    for (const locale of site.locales) {
      for (const field of ['title', 'short'] as const) {
        const names = content.roles
          .filter((role) => role.locale === locale)
          .map(({ data }) => data[field]);
        expect(new Set(names).size, `${locale} ${field}`).toBe(names.length);
      }
      const pages = content.pages.filter((page) => page.locale === locale);
      expect(new Set(pages.map(({ data }) => data.title)).size, `${locale} pages`).toBe(
        pages.length,
      );
    }
  });
});

describe('words', () => {
  const texts: Line[] = [
    ...[...realFiles.keys()]
      .filter((file) => /^content\/[^/]+\/ru\//.test(file))
      .flatMap((file) => lines(file, readText(file))),
    ...listTexts({ site, sources, settings }, 'ru').flatMap((text) => lines('YAML', text)),
    ...[
      ...places.flatMap(({ name, inPlace, area }) => [name, inPlace, area]),
      ...occupations.flatMap(({ title, short }) => [title, short]),
    ].map((text) => ({ name: 'CSV', text: text['ru'] ?? '' })),
  ];

  it('of Russian have a no-break space before the dash', () => {
    // A dash at the beginning of a line or of a quotation has nothing before it.
    const wrong = failing(texts, (text) =>
      /[^\u00A0\s«(][ \t]*—/u.test(text.replaceAll('\u00A0—', '')),
    );
    expect(wrong).toEqual([]);
  });

  it('of Russian use «» for quotations', () => {
    expect(
      failing(
        texts.filter(({ name }) => name !== 'YAML'),
        (text) => /[“”„]/.test(text),
      ),
    ).toEqual([]);
  });

  it('have no exclamation marks, in any language', () => {
    const bodies = Object.values(content).flatMap((entries) =>
      entries.map(({ locale, id, body }) => ({ name: `${locale}/${id}`, text: body })),
    );
    expect(
      failing([...bodies, ...statements, ...duties, ...steps], (text) => text.includes('!')),
    ).toEqual([]);
  });

  it('of search results stay under 160 characters', () => {
    const long = content.pages
      // Plural choices of a message count for more than the reader will see.
      .map(({ locale, id, data }) => ({
        name: `${locale}/${id}`,
        text: data.description.replace(/\{[^{}]*(\{[^{}]*\}[^{}]*)*\}/g, '00'),
      }))
      .filter(({ text }) => text.length > 160);
    expect(long).toEqual([]);
  });
});

function lines(file: string, text: string): Line[] {
  return text.split('\n').map((line, index) => ({ name: `${file}:${index + 1}`, text: line }));
}

/** Every text under the key of a language, at any depth. */
function listTexts(value: unknown, locale: string): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    key === locale && typeof part === 'string' ? [part] : listTexts(part, locale),
  );
}
