import { expect, it } from 'vitest';
import { securityText } from '../../../src/publish/security-text.ts';

const site = {
  url: 'https://ladder.example',
  base: '/',
  locales: ['en', 'ru'],
  security: { contact: 'mailto:security@ladder.example', expires: '2027-06-30' },
};

it('security.txt has the fields that RFC 9116 asks for, and says where it belongs', () => {
  expect(securityText(site)).toBe(
    [
      'Contact: mailto:security@ladder.example',
      'Expires: 2027-06-30T00:00:00Z',
      'Preferred-Languages: en, ru',
      'Canonical: https://ladder.example/.well-known/security.txt',
      '',
    ].join('\n'),
  );
});

it('there is no security.txt without a contact, behind a login, or where nobody looks for it', () => {
  const { security: _security, ...nameless } = site;
  expect(securityText(nameless)).toBeNull();
  expect(securityText({ ...site, visibility: 'internal' })).toBeNull();
  expect(securityText({ ...site, base: '/ladder/' })).toBeNull();
});
