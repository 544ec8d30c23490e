import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { languageOf, packMessages } from '../../../src/i18n/language-of.ts';
import { unpackLanguage } from '../../../src/i18n/language.ts';
import { USUAL_WORDS } from '../../../src/i18n/project-words.ts';
import { FixtureProject } from '../../fixtures/fixture-project.ts';

const file = 'content/messages/de.yml';
const text = readFileSync(`test/fixtures/kessel/${file}`, 'utf8');
const german = parse(text) as Record<string, string>;

const { t, ...formats } = languageOf('de', {
  messages: { de: german },
  facts: { ...USUAL_WORDS.facts, places: 'city', regions: 'none', ladder: 'own', prices: 'no' },
});

describe('German messages of a project', () => {
  it('are complete, can be read, and ask for what the program gives', () => {
    const problems = new FixtureProject()
      .replace('content/site.yml', 'locales: [ru, en]', 'locales: [ru, en, de]')
      .write(file, text)
      .messages()
      .filter((line) => line.startsWith(file));
    expect(problems).toEqual([]);
  });

  it('say numbers, money, days and ranks as a German reads them', () => {
    expect(formats.money(61_500, 'EUR')).toBe('61.500\u00a0€');
    expect(formats.moneyTick(40_000, 'EUR')).toBe('40\u00a0Tsd.\u00a0€');
    expect(formats.moneyRange(57_000, 72_500, 'EUR')).toBe('57.000–72.500\u00a0€');
    expect(formats.signedPercent(0.085, 1)).toBe('+8,5\u00a0%');
    expect(formats.date('2026-01-01')).toBe('1.\u00a0Januar 2026');
    expect(t('ordinal', { rank: 3 })).toBe('3.');
    expect(t('format.distance', { km: 504, miles: 313 })).toBe('504\u00a0km');
  });

  it('speak of Stufen and Städte, and of no state and no public ladder', () => {
    expect(t('column.rung')).toBe('Stufe');
    expect(t('home.rungs', { count: 6 })).toBe('Sechs Stufen');
    expect(t('role.allCities', { count: 4 })).toBe('Alle Städte: 4');
    expect(t('salaries.search')).toBe('Stadt');
    expect(t('pay.example')).toBe('* Hier üblich, keine Norm.');
  });

  it('reach a tool in the browser', () => {
    const language = languageOf('de', { messages: { de: german }, facts: USUAL_WORDS.facts });
    const tool = unpackLanguage('de', packMessages(language, ['team']));
    expect(tool.t('team.people', { n: 2 })).toBe('2 Personen');
    expect(tool.t('team.column.rung')).toBe('Stufe');
  });

  it('use German quotation marks', () => {
    for (const [key, message] of Object.entries(german)) {
      expect(message, key).not.toMatch(/["«»]|”/);
      expect(message.split('„').length, key).toBe(message.split('“').length);
    }
  });
});
