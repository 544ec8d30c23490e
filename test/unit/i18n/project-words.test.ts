import { describe, expect, it } from 'vitest';
import {
  argumentsOfText,
  languageOf,
  packMessages,
  sayText,
} from '../../../src/i18n/language-of.ts';
import { unpackLanguage } from '../../../src/i18n/language.ts';
import { messagesOf } from '../../../src/i18n/messages.ts';
import type { Facts, ProjectWords } from '../../../src/i18n/project-words.ts';
import { USUAL_WORDS } from '../../../src/i18n/project-words.ts';

const withMessages = (messages: ProjectWords['messages'], facts: Partial<Facts> = {}) => ({
  messages,
  facts: { ...USUAL_WORDS.facts, ...facts },
});

const grade = '{form, select, plural {grades} a {a grade} other {grade}}';

describe('the words of a project', () => {
  it('replace single messages of a language and leave the others', () => {
    const { t } = languageOf('en', withMessages({ en: { 'nav.team': 'People' } }));
    expect(t('nav.team')).toBe('People');
    expect(t('nav.plan')).toBe('Your plan');
  });

  it('are not those of another project', () => {
    languageOf('en', withMessages({ en: { 'nav.team': 'People' } }));
    expect(languageOf('en').t('nav.team')).toBe('For HR');
  });

  it('name the rung in one message, in the form and with the capital that a sentence asks for', () => {
    const { t } = languageOf('en', withMessages({ en: { 'term.rung': grade } }));
    expect(t('matrix.ways')).toBe('Paths up from each grade');
    expect(t('roster.expected.unmatched-level')).toBe('a grade of the ladder');
    expect(t('roles.compare')).toBe('Side by side');
    expect(t('column.rung')).toBe('Grade');
    expect(t('home.rungs', { count: 3 })).toBe('Three grades');
  });

  it('reach a tool in the browser, the word for a rung included', () => {
    const language = languageOf('en', withMessages({ en: { 'term.rung': grade } }));
    const tool = unpackLanguage('en', packMessages(language, ['plan']));
    expect(tool.t('plan.from')).toBe('Current grade');
  });

  it('bring a language that the program does not have', () => {
    const german = Object.fromEntries(
      Object.keys(messagesOf('en')).map((key) => [key, 'ein Satz']),
    );
    const own = { ...german, 'language.tag': 'de-DE', 'foot.asOf': 'Stand: {date}.' };
    const language = languageOf('de', withMessages({ de: own }));
    expect(language.t('foot.asOf', { date: language.date('2026-03-01') })).toBe(
      'Stand: 1.\u00a0März 2026.',
    );
    expect(language.money(57_000, 'EUR')).toBe('57.000\u00a0€');
    expect(language.month('2026-03')).toBe('März 2026');
    expect(['Zug', 'Öl', 'Ofen'].sort(language.compare)).toEqual(['Ofen', 'Öl', 'Zug']);
  });

  it('say in the texts of pages what they say in messages', () => {
    const words = withMessages({ en: { 'term.rung': grade } }, { distance: 'km' });
    const language = languageOf('en', words);
    const text = '{_Rung_plural}: {n}, {_distance, select, km {metric} other {of the language}}';
    expect(sayText(language, text, { n: 3 })).toBe('Grades: 3, metric');
    expect(argumentsOfText(language, text)).toEqual(['n']);
  });

  it('refuse a word that is neither a term nor a fact', () => {
    const words = withMessages({ en: { 'nav.team': '{_rang}' } });
    expect(() => languageOf('en', words)).toThrow('{_rang} is neither a term nor a fact');
  });
});
