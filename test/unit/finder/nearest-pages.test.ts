import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { KnownPages } from '../../../src/finder/nearest-pages.ts';
import { nearestPages } from '../../../src/finder/nearest-pages.ts';

const known: KnownPages = {
  pages: [
    '',
    'roles/',
    'ladder/',
    'plan/',
    'salaries/',
    'cities/',
    'roles/account-manager/',
    'roles/senior-account-manager/',
    'roles/principal/',
    'ladder/account-manager-to-senior-account-manager/',
    'ladder/negotiation/',
  ],
  roles: [
    { id: 'account-manager', without: ['guayama-pr'] },
    { id: 'senior-account-manager', without: ['guayama-pr'] },
    { id: 'principal', without: null },
  ],
  places: ['new-york-ny', 'denver-co', 'guayama-pr'],
};

describe('the pages nearest to an address that leads nowhere', () => {
  it.each<[string, string, string[]]>([
    [
      'a role with a slip, then those like it, then its section',
      'roles/acount-manager/',
      ['roles/account-manager/', 'roles/senior-account-manager/', 'roles/'],
    ],
    [
      'a role in a city first, then both',
      'roles/account-manager/denver',
      [
        'roles/account-manager/denver-co/',
        'roles/account-manager/',
        'cities/denver-co/',
        'roles/senior-account-manager/',
        'roles/',
      ],
    ],
    ['a city without its state', 'cities/Denver/', ['cities/denver-co/', 'cities/']],
    ['a city at the wrong place', 'new_york.html', ['cities/new-york-ny/']],
    ['a city with two letters changed', 'cities/new-yrok/', ['cities/new-york-ny/', 'cities/']],
    ['a competency', 'ladder/negotiations/', ['ladder/negotiation/', 'ladder/']],
    ['a section with another ending', 'salary/', ['salaries/']],
    ['the section of what is like nothing in it', 'cities/xyzzy/', ['cities/']],
    ['nothing of what is like nothing', 'wp-login.php', []],
    ['nothing of the first page itself', '', []],
  ])('are %s', (_kind, asked, expected) => {
    expect(nearestPages(asked, known).filter((path) => !path.includes('-to-'))).toEqual(expected);
  });

  it('are the role and the city where the role has no page there', () => {
    const near = nearestPages('roles/account-manager/guayama-pr/', known);
    expect(near).toContain('roles/account-manager/');
    expect(near).toContain('cities/guayama-pr/');
    expect(near).not.toContain('roles/account-manager/guayama-pr/');
    expect(nearestPages('roles/principal/denver-co/', known)[0]).toBe('roles/principal/');
  });

  it('are five at most, each once, and pages of the site, whatever was asked', () => {
    const words = fc.oneof(
      fc.string({ maxLength: 200 }),
      fc.constantFrom('roles', 'cities', 'manager', 'denver', 'account'),
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 9 }), (parts) => {
        const near = nearestPages(parts.join('/'), known);
        expect(near.length).toBeLessThanOrEqual(5);
        expect(new Set(near).size).toBe(near.length);
        for (const path of near) {
          const isPair = /^roles\/[\w-]+\/[\w-]+\/$/.test(path);
          const isCity = path.startsWith('cities/') && path !== 'cities/';
          expect(isPair || isCity || known.pages.includes(path), path).toBe(true);
        }
      }),
    );
  });
});
