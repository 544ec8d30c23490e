import { describe, expect, it } from 'vitest';
import { overrideSite } from '../../../src/project/read-project.ts';
import { formatProblem } from '../../../src/tables/problem.ts';
import { parseProject } from '../../../src/project/parse-project.ts';
import { FixtureProject } from '../../fixtures/fixture-project.ts';

const { project } = parseProject(new FixtureProject().files);
if (project === null) throw new Error('the fixture has errors');
const { site } = project;

describe('overrideSite', () => {
  it('leaves a site alone without variables, and with empty ones', () => {
    expect(overrideSite(site, {}).site).toEqual(site);
    expect(overrideSite(site, { SITE_URL: '', BASE_PATH: '' }).site).toEqual(site);
  });

  it.each([
    ['ladder', '/ladder/'],
    ['/ladder', '/ladder/'],
    ['/a/b/', '/a/b/'],
    ['/', '/'],
  ])('takes BASE_PATH %s as %s', (path, base) => {
    expect(overrideSite(site, { BASE_PATH: path }).site.base).toBe(base);
  });

  it('takes SITE_URL', () => {
    expect(overrideSite(site, { SITE_URL: 'https://a.example' }).site.url).toBe(
      'https://a.example',
    );
  });

  it('names the variable that cannot be used', () => {
    const { problems } = overrideSite(site, { SITE_URL: 'a.example', BASE_PATH: '/Ä/' });
    expect(problems.map(formatProblem)).toEqual([
      'SITE_URL (environment)  found "a.example" — expected a full address like https://example.org. Correct or unset SITE_URL.',
      'BASE_PATH (environment)  found "/Ä/" — expected a path like /ladder/, in lower case. Correct or unset BASE_PATH.',
    ]);
  });
});
