import { describe, expect, it } from 'vitest';
import { readText, realFiles, realProject } from './real-project.ts';

const { content, ladder, site, sources, settings, places, occupations } = realProject();

/** Lines of a list in the order of the rungs, or of the page. */
const statements = content.competencies.flatMap(({ locale, id, data }) =>
  ladder.levels.map((level) => ({
    locale,
    name: `${locale}/${id} on ${level}`,
    text: data.levels[level]?.statement ?? '',
  })),
);
const evidence = content.competencies.flatMap(({ locale, id, data }) =>
  ladder.levels.map((level) => ({
    name: `${locale}/${id} on ${level}`,
    text: data.levels[level]?.evidence ?? '',
  })),
);
const duties = content.roles.flatMap(({ locale, id, data }) =>
  data.responsibilities.map((text) => ({ name: `${locale}/${id}`, text })),
);
const steps = content.transitions.flatMap(({ locale, id, data }) =>
  [...data.changes, ...data.criteria, ...data.evidence].map((text) => ({
    name: `${locale}/${id}`,
    text,
  })),
);

type Line = { name: string; text: string };
const failing = (lines: readonly Line[], isWrong: (text: string) => boolean) =>
  lines.filter(({ text }) => isWrong(text)).map(({ name, text }) => `${name}: ${text}`);

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
    expect(failing(russian, (text) => /, и /i.test(text))).toEqual([]);
  });

  it('differ from rung to rung', () => {
    for (const { locale, id, data } of content.competencies) {
      const texts = ladder.levels.map((level) => data.levels[level]?.statement.toLowerCase());
      expect(new Set(texts).size, `${locale}/${id}`).toBe(texts.length);
    }
  });

  it('fit on two lines', () => {
    expect(failing(statements, (text) => text.length > 120)).toEqual([]);
  });
});

describe('duties and steps', () => {
  it('are six to nine to a role', () => {
    for (const { locale, id, data } of content.roles) {
      expect(data.responsibilities.length, `${locale}/${id}`).toBeGreaterThanOrEqual(6);
      expect(data.responsibilities.length, `${locale}/${id}`).toBeLessThanOrEqual(9);
    }
  });

  it('begin with a capital letter and have no final stop', () => {
    const lines = [...duties, ...steps];
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
