import { describe, expect, it } from 'vitest';
import { methodExamples } from '../../src/views/examples/method-examples.ts';
import { methodFigures } from '../../src/views/examples/method-figures.ts';
import { methodPage } from '../../src/views/pages/method-page.ts';
import { english, models, russian } from './real-model.ts';

const examples = methodExamples(english);

describe('the numbers of the worked examples', () => {
  it('are the same in every language, digit by digit', () => {
    const digits = (text: string): string => text.replaceAll(/\D/g, '');
    for (const [section, values] of Object.entries(methodExamples(russian))) {
      for (const [name, text] of Object.entries(values!)) {
        expect(digits(text), `${section}.${name}`).toBe(digits(examples[section]![name]!));
      }
    }
  });
});

describe.each(Object.entries(models))('the method page: %s', (_, model) => {
  const page = methodPage(model);

  it('has an example for each section that promises one, filled in', () => {
    for (const section of model.project.content.method) {
      if (section.locale !== model.locale) continue;
      const shown = page.sections.find(({ id }) => id === section.id)!;
      expect(shown.example !== null, section.id).toBe(section.data.example !== undefined);
      expect(shown.example ?? '', section.id).not.toMatch(/[{}]|undefined|NaN/);
    }
  });

  it('shows every number that it computes', () => {
    for (const [section, values] of Object.entries(methodExamples(model))) {
      const { example } = page.sections.find(({ id }) => id === section)!;
      for (const [name, text] of Object.entries(values!)) {
        if (/\d/.test(text)) expect(example, `${section}.${name}`).toContain(text);
      }
    }
  });

  it('has every figure of its texts filled in, and leaves no paragraph out', () => {
    const figures = methodFigures(model);
    for (const { id, body } of model.project.content.method.filter(
      ({ locale }) => locale === model.locale,
    )) {
      const { html } = page.sections.find((section) => section.id === id)!;
      expect(html, id).not.toMatch(/[{}]|undefined|NaN/);
      expect(html.match(/<(p|li)>/g)?.length ?? 0, id).toBe(
        model.markdown(body).match(/<(p|li)>/g)?.length ?? 0,
      );
      for (const [, name = ''] of body.matchAll(/\{(\w+)\}/g)) {
        expect(figures[id], `${id}.${name}`).toHaveProperty(name);
      }
    }
  });

  it('lists its sections in order, then the settings', () => {
    expect(page.contents.items.map(({ id }) => id)).toEqual([
      ...page.sections.map(({ id }) => id),
      'settings',
    ]);
  });

  it('lists every setting with its value, its reason and its source or that it is an assumption', () => {
    expect(page.settings.rows).toHaveLength(Object.keys(model.project.settings).length);
    for (const row of page.settings.rows) {
      expect(row.name).not.toBe('');
      expect(row.why.length).toBeGreaterThan(20);
      expect(row.value).not.toBe('');
    }
  });
});
