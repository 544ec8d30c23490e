import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../src/i18n/language-of.ts';
import { messagesOf } from '../../src/i18n/messages.ts';
import { USUAL_WORDS } from '../../src/i18n/project-words.ts';
import { forbiddenIn } from '../forbidden-labels.ts';
import { readText, realFiles } from './real-project.ts';

const locales = ['en', 'ru'];

/** A file without what nobody reads: addresses of links, ids in lists, comments. */
const read = (text: string): string =>
  text
    .replaceAll(/\]\([^)]*\)/g, ']')
    .replaceAll(/\{\w+\}/g, '…')
    .replaceAll(/^(?:related|source|needs|order|asAt|kind): .*$/gm, '')
    .replaceAll(/^\s*- kpi: .*$/gm, '');

/** A message without what it is told: names of arguments and the words that it chooses by. */
const wordsAlone = (text: string, wordOf: (name: string) => string): string =>
  text
    .replaceAll(/\{_(\w+)\}/g, (_, name: string) => wordOf(name))
    .replaceAll(/\{\w+(?:, number[^{}]*)?\}/g, '…')
    .replaceAll(/\{\w+, (?:select|plural|selectordinal),/g, '{')
    .replaceAll(/(?:=\d+|\w+) \{/g, '{');

/** A file of content of one language, or null: content/roles/en/vp.md. */
const localeOf = (file: string): string | null =>
  /^(?:content|src\/defaults)\/[^/]+\/([a-z]{2})\/[^/]+\.md$/.exec(file)?.[1] ?? null;

describe.each(locales)('forbidden labels: %s', (locale) => {
  it('are in no message', () => {
    const messages = messagesOf(locale);
    const wordOf = wordsOf(messages, USUAL_WORDS.facts);
    const faults = Object.entries(messages).flatMap(([key, text]) =>
      forbiddenIn(locale, wordsAlone(text, wordOf), { place: key, isLabel: true }),
    );
    expect(faults).toEqual([]);
  });

  it('are in no text of content', () => {
    const files = [...realFiles.keys()].filter((file) => localeOf(file) === locale);
    expect(files.length).toBeGreaterThan(100);
    const faults = files.flatMap((file) =>
      forbiddenIn(locale, read(readText(file)), { place: file, isLabel: /\/pages\//.test(file) }),
    );
    expect(faults).toEqual([]);
  });

  it('are in no text of data, nor of the settings of the site', () => {
    const texts = ['content/site.yml', 'data/sources.yml', 'data/settings.yml'].flatMap((file) =>
      readText(file)
        .split('\n')
        .map((line, index) => ({ place: `${file}:${index + 1}`, line })),
    );
    const own = texts.filter(({ line }) => new RegExp(`^[\\s-]*${locale}: `).test(line));
    expect(own.length).toBeGreaterThan(50);
    expect(
      own.flatMap(({ place, line }) => forbiddenIn(locale, line, { place, isLabel: false })),
    ).toEqual([]);
  });
});

it('a forbidden label is found, and passes where it is an exception', () => {
  const at = (place: string) => ({ place, isLabel: true });
  expect(forbiddenIn('en', '15 answers, too few for the outer tenths', at('a'))).toHaveLength(2);
  expect(forbiddenIn('en', 'Location quotient', at('salaries.head'))).toHaveLength(1);
  expect(forbiddenIn('en', 'Location quotient', at('/glossary/'))).toEqual([]);
  expect(forbiddenIn('ru', 'не хватает\u00a0вилки', at('a'))).toHaveLength(1);
  expect(forbiddenIn('ru', 'Оплата по\u00a0городам', at('a'))).toHaveLength(1);
  expect(forbiddenIn('ru', 'Условия оплаты', at('a'))).toEqual([]);
});
