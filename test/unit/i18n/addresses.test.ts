import { describe, expect, test } from 'vitest';
import { addressesOf, createPaths } from '../../../src/i18n/addresses.ts';

describe('createPaths', () => {
  test('the first language lives at the root, the others under their code', () => {
    const paths = createPaths('/', 'en');
    expect(paths.page('en', '/')).toBe('/');
    expect(paths.page('ru', '/')).toBe('/ru/');
    expect(paths.page('en', '/roles/')).toBe('/roles/');
    expect(paths.page('ru', '/roles/')).toBe('/ru/roles/');
  });

  test('a file is the same in every language', () => {
    expect(createPaths('/', 'en').file('/data/places.csv')).toBe('/data/places.csv');
  });

  test.each(['/rungs/', '/rungs'])(
    'a base of %s goes before the language, with one slash',
    (base) => {
      const paths = createPaths(base, 'en');
      expect(paths.page('en', '/roles/')).toBe('/rungs/roles/');
      expect(paths.page('ru', '/')).toBe('/rungs/ru/');
      expect(paths.file('/icon.svg')).toBe('/rungs/icon.svg');
    },
  );

  test('another first language takes the root', () => {
    const paths = createPaths('/', 'ru');
    expect(paths.page('ru', '/cities/')).toBe('/cities/');
    expect(paths.page('en', '/cities/')).toBe('/en/cities/');
  });
});

describe('addressesOf', () => {
  test.each([
    ['en', '/', ''],
    ['ru', '/', '/ru'],
    ['ru', '/rungs/', '/rungs/ru'],
  ])('%s below %s', (locale, base, prefix) => {
    const addresses = addressesOf(locale, base, 'en');
    expect(addresses.role('account-manager')).toBe(`${prefix}/roles/account-manager/`);
    expect(addresses.rolePlace('account-manager', 'denver-co')).toBe(
      `${prefix}/roles/account-manager/denver-co/`,
    );
    expect(addresses.place('denver-co')).toBe(`${prefix}/cities/denver-co/`);
    expect(addresses.method()).toBe(`${prefix}/method/`);
    expect(addresses.method('estimate')).toBe(`${prefix}/method/#estimate`);
    expect(addresses.term('ote')).toBe(`${prefix}/glossary/#ote`);
    expect(addresses.source('oews-2025-05')).toBe(`${prefix}/sources/#oews-2025-05`);
    expect(addresses.page('/cities/')).toBe(`${prefix}/cities/`);
  });

  test('files carry the base and no language', () => {
    expect(addressesOf('ru', '/rungs/', 'en').file('/data/places.csv')).toBe(
      '/rungs/data/places.csv',
    );
  });
});

test('a link to a section that the method does not have leads to the whole page', () => {
  const { method } = addressesOf('de', '/', 'en', ['estimate']);
  expect(method('estimate')).toBe('/de/method/');
  expect(method('evidence')).toBe('/de/method/#evidence');
});
