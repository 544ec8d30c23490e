import { describe, expect, it } from 'vitest';
import { roleArguments, roleWords } from '../../../src/ladder/role-words.ts';

const senior = {
  title: 'Senior account manager',
  short: 'Senior',
  forms: { plural: 'senior account managers' },
};

describe('roleWords', () => {
  it('gives the title in small letters for every form that a language without cases leaves out', () => {
    expect(roleWords(senior)).toEqual({
      title: 'Senior account manager',
      short: 'Senior',
      singular: 'senior account manager',
      plural: 'senior account managers',
      genitive: 'senior account manager',
      genitivePlural: 'senior account managers',
      dative: 'senior account manager',
      accusative: 'senior account manager',
      instrumental: 'senior account manager',
    });
  });

  it('keeps the capitals of an abbreviation', () => {
    const words = (title: string) => roleWords({ ...senior, title });
    expect(words('VP, account management').singular).toBe('VP, account management');
    expect(words('HR manager').singular).toBe('HR manager');
    expect(words('Account director').singular).toBe('account director');
    expect(words('A person who sells').singular).toBe('a person who sells');
    expect(words('Директор').singular).toBe('директор');
    expect(words('X').singular).toBe('x');
  });

  it('takes the forms that are given', () => {
    const forms = {
      plural: 'старшие аккаунт-менеджеры',
      genitive: 'старшего аккаунт-менеджера',
      genitivePlural: 'старших аккаунт-менеджеров',
      dative: 'старшему аккаунт-менеджеру',
      accusative: 'старшего аккаунт-менеджера',
      instrumental: 'старшим аккаунт-менеджером',
    };
    const words = roleWords({ title: 'Старший аккаунт-менеджер', short: 'Старший', forms });
    expect(words).toMatchObject({ ...forms, singular: 'старший аккаунт-менеджер' });
  });

  it('takes a singular that is not the title, for the cases that are missing as well', () => {
    const forms = { singular: 'VP of account management', plural: 'VPs of account management' };
    const words = roleWords({ title: 'VP, account management', short: 'VP', forms });
    expect(words.title).toBe('VP, account management');
    expect(words.singular).toBe('VP of account management');
    expect(words.dative).toBe('VP of account management');
    expect(words.genitivePlural).toBe('VPs of account management');
  });
});

describe('roleArguments', () => {
  it('names every form after the prefix', () => {
    expect(roleArguments('next', roleWords(senior))).toEqual({
      next: 'senior account manager',
      nextTitle: 'Senior account manager',
      nextShort: 'Senior',
      nextPlural: 'senior account managers',
      nextPluralStart: 'Senior account managers',
      nextGenitive: 'senior account manager',
      nextGenitivePlural: 'senior account managers',
      nextDative: 'senior account manager',
      nextAccusative: 'senior account manager',
      nextInstrumental: 'senior account manager',
    });
  });
});
